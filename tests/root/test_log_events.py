"""What the log tells of a vault: that it was opened and locked, and what became of backups."""

import logging
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.domain.backup import Why
from mentordesk.domain.errors import MentorDeskError
from mentordesk.front import Front
from mentordesk.late_vault import LateVault
from tests.builders import A_KEY
from tests.root.fronts import lock


@pytest.fixture(autouse=True)
def heard(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "mentordesk")


def test_opening_and_locking_are_told(
    qtbot: QtBot, entered: Front, caplog: pytest.LogCaptureFixture
) -> None:
    lock(qtbot, entered)
    records = (*caplog.get_records("setup"), *caplog.records)
    told = [record.getMessage() for record in records]
    assert told == ["The database is open.", "The database is locked."]


def test_a_backup_is_told_by_its_kind(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with closing(LateVault(folder, A_KEY)) as vault:
        vault.backups().make(Why.ASKED)
    assert "A backup was made: asked" in caplog.messages


def test_a_backup_that_fails_is_told_with_its_error(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "backups").write_bytes(b"")
    with closing(LateVault(folder, A_KEY)) as vault, pytest.raises(MentorDeskError):
        vault.backups().make(Why.DAILY)
    (failed,) = (record for record in caplog.records if record.levelno == logging.WARNING)
    assert failed.getMessage() == "The backup failed: daily"
    assert failed.exc_info and isinstance(failed.exc_info[1], MentorDeskError)
