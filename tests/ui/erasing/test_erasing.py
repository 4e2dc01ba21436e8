"""Erasing for good: due lines on the first page, the dialog, the certificate."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.erasing import KINDS, Erasure
from mentordesk.domain.errors import DocumentError
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.need import Need
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Goal, Place, Status
from mentordesk.domain.sentence import Sentence
from mentordesk.ui.desk import Desk
from mentordesk.ui.erasing.erase_dialog import EraseDialog
from mentordesk.ui.erasing.keep_longer import KeepLonger
from mentordesk.ui.fields import Tick
from mentordesk.ui.held import Kept
from mentordesk.ui.home import MOST_DUE
from mentordesk.ui.home_rows import TodoRow
from mentordesk.ui.main_window import MainWindow
from tests.ui.conftest import TODAY, Worker
from tests.ui.window import Shop, a_trial, button

pytestmark = pytest.mark.usefixtures("no_strays")

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


@pytest.fixture
def due(work_trial: Programme) -> Mentorship:
    """An ended trial whose day is over, with something about health and something else."""
    trial = a_trial(work_trial, status=Status.CLOSED)
    answers = (
        Answer(Place("", "m1-tasks"), "Kassa"),
        Answer(Place(trial.meetings[3].id, "m4-strain"), "Selkä"),
    )
    return replace(trial, details=replace(trial.details, keep_until=YESTERDAY), answers=answers)


def rows(window: MainWindow) -> list[TodoRow]:
    """Return the lines about what should be kept no longer."""
    found = window.home.findChildren(TodoRow)
    return [row for row in found if row.need in (Need.END, Need.ERASE)]


def texts(widget: QWidget) -> str:
    said = "\n".join(label.text() for label in widget.findChildren(QLabel))
    return said.replace("\u00a0", " ")


def asked(shop: Shop, window: MainWindow, mentorship_id: str) -> EraseDialog:
    """Return the dialog that asks whether to erase."""
    with shop.qtbot.waitSignal(window.acts.asked) as told:
        window.acts.erase(mentorship_id)
    assert told.args is not None
    return told.args[0]


def agree(dialog: EraseDialog) -> None:
    dialog.findChildren(Tick)[0].mark.click()
    button(dialog, "Erase for good").click()


def erased(shop: Shop, window: MainWindow, mentorship_id: str) -> EraseDialog:
    """Return the dialog after it was erased."""
    dialog = asked(shop, window, mentorship_id)
    agree(dialog)
    shop.qtbot.waitUntil(lambda: "all is erased" in texts(dialog))
    return dialog


def test_what_is_due_stands_on_the_first_page_with_the_day(shop: Shop, due: Mentorship) -> None:
    window = shop.open(due)
    (row,) = rows(window)
    assert "2.2.2026" in texts(row)
    assert row.button.accessibleName() == f"{window.words.verb(Need.ERASE)}: Amina"


def test_nothing_is_due_on_its_last_day(shop: Shop, due: Mentorship) -> None:
    details = replace(due.details, keep_until=TODAY)
    assert rows(shop.open(replace(due, details=details))) == []


def test_many_that_are_due_make_a_short_page(shop: Shop, work_trial: Programme) -> None:
    trials = [a_trial(work_trial, f"Nimi {n}", Status.CLOSED) for n in range(MOST_DUE + 2)]
    old = [replace(t, details=replace(t.details, keep_until=YESTERDAY)) for t in trials]
    window = shop.open(*old)
    assert len(rows(window)) == MOST_DUE
    assert "2 more come after these" in texts(window.home)


def test_one_that_nobody_ended_is_to_be_ended_first(shop: Shop, due: Mentorship) -> None:
    window = shop.open(replace(due, details=replace(due.details, status=Status.OPEN)))
    (row,) = rows(window)
    assert row.need is Need.END
    with shop.qtbot.waitSignal(window.acts.done):
        row.button.click()
    assert shop.stored(due.id).details.status is Status.CLOSED
    shop.qtbot.waitUntil(lambda: [row.need for row in rows(window)] == [Need.ERASE])


def test_it_is_told_what_goes_health_first_and_until_when_backups_hold_it(
    shop: Shop, due: Mentorship
) -> None:
    dialog = asked(shop, shop.open(due), due.id)
    said, say = texts(dialog), shop.desk.language.say
    assert said.index(f"{say(KINDS['health'])}: 1") < said.index(f"{say(KINDS['answers'])}: 1")
    assert f"{say(KINDS['people'])}: 3" in said and f"{say(KINDS['meetings'])}: 4" in said
    assert "31.5.2026" in said
    assert "Selkä" not in said


def test_a_damaged_database_that_was_kept_is_told_of_before_and_after(
    shop: Shop, due: Mentorship
) -> None:
    window = shop.open(due)
    aside = shop.desk.data_folder / "damaged-2026-01-05-080000"
    aside.mkdir()
    dialog = asked(shop, window, due.id)
    assert aside.name in texts(dialog).replace("\u200b", "")
    agree(dialog)
    shop.qtbot.waitUntil(lambda: "all is erased" in texts(dialog))
    assert aside.name in texts(dialog).replace("\u200b", "")


def test_nothing_goes_without_the_tick(shop: Shop, due: Mentorship) -> None:
    dialog = asked(shop, shop.open(due), due.id)
    erase = button(dialog, "Erase for good")
    assert not erase.isEnabled()
    erase.click()
    dialog.reject()
    shop.settle()
    assert shop.kept() == [due.id]


def test_what_is_erased_is_gone_and_the_certificate_is_saved_after(
    shop: Shop, due: Mentorship, tmp_path: Path
) -> None:
    window = shop.open(due)
    dialog = erased(shop, window, due.id)
    assert shop.kept() == []
    shop.qtbot.waitUntil(lambda: rows(window) == [])
    button(dialog, "Save as PDF").click()
    (ask,) = dialog.findChildren(QFileDialog)
    assert "Amina" not in ask.selectedFiles()[0]
    with shop.qtbot.waitSignal(dialog.out.saved):
        ask.fileSelected.emit(str(tmp_path / "certificate.pdf"))
    document = QPdfDocument()
    document.load(str(tmp_path / "certificate.pdf"))
    assert "Amina" in document.getAllText(0).text()
    assert "Saved: certificate.pdf" in texts(dialog)


def test_the_certificate_tells_the_moment_of_erasing_and_what_there_was_by_then(
    shop: Shop, due: Mentorship, tmp_path: Path
) -> None:
    clock = [shop.desk.now()]
    shop.desk = replace(shop.desk, now=lambda: clock[0])
    window, vault = shop.open(due), shop.desk.vault
    dialog = asked(shop, window, due.id)
    shop.worker.now(lambda: vault.save(due.id, [Put(Goal("goal-1", "Oppia kassa"))]))
    clock[0] += timedelta(days=3, hours=2)
    agree(dialog)
    shop.qtbot.waitUntil(lambda: "all is erased" in texts(dialog))
    button(dialog, "Save as PDF").click()
    dialog.findChildren(QFileDialog)[0].fileSelected.emit(str(tmp_path / "certificate.pdf"))
    shop.qtbot.waitUntil(lambda: "Saved" in texts(dialog))
    document = QPdfDocument()
    document.load(str(tmp_path / "certificate.pdf"))
    said = document.getAllText(0).text()
    assert shop.desk.language.date(clock[0].date()) in said
    assert f"{shop.desk.language.say(KINDS['goals'])}: 1" in said


def test_that_a_group_still_lists_the_person_is_said(shop: Shop, due: Mentorship) -> None:
    window = shop.open(replace(due, details=replace(due.details, group="a-group")))
    assert "group’s own list of people stays" in texts(asked(shop, window, due.id))


def test_a_page_that_is_open_closes_before(shop: Shop, due: Mentorship) -> None:
    window = shop.open(due)
    with shop.qtbot.waitSignal(window.pages.shown):
        window.pages.open(due.id)
    dialog = erased(shop, window, due.id)
    assert window.places.currentWidget() is window.home
    assert window.sessions.find(due.id) is None
    dialog.accept()


def test_escape_loses_no_certificate(shop: Shop, due: Mentorship, tmp_path: Path) -> None:
    window = shop.open(due)
    dialog = erased(shop, window, due.id)
    assert window.findChildren(Kept)
    dialog.reject()
    assert dialog.isVisible()
    assert "Save or print the certificate first" in texts(dialog)
    with shop.qtbot.waitSignal(dialog.out.saved):
        dialog.out.save_as("x", lambda: b"certificate").fileSelected.emit(str(tmp_path / "c.pdf"))
    assert not window.findChildren(Kept)
    assert dialog.focusWidget() is button(dialog, "Close")
    dialog.reject()
    assert not dialog.isVisible()


def test_the_certificate_can_be_declined(shop: Shop, due: Mentorship) -> None:
    window = shop.open(due)
    dialog = erased(shop, window, due.id)
    button(dialog, "Close without a certificate").click()
    assert not dialog.isVisible()
    assert not window.findChildren(Kept)


class NoPaper:
    """Makes no certificate."""

    def erasure_certificate(self, _erasure: Erasure, _language: Language) -> bytes:
        """Fail."""
        raise DocumentError(Sentence("ui", "No fonts."))


def test_without_a_certificate_nothing_is_erased(shop: Shop, due: Mentorship) -> None:
    shop.desk = replace(shop.desk, papers=NoPaper)
    dialog = asked(shop, shop.open(due), due.id)
    agree(dialog)
    shop.qtbot.waitUntil(lambda: "Nothing was erased." in texts(dialog))
    assert "No fonts." in texts(dialog)
    assert shop.kept() == [due.id]
    assert not button(dialog, "Erase for good").isEnabled()


def test_one_that_runs_is_warned_of(shop: Shop, work_trial: Programme) -> None:
    running = a_trial(work_trial)
    dialog = asked(shop, shop.open(running), running.id)
    assert "This has not been marked as ended yet." in texts(dialog)


def test_what_was_typed_just_now_is_counted(shop: Shop, due: Mentorship) -> None:
    window = shop.open(due)
    with shop.qtbot.waitSignal(window.pages.shown):
        window.pages.open(due.id)
    session = window.sessions.find(due.id)
    assert session is not None
    session.write(Place("", "m1-support"), "Uusi")
    answers = shop.desk.language.say(KINDS["answers"])
    assert f"{answers}: 2" in texts(asked(shop, window, due.id))


def test_it_is_kept_longer_until_a_day_that_is_proposed(shop: Shop, due: Mentorship) -> None:
    window = shop.open(due)
    with shop.qtbot.waitSignal(window.acts.asked) as told:
        button(rows(window)[0], "Keep longer…").click()
    assert told.args is not None
    dialog: KeepLonger = told.args[0]
    assert dialog.day.value == date(2026, 8, 3)
    with shop.qtbot.waitSignal(window.acts.done):
        button(dialog, "Keep until then").click()
    assert shop.stored(due.id).details.keep_until == date(2026, 8, 3)
    shop.qtbot.waitUntil(lambda: rows(window) == [])


def test_a_day_that_has_passed_keeps_nothing_longer(shop: Shop, due: Mentorship) -> None:
    window = shop.open(due)
    with shop.qtbot.waitSignal(window.acts.asked) as told:
        window.acts.keep_longer(due.id)
    assert told.args is not None
    dialog: KeepLonger = told.args[0]
    dialog.day.line.setText("1.2.2026")
    dialog.day.line.edited.emit("1.2.2026")
    dialog.day.settle()
    assert not dialog.keep.isEnabled()


def test_only_a_plan_half_done_is_deleted_lightly(shop: Shop, work_trial: Programme) -> None:
    draft, ended = (a_trial(work_trial, status=s) for s in (Status.DRAFT, Status.CLOSED))
    window = shop.open(draft, ended)
    verbs = [_verbs(window, each.id) for each in (draft, ended)]
    assert "Delete…" in verbs[0] and "Erase for good…" not in verbs[0]
    assert "Delete…" not in verbs[1] and "Erase for good…" in verbs[1]


def _verbs(window: MainWindow, mentorship_id: str) -> list[str]:
    summary = window.lists.listing.find(mentorship_id)
    assert summary is not None
    menu = window.acts.menu(summary, "Amina")
    actions: list[QAction] = menu.actions()
    menu.deleteLater()
    return [action.text() for action in actions]
