"""Zip files from anywhere: harmless ones are read, others refused with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from stat import S_IFLNK
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from mentordesk.domain.errors import ProgrammeError
from mentordesk.programmes.packages import ProgrammePackages
from tests.programmes.small import files, small

PACKAGES = ProgrammePackages(tuple)


def zip_of(entries: dict[str, str | bytes]) -> bytes:
    """Return a zip of entries by their names."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return out.getvalue()


def said_of(data: bytes, folder: Path, name: str = "made.zip") -> str:
    """Return what is said of a file that can't be used."""
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(ProgrammeError) as problem:
        PACKAGES.open(path)
    assert [each.name for each in folder.iterdir()] == [name]
    return str(problem.value)


def good(**extra: str | bytes) -> dict[str, str | bytes]:
    """Return the entries of a good zip, and some more."""
    return {**files(), **extra}


def link() -> bytes:
    """Return a zip with a symbolic link to another file."""
    out = BytesIO(zip_of(good()))
    with ZipFile(out, "a") as archive:
        entry = ZipInfo("sv.toml")
        entry.external_attr = (S_IFLNK | 0o777) << 16
        archive.writestr(entry, "/etc/passwd")
    return out.getvalue()


def with_password() -> bytes:
    """Return a zip that says an entry has a password."""
    data = bytearray(zip_of(good()))
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(sign) + offset] |= 1
    return bytes(data)


def twice() -> bytes:
    """Return a zip that holds a name two times."""
    whole = zip_of({**good(), "gi.toml": "other"})
    return whole.replace(b"gi.toml", b"fi.toml")


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "outside by dots": (lambda: zip_of(good() | {"../evil.toml": ""}), "own folder"),
    "outside by a root": (lambda: zip_of(good() | {"/evil.toml": ""}), "own folder"),
    "outside by a drive": (lambda: zip_of(good() | {"C:evil.toml": ""}), "own folder"),
    "outside by a backslash": (lambda: zip_of(good() | {"..\\evil.toml": ""}), "own folder"),
    "deep": (lambda: zip_of({f"a/b/{name}": text for name, text in files().items()}), "too deep"),
    "two folders": (lambda: zip_of(good() | {"other/x.toml": ""}), "too deep"),
    "a link": (link, "sv.toml is a link"),
    "a password": (with_password, "has a password"),
    "a name twice": (twice, "fi.toml is in the zip file twice"),
    "a bomb": (lambda: zip_of(good() | {"x.bin": b"\0" * (17 * 2**20)}), "more than 16 MB"),
    "a huge file": (lambda: zip_of(good() | {"sv.toml": b"#" * (5 * 2**20)}), "longer than"),
    "many files": (lambda: zip_of({f"{n}.toml": "" for n in range(100)}), "holds too much"),
    "many entries": (lambda: zip_of({f"{n}.txt": "" for n in range(1000)}), "holds too much"),
    "not UTF-8": (lambda: zip_of(good() | {"fi.toml": "Pöö".encode("latin-1")}), "not UTF-8"),
    "no zip": (lambda: b"just words", "isn’t a whole zip file"),
    "half a zip": (lambda: zip_of(good())[:-40], "isn’t a whole zip file"),
    "nothing": (lambda: b"", "isn’t a whole zip file"),
    "no programme": (lambda: zip_of({"readme.txt": "Hei"}), "programme.toml is missing"),
}


@pytest.mark.parametrize(("made", "words"), BAD.values(), ids=BAD.keys())
def test_a_harmful_or_broken_zip_is_refused_and_nothing_is_written(
    made: Callable[[], bytes], words: str, tmp_path: Path
):
    assert words in said_of(made(), tmp_path)


@pytest.mark.parametrize("prefix", ["", "small/", "Uusi kansio/"])
def test_a_zip_may_be_flat_or_have_one_folder(prefix: str, tmp_path: Path):
    path = tmp_path / "made.zip"
    mac = {"__MACOSX/small/._fi.toml": b"\0", f"{prefix}readme.txt": "Hei"}
    path.write_bytes(zip_of({f"{prefix}{name}": text for name, text in files().items()} | mac))
    assert PACKAGES.open(path).key == small().key


def test_a_zip_has_one_folder_and_the_same_bytes_each_time():
    data = PACKAGES.as_zip(small())
    assert data == PACKAGES.as_zip(small())
    with ZipFile(BytesIO(data)) as archive:
        assert archive.namelist() == ["small/fi.toml", "small/programme.toml"]


def test_a_group_is_written_as_its_whole_programme():
    group = small().group
    assert group
    assert PACKAGES.as_zip(group) == PACKAGES.as_zip(small())


def test_a_folder_is_read_and_its_programme_toml_stands_for_it(tmp_path: Path):
    for name, text in files().items():
        (tmp_path / name).write_text(text, encoding="utf-8", newline="\r\n")
    (tmp_path / "run-me.exe").write_bytes(b"MZ")
    for path in (tmp_path, tmp_path / "programme.toml"):
        assert PACKAGES.open(path).key == small().key


def test_what_is_not_there_is_said(tmp_path: Path):
    with pytest.raises(ProgrammeError, match="can’t be read"):
        PACKAGES.open(tmp_path / "none.zip")


def test_every_language_of_a_package_is_read(tmp_path: Path):
    structure = files()["programme.toml"].replace('["fi"]', '["fi", "sv"]')
    broken = {"programme.toml": structure, "sv.toml": 'language = "sv"\nx = 1\ny = 2\n'}
    first, second = said_of(zip_of(good() | broken), tmp_path).splitlines()
    assert first.startswith("sv.toml, line 2:")
    assert second.startswith("sv.toml, line 3:")
