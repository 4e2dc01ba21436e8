"""The keys of the wizard: where Tab goes, and the keys that turn its pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mentordesk.ui.fields.tab_order import in_reading_order, takes_tab

ON: Final = ("Alt+Right", "Ctrl+Return", "Ctrl+Enter")
BACK: Final = ("Alt+Left",)


def add_keys(page: QWidget, keys: Sequence[str], act: Callable[[], object]) -> None:
    """Let keys do something wherever the caret is, while a page is shown."""
    for key in keys:
        QShortcut(QKeySequence(key), page).activated.connect(act)


def order_tabs(page: QWidget, then: Sequence[QWidget]) -> None:
    """Let Tab go through a page as it is read, and from its end to other widgets one by one."""
    inside = [widget for widget in in_reading_order(page) if takes_tab(widget)]
    for first, second in pairwise((*inside, *then)):
        QWidget.setTabOrder(first, second)
