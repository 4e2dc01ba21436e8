"""The settings."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox
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


def test_the_wheel_changes_no_choice(page: SettingsPage) -> None:
    for box in (each for each in page.findChildren(QComboBox) if each.isEnabled()):
        before = box.currentIndex()
        for turn in (-120, 120):
            middle = QPointF(box.rect().center())
            nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
            phase = Qt.ScrollPhase.NoScrollPhase
            where = QPointF(box.mapToGlobal(box.rect().center()))
            wheel = QWheelEvent(middle, where, QPoint(), QPoint(0, turn), *nothing, phase, False)
            QApplication.sendEvent(box, wheel)
            assert box.currentIndex() == before
            assert not wheel.isAccepted()


def test_work_on_the_key_is_asked_for_by_the_page(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.shut_wanted):
        page.security.shut_wanted.emit(None)


def test_a_wide_page_lists_its_sections_and_leads_there(qtbot: QtBot, page: SettingsPage) -> None:
    page.resize(1100, 500)
    qtbot.waitUntil(page.sections.isVisible)
    page.sections.buttons[2].click()
    assert page.verticalScrollBar().value() > 0
    qtbot.waitUntil(lambda: not page.backups.visibleRegion().isEmpty())


def test_a_narrow_page_has_all_its_room(qtbot: QtBot, page: SettingsPage) -> None:
    page.resize(1100, 500)
    qtbot.waitUntil(page.sections.isVisible)
    page.resize(600, 500)
    qtbot.waitUntil(lambda: not page.sections.isVisible())
    assert page.viewportMargins().left() == 0


def test_the_backups_are_told_of_and_one_press_away(qtbot: QtBot, page: SettingsPage) -> None:
    page.arrive()
    qtbot.waitUntil(lambda: bool(page.backups.last.text().strip()))
    with qtbot.waitSignal(page.backups_wanted):
        page.backups.show_all.click()
