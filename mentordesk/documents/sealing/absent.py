"""Leaves out the parts of pyHanko that ask servers for something: nothing here may.

pyHanko imports them with its packages, and with them all of aiohttp, a library for networks.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Final

PARTS: Final = {
    "pyhanko.sign.timestamps.aiohttp_client": "HTTPTimeStamper",
    "pyhanko_certvalidator.fetchers.aiohttp_fetchers": "AIOHttpFetcherBackend",
}
"""Each such module, and the name that others want of it."""


def leave_out() -> None:
    """Put an empty module in the place of each, unless it is there already."""
    for name, wanted in PARTS.items():
        empty = ModuleType(name)
        vars(empty)[wanted] = object
        sys.modules.setdefault(name, empty)


leave_out()
