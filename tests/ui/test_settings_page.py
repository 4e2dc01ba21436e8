"""The settings."""

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.ui.desk import Desk
from mentordesk.ui.settings_page import SettingsPage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> SettingsPage:
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.show()
    return page


def choose(page: SettingsPage, code: str) -> None:
    place = page.language.findData(code)
    page.language.setCurrentIndex(place)
    page.language.activated.emit(place)


def test_another_language_is_remembered_and_told(
    qtbot: QtBot, page: SettingsPage, desk: Desk
) -> None:
    with qtbot.waitSignal(page.language_chosen) as told:
        choose(page, "sv")
    assert told.args == ["sv"]
    assert desk.settings.text("language") == "sv"
