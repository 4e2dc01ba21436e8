"""The order in which the Tab key goes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


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


def in_reading_order(part: QWidget) -> Iterator[QWidget]:
    """Yield a part of a page and all that is laid out in it, in the order one reads it."""
    yield part
    layout = part.layout()
    if layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for n in range(layout.count()):
        item = layout.itemAt(n)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from in_reading_order(widget)
        elif inner is not None:
            yield from _laid_out(inner)


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.focusProxy() is None
