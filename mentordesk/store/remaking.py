"""A database made anew under another key, in the old one's place only once it proved whole."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from mentordesk.domain.errors import VaultDamaged
from mentordesk.domain.safe import Key
from mentordesk.store.cipher import connect
from mentordesk.store.connection import Cells, Connection
from mentordesk.store.copying import form_of
from mentordesk.store.durable import sync
from mentordesk.store.failures import DAMAGED, told
from mentordesk.store.opening import keyed

_KEPT: Final = ("user_version", "application_id")
"""What stands in the header, which the copy of the tables leaves behind."""

_SCHEMA: Final = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
_NOBODY_ELSE: Final = (("locking_mode", "EXCLUSIVE"), ("busy_timeout", 500), ("temp_store", 2))
_STEPS: Final = 1000
"""Of SQLite's machine, between two looks at how far it is: a millisecond or less."""

_COPIED: Final = 50
"""Of the hundredths, those of copying; the others read the copy back."""
_READ_BACK: Final = 99


def made_beside(path: Path) -> Path:
    """Return where the database is made anew."""
    return path.with_name(f"{path.name}.made")


def hold_alone(path: Path, key: Key | None) -> None:
    """Raise ``VaultBusy`` while another program holds the database, such as to make it anew."""
    _held(path, key).close()


def discard(made: Path) -> None:
    """Take away what was made, or begun, beside a database."""
    for suffix in ("", "-journal", "-wal"):
        made.with_name(made.name + suffix).unlink(missing_ok=True)


def remake(path: Path, old: Key | None, new: Key, told_how_far: Callable[[int], None]) -> Path:
    """Make a database anew beside it, whole and on the disk when this returns, and return where.

    ``old`` is None for one that isn't encrypted. The database is complete in its one file then: no
    log that belongs to it could be taken for the new one's. What ``told_how_far`` raises stops it.
    Raises ``VaultError``.
    """
    made = made_beside(path)
    with told(path.parent):
        discard(made)
        gauge = _Gauge(path, made, told_how_far)
        try:
            with closing(_held(path, old)) as source:
                source.watch(gauge.look, _STEPS)
                _export(source, made, new)
                _compare(source, made, new)
                sync(made)
                told_how_far(_READ_BACK)
        except BaseException:
            discard(made)
            if gauge.stopped is not None:
                raise gauge.stopped from None
            raise
    return made


def _held(path: Path, key: Key | None) -> Connection:
    """Return a connection that nobody shares, to a database without a log."""
    connection = Connection(connect(path), path.parent) if key is None else keyed(path, key)
    try:
        for name, value in _NOBODY_ELSE:
            connection.pragma(name, value)
        connection.pragma("journal_mode", "DELETE")
    except BaseException:
        connection.close()
        raise
    return connection


class _Gauge:
    """Tells how much of a database is copied, by the size of the file that is being made.

    ``stopped`` is what was raised by who was told: SQLite would only say that it was interrupted.
    """

    def __init__(self, path: Path, made: Path, told_how_far: Callable[[int], None]) -> None:
        self.stopped: BaseException | None = None
        self._whole = max(path.stat().st_size, 1)
        self._made = made
        self._tell = told_how_far
        self._told = -1

    def look(self) -> bool:
        """Tell it where it is more than before; return True where that stops it."""
        made = self._made.stat().st_size if self._made.exists() else 0
        done = min(made * _COPIED // self._whole, _COPIED)
        if done > self._told:
            self._told = done
            try:
                self._tell(done)
            except BaseException as stop:
                self.stopped = stop
        return self.stopped is not None


def _export(source: Connection, made: Path, key: Key) -> None:
    """Copy everything; what is cut off is thrown away, so nothing is kept to roll it back."""
    source.run("ATTACH DATABASE ? AS made KEY ?", (str(made), f"x'{key.material.hex()}'"))
    source.pragma("made.journal_mode", "OFF")
    source.pragma("made.synchronous", "OFF")
    source.run("SELECT sqlcipher_export('made')")
    for name in _KEPT:
        source.pragma(f"made.{name}", source.pragma(name))
    source.run("DETACH DATABASE made")


def _compare(source: Connection, made: Path, key: Key) -> None:
    """Raise ``VaultDamaged`` unless the copy holds what the source does, and every page is whole.

    SQLite's check looks at the indexes too, those in which words are found among them.
    """
    with closing(keyed(made, key)) as copy:
        copy.pragma("locking_mode", "EXCLUSIVE")
        same = _contents(source) == _contents(copy)
        if not same or copy.broken_pages() or _complaints(copy):
            raise VaultDamaged(DAMAGED.filled(folder=str(made.parent)))


def _contents(connection: Connection) -> tuple[object, ...]:
    header = [connection.pragma(name) for name in _KEPT]
    return (header, connection.run(_SCHEMA), form_of(connection))


def _complaints(connection: Connection) -> list[Cells]:
    return [row for row in connection.run("PRAGMA integrity_check") if row != ("ok",)]
