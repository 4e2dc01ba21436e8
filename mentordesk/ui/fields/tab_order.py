"""The order in which the Tab key goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def go_before(new: QWidget, before: QWidget) -> None:
    """Let Tab reach what was just added before another widget, as it stands on the page."""
    last = before.previousInFocusChain()
    while last is not None and last is not before and not _takes_tab(last):
        last = last.previousInFocusChain()
    if last is None or last is before or new.isAncestorOf(last):
        return
    for widget in new.findChildren(QWidget):
        if _takes_tab(widget) and widget.window() is before.window():
            QWidget.setTabOrder(last, widget)
            last = widget


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.focusProxy() is None
