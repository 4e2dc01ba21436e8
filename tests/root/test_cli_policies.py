"""An IT person asks what of the organisation's settings has arrived on a PC."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from mentordesk import policies
from mentordesk.cli import main
from mentordesk.domain.safe import LOCK_MINUTES

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> QSettings:
    """The place on this PC where an organisation's settings stand, empty."""
    file = str(tmp_path / "policy.ini")
    monkeypatch.setattr(policies.sys, "platform", "linux")
    monkeypatch.setattr(policies, "PLACES_ELSEWHERE", (file,))
    return QSettings(file, QSettings.Format.IniFormat)


def test_each_is_told_with_what_it_stands_for(
    place: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setenv("USERNAME", "pekka")
    place.setValue("LockMinutes", 5)
    place.setValue("BackupFolder", f"{tmp_path}/%USERNAME%")
    place.sync()
    assert main(["policies"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told == [f"BackupFolder\t{tmp_path / 'pekka'}", "LockMinutes\t5"]


def test_what_makes_no_sense_is_told_by_the_exit_code_too(
    place: QSettings, capsys: Captured
) -> None:
    place.setValue("LockMinutes", "ten")
    place.sync()
    assert main(["policies"]) == 1
    heard = capsys.readouterr()
    assert heard.out == ""
    assert "LockMinutes" in heard.err


def test_that_nothing_is_set_is_told(place: QSettings, capsys: Captured) -> None:
    assert not place.contains(LOCK_MINUTES)
    assert main(["policies"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_the_language_that_was_set_is_spoken(place: QSettings, capsys: Captured) -> None:
    place.setValue("Language", "sv")
    place.sync()
    assert main(["--data", "nowhere", "check"]) == 1
    assert "mappen" in capsys.readouterr().err
