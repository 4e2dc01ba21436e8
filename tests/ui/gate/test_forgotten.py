"""A forgotten password: the recovery code, a new password, a new sheet."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import WrongPassword
from mentordesk.ui.gate.choose_page import ChoosePage
from mentordesk.ui.gate.desk import GateDesk
from mentordesk.ui.gate.gate import Gate
from mentordesk.ui.gate.recover_page import CodeField, RecoverPage
from mentordesk.ui.gate.unlock_page import UnlockPage
from tests.store.safes import PASSWORD
from tests.ui.gate.conftest import OpenGate
from tests.ui.gate.entering import Clock, answer, ask_back, choose, code_on, come_to, on, try_wrong

NEW = "vihreä polkupyörä nukkuu"


@pytest.fixture
def code(gate_desk: GateDesk) -> str:
    """The recovery code of a vault that ``PASSWORD`` opens."""
    return gate_desk.safe.found(PASSWORD)[1]


def forgotten(qtbot: QtBot, gate: Gate, typed: str) -> RecoverPage:
    on(gate, UnlockPage).lost.click()
    page = on(gate, RecoverPage)
    qtbot.keyClicks(page.field, typed)
    page.go.click()
    return page


def test_the_code_gives_a_new_password_and_a_new_sheet(
    qtbot: QtBot, code: str, open_gate: OpenGate, gate_desk: GateDesk
) -> None:
    gate, safe = open_gate(), gate_desk.safe
    forgotten(qtbot, gate, code.lower().replace("-", " "))
    come_to(qtbot, gate, ChoosePage)
    sheet = choose(qtbot, gate, NEW).sheet
    new_code = code_on(sheet)
    with qtbot.waitSignal(gate.opened) as opened:
        answer(ask_back(sheet), new_code)
    assert opened.args == [safe.unlock(NEW)] == [safe.recover(new_code)]
    for old in (lambda: safe.unlock(PASSWORD), lambda: safe.recover(code)):
        with pytest.raises(WrongPassword):
            old()


@pytest.mark.usefixtures("code")
def test_a_wrong_code_is_told(qtbot: QtBot, open_gate: OpenGate) -> None:
    page = forgotten(qtbot, open_gate(), "2" * 26)
    qtbot.waitUntil(lambda: not page.problem.isHidden())
    assert page.go.isEnabled()


@pytest.mark.usefixtures("code")
def test_a_code_that_is_too_short_is_not_tried(
    qtbot: QtBot, open_gate: OpenGate, gate_desk: GateDesk
) -> None:
    page = forgotten(qtbot, open_gate(), "ABCDE-FGH")
    assert "8" in page.problem.text.text()
    assert not gate_desk.background.is_busy


@pytest.mark.usefixtures("code")
def test_one_may_go_back_to_the_password(qtbot: QtBot, open_gate: OpenGate) -> None:
    gate = open_gate()
    forgotten(qtbot, gate, "").back.click()
    on(gate, UnlockPage)


def test_the_code_helps_while_wrong_passwords_cost_a_wait(
    qtbot: QtBot, code: str, open_gate: OpenGate, clock: Clock
) -> None:
    gate = open_gate()
    try_wrong(qtbot, gate, 9, clock)
    qtbot.waitUntil(on(gate, UnlockPage).lost.isEnabled)
    forgotten(qtbot, gate, code)
    come_to(qtbot, gate, ChoosePage)


@pytest.fixture
def field(qtbot: QtBot) -> CodeField:
    field = CodeField()
    qtbot.addWidget(field)
    return field


def test_a_code_is_grouped_while_it_is_typed(qtbot: QtBot, field: CodeField) -> None:
    qtbot.keyClicks(field, "abcdefgh")
    assert field.text() == "ABCDE-FGH"
    assert field.cursorPosition() == 9


def test_signs_that_look_alike_are_taken_as_meant(qtbot: QtBot, field: CodeField) -> None:
    qtbot.keyClicks(field, "oil0")
    assert field.text() == "0110"


def test_a_sign_is_mended_in_the_middle(qtbot: QtBot, field: CodeField) -> None:
    qtbot.keyClicks(field, "abcdefghjk")
    field.setCursorPosition(3)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field, "z")
    assert field.text() == "ABZDE-FGHJK"
    assert field.cursorPosition() == 3


def test_everything_can_be_deleted_again(qtbot: QtBot, field: CodeField) -> None:
    qtbot.keyClicks(field, "abcdefghjkm")
    for _ in range(13):
        qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text() == ""


def test_a_code_that_is_pasted_with_more_around_it_is_cut(field: CodeField) -> None:
    field.insert(" abcde fghjk mnpqr stvwx yz0123 yz ")
    field.textEdited.emit(field.text())
    assert field.text() == "ABCDE-FGHJK-MNPQR-STVWX-YZ0123"
