"""Which backups lie in a folder, told from their own notes, without a key."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

from mentordesk.domain.backup import Backup
from mentordesk.domain.errors import BackupError
from mentordesk.store.container import SUFFIX, About, read_about


def backups_in(folder: Path, unread: list[BackupError] | None = None) -> tuple[Backup, ...]:
    """Return the backups in a folder, newest first; what can't be read is left out.

    ``unread`` takes why, of those that the disk doesn't give; any other is none, or damaged.
    """
    found = _readable(folder, [] if unread is None else unread)
    return tuple(sorted(found, key=attrgetter("order"), reverse=True))


def files_in(folder: Path) -> list[Path]:
    """Return the files that should be backups, by name; none where a folder can't be reached."""
    try:
        return sorted(folder.glob(f"*{SUFFIX}"))
    except OSError:
        return []


def told_of(path: Path, about: About) -> Backup:
    """Return what is known of a backup by its note."""
    counts = {name: about.tables.get(name, 0) for name in ("mentorship", "answer")}
    size = sum(part.size for part in about.parts.values())
    return Backup(
        path, about.made, about.why, size, counts["mentorship"], counts["answer"], order=about.order
    )


def _readable(folder: Path, unread: list[BackupError]) -> Iterator[Backup]:
    for path in files_in(folder):
        try:
            yield told_of(path, read_about(path))
        except BackupError as error:
            if isinstance(error.__cause__, OSError):
                unread.append(error)
