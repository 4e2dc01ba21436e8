"""A backup comes back: over what was written since, and after real damage."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.front import Front
from mentordesk.premises import Premises
from mentordesk.ui.asking import Asking
from mentordesk.ui.backups.backups_page import BackupsPage
from mentordesk.ui.backups.preview import PreviewCard
from mentordesk.ui.backups.rescue import Rescue
from mentordesk.ui.backups.row import BackupRow
from mentordesk.ui.gate.choose_page import FirstPage
from mentordesk.ui.gate.gate import Gate
from mentordesk.ui.gate.trouble_page import TroublePage
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.unlocking import safe_of
from tests.builders import A_KEY, a_goal
from tests.root.conftest import folder, front, language, writer
from tests.root.conftest import premises as cheap_premises
from tests.root.fronts import (
    desk_of,
    gate_of,
    keep_trial,
    lock,
    open_page,
    session_of,
    unlock,
    window_of,
)
from tests.root.trial import PASSWORD

__all__ = ["cheap_premises", "folder", "front", "language", "writer"]
NAME, KEY_FILE = "mentordesk.db", "mentordesk.key"


@pytest.fixture
def premises(cheap_premises: Premises) -> Premises:
    """Those with the program's own safe, which moves in what was laid ready."""
    return replace(cheap_premises, make_safe=safe_of)


@pytest.fixture
def entered(qtbot: QtBot, front: Front) -> Front:
    """The program, with a trial in it."""
    with qtbot.waitSignal(front.entered):
        front.enter(lambda: A_KEY)
    qtbot.waitUntil(lambda: window_of(front)._is_ready)
    return front


def button(where: QWidget, words: str) -> QAbstractButton:
    """Return the button in sight with these words."""
    found = [b for b in where.findChildren(QAbstractButton) if b.isVisible() and words in b.text()]
    assert found, words
    return found[0]


def sees(where: QWidget, words: str) -> bool:
    shown = [label.text() for label in where.findChildren(QLabel) if label.isVisible()]
    return any(words in text.replace("\u200b", "") for text in shown)


def backups_page(qtbot: QtBot, front: Front) -> BackupsPage:
    """Go to the backups by way of the settings."""
    window = window_of(front)
    window.aside.go_to_settings()
    window.aside.settings_page.backups.show_all.click()
    page = window.places.currentWidget()
    assert isinstance(page, BackupsPage)
    settle(qtbot, front)
    return page


def settle(qtbot: QtBot, front: Front) -> None:
    qtbot.waitUntil(lambda: not desk_of(front).background.is_busy)


def makes_backup(qtbot: QtBot, front: Front) -> None:
    page = backups_page(qtbot, front)
    page.make.click()
    lists(qtbot, page)
    settle(qtbot, front)


def lists(qtbot: QtBot, page: BackupsPage) -> None:
    """Wait for the list, which is read apart from all else."""
    qtbot.waitUntil(lambda: bool(page.findChildren(BackupRow)))


def writes(qtbot: QtBot, front: Front, known: str) -> None:
    """Write a goal, and wait until it is kept."""
    open_page(qtbot, front, known)
    session_of(front, known).put(a_goal())
    window_of(front).save_now()
    qtbot.waitUntil(lambda: session_of(front, known).is_saved)


def restores_first(qtbot: QtBot, front: Front) -> Asking:
    """Look into the only backup and ask for it to come back; return what is asked."""
    page = backups_page(qtbot, front)
    lists(qtbot, page)
    page.findChildren(BackupRow)[-1].button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewCard)))
    [card] = page.findChildren(PreviewCard)
    qtbot.waitUntil(lambda: sees(card, "Amina"))
    card.use.click()
    [box] = page.window().findChildren(Asking)
    return box


def agrees(qtbot: QtBot, front: Front, box: Asking) -> None:
    """Press what does it, and wait for the window that follows."""
    with qtbot.waitSignal(front.entered):
        box.findChildren(QAbstractButton)[0].click()
    qtbot.waitUntil(lambda: not front.is_working)


def goals(front: Front, known: str) -> list[str]:
    vault = desk_of(front).vault
    found = front._background._worker.submit(lambda: vault.load(known)).result()
    return [goal.text for goal in found.goals]


def test_a_backup_comes_back_and_that_is_undone(qtbot: QtBot, entered: Front) -> None:
    known = keep_trial(entered)
    makes_backup(qtbot, entered)
    writes(qtbot, entered, known)
    agrees(qtbot, entered, restores_first(qtbot, entered))
    assert goals(entered, known) == []
    window = window_of(entered)
    with qtbot.waitSignal(entered.entered):
        button(window, window.tr("Undo")).click()
    qtbot.waitUntil(lambda: not entered.is_working)
    assert goals(entered, known) == [a_goal().text]


def damage_middle(folder: Path) -> None:
    """Overwrite bytes in the middle of the database, and its log."""
    whole = bytearray((folder / NAME).read_bytes())
    middle = len(whole) // 2
    whole[4096:middle] = b"\xa5" * (middle - 4096)
    (folder / NAME).write_bytes(whole)


def damage_start(folder: Path) -> None:
    """Overwrite the first page: its head says which database it is."""
    with (folder / NAME).open("r+b") as file:
        file.seek(16)
        file.write(b"\xa5" * 4080)


def delete_key(folder: Path) -> None:
    (folder / KEY_FILE).unlink()


def come_to_rescue(qtbot: QtBot, gate: Gate) -> Rescue:
    """Wait for the page that tells what is wrong, and for the backups on it."""
    qtbot.waitUntil(lambda: isinstance(gate.page, TroublePage))
    qtbot.waitUntil(lambda: bool(gate.findChildren(BackupRow)))
    return gate.findChildren(Rescue)[-1]


def tries_to_enter(qtbot: QtBot, front: Front) -> Rescue:
    """Start anew, type the password if it is asked for, and come to what helps."""
    gate = gate_of(front)
    gate.begin()
    qtbot.waitUntil(lambda: isinstance(gate.page, TroublePage) or is_asked(gate))
    if isinstance(gate.page, UnlockPage):
        gate.page.tried.emit(PASSWORD)
    return come_to_rescue(qtbot, gate)


def is_asked(gate: Gate) -> bool:
    """Say whether the password is asked for on a page that wasn't there before."""
    return isinstance(gate.page, UnlockPage) and not gate._desk.background.is_busy


def files_of(folder: Path) -> dict[str, bytes]:
    """Return what lies there of a vault: the database and its key file."""
    paths = (folder / name for name in (NAME, KEY_FILE))
    return {path.name: path.read_bytes() for path in paths if path.exists()}


def delete_database(folder: Path) -> None:
    (folder / NAME).unlink()


@pytest.mark.parametrize("damage", [damage_middle, damage_start, delete_key, delete_database])
def test_after_real_damage_a_backup_brings_everything_back(
    qtbot: QtBot, entered: Front, folder: Path, damage: Callable[[Path], None]
) -> None:
    known = keep_trial(entered)
    writes(qtbot, entered, known)
    makes_backup(qtbot, entered)
    lock(qtbot, entered)
    damage(folder)
    damaged = files_of(folder)
    tries_to_enter(qtbot, entered).findChildren(BackupRow)[0].button.click()
    [box] = entered.frame.findChildren(Asking)
    box.findChildren(QAbstractButton)[0].click()
    qtbot.waitUntil(lambda: isinstance(gate_of(entered).page, UnlockPage))
    [aside] = folder.glob("damaged-*")
    assert sees(gate_of(entered), aside.name)
    assert files_of(aside) == damaged
    unlock(qtbot, entered)
    assert goals(entered, known) == [a_goal().text]


def test_a_backup_whose_only_mentorship_was_erased_since_says_why_it_is_empty(
    qtbot: QtBot, entered: Front, folder: Path
) -> None:
    known = keep_trial(entered)
    makes_backup(qtbot, entered)
    vault = desk_of(entered).vault
    entered._background._worker.submit(lambda: vault.delete(known)).result()
    settle(qtbot, entered)
    lock(qtbot, entered)
    damage_start(folder)
    rescue = tries_to_enter(qtbot, entered)
    rescue.findChildren(BackupRow)[-1].button.click()
    [box] = entered.frame.findChildren(Asking)
    box.findChildren(QAbstractButton)[0].click()
    qtbot.waitUntil(lambda: isinstance(gate_of(entered).page, UnlockPage))
    assert sees(
        gate_of(entered), rescue.tr("What you have erased for good since then stays erased.")
    )


def damage_further_in(folder: Path) -> None:
    """Overwrite what isn't read before the database is open."""
    whole = (folder / NAME).read_bytes()
    (folder / NAME).write_bytes(whole[: len(whole) // 5].ljust(len(whole), b"\xa5"))


def test_damage_that_shows_itself_in_the_window_promises_no_way_back_but_the_files(
    qtbot: QtBot, entered: Front, folder: Path
) -> None:
    known = keep_trial(entered)
    makes_backup(qtbot, entered)
    lock(qtbot, entered)
    damage_further_in(folder)
    unlock(qtbot, entered)
    qtbot.waitUntil(lambda: sees(window_of(entered), str(folder)))
    box = restores_first(qtbot, entered)
    card = window_of(entered).findChildren(PreviewCard)[0]
    for promise in (
        "You can undo this: what is here now is kept as a backup first.",
        "Nothing has been written since it was made.",
    ):
        assert card.tr(promise) not in box.text.text()
    agrees(qtbot, entered, box)
    [aside] = folder.glob("damaged-*")
    assert sees(window_of(entered), aside.name)
    assert goals(entered, known) == []


def test_where_only_the_backups_are_left_the_first_page_leads_to_them(
    qtbot: QtBot, entered: Front, folder: Path
) -> None:
    known = keep_trial(entered)
    makes_backup(qtbot, entered)
    lock(qtbot, entered)
    delete_key(folder)
    delete_database(folder)
    gate = gate_of(entered)
    gate.begin()
    qtbot.waitUntil(lambda: isinstance(gate.page, FirstPage))
    assert gate.page is not None
    button(gate, gate.page.tr("Restore from a backup…")).click()
    rescue = come_to_rescue(qtbot, gate)
    rescue.ask_about(rescue.findChildren(BackupRow)[0].backup.path)
    qtbot.waitUntil(lambda: bool(entered.frame.findChildren(Asking)))
    [box] = entered.frame.findChildren(Asking)
    assert sees(box, "tänään")
    box.findChildren(QAbstractButton)[0].click()
    qtbot.waitUntil(lambda: isinstance(gate_of(entered).page, UnlockPage))
    unlock(qtbot, entered)
    assert goals(entered, known) == []
