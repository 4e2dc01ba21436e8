"""What calls for the window, for its lock or for its end."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk import watching
from mentordesk.arriving import Arriving
from mentordesk.domain.safe import LOCK_MINUTES
from mentordesk.front import Front
from mentordesk.premises import Premises
from mentordesk.second_start import SUFFIX
from mentordesk.store.file_names import ASKED
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.ui.idle import Idle
from mentordesk.ui.widgets import Notice
from mentordesk.watching import AWAY, SESSION, heed_windows, watch_over
from mentordesk.windows.jump_list import JumpList
from mentordesk.writer import Writer
from tests.builders import A_KEY, a_goal
from tests.root.fronts import (
    gate_of,
    keep_trial,
    open_page,
    page_of,
    session_of,
    window_of,
)


@pytest.fixture
def idle(
    qtbot: QtBot,
    qapp: QApplication,
    entered: Front,
    premises: Premises,
    writer: Writer,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Idle]:
    monkeypatch.setattr(watching, "WATCH_AFTER_MS", 0)
    with watch_over(qapp, entered, premises, Arriving(entered), writer) as idle:
        qtbot.waitUntil(lambda: not entered.is_working)
        yield idle


def stand_still(idle: Idle, minutes: float) -> None:
    """Let nobody touch anything for so many minutes."""
    idle.clocks = (lambda: 0.0,)
    idle.touch()
    idle.clocks = (lambda: minutes * 60,)
    idle.look()


def reason_at(qtbot: QtBot, front: Front) -> str:
    """Return what the gate says why it is shut."""
    gate = gate_of(front)
    qtbot.waitUntil(lambda: isinstance(gate.page, UnlockPage))
    return gate.findChildren(Notice)[0].label.text()


def test_after_ten_minutes_it_is_locked_and_says_why(
    qtbot: QtBot, entered: Front, premises: Premises, idle: Idle
) -> None:
    stand_still(idle, 9.9)
    assert entered.doorway.gate is None
    stand_still(idle, 10)
    assert reason_at(qtbot, entered) == premises.language.say(AWAY)
    qtbot.waitUntil(lambda: entered.opened is None)


def test_the_settings_say_after_how_many(entered: Front, premises: Premises, idle: Idle) -> None:
    premises.settings.remember(LOCK_MINUTES, 0)
    stand_still(idle, 1000)
    assert entered.doorway.gate is None
    premises.settings.remember(LOCK_MINUTES, 1)
    stand_still(idle, 1)
    assert entered.doorway.gate is not None


def test_a_computer_put_to_sleep_locks(
    qtbot: QtBot, qapp: QApplication, entered: Front, premises: Premises, idle: Idle
) -> None:
    assert idle
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationSuspended)
    qtbot.waitUntil(lambda: entered.doorway.gate is not None)
    assert reason_at(qtbot, entered) == premises.language.say(SESSION)


def test_where_windows_is_its_messages_are_heeded_as_long_as_the_program_is_watched(
    qapp: QApplication, entered: Front, premises: Premises
) -> None:
    with heed_windows(qapp, entered, premises):
        assert entered.frame.findChild(JumpList) is not None


def test_a_window_beside_the_one_that_has_the_folder_leaves_alone_what_that_one_is_asked(
    qapp: QApplication, front: Front, premises: Premises, writer: Writer
) -> None:
    first, call = Writer(premises.folder), premises.folder / f"one{SUFFIX}"
    assert first.take() and not writer.take()
    call.touch()
    (premises.folder / ASKED).mkdir()
    with watch_over(qapp, front, premises, Arriving(front), writer):
        assert call.exists() and (premises.folder / ASKED).exists()
    first.leave()
    assert writer.take()
    with watch_over(qapp, front, premises, Arriving(front), writer):
        assert not call.exists() and not (premises.folder / ASKED).exists()


def test_a_second_start_shows_the_gate_too(
    qtbot: QtBot, entered: Front, premises: Premises, idle: Idle
) -> None:
    stand_still(idle, 10)
    entered.frame.showMinimized()
    (premises.folder / f"one{SUFFIX}").touch()
    qtbot.waitUntil(lambda: not entered.frame.isMinimized())


def test_a_system_that_shuts_down_waits_until_all_is_saved(qtbot: QtBot, entered: Front) -> None:
    known = keep_trial(entered)
    open_page(qtbot, entered, known)
    session = session_of(entered, known)
    session.put(a_goal())
    entered.settle()
    assert session.is_saved


def test_a_crash_is_told_after_everything_is_saved(qtbot: QtBot, entered: Front) -> None:
    known = keep_trial(entered)
    open_page(qtbot, entered, known)
    session = session_of(entered, known)
    session.put(a_goal())
    sys.excepthook(ValueError, ValueError("a mistake"), None)
    qtbot.waitUntil(lambda: session.is_saved)
    entered.lock()
    qtbot.waitUntil(lambda: entered.opened is None)


def test_locked_again_before_the_page_is_there_one_still_comes_to_it(
    qtbot: QtBot, entered: Front
) -> None:
    known = keep_trial(entered)
    open_page(qtbot, entered, known)
    for _ in range(2):
        entered.lock()
        qtbot.waitUntil(lambda: entered.opened is None)
        with qtbot.waitSignal(entered.entered):
            entered.enter(lambda: A_KEY)
    page_of(qtbot, entered)
    assert window_of(entered).at == known
