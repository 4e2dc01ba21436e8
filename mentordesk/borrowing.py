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

TURN_SECONDS: Final = 10.0
"""How long another command may take until it is told that it is in the way."""
ASK_EVERY: Final = 1.0
BACKUP_SECONDS: Final = 600.0
LOOK_EVERY: Final = 0.1

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
        with _answer_in(folder) as answer:
            _await_turn(writer, answer)
    try:
        yield
    finally:
        writer.leave()


@contextmanager
def made_by_window(folder: Path) -> Generator[Path]:
    """Give a backup that the window made which is open, for as long as it is carried off.

    Raises ``VaultError`` where it made none.
    """
    writer = Writer(folder)
    with _answer_in(folder) as answer:
        if not _is_heard(writer, Wish(Verb.BACKUP, str(answer))):
            raise writer.refusal()
        _await(answer, writer, BACKUP_SECONDS)
        writer.leave()
        if not answer.with_suffix(BACKUP).exists():
            raise BackupError(refusal(answer) or NOT_MADE.filled(folder=str(folder)))
        yield answer.with_suffix(BACKUP)


@contextmanager
def _answer_in(folder: Path) -> Generator[Path]:
    """Give a name for the files that a window answers with, and take them away at the end."""
    answer = folder / ASKED / uuid4().hex
    with told(folder):
        answer.parent.mkdir(exist_ok=True)
    try:
        yield answer
    finally:
        for path in answer.parent.glob(f"{answer.name}*"):
            path.unlink(missing_ok=True)


def _await_turn(writer: Writer, answer: Path) -> None:
    """Ask for the folder until it is there; raises ``VaultBusy`` where it isn't lent."""
    end = monotonic() + TURN_SECONDS
    while not writer.take():
        if writer.is_elsewhere or monotonic() > end:
            raise writer.refusal()
        if _is_heard(writer, Wish(Verb.LEND, str(answer))):
            _await(answer, writer, ASK_EVERY)
        if (why := refusal(answer)) is not None:
            raise VaultBusy(why)


def _is_heard(writer: Writer, wish: Wish) -> bool:
    """Say whether the window that holds the folder hears a wish."""
    folder = Path(wish.file).parents[1]
    return writer.process_here != 0 and is_answered(folder, writer.process_here, wish)


def _await(answer: Path, writer: Writer, seconds: float) -> None:
    """Wait until there is an answer or the folder is free, which it is where the window died."""
    files = [answer.with_suffix(ending) for ending in (BACKUP, REFUSED)]
    end = monotonic() + seconds
    while not (any(map(Path.exists, files)) or writer.take()) and monotonic() < end:
        sleep(LOOK_EVERY)
