"""A command beside a window: it borrows the data folder of one that is locked.

One that is open keeps its folder, but makes a backup, which the command carries off.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Final
from uuid import uuid4

from mentordesk.answers import REFUSED, refusal
from mentordesk.domain.errors import BackupError, VaultBusy
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.suffix import BACKUP
from mentordesk.second_start import is_answered
from mentordesk.store.failures import told
from mentordesk.store.file_names import ASKED
from mentordesk.wish import Verb, Wish
from mentordesk.writer import Writer

HANDED_MS: Final = 500
"""How long a folder is on its way from a window that lends it."""
BACKUP_SECONDS: Final = 600.0
LOOK_EVERY: Final = 0.1

OPEN: Final = QT_TRANSLATE_NOOP(
    "cli",
    "MentorDesk has the database in {folder} open. Lock it there with Ctrl+L, or close it, and try "
    "again.",
)
NOT_MADE: Final = QT_TRANSLATE_NOOP(
    "cli",
    "MentorDesk has the database in {folder} open, and made no backup of it. Look what it says, or "
    "close it, and try again.",
)


@contextmanager
def borrowed(folder: Path) -> Generator[None]:
    """Be the one who writes in a folder for a while; raises ``VaultBusy`` where another is."""
    writer = Writer(folder)
    if not writer.take():
        _ask(writer, folder, Wish(Verb.LEND))
        if not writer.take(HANDED_MS):
            raise VaultBusy(OPEN.filled(folder=str(folder)))
    try:
        yield
    finally:
        writer.leave()


@contextmanager
def made_by_window(folder: Path) -> Generator[Path]:
    """Give a backup that the window made which is open, for as long as it is carried off.

    Raises ``VaultError`` where it made none.
    """
    asked = folder / ASKED
    answer = asked / uuid4().hex
    with told(folder):
        asked.mkdir(exist_ok=True)
    try:
        writer = Writer(folder)
        _ask(writer, folder, Wish(Verb.BACKUP, answer.name))
        if not _is_made(answer, writer):
            raise BackupError(refusal(answer) or NOT_MADE.filled(folder=str(folder)))
        yield answer.with_suffix(BACKUP)
    finally:
        for path in asked.glob(f"{answer.name}*"):
            path.unlink(missing_ok=True)


def _ask(writer: Writer, folder: Path, wish: Wish) -> None:
    """Ask the window that holds a folder; raises ``VaultBusy`` where none hears it."""
    if not writer.process_here or not is_answered(folder, writer.process_here, wish):
        raise writer.refusal()


def _is_made(answer: Path, writer: Writer) -> bool:
    """Wait for the answer as long as the window lives; say whether it is a backup."""
    made, refused = answer.with_suffix(BACKUP), answer.with_suffix(REFUSED)
    end = monotonic() + BACKUP_SECONDS
    while not (made.exists() or refused.exists() or writer.take()) and monotonic() < end:
        sleep(LOOK_EVERY)
    writer.leave()
    return made.exists()
