"""One's own programmes beside those that came along."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.domain.errors import FileError
from mentordesk.domain.programme import Programme
from mentordesk.programmes import ProgrammeFolder, read
from tests.programmes.small import STRUCTURE, files
from tests.programmes.test_folder import named, put


def version(number: str, publisher: str = "Nobody") -> Programme:
    """Return a version of the small programme."""
    structure = STRUCTURE.replace('"1.0"', f'"{number}"').replace("Nobody", publisher)
    return read(files(structure))


@pytest.fixture
def catalogue(tmp_path: Path) -> ProgrammeFolder:
    """A catalogue with version 1.0 of the small programme, and none of one's own."""
    put_in = tmp_path / "bundled"
    put_in.mkdir()
    put(put_in / "small", files())
    return ProgrammeFolder(put_in, tmp_path / "data" / "own")


def versions(catalogue: ProgrammeFolder) -> list[str]:
    """Return the versions that are offered."""
    return [programme.key.version for programme in catalogue.programmes()]


def test_an_added_programme_is_offered_and_read_again(catalogue: ProgrammeFolder, tmp_path: Path):
    added = read(named("mine", "Oma"))
    catalogue.add(added)
    again = ProgrammeFolder(tmp_path / "bundled", tmp_path / "data" / "own")
    for each in (catalogue, again):
        assert [p.key for p in each.own()] == [added.key]
        assert {p.key.id for p in each.programmes()} == {"small", "mine"}


@pytest.mark.parametrize(
    ("own", "offered"), [("1.10", "1.10"), ("1.0", "1.0"), ("0.9", "1.0"), ("2", "2")]
)
def test_one_s_own_counts_unless_that_which_came_along_is_newer(
    catalogue: ProgrammeFolder, own: str, offered: str
):
    catalogue.add(version(own, "Me"))
    assert versions(catalogue) == [offered]
    assert (catalogue.programmes()[0].publisher == "Me") == (own == offered)
    assert [p.key.version for p in catalogue.own()] == [own]


def test_a_newer_one_takes_the_place_of_the_older(catalogue: ProgrammeFolder, tmp_path: Path):
    catalogue.add(version("1.1"))
    catalogue.add(version("1.2"))
    assert versions(catalogue) == ["1.2"]
    assert [path.name for path in (tmp_path / "data" / "own").iterdir()] == ["small"]


def test_a_removed_programme_is_gone_and_the_other_counts_again(
    catalogue: ProgrammeFolder, tmp_path: Path
):
    catalogue.add(version("1.1"))
    catalogue.remove("small")
    assert versions(catalogue) == ["1.0"]
    assert list((tmp_path / "data" / "own").iterdir()) == []


def test_what_is_not_there_is_removed_without_a_word(catalogue: ProgrammeFolder):
    catalogue.remove("nothing")
    assert versions(catalogue) == ["1.0"]


def test_a_group_is_kept_as_its_whole_programme(catalogue: ProgrammeFolder):
    group = version("1.1").group
    assert group
    catalogue.add(group)
    assert [p.key.id for p in catalogue.own()] == ["small"]


def test_a_power_cut_between_the_old_and_the_new_loses_neither(
    catalogue: ProgrammeFolder, tmp_path: Path
):
    own = tmp_path / "data" / "own"
    catalogue.add(version("1.1"))
    (own / "small").rename(own / ".old-small")
    (own / ".new-half").mkdir()
    again = ProgrammeFolder(tmp_path / "bundled", own)
    assert versions(again) == ["1.1"]
    again.add(version("1.2"))
    assert versions(again) == ["1.2"]


def test_what_cannot_be_kept_is_said_and_the_old_one_stays(
    catalogue: ProgrammeFolder, tmp_path: Path
):
    blocked = tmp_path / "data"
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(FileError, match="small could not be kept"):
        catalogue.add(version("1.1"))
    assert versions(catalogue) == ["1.0"]


def test_a_broken_one_of_one_s_own_is_told_and_can_be_removed(
    catalogue: ProgrammeFolder, tmp_path: Path
):
    catalogue.add(version("1.1"))
    (tmp_path / "data" / "own" / "small" / "fi.toml").unlink()
    again = ProgrammeFolder(tmp_path / "bundled", tmp_path / "data" / "own")
    assert versions(again) == ["1.0"]
    assert str(again.problems()[0]).startswith("small/programme.toml, line")
    again.remove("small")
    assert again.problems() == ()


def test_a_folder_of_another_name_is_told(catalogue: ProgrammeFolder, tmp_path: Path):
    (tmp_path / "data" / "own").mkdir(parents=True)
    put(tmp_path / "data" / "own" / "other", files())
    assert "must be called “small”" in str(catalogue.problems()[0])


def test_without_a_folder_of_one_s_own_nothing_is_kept(tmp_path: Path):
    catalogue = ProgrammeFolder(tmp_path)
    assert catalogue.own() == ()
    with pytest.raises(FileError):
        catalogue.add(version("1.0"))
