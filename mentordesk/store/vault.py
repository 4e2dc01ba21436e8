"""The vault: keeps mentorships in one SQLite database, as the port promises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.fence import may_tell
from mentordesk.domain.history import HEALTH, PROGRAMME, Act, Event
from mentordesk.domain.marks import Marks, RecordKey, Stamp
from mentordesk.domain.mentorship import Change, Mentorship
from mentordesk.domain.ports import Summary
from mentordesk.domain.programme import Programme, ProgrammeKey
from mentordesk.domain.searching import Hit, Lemmas, searchable
from mentordesk.domain.signing import is_locked_out
from mentordesk.store.connection import Connection
from mentordesk.store.erasing import EVER, erase, health_of, ledger_of
from mentordesk.store.fence import (
    about_health,
    fenced_items,
    forget_fenced,
    keep_fenced,
    sort_answers,
)
from mentordesk.store.handed import drop_marks, keep_marks, read_marks
from mentordesk.store.history import count_event, read_events, times_erased, who_is_here
from mentordesk.store.issued_rows import lock_of
from mentordesk.store.keeping import Clock, missing
from mentordesk.store.queries import (
    insert_mentorship,
    keep_programme,
    mentorship_id_of,
    programme_files,
    set_programme,
)
from mentordesk.store.rows import Done, RecordRows
from mentordesk.store.sealed import SealedDocuments, locked
from mentordesk.store.search import SearchIndex
from mentordesk.store.summaries import read_summaries
from mentordesk.store.whole import read_mentorship


def utc_now() -> datetime:
    """Return the present moment with UTC as its zone."""
    return datetime.now(UTC)


class SqliteVault(SealedDocuments):
    """Mentorships in one database, held exclusively by one connection on one thread.

    ``load_lemmas`` gives what tells base forms of words, when something is first indexed or looked
    for. ``desk`` tells who sits at it, for the history.
    """

    def __init__(
        self,
        connection: Connection,
        load_lemmas: Callable[[], Lemmas],
        clock: Clock = utc_now,
        desk: Callable[[], str] = who_is_here,
    ) -> None:
        super().__init__(connection, clock, desk())
        self._index = SearchIndex(connection, load_lemmas)
        self._ledger = ledger_of(connection)

    def summaries(self) -> tuple[Summary, ...]:
        """Return a summary of every mentorship, last changed first; ``changed_at`` is in UTC."""
        return read_summaries(self._connection)

    def load(self, mentorship_id: str) -> Mentorship:
        """Return a mentorship whole; ``NotFound`` when there is none of that id."""
        mentorship = read_mentorship(self._connection, mentorship_id)
        if mentorship is None:
            raise missing(mentorship_id)
        return mentorship

    def add(self, mentorship: Mentorship, programme: Programme, marks: Marks | None = None) -> None:
        """Keep a new mentorship and a copy of its programme's files, though it was erased once."""
        now = self._clock()
        with self._connection.transaction():
            copy = keep_programme(self._connection, programme)
            keep_fenced(self._connection, (copy, programme), about_health(mentorship.former))
            row = insert_mentorship(self._connection, mentorship, copy, now)
            rows = RecordRows(self._connection, row)
            for record in mentorship.records():
                rows.put(record, now)
            keep_marks(self._connection, row, marks or Marks())
            self._count(mentorship.id, Done(Act.ADDED), now)
            if times := self._ledger.times_erased(health_of(mentorship.id)):
                self._count_erased(mentorship.id, now, times)
            for issued in mentorship.issued:
                self._take(mentorship.id, row, issued, now)
        self._connection.follow(lambda: self._index.note(row))
        self._connection.follow(lambda: self._ledger.note_kept(mentorship.id, now))

    def save(self, mentorship_id: str, changes: Sequence[Change]) -> None:
        """Keep changes, all or none; when it returns they survive a kill and a power cut."""
        with self._connection.transaction():
            row = self._save(mentorship_id, changes)
        self._settle(row)

    def adopt(self, mentorship_id: str, programme: Programme, changes: Sequence[Change]) -> None:
        """Let a mentorship go on under another version of its programme, with changes.

        What it asks about health is fenced from then on, and what it doesn't no more.
        """
        with self._connection.transaction():
            row, hidden = self._adopt(mentorship_id, programme, changes)
        self._settle(row, hidden)

    def stamps(self, mentorship_id: str) -> dict[RecordKey, Stamp]:
        """Return of each record when it was last written, and on which side of the fence it is."""
        return RecordRows(self._connection, self._row(mentorship_id)).stamps()

    def marks(self, mentorship_id: str) -> Marks:
        """Return which versions of its records went over to other desks, or came from there."""
        return read_marks(self._connection, self._row(mentorship_id))

    def mark(self, mentorship_id: str, marks: Marks) -> None:
        """Keep those marks from now on."""
        with self._connection.transaction():
            keep_marks(self._connection, self._row(mentorship_id), marks)

    def merge(
        self,
        mentorship_id: str,
        changes: Sequence[Change],
        marks: Marks,
        programme: Programme | None = None,
    ) -> None:
        """Keep what another desk wrote, and go on under its programme if one is given."""
        hidden = frozenset[str]()
        with self._connection.transaction():
            if programme is None:
                row = self._save(mentorship_id, changes)
            else:
                row, hidden = self._adopt(mentorship_id, programme, changes)
            keep_marks(self._connection, row, marks)
            self._count(mentorship_id, Done(Act.MERGED), self._clock())
        self._settle(row, hidden)

    def at_once(self) -> AbstractContextManager[None]:
        """Keep all that is done inside, or nothing."""
        return self._connection.transaction()

    def delete(self, mentorship_id: str) -> None:
        """Erase a mentorship and everything of it, from the database and from its log.

        Its history goes too, but for that it was erased. The ledger knows of it before, so that
        no backup brings back what a power cut has let pass.
        """
        erased = Event(self._clock(), self._desk, Act.ERASED, mentorship_id)
        self._found(mentorship_id)
        self._ledger.note_erased(mentorship_id, erased.at)
        row = erase(self._connection, erased)
        if row is not None:
            self._index.forget(row)
        self._wipe()

    def delete_health(self, mentorship_id: str) -> None:
        """Erase what was written about health, and nothing else; no backup brings it back.

        It is done though the mentorship is locked, for that is a person's right. Of a sealed
        document that tells about health the whole file goes, since it can't be changed, and the
        document is void; one that doesn't stays as it is.
        """
        now, known = self._clock(), health_of(mentorship_id)
        self._found(mentorship_id)
        before = times_erased(self._connection, mentorship_id)
        times = max(before, self._ledger.times_erased(known)) + 1
        self._ledger.note_erased(known, now, times)
        with self._connection.transaction():
            row = self._touch(mentorship_id, now)
            rows = RecordRows(self._connection, row)
            rows.remove_fenced()
            forget_fenced(self._connection, mentorship_id, EVER)
            drop_marks(self._connection, row, rows.stamps())
            self._erase_telling(mentorship_id, now)
            self._count_erased(mentorship_id, now, times - before)
        self._wipe()

    def erased_at(self, mentorship_id: str) -> datetime | None:
        """Return when a mentorship was erased, None where it wasn't or was kept anew since."""
        return self._ledger.erased_at(mentorship_id)

    def history(self, mentorship_id: str) -> tuple[Event, ...]:
        """Return what happened to a mentorship, newest first."""
        return read_events(self._connection, mentorship_id)

    def note(self, mentorship_id: str, act: Act, reason: str = "", field: str = "") -> None:
        """Add to the history what no change of a record shows."""
        now = self._clock()
        event = Event(now, self._desk, act, mentorship_id, field=field, reason=reason)
        count_event(self._connection, event)

    def programme_files(self, key: ProgrammeKey) -> dict[str, str] | None:
        """Return the copy of a programme's files that a mentorship keeps, or None."""
        return programme_files(self._connection, key)

    def index(self, programme_of: Callable[[ProgrammeKey], Programme], most: int) -> int:
        """Let the texts of changed mentorships be found; return how many still wait."""
        rows = self._index.waiting(most)
        with self._connection.transaction():
            for row in rows:
                self._index_one(row, programme_of)
        return self._index.settle(rows)

    def search(self, text: str, limit: int) -> tuple[Hit, ...]:
        """Return what holds all the words typed, in any form: names first, then newest first."""
        return self._index.find(text, limit)

    def _index_one(self, row: int, programme_of: Callable[[ProgrammeKey], Programme]) -> None:
        """Index a mentorship, but nothing of it where no programme tells what is fenced off."""
        mentorship = self.load(mentorship_id_of(self._connection, row))
        try:
            texts = tuple(searchable(mentorship, programme_of(mentorship.programme)))
        except ProgrammeError:
            texts = ()
        self._index.keep(row, texts)

    def close(self) -> None:
        """Let go of the files; a second time does nothing."""
        self._connection.close()

    def _save(self, mentorship_id: str, changes: Sequence[Change]) -> int:
        """Keep changes within a transaction; return the mentorship's row."""
        now = self._clock()
        row = self._touch(mentorship_id, now)
        number = lock_of(self._connection, row)
        if number and self._is_locked_out(mentorship_id, changes):
            raise locked(number)
        rows = RecordRows(self._connection, row)
        for change in changes:
            for done in rows.change(change, now):
                self._count(mentorship_id, done, now)
        return row

    def _adopt(
        self, mentorship_id: str, programme: Programme, changes: Sequence[Change]
    ) -> tuple[int, frozenset[str]]:
        """Do it within a transaction; return the row, and the items that are fenced only now."""
        now = self._clock()
        row = self._save(mentorship_id, changes)
        if number := lock_of(self._connection, row):
            raise locked(number)
        copy = keep_programme(self._connection, programme)
        keep_fenced(self._connection, (copy, programme), fenced_items(self._connection, row))
        set_programme(self._connection, mentorship_id, copy)
        hidden = sort_answers(self._connection, row)
        RecordRows(self._connection, row).sort_rivals(now)
        self._count(mentorship_id, Done(Act.CHANGED, PROGRAMME), now)
        if hidden:
            self._index.hide(row, hidden)
            self._fence_sealed(row, lambda each: may_tell(each, hidden, programme), now)
        return row, hidden

    def _count_erased(self, mentorship_id: str, now: datetime, times: int) -> None:
        """Let the history know as many erasures of what is about health as the ledger does."""
        told = Event(now, self._desk, Act.ERASED, mentorship_id, HEALTH, times=times)
        count_event(self._connection, told)

    def _settle(self, row: int, hidden: frozenset[str] = frozenset()) -> None:
        """Let a changed mentorship be found, and nothing of what is fenced only now."""
        self._connection.follow(lambda: self._index.note(row))
        if hidden:
            self._wipe()

    def _is_locked_out(self, mentorship_id: str, changes: Sequence[Change]) -> bool:
        """Say whether a lock keeps any of the changes out."""
        mentorship = self.load(mentorship_id)
        return any(is_locked_out(change, mentorship) for change in changes)
