"""The one connection to the database, with the vault's errors."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentordesk.domain.errors import DiskFull, VaultBusy, VaultError
from mentordesk.store.failures import told

if TYPE_CHECKING:
    import sqlite3

Cells = tuple[Any, ...]


class Connection:
    """A database held by one thread; every method may raise ``VaultError``.

    ``database`` begins no transaction by itself. Where its disk failed, may not be written or a
    page is damaged it is opened anew before it is used again, if ``outlast`` told how: a stick that
    was pulled out and put back needs that, and SQLite writes nothing more by what it opened while
    that was read-only, nor SQLCipher after it met a damaged page.
    """

    def __init__(self, database: sqlite3.Connection, folder: Path) -> None:
        self._database = database
        self._folder = folder
        self._open_anew: Callable[[], Connection] | None = None
        self._has_failed = False
        self._is_within = False
        self._to_follow: list[Callable[[], object]] = []

    def outlast(self, open_anew: Callable[[], Connection]) -> None:
        """Take what opens the database anew, and makes none where it is gone."""
        self._open_anew = open_anew

    def run(self, statement: str, values: Sequence[Any] = ()) -> list[Cells]:
        """Run a statement and return the rows it gives, if any."""
        with self._at_use():
            return self._database.execute(statement, values).fetchall()

    def pragma(self, name: str, value: int | str | None = None) -> Any:
        """Set a pragma where a value is given; return what SQLite answers."""
        answer = self.run(f"PRAGMA {name}" if value is None else f"PRAGMA {name} = {value}")
        return answer[0][0] if answer else None

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Keep all that is done inside, or nothing; one inside another is part of it."""
        if self._is_within:
            yield
            return
        self.run("BEGIN IMMEDIATE")
        self._is_within = True
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            self._to_follow.clear()
            self._undo()
            raise
        finally:
            self._is_within = False
        steps, self._to_follow = self._to_follow, []
        for step in steps:
            step()

    def follow(self, step: Callable[[], object]) -> None:
        """Take a step once all is kept that is under way; at once where nothing is."""
        if self._is_within:
            self._to_follow.append(step)
        else:
            step()

    @property
    def folder(self) -> Path:
        """Where the database lies."""
        return self._folder

    def copy_to(self, other: Connection) -> None:
        """Copy the whole database into another one of the same key, in one step."""
        with self._at_use(), told(other.folder):
            self._database.backup(other._database)

    def broken_pages(self) -> int:
        """Return how many pages of the file aren't as they were written.

        SQLCipher looks at the file alone: a page that a power cut left half there is in the log,
        whole, and is brought in from there first.
        """
        self.run("PRAGMA wal_checkpoint(TRUNCATE)")
        return len(self.run("PRAGMA cipher_integrity_check"))

    def watch(self, look: Callable[[], bool], steps: int) -> None:
        """Look now and then while a statement runs, after so many steps; True stops it."""
        self._database.set_progress_handler(look, steps)

    def close(self) -> None:
        """Let go of the files; a second time does nothing."""
        self._open_anew = None
        with told(self._folder):
            self._database.close()

    def _undo(self) -> None:
        """Roll back, unless SQLite has: it does so by itself where a disk is full or fails."""
        if self._database.in_transaction and not self._has_failed:
            self.run("ROLLBACK")

    @contextmanager
    def _at_use(self) -> Generator[None]:
        """Tell what fails, and mend what failed before."""
        self._mend()
        try:
            with told(self._folder):
                yield
        except (DiskFull, VaultBusy):
            raise
        except VaultError:
            self._has_failed = True
            raise

    def _mend(self) -> None:
        """Open the database anew where it failed; what was under way is rolled back."""
        if self._has_failed and self._open_anew is not None and not self._is_within:
            with told(self._folder):
                self._database.close()
            self._database = self._open_anew()._database
            self._has_failed = False
