"""What the organisation has set is shown as set: to be read, and changed by nobody."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain import languages, retention, second_place
from mentordesk.domain.safe import LOCK_MINUTES, MAY_REMEMBER
from mentordesk.policies import NO_NUMBER, Policies
from mentordesk.settings import FileSettings
from mentordesk.ui.backups.backups_page import BackupsPage
from mentordesk.ui.desk import Desk
from mentordesk.ui.fixed import SetForAll
from mentordesk.ui.settings_page import SettingsPage
from mentordesk.ui.widgets import Notice
from tests.ui.conftest import Worker

ALL = {
    languages.SETTING: "sv",
    LOCK_MINUTES: "20",
    retention.SETTING: "3",
    MAY_REMEMBER: "0",
    second_place.SETTING: "/net/backups",
}


@pytest.fixture
def managed(desk: Desk) -> Desk:
    """A desk whose organisation has set everything that it can."""
    settings = FileSettings(desk.data_folder, Policies(ALL))
    gate = replace(desk.gate(), settings=settings)
    return replace(desk, settings=settings, gate=lambda: gate)


def page_of(qtbot: QtBot, desk: Desk) -> SettingsPage:
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    return page


def lines(part: QWidget) -> list[SetForAll]:
    return [line for line in part.findChildren(SetForAll) if line.isVisible()]


def test_each_value_is_seen_and_not_to_be_changed(qtbot: QtBot, managed: Desk) -> None:
    page = page_of(qtbot, managed)
    minutes, months = page.security.minutes, page.months.field.line
    assert (page.language.currentText(), minutes.currentData(), months.text()) == (
        "svenska",
        "20",
        "3",
    )
    assert not any(field.isEnabled() for field in (page.language, minutes, months))
    assert page.text_size.isEnabled()


def test_words_say_so_also_to_a_screen_reader(qtbot: QtBot, managed: Desk) -> None:
    page = page_of(qtbot, managed)
    said = {line.accessibleName() for line in lines(page)}
    assert len(said) == 1
    (words,) = said
    for field in (page.language, page.security.minutes, page.months.field):
        assert field.accessibleDescription() == words
    assert page.text_size.accessibleDescription() == ""
    for part in (page.security.memory, page.backups, page.months, page.security):
        assert lines(part)


def test_without_policies_nothing_is_said_to_be_set(qtbot: QtBot, desk: Desk) -> None:
    page = page_of(qtbot, desk)
    assert not lines(page)
    assert page.language.isEnabled()


def test_the_second_place_is_named_and_stays(
    qtbot: QtBot, managed: Desk, tmp_path: Path, worker: Worker
) -> None:
    worker.now(lambda: managed.backups().appoint_second_place(tmp_path / "net"))
    page = BackupsPage(managed)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: "net" in page.second.place.text())
    assert page.second.reached.isVisible()
    assert not page.second.choose.isEnabled() and not page.second.end.isEnabled()
    assert lines(page.second)


def test_this_pc_remembers_no_password(qtbot: QtBot, managed: Desk) -> None:
    memory = page_of(qtbot, managed).security.memory
    assert memory.isVisible()
    assert not memory.remember.isVisible()


def test_what_makes_no_sense_is_told_on_top(qtbot: QtBot, desk: Desk) -> None:
    wrong = NO_NUMBER.filled(name="LockMinutes", value="ten", least=0, most=120)
    settings = FileSettings(desk.data_folder, Policies(complaints=(wrong,)))
    page = page_of(qtbot, replace(desk, settings=settings))
    assert any("LockMinutes" in notice.label.text() for notice in page.findChildren(Notice))
