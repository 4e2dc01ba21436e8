"""Showing a part of a page so that it can be read and copied, but not changed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QToolButton,
    QWidget,
)

READABLE: Final = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
ERASING: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
PASTING: Final = (QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Cut)
LEADS: Final = "leads"
"""The property of a button that only shows something, copies it, or goes elsewhere."""


def leads(button: QAbstractButton) -> None:
    """Let a button be pressed though what is around it can't be changed."""
    button.setProperty(LEADS, True)


def keep_as_is(part: QWidget) -> None:
    """Keep all that stands in a part of a page from being changed.

    Texts stay in the order of Tab, choices show what was chosen; what would change is put away.
    """
    for field in part.findChildren(QLineEdit):
        field.setReadOnly(True)
        for action in field.actions():
            action.setVisible(False)
    for text in part.findChildren(QPlainTextEdit):
        text.setReadOnly(True)
        text.setTextInteractionFlags(READABLE)
    for pick in part.findChildren(QComboBox):
        pick.setEnabled(False)
    for button in part.findChildren(QAbstractButton):
        _keep(button)


def writes(event: QKeyEvent) -> bool:
    """Say whether a key would have changed a text that can only be read, and has the keyboard."""
    field = QApplication.focusWidget()
    if not isinstance(field, QLineEdit | QPlainTextEdit) or not field.isReadOnly():
        return False
    is_typed = event.text().isprintable() and bool(event.text())
    return is_typed or event.key() in ERASING or any(map(event.matches, PASTING))


def _keep(button: QAbstractButton) -> None:
    if button.property(LEADS) or button.property("role") == "arrow":
        return
    button.setEnabled(False)
    if not _is_choice(button):
        button.hide()


def _is_choice(button: QAbstractButton) -> bool:
    """Say whether a button shows what was chosen."""
    is_mark = isinstance(button, QCheckBox | QRadioButton)
    return is_mark or (button.isCheckable() and not isinstance(button, QToolButton))
