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
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

from mentordesk.log_words import LOG, Fact

QUIET: Final = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
FUNCTION: Final = re.compile(r"Q\w+(::\w+)+", re.ASCII)

Handler = Callable[[QtMsgType, QMessageLogContext, str], None]


def hearing(before: Handler | None) -> Handler:
    """Return what notes a message and then lets it be told as ``before``."""
    seen = set[tuple[str, str, str]]()

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        function = FUNCTION.match(message)
        known = kind.name, context.category or "", function[0] if function else ""
        if kind not in QUIET and known not in seen:
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
