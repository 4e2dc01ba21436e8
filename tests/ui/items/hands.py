"""What a person does at the keyboard, and what a reader of the screen hears."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton as Button
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui import focus_chain

MOST_TABS = 80


@dataclass
class Hands:
    """Two hands on the keyboard of one window."""

    qtbot: QtBot
    window: QWidget

    def focused(self) -> QWidget:
        """Return the widget that takes the keys."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def go_to(self, name: str) -> QWidget:
        """Press Tab until the widget of that accessible name takes the keys."""
        for _ in range(MOST_TABS):
            widget = QApplication.focusWidget()
            if widget is not None and widget.accessibleName() == name:
                return widget
            self.qtbot.keyClick(widget or self.window, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name!r}")

    def press_button(self, text: str) -> None:
        """Press Tab until the button of that text takes the keys, then Space."""
        for _ in range(MOST_TABS):
            widget = QApplication.focusWidget()
            if isinstance(widget, Button) and widget.text() == text:
                self.press(Qt.Key.Key_Space)
                return
            self.qtbot.keyClick(widget or self.window, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {text!r}")

    def type(self, text: str) -> None:
        """Type where the focus is."""
        self.qtbot.keyClicks(self.focused(), text)

    def press(self, *keys: Qt.Key) -> None:
        """Press keys one after another where the focus is."""
        for key in keys:
            self.qtbot.keyClick(self.focused(), key)


def takers(view: QWidget) -> list[QWidget]:
    """Return the widgets of a view that take the focus by Tab or a click."""
    widgets = [
        w for w in view.findChildren(QWidget) if w.isVisible() and w.window() is view.window()
    ]
    return [w for w in widgets if w.focusPolicy() != Qt.FocusPolicy.NoFocus and not w.focusProxy()]


def by_tab(view: QWidget) -> list[QWidget]:
    """Return what Tab comes to in a view, in that order."""
    reached: list[QWidget] = []
    widget = focus_chain.after(view)
    while widget is not view:
        if widget in takers(view) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(widget)
        widget = focus_chain.after(widget)
    return reached


def seen(view: QWidget) -> list[str]:
    """Return what stands on a view: words, fields' texts, and what is chosen or ticked."""
    widgets = [w for w in view.findChildren(QWidget) if w.isVisibleTo(view)]
    return [said for widget in widgets if (said := _said(widget))]


def _said(widget: QWidget) -> str:
    match widget:
        case QLabel() | QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QComboBox():
            return widget.currentText()
        case QRadioButton() | Button():
            return f"[x] {widget.accessibleName()}" if widget.isChecked() else widget.text()
        case _:
            return ""
