"""What was written in one form at a meeting is found by the base form, and gone to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.ui.fields import GrowingText
from tests.journeys.conftest import Start
from tests.journeys.supervisor import Supervisor
from tests.journeys.test_odd_texts import FIELD
from tests.journeys.test_whole_way import sets_up


def searches(qtbot: QtBot, person: Supervisor, words: str) -> None:
    """Press Ctrl+K, type the words and open what comes first."""
    qtbot.keyClick(person.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(person.window.searching.finding.found):
        qtbot.keyClicks(QApplication.focusWidget(), words)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    person.rests()


def test_a_word_of_a_meeting_is_found_by_its_base_form(start: Start, qtbot: QtBot) -> None:
    person = start()
    sets_up(person)
    person.goes_to_tab("1. tapaaminen")
    person.pastes(FIELD, "Hän viihtyy hyllyttämässä ja kassoilla.")
    person.waits_until_saved()
    again = start()
    searches(qtbot, again, "kassa")
    field = QApplication.focusWidget()
    assert isinstance(field, GrowingText)
    assert field.accessibleName() == FIELD
    assert field.text()[field.textCursor().position() :] == "kassoilla."
