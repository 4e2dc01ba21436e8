"""The backup that is made by itself, and what the first page says of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from shutil import rmtree

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.domain.backup import Backup, Why
from mentordesk.domain.errors import BackupError
from mentordesk.domain.programme import Programme
from mentordesk.domain.second_place import SecondPlace
from mentordesk.domain.sentence import Sentence
from mentordesk.late import late_parts
from mentordesk.ui.backups.backing import REST_MS, Backing
from mentordesk.ui.backups.note import DISMISSED, Known, Note, Remark
from mentordesk.ui.desk import Desk
from mentordesk.ui.sessions import Sessions
from tests.builders import A_PDF, a_goal, an_issued
from tests.ui.conftest import TODAY, Worker
from tests.ui.window import a_trial


@pytest.fixture
def sessions(desk: Desk) -> Sessions:
    return Sessions(late_parts().session, desk.background, desk.background)


@pytest.fixture
def backing(desk: Desk, sessions: Sessions) -> Backing:
    """One that hurries, and is never waited for."""
    backing = Backing(desk, sessions)
    backing.timer.start(1)
    backing.setParent(desk.background)
    return backing


def backups(desk: Desk, worker: Worker) -> tuple[Backup, ...]:
    return worker.now(lambda: desk.backups().all())


def known_since(days: int, place: SecondPlace | None = None) -> Known:
    made = TODAY - timedelta(days=days)
    moment = datetime.combine(made, time(9))
    backup = Backup(Path("a"), moment, Why.DAILY, 1, 1, 1)
    return Known((backup,), place)


def test_the_days_backup_is_made_and_told(
    qtbot: QtBot, backing: Backing, desk: Desk, worker: Worker
) -> None:
    with qtbot.waitSignals([backing.made, backing.noted]):
        pass
    assert [backup.why for backup in backups(desk, worker)] == [Why.DAILY]


def test_there_is_only_one_a_day(
    qtbot: QtBot, backing: Backing, desk: Desk, worker: Worker
) -> None:
    with qtbot.waitSignal(backing.noted):
        pass
    with qtbot.assertNotEmitted(backing.made), qtbot.waitSignal(backing.noted):
        backing.timer.start(1)
    assert len(backups(desk, worker)) == 1


def test_a_seal_is_followed_by_one_that_takes_the_place_of_the_days(
    qtbot: QtBot,
    desk: Desk,
    sessions: Sessions,
    backing: Backing,
    worker: Worker,
    work_trial: Programme,
) -> None:
    trial = a_trial(work_trial)
    worker.now(lambda: desk.vault.add(trial, work_trial))
    with qtbot.waitSignal(backing.noted):
        pass
    session, issued = sessions.open(trial, work_trial, desk.vault), an_issued()
    worker.now(lambda: desk.vault.issue(trial.id, issued, A_PDF))
    (before,) = backups(desk, worker)
    session.show_issued((issued,))
    assert backing.timer.interval() == REST_MS
    backing.timer.start(1)
    with qtbot.waitSignal(backing.made):
        pass
    (now,) = backups(desk, worker)
    assert now.order > before.order


def test_it_waits_until_what_was_typed_is_saved(
    desk: Desk, sessions: Sessions, worker: Worker, work_trial: Programme
) -> None:
    trial = a_trial(work_trial)
    worker.now(lambda: desk.vault.add(trial, work_trial))
    session = sessions.open(trial, work_trial, desk.vault)
    session.put(a_goal())
    backing = Backing(desk, sessions)
    backing.setParent(desk.background)
    backing.timer.timeout.emit()
    assert backing.timer.isActive()
    assert not backups(desk, worker)
    session.save_now()


def test_why_it_failed_is_a_line_and_its_button_tries_again(
    qtbot: QtBot, desk: Desk, sessions: Sessions
) -> None:
    answers: list[Callable[[], object]] = [_fail, desk.backups]
    desk = replace(desk, backups=lambda: answers.pop(0)() if len(answers) > 1 else answers[0]())
    backing = Backing(desk, sessions)
    backing.setParent(desk.background)
    backing.timer.start(1)
    with qtbot.waitSignal(backing.noted) as told:
        pass
    assert told.args
    [note] = told.args
    qtbot.addWidget(note)
    assert "The disk is full." in note.label.text()
    with qtbot.waitSignal(backing.made):
        note.findChildren(QPushButton)[0].click()


def _fail() -> None:
    raise BackupError(Sentence("store", "The disk is full."))


def test_what_is_made_goes_to_the_second_place(
    qtbot: QtBot, desk: Desk, worker: Worker, backing: Backing, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    worker.now(lambda: desk.backups().choose_second_place(stick))
    with qtbot.waitSignals([backing.made, backing.spread_out]):
        pass
    assert list(stick.rglob("*.mdbackup"))


def test_a_place_out_of_reach_is_told_quietly(
    qtbot: QtBot, desk: Desk, worker: Worker, backing: Backing, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    worker.now(lambda: desk.backups().choose_second_place(stick))
    rmtree(stick)
    with qtbot.waitSignal(backing.unreached), qtbot.waitSignal(backing.noted):
        pass
    assert backups(desk, worker)


@pytest.mark.parametrize(("days", "remark"), [(13, None), (14, Remark.ALONE)])
def test_a_second_place_is_spoken_of_after_two_weeks(
    desk: Desk, days: int, remark: Remark | None
) -> None:
    assert known_since(days).remark(TODAY, desk.settings) is remark


def test_it_is_spoken_of_once(desk: Desk) -> None:
    desk.settings.remember(DISMISSED, 1)
    assert known_since(30).remark(TODAY, desk.settings) is None


@pytest.mark.parametrize(("days", "remark"), [(7, None), (8, Remark.OVERDUE)])
def test_a_week_out_of_reach_is_told(desk: Desk, days: int, remark: Remark | None) -> None:
    place = SecondPlace(Path("stick"), TODAY - timedelta(days=days))
    assert known_since(1, place).remark(TODAY, desk.settings) is remark


def test_closing_the_line_is_remembered(qtbot: QtBot, desk: Desk, backing: Backing) -> None:
    note = backing._alone()
    qtbot.addWidget(note)
    assert isinstance(note, Note)
    note.close_it.click()
    assert desk.settings.number(DISMISSED, 0) == 1
