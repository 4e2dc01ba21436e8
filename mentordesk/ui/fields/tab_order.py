"""The order in which the Tab key goes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QWidget

from mentordesk.ui.fields import focus_chain


def order_tabs(part: QWidget) -> None:
    """Let Tab go through a part in the order one reads it; before the part is put on a page."""
    takers = [widget for widget in in_reading_order(part) if _takes_focus(widget)]
    policy = part.focusPolicy()
    part.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders nothing after what takes no focus
    for before, after in pairwise((part, *takers)):
        QWidget.setTabOrder(before, after)
    part.setFocusPolicy(policy)


def go_before(new: QWidget, before: QWidget) -> None:
    """Let Tab reach what was just added before another widget, as it stands on the page."""
    last = focus_chain.before(before)
    while last is not before and not _takes_focus(last):
        last = focus_chain.before(last)
    if last is before or new.isAncestorOf(last):
        return
    for widget in in_reading_order(new):
        if _takes_focus(widget) and widget.window() is before.window():
            QWidget.setTabOrder(last, widget)
            last = widget


def in_reading_order(part: QWidget) -> Iterator[QWidget]:
    """Yield a part of a page and all that is laid out in it, in the order one reads it."""
    yield part
    layout = part.layout()
    if layout is not None:
        yield from _laid_out(layout)


def first_field(part: QWidget) -> QWidget | None:
    """Return the field in sight where one begins to fill in a part; buttons that act are none."""
    fields = (w for w in in_reading_order(part) if _takes_tab(w) and not _acts(w))
    return next((w for w in fields if w.isEnabled() and w.isVisibleTo(part)), None)


def _acts(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and not widget.isCheckable()


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


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None


def _takes_tab(widget: QWidget) -> bool:
    return _takes_focus(widget) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
