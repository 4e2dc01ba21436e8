"""A notice's parts stand in line, and it takes no more room than they need."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.desk import Desk
from mentordesk.ui.home import Home
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Scheme
from mentordesk.ui.widgets import Kind, Notice, Picture
from mentordesk.ui.words import Words


def shown(qtbot: QtBot, notice: Notice, width: int) -> QWidget:
    """Show it at the top of a page so wide, and return the page."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(notice)
    column.addStretch(1)
    page.resize(width, 400)
    page.show()
    return page


def middle(part: QWidget) -> int:
    return part.geometry().center().y()


def test_beside_a_button_the_picture_and_the_words_are_in_line(qtbot: QtBot, icons: Icons) -> None:
    notice = Notice(icons, Kind.INFO, "One line.", "Mend it")
    page = shown(qtbot, notice, 900)
    assert page.isVisible()
    [picture], [button] = notice.findChildren(Picture), notice.findChildren(QPushButton)
    parts = (picture, notice.label, button)
    qtbot.waitUntil(lambda: max(map(middle, parts)) - min(map(middle, parts)) <= 1)


def test_where_the_button_is_below_the_picture_is_at_the_first_line(
    qtbot: QtBot, icons: Icons
) -> None:
    notice = Notice(icons, Kind.INFO, "Words enough to fill a few narrow lines. " * 3, "Mend it")
    page = shown(qtbot, notice, 300)
    assert page.isVisible()
    [picture], [button] = notice.findChildren(Picture), notice.findChildren(QPushButton)
    words = notice.label
    qtbot.waitUntil(lambda: words.geometry().bottom() < button.geometry().top())
    assert picture.geometry().bottom() < middle(words)


def test_over_the_first_page_a_line_takes_only_its_own_height(qtbot: QtBot, desk: Desk) -> None:
    home = Home(Words(desk.language, desk.today), desk.icons, desk.today)
    qtbot.addWidget(home)
    notice = Notice(desk.icons, Kind.WARNING, "A line that is told.", "Mend it")
    home.resize(360, 900)
    home.show()
    home.show_note(notice)
    qtbot.waitUntil(lambda: notice.height() == notice.heightForWidth(notice.width()))


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_picture_is_amid_the_only_line(
    qtbot: QtBot, qapp: QApplication, icons: Icons, percent: int
) -> None:
    icons.theme.apply(qapp, Scheme.LIGHT, percent)
    notice = Notice(icons, Kind.INFO, "One line.")
    page = shown(qtbot, notice, 900)
    assert page.isVisible()
    [picture] = notice.findChildren(Picture)
    qtbot.waitUntil(lambda: abs(middle(picture) - middle(notice.label)) <= 1)
    icons.theme.apply(qapp, Scheme.LIGHT, 100)
