"""Two builds are held against each other, byte by byte."""

from pathlib import Path

import pytest

from installer.compare import differences


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders that hold the same."""
    for name in ("one", "other"):
        inner = tmp_path / name / "inner"
        inner.mkdir(parents=True)
        (inner / "same.txt").write_bytes(b"the same")
    return tmp_path / "one", tmp_path / "other"


def test_two_that_are_the_same_differ_in_nothing(folders: tuple[Path, Path]):
    assert differences(*folders) == []


def test_a_byte_that_differs_is_told_with_its_place(folders: tuple[Path, Path]):
    (folders[1] / "inner" / "same.txt").write_bytes(b"the some")
    assert differences(*folders) == ["inner/same.txt: 1 bytes differ, the first at 5"]


def test_files_of_other_lengths_are_told(folders: tuple[Path, Path]):
    (folders[0] / "inner" / "same.txt").write_bytes(b"the same and more")
    assert differences(*folders) == ["inner/same.txt: 17 and 8 bytes"]


def test_a_file_that_one_of_them_lacks_is_told(folders: tuple[Path, Path]):
    (folders[0] / "first.txt").touch()
    (folders[1] / "inner" / "second.txt").touch()
    assert differences(*folders) == [
        "first.txt: only in the first",
        "inner/second.txt: only in the second",
    ]
