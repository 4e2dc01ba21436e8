"""Showing and hiding parts of a page without needless work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_if(widget: QWidget, shown: bool) -> None:
    """Show or hide a part of a page; Qt lays out the page for each call, so only if it changes."""
    decided = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    if shown == (decided and widget.isHidden()):
        widget.setVisible(shown)
