"""Opening with the password, and what wrong ones cost."""

import time
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.safe import Key
from mentordesk.ui.gate.desk import GateDesk
from mentordesk.ui.gate.failures import COUNT
from mentordesk.ui.gate.gate import Gate
from mentordesk.ui.gate.parts import TOP_PART
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.ui.widgets import Notice
from tests.store.safes import PASSWORD, OwnPc
from tests.ui.gate.conftest import OpenGate
from tests.ui.gate.entering import Clock, come_to, on, try_wrong, unlock


class BrokenPc(OwnPc):
    """A PC whose keeper of keys doesn't work."""

    def seal(self, material: bytes, purpose: bytes) -> bytes:
        raise OSError(f"{len(material)} bytes for {purpose!r} can't be kept")


@pytest.fixture
def key(gate_desk: GateDesk) -> Key:
    """The key of a vault that ``PASSWORD`` opens."""
    return gate_desk.safe.found(PASSWORD)[0]


def test_the_right_password_opens_and_leaves_nothing_in_its_field(
    qtbot: QtBot, key: Key, open_gate: OpenGate
) -> None:
    gate = open_gate()
    with qtbot.waitSignal(gate.opened) as opened:
        unlock(gate, PASSWORD)
    assert opened.args == [key]
    line = on(gate, UnlockPage).field.line
    line.undo()
    assert not line.text()


@pytest.mark.usefixtures("key")
def test_the_button_says_that_it_is_working(qtbot: QtBot, open_gate: OpenGate) -> None:
    gate = open_gate()
    go = on(gate, UnlockPage).go
    before = go.text()
    with qtbot.waitSignal(gate.opened):
        unlock(gate, PASSWORD)
        assert not go.isEnabled()
        assert go.text() != before


@pytest.mark.usefixtures("key")
def test_a_wrong_password_is_told_under_its_field_which_is_selected(
    qtbot: QtBot, open_gate: OpenGate
) -> None:
    gate = open_gate()
    page = on(gate, UnlockPage)
    unlock(gate, "väärä")
    qtbot.waitUntil(lambda: not page.problem.isHidden())
    assert page.field.line.selectedText()
    assert page.field.line is gate.focusWidget()
    assert page.go.isEnabled()


@pytest.mark.usefixtures("key")
def test_no_password_is_no_try(open_gate: OpenGate, gate_desk: GateDesk) -> None:
    gate = open_gate()
    unlock(gate, "")
    assert not on(gate, UnlockPage).problem.isHidden()
    assert not gate_desk.background.is_busy
    assert gate_desk.settings.number(COUNT, 0) == 0


@pytest.mark.usefixtures("key")
def test_three_slips_cost_nothing_and_the_fourth_a_wait(
    qtbot: QtBot, open_gate: OpenGate, clock: Clock
) -> None:
    gate = open_gate()
    page = on(gate, UnlockPage)
    try_wrong(qtbot, gate, 3, clock)
    qtbot.waitUntil(page.go.isEnabled)
    assert not page.waiting.is_on
    try_wrong(qtbot, gate, 1, clock)
    qtbot.waitUntil(lambda: page.waiting.is_on)
    assert not page.go.isEnabled()
    assert "2" in page.problem.text.text()


@pytest.mark.usefixtures("key")
def test_the_wait_ends_and_the_right_password_opens(
    qtbot: QtBot, open_gate: OpenGate, gate_desk: GateDesk, clock: Clock
) -> None:
    gate = open_gate()
    page = on(gate, UnlockPage)
    try_wrong(qtbot, gate, 4, clock)
    qtbot.waitUntil(lambda: page.waiting.is_on)
    with qtbot.assertNotEmitted(gate.opened):
        unlock(gate, PASSWORD)
    page.waiting.clock.setInterval(1)
    qtbot.waitUntil(page.go.isEnabled)
    assert not page.problem.isHidden()
    assert page.field.line is gate.focusWidget()
    with qtbot.waitSignal(gate.opened):
        unlock(gate, PASSWORD)
    assert gate_desk.settings.number(COUNT, 0) == 0


@pytest.mark.usefixtures("key")
def test_a_restart_does_not_spare_the_wait(qtbot: QtBot, open_gate: OpenGate, clock: Clock) -> None:
    try_wrong(qtbot, open_gate(), 6, clock)
    clock.seconds += 3
    page = on(open_gate(), UnlockPage)
    assert page.waiting.is_on
    assert "5" in page.problem.text.text()


@pytest.mark.usefixtures("key")
def test_a_pc_started_anew_does_not_spare_it_either(
    qtbot: QtBot, open_gate: OpenGate, clock: Clock
) -> None:
    try_wrong(qtbot, open_gate(), 6, clock)
    clock.seconds = 3
    assert "5" in on(open_gate(), UnlockPage).problem.text.text()


def test_the_clock_that_people_set_has_no_say_in_the_wait() -> None:
    assert {field.name: field.default for field in fields(GateDesk)}["now"] is time.monotonic


@pytest.mark.usefixtures("key")
def test_nothing_of_a_wrong_password_is_remembered(
    qtbot: QtBot, open_gate: OpenGate, folder: Path, clock: Clock
) -> None:
    try_wrong(qtbot, open_gate(), 1, clock)
    files = (path for path in folder.iterdir() if path.is_file())
    assert not [path for path in files if "väärä".encode() in path.read_bytes()]


@pytest.mark.usefixtures("key")
def test_caps_lock_is_seen_in_the_letters(qtbot: QtBot, open_gate: OpenGate) -> None:
    field = on(open_gate(), UnlockPage).field
    qtbot.keyClicks(field.line, "s")
    assert field.caps.isHidden()
    qtbot.keyClick(field.line, "S", Qt.KeyboardModifier.ShiftModifier)
    assert field.caps.isHidden()
    qtbot.keyClick(field.line, Qt.Key.Key_CapsLock)
    qtbot.keyClicks(field.line, "S", Qt.KeyboardModifier.NoModifier)
    assert not field.caps.isHidden()


@pytest.mark.usefixtures("key")
def test_the_eye_shows_what_is_typed(open_gate: OpenGate) -> None:
    field = on(open_gate(), UnlockPage).field
    name = field.eye.accessibleName()
    field.eye.click()
    assert field.line.echoMode() is field.line.EchoMode.Normal
    assert field.eye.accessibleName() != name


@pytest.mark.usefixtures("key")
def test_why_it_was_locked_stands_on_top(open_gate: OpenGate) -> None:
    gate = open_gate("Lukittu, koska konetta ei käytetty.")
    said = [notice.label.text() for notice in gate.findChildren(Notice)]
    assert said == ["Lukittu, koska konetta ei käytetty."]


@pytest.mark.usefixtures("key")
def test_where_the_pc_keeps_no_key_it_is_not_offered(open_gate: OpenGate) -> None:
    assert on(open_gate(), UnlockPage).remember.isHidden()


class TestAPcThatRemembers:
    @pytest.fixture
    def pc(self) -> OwnPc:
        return OwnPc()

    def test_it_opens_without_a_password_from_the_next_start_on(
        self, qtbot: QtBot, key: Key, open_gate: OpenGate, gate_desk: GateDesk
    ) -> None:
        gate = open_gate()
        on(gate, UnlockPage).remember.mark.click()
        with qtbot.waitSignal(gate.opened):
            unlock(gate, PASSWORD)
        again = Gate(gate_desk)
        qtbot.addWidget(again)
        with qtbot.waitSignal(again.opened) as opened:
            again.begin()
        assert opened.args == [key]
        assert again.page is None

    @pytest.mark.usefixtures("key")
    def test_who_locked_it_is_asked_all_the_same(
        self, qtbot: QtBot, open_gate: OpenGate, gate_desk: GateDesk
    ) -> None:
        gate_desk.safe.remember(gate_desk.safe.unlock(PASSWORD))
        come_to(qtbot, open_gate("Lukittu."), UnlockPage)


class TestAPcThatCannotAfterAll:
    @pytest.fixture
    def pc(self) -> OwnPc:
        return BrokenPc()

    def test_it_is_told_and_one_goes_on_without(
        self, qtbot: QtBot, key: Key, open_gate: OpenGate
    ) -> None:
        gate = open_gate()
        page = on(gate, UnlockPage)
        page.remember.mark.click()
        with qtbot.assertNotEmitted(gate.opened):
            unlock(gate, PASSWORD)
            qtbot.waitUntil(lambda: not page.problem.isHidden())
        with qtbot.waitSignal(gate.opened) as opened:
            page.go.click()
        assert opened.args == [key]


@pytest.mark.usefixtures("key")
def test_what_comes_later_takes_the_air_above_before_it_goes_out_of_sight(
    qtbot: QtBot, open_gate: OpenGate
) -> None:
    gate = open_gate()
    page = on(gate, UnlockPage)
    gate.resize(667, 800)
    qtbot.waitUntil(lambda: page.viewport().height() == 800)
    room = page.viewport().height() - page.body.totalHeightForWidth(page.content.width())
    later = QWidget()
    later.setFixedHeight(room + 800 // TOP_PART // 2)
    page.parts.addWidget(later)
    qtbot.waitUntil(lambda: not later.visibleRegion().isEmpty())
    assert page.verticalScrollBar().maximum() == 0


@pytest.mark.usefixtures("key")
def test_in_a_low_window_the_button_goes_before_the_air_above(
    qtbot: QtBot, open_gate: OpenGate
) -> None:
    gate = open_gate()
    page = on(gate, UnlockPage)
    seen = page.viewport()

    def foot(height: int) -> int:
        gate.resize(667, height)
        qtbot.waitUntil(lambda: seen.height() == height)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        page.body.activate()
        return page.go.mapTo(seen, page.go.rect().bottomRight()).y()

    low = foot(800) - 800 // TOP_PART + 4
    assert foot(low) < low


class Requests(QObject):
    """Counts how often a part of a page asks to be laid out."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)

    def in_turns(self, turns: int) -> int:
        before = self.count
        for _ in range(turns):
            QCoreApplication.processEvents()
        return self.count - before


@pytest.mark.usefixtures("key")
def test_a_page_that_nobody_touches_is_at_rest(open_gate: OpenGate) -> None:
    gate = open_gate("MentorDesk on lukittu.")
    requests, page = Requests(), on(gate, UnlockPage).widget()
    assert page is not None
    page.installEventFilter(requests)
    requests.in_turns(50)
    assert requests.in_turns(50) == 0
