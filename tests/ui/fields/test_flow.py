"""Short things that flow on to the next line, and go."""

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QLayoutItem, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.fields.flow import Flow


def known_items() -> int:
    """Return how many items of layouts Python knows that Qt has, too."""
    return sum(isinstance(each, QLayoutItem) for each in shiboken6.getAllValidWrappers())


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    return host


def test_the_item_of_a_widget_that_has_gone_goes_with_it(host: QWidget) -> None:
    flow = Flow(host)
    labels = [QLabel(str(n)) for n in range(4)]
    for label in labels:
        flow.addWidget(label)
    all_four = known_items()
    labels[0].deleteLater()
    labels[1].setParent(None)
    flow.removeWidget(labels[2])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (flow.count(), known_items()) == (1, all_four - 3)


def test_what_has_no_room_goes_on_to_the_next_line(host: QWidget) -> None:
    flow = Flow(host)
    for word in ("Aamu", "Keskipäivä", "Ilta"):
        flow.addWidget(QLabel(word))
    wide = flow.sizeHint()
    assert flow.heightForWidth(wide.width()) == wide.height()
    assert flow.heightForWidth(wide.width() - 1) > wide.height()
