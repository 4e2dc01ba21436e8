"""What stands in the log: it may be shown to anybody.

A record is fixed words with numbers, kinds and classes; an exception is told by its class and its
places. No message, value, path or name gets in, whatever is logged: what isn't known to be harmless
is replaced by the name of its type.
"""

from __future__ import annotations

import logging
from datetime import datetime
from enum import Enum
from typing import Final

from mentordesk.domain.mistake import lines_of

LOG: Final = logging.getLogger("mentordesk")


class Fact(str):
    """A word about the program or the PC that nobody typed."""

    __slots__ = ()


HARMLESS: Final = (int, float, Enum, Fact)


def text_of(record: logging.LogRecord) -> str:
    """Return the lines that tell a record."""
    when = datetime.fromtimestamp(record.created).isoformat(" ", "seconds")
    given = record.args if isinstance(record.args, tuple) else ()
    words = str(record.msg) % tuple(map(_harmless, given))
    error = record.exc_info[1] if record.exc_info else None
    return "\n    ".join([f"{when} {record.levelname} {words}", *lines_of(error)])


def _harmless(given: object) -> object:
    if isinstance(given, type):
        return given.__name__
    return given if isinstance(given, HARMLESS) else type(given).__name__
