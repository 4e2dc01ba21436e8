"""The keys of the wizard: where Tab goes, and the keys that turn its pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mentordesk.ui.fields import focus_chain

ON: Final = ("Alt+Right", "Ctrl+Return", "Ctrl+Enter")
BACK: Final = ("Alt+Left",)


def add_keys(page: QWidget, keys: Sequence[str], act: Callable[[], object]) -> None:
    """Let keys do something wherever the caret is, while a page is shown."""
    for key in keys:
        QShortcut(QKeySequence(key), page).activated.connect(act)


def order_tabs(page: QWidget, then: Sequence[QWidget]) -> None:
    """Let Tab go through a page as it does, and from its end to other widgets one by one."""
    inside = [widget for widget in _chain(page) if page.isAncestorOf(widget)]
    for first, second in pairwise((*inside, *then)):
        QWidget.setTabOrder(first, second)


def _chain(page: QWidget) -> Iterator[QWidget]:
    """Yield what Tab reaches in the window of a page, from the window's beginning."""
    window = page.window()
    widget = focus_chain.after(window)
    while widget is not window:
        if _takes_tab(widget) and widget.window() is window:
            yield widget
        widget = focus_chain.after(widget)


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.focusProxy() is None
