"""The dialog of many words takes the height that they need."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.icons import Icons
from mentordesk.ui.sheet_dialog import SheetDialog
from mentordesk.ui.widgets import Kind, Notice, Text

WORDS = "Sanoja, jotka rivittyvät. " * 12


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    return window


@pytest.fixture
def dialog(window: QWidget) -> SheetDialog:
    dialog = SheetDialog(window)
    dialog.body.addWidget(Text(WORDS))
    dialog.foot.addWidget(QPushButton("Sulje"))
    dialog.open()
    return dialog


def is_whole(dialog: SheetDialog) -> bool:
    """Say whether every text has the height that it needs, in sight."""
    texts = [t for t in dialog.findChildren(Text) if t.isVisible()]
    return all(
        t.height() >= t.heightForWidth(t.width()) and t.visibleRegion().boundingRect() == t.rect()
        for t in texts
    )


def test_all_words_are_in_sight_also_those_added_later(
    qtbot: QtBot, dialog: SheetDialog, icons: Icons
) -> None:
    qtbot.waitUntil(lambda: is_whole(dialog))
    before = dialog.height()
    dialog.say(Notice(icons, Kind.GOOD, WORDS))
    qtbot.waitUntil(lambda: is_whole(dialog))
    dialog.say()
    assert dialog.height() == before


def test_it_is_no_higher_than_its_window_and_its_foot_stays_in_sight(
    window: QWidget, dialog: SheetDialog
) -> None:
    dialog.body.addWidget(Text(WORDS * 30))
    dialog.fit()
    assert dialog.height() < window.height()
    (button,) = dialog.findChildren(QPushButton)
    assert button.visibleRegion().boundingRect() == button.rect()


def test_what_is_filled_anew_takes_only_the_room_it_needs(dialog: SheetDialog) -> None:
    before = dialog.height()
    dialog.empty()
    dialog.body.addWidget(Text("Valmis"))
    dialog.fit()
    assert dialog.height() < before


def test_growing_leaves_no_edge_of_it_off_the_screen(window: QWidget, dialog: SheetDialog) -> None:
    screen = dialog.screen().availableGeometry()
    window.resize(screen.size() * 2)
    dialog.move(screen.center().x(), screen.bottom() - dialog.height())
    dialog.body.addWidget(Text(WORDS * 30))
    dialog.fit()
    assert screen.contains(dialog.frameGeometry())
    (button,) = dialog.findChildren(QPushButton)
    assert button.visibleRegion().boundingRect() == button.rect()


def test_growing_does_not_move_it_where_there_is_room(dialog: SheetDialog) -> None:
    before = dialog.pos()
    dialog.body.addWidget(Text(WORDS))
    dialog.fit()
    assert dialog.pos() == before
