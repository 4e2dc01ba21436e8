"""Showing and hiding parts of a page without needless work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_if(widget: QWidget, shown: bool) -> None:
    """Show or hide a part of a page; Qt lays out the page for each call, so only if it changes."""
    if shown == _is_put_away(widget):
        widget.setVisible(shown)


def show_added(around: QWidget) -> None:
    """Show at once what a layout was given, which it would do when it has given it a place."""
    for part in around.children():
        if isinstance(part, QWidget) and not _is_put_away(part):
            part.show()


def _is_put_away(widget: QWidget) -> bool:
    decided = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return decided and widget.isHidden()
