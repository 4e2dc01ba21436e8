"""One step along the order of the Tab key.

PySide makes what ``nextInFocusChain`` returns a child of what was asked, as if it had been made
there. Widgets then hold one another in a ring instead of being held by their page, and Python
empties them as garbage while they are on the screen. So each goes back to its own parent here.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def after(widget: QWidget) -> QWidget:
    """Return the next widget, whether it takes the focus or not."""
    return _with_its_parent(widget.nextInFocusChain())


def before(widget: QWidget) -> QWidget:
    """Return the widget before, whether it takes the focus or not."""
    return _with_its_parent(widget.previousInFocusChain())


def _with_its_parent(found: QWidget | None) -> QWidget:
    assert found is not None  # the chain is a ring
    found.setParent(found.parentWidget())  # nothing to Qt, which knows that it is so
    return found
