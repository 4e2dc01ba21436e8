"""Windows shuts down while somebody types: all is saved, nobody is asked, the vault closes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from mentordesk.arriving import Arriving
from mentordesk.front import Front
from mentordesk.premises import Premises
from mentordesk.watching import watch_over
from mentordesk.writer import Writer
from tests.builders import A_KEY, a_goal
from tests.root.fronts import desk_of, keep_trial, open_page, session_of, window_of, wizard_of


@pytest.fixture
def watched(
    qapp: QApplication, entered: Front, premises: Premises, writer: Writer
) -> Iterator[Front]:
    with watch_over(qapp, entered, premises, Arriving(entered), writer):
        yield entered


def windows() -> set[object]:
    return {each for each in QApplication.topLevelWidgets() if each.isVisible()}


def test_the_system_is_heard(
    qapp: QApplication, entered: Front, premises: Premises, writer: Writer
) -> None:
    signal = SIGNAL("commitDataRequest(QSessionManager&)")
    before = qapp.receivers(signal)
    with watch_over(qapp, entered, premises, Arriving(entered), writer):
        assert qapp.receivers(signal) == before + 1


def test_what_is_typed_in_the_wizard_is_saved_and_nothing_asked(
    qtbot: QtBot, watched: Front
) -> None:
    wizard = wizard_of(qtbot, watched)
    wizard.session.put(a_goal())
    assert not wizard.session.is_saved
    before = windows()
    watched.settle()
    assert wizard.session.is_saved
    assert windows() == before
    assert watched.opened is not None


def test_a_dialog_that_is_open_neither_blocks_nor_closes(qtbot: QtBot, watched: Front) -> None:
    known = keep_trial(watched)
    open_page(qtbot, watched, known)
    dialog = QDialog(window_of(watched), modal=True)
    dialog.open()
    session_of(watched, known).put(a_goal())
    watched.settle()
    assert session_of(watched, known).is_saved
    assert dialog.isVisible()
    dialog.reject()


def test_when_it_ends_the_vault_is_closed_before_qt_goes_on(qtbot: QtBot, watched: Front) -> None:
    known = keep_trial(watched)
    open_page(qtbot, watched, known)
    session_of(watched, known).put(a_goal())
    watched.settle()
    watched.end()
    folder = desk_of(watched).data_folder
    assert not [each for each in folder.iterdir() if each.name.endswith(("-wal", "-shm"))]
    assert watched._parts.open_house(A_KEY).vault.load(known).goals


def test_the_last_backup_is_in_the_second_place_too(
    qtbot: QtBot, watched: Front, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    stick = tmp_path_factory.mktemp("stick")
    keep_trial(watched)
    desk = desk_of(watched)
    choose = lambda: desk.backups().choose_second_place(stick)  # noqa: E731
    desk.background.run(desk.background, choose, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    assert not list(stick.rglob("*.mdbackup"))
    watched.end()
    made = {path.name for path in (folder / "backups").glob("*.mdbackup")}
    assert made == {path.name for path in stick.rglob("*.mdbackup")} != set()
