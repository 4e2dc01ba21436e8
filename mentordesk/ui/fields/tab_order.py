"""The order in which the Tab key goes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QWidget


def order_tabs(part: QWidget) -> None:
    """Let Tab go through a part in the order one reads it; before the part is put on a page."""
    takers = [widget for widget in in_reading_order(part) if _takes_focus(widget)]
    policy = part.focusPolicy()
    part.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders nothing after what takes no focus
    for before, after in pairwise((part, *takers)):
        QWidget.setTabOrder(before, after)
    part.setFocusPolicy(policy)


def tab_in_place(new: QWidget) -> None:
    """Let Tab reach what was just laid out on the page where it is read."""
    last = _read_before(new)
    if last is None:
        order_tabs(new)
        return
    for widget in in_reading_order(new):
        if _takes_focus(widget) and widget.window() is last.window():
            QWidget.setTabOrder(last, widget)
            last = widget


def _read_before(new: QWidget) -> QWidget | None:
    """Return what takes the focus and is read right before a widget; it is sought ever further out.

    Qt's own chain of focus isn't asked: what it hands out may be parts of its own, of which Python
    is not told when they go.
    """
    around = new.parentWidget()
    while around is not None:
        read = [w for w in in_reading_order(around) if _takes_focus(w) or w is new]
        place = read.index(new) if new in read else 0
        if place:
            return read[place - 1]
        around = around.parentWidget()
    return None


def in_reading_order(part: QWidget) -> Iterator[QWidget]:
    """Yield a part of a page and all that is laid out in it, in the order one reads it."""
    yield part
    inner = part.widget() if isinstance(part, QScrollArea) else None
    if inner is not None:
        yield from in_reading_order(inner)
    layout = part.layout()
    if layout is not None:
        yield from _laid_out(layout, part)


def first_field(part: QWidget) -> QWidget | None:
    """Return the field in sight where one begins to fill in a part; buttons that act are none."""
    fields = (w for w in in_reading_order(part) if takes_tab(w) and not _acts(w))
    return next((w for w in fields if w.isEnabled() and w.isVisibleTo(part)), None)


def field_after(part: QWidget, field: QWidget) -> QWidget | None:
    """Return the field in sight that is read after another one of the part, None after its last."""
    read = iter(in_reading_order(part))
    after = read if any(widget is field for widget in read) else ()
    fields = (w for w in after if takes_tab(w) and not _acts(w))
    return next((w for w in fields if w.isEnabled() and w.isVisibleTo(part)), None)


def _acts(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and not widget.isCheckable()


def _laid_out(layout: QLayout, page: QWidget) -> Iterator[QWidget]:
    """Yield what a layout on a page holds.

    ``QLayout.itemAt`` isn't asked: Python would keep what it hands out, and later take what Qt
    makes in the same place for it.
    """
    widgets = page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    layouts = layout.findChildren(QLayout, options=Qt.FindChildOption.FindDirectChildrenOnly)
    held = {layout.indexOf(each): each for each in (*widgets, *layouts)}
    held.pop(-1, None)
    for place in sorted(held):
        each = held[place]
        yield from _laid_out(each, page) if isinstance(each, QLayout) else in_reading_order(each)


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None


def takes_tab(widget: QWidget) -> bool:
    """Say whether Tab stops at a widget."""
    return _takes_focus(widget) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
