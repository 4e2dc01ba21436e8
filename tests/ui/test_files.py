"""Files that a person names are written whole or not at all."""

from pathlib import Path

import pytest

from mentordesk.domain.errors import FileError
from mentordesk.ui.files import write_whole
from tests.store.disks import mounted

GOOD, LONG = b"whole " * 4000, b"longer than there is room " * 8000


def test_a_full_disk_leaves_the_file_before_whole_and_nothing_beside_it(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=128k") as disk:
        write_whole(disk / "paper.pdf", GOOD)
        with pytest.raises(FileError, match="could not be written"):
            write_whole(disk / "paper.pdf", LONG)
        assert {path.name: path.read_bytes() for path in disk.iterdir()} == {"paper.pdf": GOOD}
