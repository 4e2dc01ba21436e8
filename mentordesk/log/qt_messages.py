"""Qt's own warnings on their way to the log.

They may name files, and what stands in a field. So the log gets their kind, their category, the
function of Qt that many of them begin with, and of the rest those words that such warnings are made
of and nobody is called by; and each such line only once, since what goes wrong while drawing goes
wrong often.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import qFormatLogMessage, qInstallMessageHandler

from mentordesk.log.words import LOG, Fact

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

    Handler = Callable[[QtMsgType, QMessageLogContext, str], None]

QUIET: Final = ("QtDebugMsg", "QtInfoMsg")
FUNCTION: Final = re.compile(r"Q\w+(::\w+)+", re.ASCII)
WORDS: Final = (
    "a access already an and application are available be by can cannot can't clipboard could "
    "create default device directory display does driver empty error event exist failed file find "
    "font for found from get handle has have image in interface invalid is key known layout load "
    "missing monitor must no not null object of on open outside parent parse pixmap plugin "
    "property range read register returned screen set size stylesheet support supported the this "
    "thread timer to type unable unknown unsupported was while widget window with without "
    "write"
)
KNOWN: Final = frozenset(WORDS.split())
MOST_WORDS: Final = 24
OTHERS: Final = "…"


def hearing(before: Handler | None) -> Handler:
    """Return what notes a message and then lets it be told as ``before``."""
    seen = set[tuple[str, str, str]]()

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        known = kind.name, context.category or "default", known_words(message)
        if kind.name not in QUIET and known not in seen:
            seen.add(known)
            LOG.warning("Qt: %s %s %s", *map(Fact, known))
        if before is not None:
            before(kind, context, message)
        elif sys.stderr is not None:
            print(qFormatLogMessage(kind, context, message), file=sys.stderr)  # noqa: T201

    return hear


def known_words(message: str) -> str:
    """Return what of a message is harmless; what else there is becomes an ellipsis."""
    function = FUNCTION.match(message)
    begins = [function[0]] if function else []
    rest = message[function.end() :] if function else message
    words = (word.strip(".,:;!?()") for word in rest.split()[:MOST_WORDS])
    said = (word if word.casefold() in KNOWN else OTHERS for word in words if word)
    return " ".join([*begins, *(word for word, _ in groupby(said))])


@contextmanager
def heard() -> Iterator[None]:
    """Hear Qt's messages as long as this lasts."""
    before = qInstallMessageHandler(None)
    qInstallMessageHandler(hearing(before))
    try:
        yield
    finally:
        qInstallMessageHandler(before)
