"""A list to pick from opens with all its lines in sight."""

import pytest
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from mentordesk.ui.fields import Pick
from mentordesk.ui.theme import Scheme, Theme

no_grab = pytest.mark.qt_log_ignore("does not support", extend=True)


@no_grab
@pytest.mark.parametrize("percent", [100, 200])
def test_the_open_list_is_as_high_as_its_lines_within_one_frame(
    qtbot: QtBot, theme: Theme, qapp: QApplication, percent: int
) -> None:
    theme.apply(qapp, Scheme.LIGHT, percent)
    pick = Pick({str(n): f"Line {n}" for n in range(5)})
    qtbot.addWidget(pick)
    pick.show()
    pick.showPopup()
    lines = pick.view()
    frame = lines.parentWidget()
    assert isinstance(frame, QFrame)
    assert lines.viewport().height() == sum(lines.sizeHintForRow(n) for n in range(5))
    assert frame.height() == lines.height()
    pick.hidePopup()
    theme.apply(qapp, Scheme.LIGHT, 100)
