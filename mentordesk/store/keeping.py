"""What every part of the vault does: finds a mentorship, counts changes to it, tells of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from mentordesk.domain.errors import NotFound
from mentordesk.domain.history import Event
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.connection import Connection
from mentordesk.store.erasing import wipe
from mentordesk.store.history import count_event
from mentordesk.store.queries import Found, find_mentorship, touch_mentorship
from mentordesk.store.rows import Done

MISSING: Final = QT_TRANSLATE_NOOP("store", "There is no mentorship with the id {id}.")

Clock = Callable[[], datetime]


class Keeping:
    """A database, the clock, and who sits at the desk."""

    def __init__(self, connection: Connection, clock: Clock, desk: str) -> None:
        self._connection = connection
        self._clock = clock
        self._desk = desk

    def _found(self, mentorship_id: str) -> Found:
        found = find_mentorship(self._connection, mentorship_id)
        if found is None:
            raise missing(mentorship_id)
        return found

    def _row(self, mentorship_id: str) -> int:
        return self._found(mentorship_id).row

    def _touch(self, mentorship_id: str, now: datetime) -> int:
        row = touch_mentorship(self._connection, mentorship_id, now)
        if row is None:
            raise missing(mentorship_id)
        return row

    def _wipe(self) -> None:
        """Let nothing of what was erased stay in the log, once all is kept that is under way."""
        self._connection.follow(lambda: wipe(self._connection))

    def _count(self, mentorship_id: str, done: Done, now: datetime) -> None:
        told = (done.record, done.key, done.field, done.reason)
        count_event(self._connection, Event(now, self._desk, done.act, mentorship_id, *told))


def missing(mentorship_id: str) -> NotFound:
    """Return the error about an id that no mentorship has."""
    return NotFound(MISSING.filled(id=mentorship_id))
