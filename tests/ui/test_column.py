"""The column that pages are written in."""

from pytestqt.qtbot import QtBot

from mentordesk.ui.widgets import Column


def test_a_page_keeps_the_room_of_its_scroll_bar(qtbot: QtBot) -> None:
    page = Column()
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    width = page.content.width()
    assert not page.verticalScrollBar().isEnabled()
    page.body.addSpacing(600)
    qtbot.waitUntil(page.verticalScrollBar().isEnabled)
    assert page.content.width() == width
