"""Fields beside one another look alike, and no ring or frame cuts into what they say."""

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mentordesk.ui.fields import DateField, GrowingText, LineText, Pick, Segments
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Scheme, Theme
from tests.ui.conftest import TODAY

REACHES = ("Ei aloitettu", "Aloitettu", "Hyvässä vauhdissa", "Saavutettu", "Jätetty pois")
FORM_AT_1280 = 520


@pytest.mark.parametrize("percent", [100, 200])
def test_fields_of_one_line_are_about_equally_high(
    qtbot: QtBot, theme: Theme, qapp: QApplication, icons: Icons, percent: int
) -> None:
    theme.apply(qapp, Scheme.LIGHT, percent)
    page = QWidget()
    qtbot.addWidget(page)
    day = DateField("fi", lambda: TODAY, icons)
    fields = (LineText(), GrowingText(lines=1), Pick({"a": "A"}), day.line)
    column = QVBoxLayout(page)
    for field in (*fields[:3], day):
        column.addWidget(field)
    page.show()
    heights = {field.height() for field in fields}
    theme.apply(qapp, Scheme.LIGHT, 100)
    assert max(heights) - min(heights) <= 1


@pytest.mark.usefixtures("theme")
def test_five_choices_fit_on_a_line_of_a_form_in_a_common_window(qtbot: QtBot) -> None:
    choices = Segments({name: name for name in REACHES}, "How far?")
    qtbot.addWidget(choices)
    choices.show()
    assert choices.sizeHint().width() <= FORM_AT_1280


@pytest.mark.usefixtures("theme")
def test_the_ring_of_the_focus_leaves_room_for_the_words(qtbot: QtBot) -> None:
    box = QCheckBox("Tapaaminen pidettiin")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    box.show()
    option = QStyleOptionButton()
    box.initStyleOption(option)
    option.state |= QStyle.StateFlag.State_HasFocus
    room = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, box)
    assert room.width() >= box.fontMetrics().horizontalAdvance(box.text())
