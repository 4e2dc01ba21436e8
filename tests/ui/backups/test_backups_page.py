"""The list of the backups, and what is done from it."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentordesk.domain.backup import Why
from mentordesk.domain.errors import BackupError
from mentordesk.domain.sentence import Sentence
from mentordesk.late_vault import LateVault
from mentordesk.ui.backups.backups_page import AT_FIRST, BackupsPage
from mentordesk.ui.backups.preview import PreviewCard
from mentordesk.ui.backups.row import BackupRow
from mentordesk.ui.backups.secret import SecretCard
from mentordesk.ui.desk import Desk
from mentordesk.ui.while_shut import WhileShut
from mentordesk.ui.widgets import Notice
from tests.builders import a_mentorship, a_programme
from tests.store.safes import PASSWORD, founded
from tests.ui.backups.conftest import Settle
from tests.ui.conftest import Worker


def rows(page: BackupsPage) -> list[BackupRow]:
    return [row for row in page.findChildren(BackupRow) if row.isVisible()]


def words(page: BackupsPage) -> str:
    shown = (label.text() for label in page.findChildren(QLabel) if label.isVisible())
    return "\n".join(shown).replace("\u200b", "")


def foreign_backup(folder: Path, worker: Worker) -> tuple[Path, str]:
    """Make a backup of another vault; return its file and its recovery code."""
    folder.mkdir()
    _, key, code = founded(folder)

    def make() -> Path:
        vault = LateVault(folder, key)
        vault.add(a_mentorship(), a_programme())
        vault.backups().copy_to(folder / "old.mdbackup")
        vault.close()
        return folder / "old.mdbackup"

    return worker.now(make), code


def look(qtbot: QtBot, page: BackupsPage, number: int = 0) -> PreviewCard:
    qtbot.waitUntil(lambda: len(rows(page)) > number)
    rows(page)[number].button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewCard)))
    return page.findChildren(PreviewCard)[0]


def test_where_there_is_none_it_is_said_when_the_first_comes(page: BackupsPage) -> None:
    assert not rows(page)
    assert page.tr("There is no backup yet. The first is made today, by itself.") in words(page)


def test_one_that_is_asked_for_stands_first_and_goes_to_the_second_place(
    qtbot: QtBot, page: BackupsPage, settle: Settle
) -> None:
    with qtbot.waitSignal(page.made):
        page.make.click()
    settle()
    assert [row.backup.why for row in rows(page)] == [Why.ASKED]
    assert page.findChildren(Notice)


def test_a_second_place_that_is_out_of_reach_is_told_with_what_was_made(
    qtbot: QtBot, page: BackupsPage, settle: Settle
) -> None:
    with qtbot.waitSignal(page.made):
        page.make.click()
    settle()
    page.tell_unreached(BackupError(Sentence("store", "The stick is gone.")))
    (notice,) = page.findChildren(Notice)[-1:]
    assert "0" in notice.label.text() and notice.label.text().endswith("The stick is gone.")
    page.tell_unreached(BackupError(Sentence("store", "Later, by itself.")))
    assert "Later" not in words(page)


def test_a_row_says_that_there_is_a_copy_in_the_second_place(
    qtbot: QtBot, page: BackupsPage, desk: Desk, worker: Worker, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    worker.now(lambda: desk.backups().make(Why.DAILY))
    worker.now(lambda: desk.backups().choose_second_place(tmp_path / "stick"))
    page.arrive()
    both = page._words.tr("on this PC and in the second place")
    qtbot.waitUntil(lambda: both in words(page))


def test_of_a_file_with_another_key_its_day_is_shown_and_that_the_password_changes(
    qtbot: QtBot, page: BackupsPage, worker: Worker, tmp_path: Path
) -> None:
    file, code = foreign_backup(tmp_path / "other", worker)
    page.places.backup_chosen.emit(file)
    qtbot.waitUntil(lambda: bool(page.findChildren(SecretCard)))
    page.findChildren(SecretCard)[0].typed.emit(code)
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewCard)))
    card = page.findChildren(PreviewCard)[0]
    qtbot.waitUntil(lambda: page._words.when(datetime.now())[:5] in words(page))
    asked = card.ask()
    said = "\n".join(label.text() for label in asked.findChildren(QLabel))
    assert card._other_password() and card._other_password() in said


def test_the_older_ones_are_shown_when_asked_for(
    qtbot: QtBot, page: BackupsPage, desk: Desk, worker: Worker, settle: Settle
) -> None:
    for why in (Why.ASKED, Why.RESTORE) * 3:
        worker.now(lambda why=why: desk.backups().make(why))
    page.arrive()
    settle()
    orders = [row.backup.order for row in rows(page)]
    assert len(orders) == AT_FIRST
    assert orders == sorted(orders, reverse=True)
    page.older.click()
    qtbot.waitUntil(lambda: len(rows(page)) == AT_FIRST + 1)
    assert page.older.isHidden()


@pytest.mark.usefixtures("trial")
def test_what_is_in_one_is_shown_by_name(qtbot: QtBot, page: BackupsPage, settle: Settle) -> None:
    page.make.click()
    settle()
    look(qtbot, page)
    qtbot.waitUntil(lambda: "Amina" in words(page))
    assert not page.listing.isVisible()


def test_before_it_comes_into_use_it_is_said_what_would_go(
    qtbot: QtBot, page: BackupsPage, desk: Desk, worker: Worker, settle: Settle
) -> None:
    page.make.click()
    settle()
    worker.now(lambda: desk.vault.add(a_mentorship(), a_programme()))
    box = look(qtbot, page).ask()
    assert "Amina Yusuf" in box.text.text()
    with qtbot.waitSignal(page.shut_wanted) as told:
        box.findChildren(type(page.make))[0].click()
    assert told.args
    assert isinstance(told.args[0], WhileShut)


def test_whoever_thinks_better_of_it_comes_back_to_the_list(
    qtbot: QtBot, page: BackupsPage, settle: Settle
) -> None:
    page.make.click()
    settle()
    card = look(qtbot, page)
    with qtbot.assertNotEmitted(page.shut_wanted):
        card.ask().reject()
        card.back.click()
    assert page.listing.isVisible()
    assert page.make.hasFocus() or page.isAncestorOf(page.focusWidget())


def test_one_under_another_key_asks_for_its_password(
    qtbot: QtBot, page: BackupsPage, worker: Worker, tmp_path: Path
) -> None:
    file, _ = foreign_backup(tmp_path / "other", worker)
    page.places.backup_chosen.emit(file)
    qtbot.waitUntil(lambda: bool(page.findChildren(SecretCard)))
    [card] = page.findChildren(SecretCard)
    card.field.line.setText("not this")
    card.go.click()
    qtbot.waitUntil(lambda: card.isEnabled() and not card.problem.isHidden())
    card.field.line.setText(PASSWORD)
    card.go.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewCard)))
    qtbot.waitUntil(lambda: "Amina Yusuf" in words(page))


def test_its_recovery_code_does_as_well(
    qtbot: QtBot, page: BackupsPage, worker: Worker, tmp_path: Path
) -> None:
    file, code = foreign_backup(tmp_path / "other", worker)
    page.places.backup_chosen.emit(file)
    qtbot.waitUntil(lambda: bool(page.findChildren(SecretCard)))
    [card] = page.findChildren(SecretCard)
    card.field.line.setText(code.lower())
    card.field.line.returnPressed.emit()
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewCard)))


def test_a_file_that_is_none_is_told(page: BackupsPage, settle: Settle, tmp_path: Path) -> None:
    wrong = tmp_path / "letter.mdbackup"
    wrong.write_bytes(b"Dear all")
    page.places.backup_chosen.emit(wrong)
    settle()
    assert "letter.mdbackup" in words(page)
    assert page.listing.isVisible()


def test_one_is_written_to_a_file_of_the_persons_choice(
    page: BackupsPage, desk: Desk, worker: Worker, settle: Settle, tmp_path: Path, trial: str
) -> None:
    file = tmp_path / "MentorDesk.mdbackup"
    dialog = page.places.ask_file()
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    settle()
    [summary] = worker.now(lambda: desk.backups().look(file))
    assert summary.id == trial


def test_a_second_place_is_chosen_filled_and_left(
    page: BackupsPage, settle: Settle, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    page.make.click()
    settle()
    page.places.folder_chosen.emit(stick)
    settle()
    assert list(stick.rglob("*.mdbackup"))
    assert str(stick) in words(page)
    page.second.end.click()
    settle()
    assert page.second.place.isHidden()


def test_a_place_that_cannot_be_written_to_is_refused_and_none_is_chosen(
    page: BackupsPage, settle: Settle, tmp_path: Path
) -> None:
    page.places.folder_chosen.emit(tmp_path / "nowhere")
    settle()
    assert "nowhere" in words(page)
    assert page.second.place.isHidden()
