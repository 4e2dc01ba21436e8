"""Qt's own warnings on their way to the log.

They may name files, and what stands in a field. So the log gets their kind, their category, and the
function of Qt that many of them begin with, never the rest; and each such line only once, since
what goes wrong while drawing goes wrong often.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import qFormatLogMessage, qInstallMessageHandler

from mentordesk.log.words import LOG, Fact

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

    Handler = Callable[[QtMsgType, QMessageLogContext, str], None]

QUIET: Final = ("QtDebugMsg", "QtInfoMsg")
FUNCTION: Final = r"Q\w+(::\w+)+"


def hearing(before: Handler | None) -> Handler:
    """Return what notes a message and then lets it be told as ``before``."""
    seen = set[tuple[str, str, str]]()

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        function = re.match(FUNCTION, message, re.ASCII)
        known = kind.name, context.category or "", function[0] if function else ""
        if kind.name not in QUIET and known not in seen:
            seen.add(known)
            LOG.warning("Qt: %s %s %s", *map(Fact, known))
        if before is not None:
            before(kind, context, message)
        elif sys.stderr is not None:
            print(qFormatLogMessage(kind, context, message), file=sys.stderr)  # noqa: T201

    return hear


@contextmanager
def heard() -> Iterator[None]:
    """Hear Qt's messages as long as this lasts."""
    before = qInstallMessageHandler(None)
    qInstallMessageHandler(hearing(before))
    try:
        yield
    finally:
        qInstallMessageHandler(before)
