"""A backup that lies in the data folder, carried off to a place of the person's choice."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from mentordesk.domain.errors import BackupError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.suffix import refuse_taken
from mentordesk.store import container
from mentordesk.store.durable import replace_durably, sync
from mentordesk.store.failures import told

NO_FOLDER: Final = QT_TRANSLATE_NOOP(
    "store", "There is no folder {folder} to write the backup to. Make it, or choose another one."
)

UNWRITTEN: Final = QT_TRANSLATE_NOOP(
    "store",
    "{file} can’t be written: the folder or the file is read-only, or open in another program, or "
    "the disk is full or gone. Choose another place.",
)


def refuse_unfit(path: Path) -> None:
    """Raise ``MentorDeskError`` where no backup can be written, or none may be."""
    try:
        if not path.parent.is_dir():
            raise BackupError(NO_FOLDER.filled(folder=str(path.parent)))
        refuse_taken(path)
        if path.exists():
            path.open("ab").close()
        _passing(path).touch()
        _passing(path).unlink()
    except OSError as failure:
        raise BackupError(UNWRITTEN.filled(file=str(path))) from failure


def carry(backup: Path, path: Path) -> None:
    """Write a copy, read back whole; else nothing is left of it, and what was there stays."""
    refuse_unfit(path)
    passing = _passing(path)
    try:
        with told(path.parent):
            container.bring(backup, passing)
            sync(passing)
            container.check(passing)
            replace_durably(passing, path)
    except BaseException:
        passing.unlink(missing_ok=True)
        raise


def _passing(path: Path) -> Path:
    return path.with_name(f"{path.name}.tmp")
