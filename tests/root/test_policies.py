"""What an organisation sets for all its PCs stands over what a person chooses."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from mentordesk.domain import second_place
from mentordesk.domain.retention import months_kept
from mentordesk.domain.safe import LOCK_MINUTES, MAY_REMEMBER
from mentordesk.policies import Policies, policies_of
from mentordesk.settings import FileSettings

Given = Callable[..., Policies]
KNOWN = {"USERNAME": "pekka", "OneDrive": "/home/pekka/OneDrive"}


@pytest.fixture
def given(tmp_path: Path) -> Given:
    """Read what stands in one place after the other; a file each, in place of the registry."""

    def read(*places: dict[str, str | int]) -> Policies:
        files = list[QSettings]()
        for n, values in enumerate(places):
            files.append(QSettings(str(tmp_path / f"{n}.ini"), QSettings.Format.IniFormat))
            for name, value in values.items():
                files[-1].setValue(name, value)
        return policies_of(files, KNOWN)

    return read


def test_without_policies_nothing_is_fixed(given: Given, tmp_path: Path) -> None:
    assert given({}) == Policies()
    assert not FileSettings(tmp_path, given({})).is_fixed(LOCK_MINUTES)


def test_the_pcs_value_counts_before_the_users(given: Given) -> None:
    values = given({"LockMinutes": 5}, {"LockMinutes": 30, "KeepMonths": 12}).values
    assert values == {"lock-minutes": "5", "keep-months": "12"}


@pytest.mark.parametrize(
    ("folder", "path"),
    [
        ("/net/backups/%USERNAME%", "/net/backups/pekka"),
        ("%OneDrive%/MentorDesk", "/home/pekka/OneDrive/MentorDesk"),
        ("/net/100%/backups", "/net/100%/backups"),
        ("/net/Varmuuskopiot, mentorit", "/net/Varmuuskopiot, mentorit"),
    ],
)
def test_each_user_gets_a_folder_of_their_own(given: Given, folder: str, path: str) -> None:
    assert given({"BackupFolder": folder}).values == {second_place.SETTING: str(Path(path))}


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("LockMinutes", "ten", "no whole number from 0 to 120"),
        ("LockMinutes", 121, "no whole number from 0 to 120"),
        ("LockMinutes", "-5", "no whole number from 0 to 120"),
        ("LockMinutes", "5²", "no whole number from 0 to 120"),
        ("KeepMonths", 0, "no whole number from 1 to 24"),
        ("RememberOnThisPc", "no", "no whole number from 0 to 1"),
        ("Language", "de", "none of fi, sv, en"),
        ("BackupFolder", "backups", "not the whole path of a folder"),
        ("BackupFolder", "/net/%USER%", "%USER%, which this PC does not know"),
    ],
)
def test_what_makes_no_sense_is_passed_over_and_told(
    given: Given, name: str, value: str | int, said: str
) -> None:
    found = given({name: value})
    assert not found.values
    (complaint,) = map(str, found.complaints)
    assert name in complaint
    assert f"“{value}”" in complaint
    assert said in complaint


def test_a_value_of_the_user_does_not_stand_in_for_a_senseless_one(given: Given) -> None:
    found = given({"LockMinutes": "ten"}, {"LockMinutes": 30})
    assert LOCK_MINUTES not in found.values


@pytest.mark.parametrize("name", ["LockMinute", "lockminutes", "Lock/LockMinutes"])
def test_a_name_that_is_no_settings_is_told_once(given: Given, name: str) -> None:
    found = given({name: 5, "KeepMonths": 12}, {name: 10})
    assert found.values == {"keep-months": "12"}
    (complaint,) = found.complaints
    assert str(complaint).startswith(f"What your organisation has set as {name} is not followed")


def test_an_empty_value_is_none(given: Given) -> None:
    assert given({"BackupFolder": " "}) == Policies()


def test_the_desks_own_file_changes_nothing_of_it(given: Given, tmp_path: Path) -> None:
    own = FileSettings(tmp_path)
    for name, value in ((LOCK_MINUTES, 0), ("keep-months", 24), (MAY_REMEMBER, 1)):
        own.remember(name, value)
    set_ = given({"LockMinutes": 5, "KeepMonths": 3, "RememberOnThisPc": 0})
    settings = FileSettings(tmp_path, set_)
    assert settings.number(LOCK_MINUTES, 10) == 5
    assert months_kept(settings) == 3
    assert settings.number(MAY_REMEMBER, 1) == 0


def test_what_a_person_chose_counts_again_once_the_organisation_lets_go(
    given: Given, tmp_path: Path
) -> None:
    FileSettings(tmp_path).remember(LOCK_MINUTES, 15)
    FileSettings(tmp_path, given({"LockMinutes": 5})).remember(LOCK_MINUTES, 30)
    assert FileSettings(tmp_path).number(LOCK_MINUTES, 10) == 15
