"""The settings."""

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.ui.desk import Desk
from mentordesk.ui.settings_page import SettingsPage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> SettingsPage:
    page = SettingsPage(desk.settings, desk.language, desk.icons, desk.data_folder)
    qtbot.addWidget(page)
    page.show()
    return page


def choose(page: SettingsPage, code: str) -> None:
    place = page.language.findData(code)
    page.language.setCurrentIndex(place)
    page.language.activated.emit(place)


def test_another_language_waits_for_the_next_start_until_it_is_unchosen(
    page: SettingsPage, desk: Desk
) -> None:
    choose(page, "sv")
    assert page.restart.isVisible()
    assert desk.settings.text("language") == "sv"
    choose(page, desk.language.code)
    assert not page.restart.isVisible()
