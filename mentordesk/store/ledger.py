"""The ledger of what was erased: random ids beside the backups, so that no backup brings it back.

An id that is kept again, since somebody handed the mentorship over anew, is struck out and stays,
for the ledger of another place may still have it as erased: what was noted last counts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import Any, Final, cast

from mentordesk.domain.errors import VaultError
from mentordesk.store.durable import write_durably
from mentordesk.store.failures import told

FILE_NAME: Final = "erased.json"

_NOT_UNDERSTOOD: Final = (AttributeError, KeyError, TypeError, ValueError)
_TURNS: Final = Lock()
"""Whoever changes the ledger waits for who does already: two threads may."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """What was noted last of an id, and when (UTC); of two at once the erasure counts.

    ``times`` tells how often what was about health had been erased by then; 0 where only the clock
    tells which backups are older, as versions before this one noted it.
    """

    at: datetime
    is_erased: bool
    times: int = 0


class Ledger:
    """The ledger in one folder, made with the first id; every method may raise ``VaultError``.

    ``turns`` are its own in a place that may be slow, so that nobody waits for that one.
    """

    def __init__(self, folder: Path, turns: AbstractContextManager[object] = _TURNS) -> None:
        self._path = folder / FILE_NAME
        self._turns = turns

    def erased(self) -> frozenset[str]:
        """Return the ids that are to be in no vault."""
        return frozenset(key for key, entry in self.entries().items() if entry.is_erased)

    def has_erased_since(self, moment: datetime) -> bool:
        """Say whether anything was erased at a moment or later and is to be in no vault."""
        return any(entry.is_erased and entry.at >= moment for entry in self.entries().values())

    def erased_at(self, mentorship_id: str) -> datetime | None:
        """Return when an id was erased, None where it wasn't or is struck out."""
        entry = self.entries().get(mentorship_id)
        return entry.at if entry is not None and entry.is_erased else None

    def times_erased(self, mentorship_id: str) -> int:
        """Return how often an id was erased, as far as that was counted."""
        entry = self.entries().get(mentorship_id)
        return entry.times if entry is not None else 0

    def note_erased(self, mentorship_id: str, now: datetime, times: int = 0) -> None:
        """Note an id as erased; when this returns it survives a power cut."""
        self._note(mentorship_id, Entry(now, is_erased=True, times=times))

    def note_kept(self, mentorship_id: str, now: datetime) -> None:
        """Strike an id out if it is there."""
        if mentorship_id in self.erased():
            self._note(mentorship_id, Entry(now, is_erased=False))

    def learn(self, found: Mapping[str, Entry]) -> None:
        """Note what isn't known at all; of the rest the ledger knows more."""
        with self._turns:
            known = self.entries()
            if found.keys() - known.keys():
                self._write({**found, **known})

    def merge(self, other: Ledger) -> None:
        """Take in what another place's ledger knows, as far as it can be reached and understood.

        It is left as it is: beside a backup from elsewhere it may be another program's file.
        """
        try:
            theirs = other.read()
        except (VaultError, *_NOT_UNDERSTOOD):
            return
        with self._turns:
            known = self.entries()
            newer = {k: entry for k, entry in theirs.items() if k not in known or known[k] < entry}
            if newer:
                self._write(known | newer)

    def entries(self) -> dict[str, Entry]:
        """Return what was noted; a ledger that can't be understood is laid aside, not lost."""
        try:
            return self.read()
        except _NOT_UNDERSTOOD:
            with told(self._path.parent):
                self._path.replace(self._path.with_suffix(".damaged"))
            return {}

    def read(self) -> dict[str, Entry]:
        """Return what was noted; raises ``ValueError`` and its like over a file of another kind."""
        with told(self._path.parent):
            try:
                content = self._path.read_bytes()
            except FileNotFoundError:
                return {}
        return _understood(content)

    def _note(self, mentorship_id: str, entry: Entry) -> None:
        """Note an id later than whatever was noted of it, even by a clock that was set back."""
        moment = entry.at.astimezone(UTC).replace(microsecond=0)
        with self._turns:
            known = self.entries()
            if mentorship_id in known:
                moment = max(moment, known[mentorship_id].at + timedelta(seconds=1))
            self._write(known | {mentorship_id: replace(entry, at=moment)})

    def _write(self, entries: dict[str, Entry]) -> None:
        with told(self._path.parent):
            self._path.parent.mkdir(parents=True, exist_ok=True)
        plain = {key: _plain(entry) for key, entry in entries.items()}
        write_durably(self._path, f"{json.dumps(plain, indent=1)}\n".encode())


def _plain(entry: Entry) -> dict[str, Any]:
    counted = {"times": entry.times} if entry.times else {}
    return {"at": entry.at.isoformat(), "erased": entry.is_erased, **counted}


def _understood(content: bytes) -> dict[str, Entry]:
    plain = cast("dict[str, dict[str, Any]]", json.loads(content))
    return {key: _entry(**told) for key, told in plain.items()}


def _entry(at: str, erased: bool, times: int = 0, **_newer: object) -> Entry:
    return Entry(datetime.fromisoformat(at).astimezone(UTC), bool(erased), int(times))
