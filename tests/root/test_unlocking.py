"""The password of a file, as the editors and shells of Windows write it."""

from pathlib import Path

import pytest

from mentordesk.domain.errors import FileError
from mentordesk.unlocking import NO_FILE, NO_TEXT, given_password

PASSWORD = "Yö on lämmin ja 7 € maksaa"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["", "\n", "\r\nmuuta\r\n"])
def test_a_password_is_read_from_a_text_of_unicode(tmp_path: Path, encoding: str, end: str) -> None:
    file = tmp_path / "password.txt"
    file.write_bytes(f"{PASSWORD}{end}".encode(encoding))
    assert given_password(file) == PASSWORD


@pytest.mark.parametrize("written", [PASSWORD.encode("cp1252"), b"\xff\xfeY"])
def test_a_text_in_another_encoding_is_told_from_no_file(tmp_path: Path, written: bytes) -> None:
    file = tmp_path / "password.txt"
    with pytest.raises(FileError) as none:
        given_password(file)
    file.write_bytes(written)
    with pytest.raises(FileError) as another:
        given_password(file)
    assert none.value.sentence == NO_FILE.filled(file=str(file))
    assert another.value.sentence == NO_TEXT.filled(file=str(file))
