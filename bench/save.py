"""Row ``save``: one keystroke's save, as the vault keeps it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.row import Result, seconds, slowest_hundredth, take_turns
from bench.trials import KEY, keep_copies, opened
from mentordesk.domain.mentorship import Put
from mentordesk.domain.records import Answer
from mentordesk.house import House
from mentordesk.store.migrations import migrate
from mentordesk.store.opening import open_connection

ROUNDS = 3000
LENGTH = 500
PRAGMAS = ("locking_mode", "page_size", "journal_mode", "synchronous", "secure_delete")


class Save:
    """The vault's save of an answer, against one row written by sqlite3 alone."""

    name = "save"
    ours = f"99th percentile of saving an answer of {LENGTH} characters"
    theirs = "one sqlite3 commit, same pragmas"
    aim = 1.5

    def run(self) -> Result:
        """Save in turn into two databases on the same disk."""
        with TemporaryDirectory() as name:
            folder = Path(name)
            with opened(folder / "ours") as house, closing(_plain(folder)) as plain:
                both = take_turns(_our_save(house), _plain_save(plain), ROUNDS)
        return slowest_hundredth(*both)


def _our_save(house: House) -> Callable[[], float]:
    sample = keep_copies(house, 1)
    place = sample.answers[-1].place
    numbers = count()

    def save() -> float:
        change = Put(Answer(place, _typed(next(numbers)), "fi"))
        return seconds(lambda: house.vault.save(sample.id, [change]))

    return save


def _plain_save(database: sqlite3.Connection) -> Callable[[], float]:
    numbers = count()

    def save() -> float:
        values = (_typed(next(numbers)), datetime.now(UTC).isoformat())
        return seconds(lambda: _commit(database, values))

    return save


def _typed(number: int) -> str:
    """Return a text of the length that differs from the one before by a character."""
    return f"{number:x}".rjust(LENGTH, "å")


def _commit(database: sqlite3.Connection, values: tuple[str, str]) -> None:
    database.execute("BEGIN IMMEDIATE")
    database.execute("UPDATE answer SET text = ?, changed = ? WHERE id = 1", values)
    database.execute("COMMIT")


def _plain(folder: Path) -> sqlite3.Connection:
    """Open a database of one row, with the pragmas that the vault's connection has."""
    with closing(open_connection(folder / "pragmas.db", KEY, migrate)) as model:
        pragmas = {name: model.pragma(name) for name in PRAGMAS}
    database = sqlite3.connect(folder / "plain.db", isolation_level=None)
    for name, value in pragmas.items():
        database.execute(f"PRAGMA {name} = {value}")
    database.execute("CREATE TABLE answer (id INTEGER PRIMARY KEY, text TEXT, changed TEXT)")
    database.execute("INSERT INTO answer VALUES (1, '', '')")
    return database
