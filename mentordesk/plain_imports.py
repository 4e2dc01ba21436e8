"""Imports as Python does them, once PySide is loaded.

PySide puts an import of its own in the place of Python's. For the sake of its ``__feature__``
switches it reads the source of each module that is loaded from then on, which takes a tenth of the
start; nobody here uses a switch.
"""

from __future__ import annotations

import builtins
from typing import Final

import PySide6.QtCore  # noqa: F401

PYTHONS: Final = "__orig_import__"
"""Where PySide keeps Python's own."""


def import_plainly() -> None:
    """Let Python import what is needed from now on."""
    builtins.__import__ = getattr(builtins, PYTHONS, builtins.__import__)
