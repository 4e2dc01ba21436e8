"""A page of the wizard as a column that brings into sight what needs looking at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QScrollBar, QWidget
from shiboken6 import isValid

from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Column


class WizardColumn(Column):
    """A column that begins at its top, or at a field that has the caret."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._scroll)

    def begin_at(self, field: QWidget | None) -> None:
        """Show the page from its top, and as far down as a field that has the caret."""
        self.verticalScrollBar().setValue(0)
        self.bring(field, field)

    def bring(self, field: QWidget | None, shown: QWidget | None) -> None:
        """Put the caret into a field, and scroll to what should be seen with it."""
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shown = shown
        self._soon.start()

    def _scroll(self) -> None:
        """Scroll once what is new has its place."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        focused = self.focusWidget()
        for widget in (focused, self._shown):
            if widget is not None and isValid(widget) and self.isAncestorOf(widget):
                self.ensureWidgetVisible(widget, 0, Space.TINY)


def bar_width(near: QWidget) -> int:
    """Return how wide a scroll bar is beside a widget, in pixels."""
    bar = QScrollBar(Qt.Orientation.Vertical, near)
    bar.ensurePolished()
    width = bar.sizeHint().width()
    bar.setParent(None)
    bar.deleteLater()
    return width
