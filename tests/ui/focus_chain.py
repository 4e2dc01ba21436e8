"""One step along Qt's own order of the Tab key, by which tests see what Tab comes to.

PySide makes what ``nextInFocusChain`` returns a child of what was asked, as if it had been made
there. Widgets then hold one another in a ring instead of being held by their page, and Python
empties them as garbage while they are on the screen. So each goes back to its own parent here, and
the program itself doesn't ask for the chain.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def after(widget: QWidget) -> QWidget:
    """Return the next widget, whether it takes the focus or not."""
    found = widget.nextInFocusChain()
    assert found is not None  # the chain is a ring
    found.setParent(found.parentWidget())  # nothing to Qt, which knows that it is so
    return found
