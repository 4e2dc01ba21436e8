"""Keeps Python's constants from being freed under PySide6 6.12 on Python 3.11.

PySide6 6.12 gives ``None``, ``True`` and ``False`` back without counting them, as may be done from
Python 3.12 on, where they are never freed (PEP 683). Python 3.11 counts down at each call that
returns nothing, and the process aborts after some 5,000 of them.
"""

from __future__ import annotations

import sys
from ctypes import c_ssize_t
from typing import Final

CONSTANTS: Final = (None, True, False, NotImplemented)
MANY: Final = 1 << 60


def keep_constants() -> None:
    """Give the constants so many references that they are never used up."""
    if sys.version_info < (3, 12):
        for constant in CONSTANTS:
            c_ssize_t.from_address(id(constant)).value += MANY
