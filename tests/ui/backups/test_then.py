"""In the preview of a backup: what of one mentorship was otherwise then."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentordesk.domain.backup import Backup, Why
from mentordesk.domain.mentorship import Put, Remove
from mentordesk.domain.records import Answer, Goal, Place
from mentordesk.ui.backups.backups_page import BackupsPage
from mentordesk.ui.backups.then import Then
from mentordesk.ui.desk import Desk
from mentordesk.ui.handover.telling import HEALTH
from tests.ui.backups.conftest import Settle
from tests.ui.conftest import Worker

TASKS = Place("", "m1-tasks")
GOAL = Goal("goal-1", "Oppia kassa")


class Before:
    """A trial that was written in, then backed up, then written in again."""

    def __init__(self, desk: Desk, worker: Worker, trial: str) -> None:
        self._desk, self._worker, self.trial = desk, worker, trial
        fourth = worker.now(lambda: desk.vault.load(trial)).meetings[-1].id
        self.strain = Place(fourth, "m4-strain")

    def write(self, *changes: Put | Remove) -> None:
        self._worker.now(lambda: self._desk.vault.save(self.trial, changes))

    def back_up(self) -> Backup:
        return self._worker.now(lambda: self._desk.backups().make(Why.ASKED))


@pytest.fixture
def before(desk: Desk, worker: Worker, trial: str) -> Before:
    return Before(desk, worker, trial)


def opened(page: BackupsPage, backup: Backup, settle: Settle) -> list[Then]:
    """Look into a backup, and open what was otherwise in each mentorship."""
    page.look_into(page._wanted(backup))
    settle()
    found = page.findChildren(Then)
    for then in found:
        then.fold.arrow.click()
    settle()
    return found


def words(then: Then) -> str:
    labels = (label for label in then.findChildren(QLabel) if not label.isHidden())
    return "\n".join(label.text() for label in labels).replace("\u200b", "")


def test_an_answer_that_was_overwritten_is_read_and_copied_from_the_preview(
    page: BackupsPage, before: Before, settle: Settle
) -> None:
    before.write(Put(Answer(TASKS, "Leipoo aamuisin", "fi")), Put(GOAL))
    backup = before.back_up()
    before.write(Put(Answer(TASKS, "Tiskaa", "fi")), Remove(GOAL))
    (then,) = opened(page, backup, settle)
    said = words(then)
    assert said.index("Leipoo aamuisin") < said.index("Tiskaa") < said.index("Oppia kassa")
    old = next(each for each in then.findChildren(QLabel) if "Leipoo" in each.text())
    assert old.textInteractionFlags() & old.textInteractionFlags().TextSelectableByKeyboard


def test_what_is_the_same_isn_t_told_nor_what_was_not_written_in(
    page: BackupsPage, before: Before, settle: Settle
) -> None:
    before.write(Put(Answer(TASKS, "Leipoo aamuisin", "fi")))
    backup = before.back_up()
    assert not opened(page, backup, settle)
    before.write(Put(Answer(TASKS, "", "fi")))
    before.write(Put(Answer(TASKS, "Leipoo aamuisin", "fi")))
    (then,) = opened(page, backup, settle)
    assert "Leipoo" not in words(then)
    assert then.tr("No text was different then.") in words(then)


def test_what_is_about_health_isn_t_read_there(
    page: BackupsPage, before: Before, settle: Settle, desk: Desk
) -> None:
    before.write(Put(Answer(before.strain, "Selkä väsyy", "fi")))
    backup = before.back_up()
    before.write(Put(Answer(before.strain, "Selkä parani", "fi")))
    (then,) = opened(page, backup, settle)
    assert "Selkä" not in words(then)
    assert desk.language.say(HEALTH) in words(then)


def test_what_was_erased_since_isn_t_even_named(
    page: BackupsPage, before: Before, settle: Settle, desk: Desk, worker: Worker
) -> None:
    before.write(Put(Answer(before.strain, "Selkä väsyy", "fi")))
    backup = before.back_up()
    worker.now(lambda: desk.vault.delete_health(before.trial))
    (then,) = opened(page, backup, settle)
    assert desk.language.say(HEALTH) not in words(then)


def test_a_backup_that_is_gone_meanwhile_is_told_in_its_place(
    qtbot: QtBot, page: BackupsPage, before: Before, settle: Settle
) -> None:
    backup = before.back_up()
    before.write(Put(Answer(TASKS, "Tiskaa", "fi")))
    page.look_into(page._wanted(backup))
    settle()
    (then,) = page.findChildren(Then)
    Path(backup.path).unlink()
    then.fold.arrow.click()
    settle()
    assert backup.path.name in words(then)
    with qtbot.waitSignal(then.wanted):
        then.fold.arrow.click()
        then.fold.arrow.click()


def test_a_long_text_stands_whole(page: BackupsPage, before: Before, settle: Settle) -> None:
    text = "Pitkä vastaus. " * 700
    before.write(Put(Answer(TASKS, text, "fi")))
    backup = before.back_up()
    before.write(Put(replace(Answer(TASKS, text, "fi"), text="lyhyt")))
    (then,) = opened(page, backup, settle)
    assert text.strip() in words(then)
