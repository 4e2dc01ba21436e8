"""The section of the settings about the password, the sheet, the lock and the key."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import WrongPassword
from mentordesk.domain.safe import LOCK_MINUTES, Key, Safe
from mentordesk.ui.gate.ask_password import AskPassword
from mentordesk.ui.gate.desk import SHEET_CONFIRMED, GateDesk
from mentordesk.ui.gate.security import Security
from mentordesk.ui.gate.sheet import Sheet
from mentordesk.ui.widgets import Notice
from tests.store.safes import PASSWORD, OwnPc, fill
from tests.ui.gate.entering import answer, ask_back, code_on, type_twice

NEW = "vihreä polkupyörä nukkuu"


@pytest.fixture
def founded(gate_desk: GateDesk) -> tuple[Key, str]:
    """The key and the code of a vault that ``PASSWORD`` opens."""
    return gate_desk.safe.found(PASSWORD)


@pytest.fixture
def section(qtbot: QtBot, gate_desk: GateDesk, founded: tuple[Key, str]) -> Security:
    assert founded[1]
    section = Security(gate_desk)
    qtbot.addWidget(section)
    section.show()
    qtbot.waitUntil(lambda: not gate_desk.background.is_busy)
    return section


def asked(section: Security) -> AskPassword:
    unfolded = section.acting.unfolded
    assert isinstance(unfolded, AskPassword)
    return unfolded


def give(section: Security, password: str) -> AskPassword:
    part = asked(section)
    part.field.line.setText(password)
    part.go.click()
    return part


def come_to_sheet(qtbot: QtBot, section: Security) -> Sheet:
    qtbot.waitUntil(lambda: isinstance(section.acting.unfolded, Sheet))
    sheet = section.acting.unfolded
    assert isinstance(sheet, Sheet)
    return sheet


def wait_for_outcome(qtbot: QtBot, section: Security) -> None:
    qtbot.waitUntil(lambda: isinstance(section.acting.unfolded, Notice))


def test_the_password_is_changed(qtbot: QtBot, section: Security, gate_desk: GateDesk) -> None:
    section.password.change.click()
    part = asked(section)
    part.field.line.setText(PASSWORD)
    assert part.new is not None
    type_twice(part.new, NEW)
    wait_for_outcome(qtbot, section)
    gate_desk.safe.unlock(NEW)
    with pytest.raises(WrongPassword):
        gate_desk.safe.unlock(PASSWORD)


def test_who_does_not_know_the_password_changes_nothing(
    qtbot: QtBot, section: Security, gate_desk: GateDesk
) -> None:
    section.password.change.click()
    part = asked(section)
    part.field.line.setText("en tiedä sitä")
    assert part.new is not None
    type_twice(part.new, NEW)
    qtbot.waitUntil(lambda: not part.problem.isHidden())
    assert part.field.line.hasSelectedText()
    gate_desk.safe.unlock(PASSWORD)


def test_a_change_under_way_is_told_though_it_was_folded_away(
    qtbot: QtBot, section: Security, gate_desk: GateDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_go_on, change = Event(), Event(), type(gate_desk.safe).set_password

    def slowly(safe: Safe, key: Key, password: str) -> None:
        begun.set()
        may_go_on.wait(10)
        change(safe, key, password)

    monkeypatch.setattr(type(gate_desk.safe), "set_password", slowly)
    section.password.change.click()
    part = asked(section)
    part.field.line.setText(PASSWORD)
    assert part.new is not None
    type_twice(part.new, NEW)
    qtbot.waitUntil(begun.is_set)
    section.acting.fold()
    may_go_on.set()
    wait_for_outcome(qtbot, section)
    assert gate_desk.safe.unlock(NEW)


def test_guessing_costs_a_wait_here_too(qtbot: QtBot, section: Security) -> None:
    section.password.renew.click()
    part = asked(section)
    for _ in range(4):
        give(section, "en tiedä sitä")
        qtbot.waitUntil(part.isEnabled)
    assert part.waiting.is_on
    assert not part.go.isEnabled()


def test_a_new_sheet_ends_the_one_before(
    qtbot: QtBot, section: Security, gate_desk: GateDesk, founded: tuple[Key, str]
) -> None:
    section.password.renew.click()
    give(section, PASSWORD)
    sheet = come_to_sheet(qtbot, section)
    code = code_on(sheet)
    assert gate_desk.settings.number(SHEET_CONFIRMED, 1) == 0
    answer(ask_back(sheet), code)
    wait_for_outcome(qtbot, section)
    assert gate_desk.safe.recover(code) == founded[0]
    assert gate_desk.settings.number(SHEET_CONFIRMED, 0) == 1
    with pytest.raises(WrongPassword):
        gate_desk.safe.recover(founded[1])


def test_changing_ones_mind_folds_away_what_was_typed(section: Security) -> None:
    section.password.renew.click()
    asked(section).leave.click()
    assert section.acting.unfolded is None


def test_escape_folds_it_away_and_one_is_back_at_the_button(
    qtbot: QtBot, section: Security
) -> None:
    section.password.change.setFocus()
    section.password.change.click()
    qtbot.keyClick(asked(section).field.line, Qt.Key.Key_Escape)
    assert section.acting.unfolded is None
    assert section.window().focusWidget() is section.password.change


def test_who_comes_back_finds_nothing_that_was_typed_before(section: Security) -> None:
    section.password.change.click()
    asked(section).field.line.setText(PASSWORD)
    section.arrive()
    assert section.acting.unfolded is None


def test_another_key_is_wanted_only_with_the_new_code_on_paper(
    qtbot: QtBot, section: Security, gate_desk: GateDesk, founded: tuple[Key, str]
) -> None:
    section.key.rekey.click()
    give(section, PASSWORD)
    sheet = come_to_sheet(qtbot, section)
    code = code_on(sheet)
    fill(gate_desk.data_folder, founded[0])
    with qtbot.waitSignal(section.shut_wanted) as wanted:
        answer(ask_back(sheet), code)
    assert gate_desk.safe.recover(founded[1]) == founded[0]
    assert wanted.args
    new = wanted.args[0].job(founded[0], lambda _: None)
    assert new != founded[0]
    assert gate_desk.safe.recover(code) == gate_desk.safe.unlock(PASSWORD) == new


def test_the_minutes_until_it_is_locked_are_remembered_and_told(
    qtbot: QtBot, section: Security, gate_desk: GateDesk
) -> None:
    assert section.minutes.currentData() == "10"
    with qtbot.waitSignal(section.lock_changed) as told:
        section.minutes.chosen.emit("0")
    assert told.args == [0]
    assert gate_desk.settings.number(LOCK_MINUTES, 10) == 0


def test_where_the_pc_keeps_no_key_nothing_is_said_of_it(section: Security) -> None:
    assert section.memory.isHidden()


class TestAPcThatRemembers:
    @pytest.fixture
    def pc(self) -> OwnPc:
        return OwnPc()

    def test_it_remembers_and_forgets(
        self, qtbot: QtBot, section: Security, gate_desk: GateDesk
    ) -> None:
        section.memory.remember.click()
        give(section, PASSWORD)
        qtbot.waitUntil(lambda: not section.memory.forget.isHidden())
        assert gate_desk.safe.remembered() == gate_desk.safe.unlock(PASSWORD)
        section.memory.forget.click()
        qtbot.waitUntil(lambda: not section.memory.remember.isHidden())
        assert gate_desk.safe.remembered() is None
