"""An open mentorship: what the person changes is shown at once and saved a moment later."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.domain.errors import MentorDeskError, VaultError
from mentordesk.domain.issued import Issued
from mentordesk.domain.mentorship import (
    Change,
    Mentorship,
    Put,
    Remove,
    apply,
    changed_key,
    still_holds,
)
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import CONFIRMED, second_language
from mentordesk.domain.records import Answer, Details, Meeting, Part, Person, Place, Record
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.signing import is_locked_out
from mentordesk.ui.background import Background

MISTAKE: Final = QT_TRANSLATE_NOOP("ui", "MentorDesk made a mistake.")

SAVE_AFTER_MS = 250
TRY_AGAIN_MS = 3000

LISTED = (Details, Person, Part, Meeting)
"""What the lists show of a mentorship, beside how much of its feedback is confirmed."""


class Saves(Protocol):
    """The part of the vault that a session needs."""

    def save(self, mentorship_id: str, changes: Sequence[Change]) -> None:
        """Keep changes, all or none."""
        ...


class Session(QObject):
    """Holds a mentorship and its programme, and saves each change within half a second.

    ``changed`` tells a ``Change`` as it is made; ``dirty`` that something isn't saved yet;
    ``saved`` that everything so far is; ``listed`` that something was saved which the lists show;
    ``failed`` the error when it couldn't be: the changes are kept and tried again, after a mistake
    of the program one by one. ``second_language`` is the participant's own, "" for none;
    ``language_changed`` tells that it is another. ``refused`` tells in a sentence what is typed and
    can't be read; "" when there is no such thing any more. ``lock_changed`` tells that a sealed
    document locks it now, or no longer; ``locked_out`` that a change was refused for it. ``issued``
    tells that a document was sealed, or made void.
    """

    changed = Signal(object)
    language_changed = Signal()
    dirty = Signal()
    saved = Signal()
    listed = Signal()
    failed = Signal(object)
    refused = Signal(str)
    lock_changed = Signal()
    locked_out = Signal()
    issued = Signal()

    def __init__(
        self, mentorship: Mentorship, programme: Programme, vault: Saves, background: Background
    ) -> None:
        super().__init__(background)
        self.mentorship = mentorship
        self.programme = programme
        self.second_language = second_language(mentorship, programme)
        self._vault = vault
        self._background = background
        self._waiting: dict[Hashable, Change] = {}
        self._on_the_way: dict[Hashable, Change] = {}
        self._is_stale = False  # the lists show something that was changed since
        self._is_urgent = False  # what waits is to follow at once what is on the way
        self._is_mistaken = False  # something that waits can't be saved for a mistake of ours
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)

    @property
    def is_saved(self) -> bool:
        """Say whether every change has reached the disk."""
        return not self._waiting and not self._on_the_way

    @property
    def is_locked(self) -> bool:
        """Say whether a sealed document keeps it from being changed."""
        return self.mentorship.lock is not None

    def show_issued(self, issued: Sequence[Issued]) -> None:
        """Take what there is now of sealed documents; the vault has it already."""
        before = self.mentorship.lock
        self.mentorship = replace(self.mentorship, issued=tuple(issued))
        if self.mentorship.lock != before:
            self.lock_changed.emit()
            self.listed.emit()
        self.issued.emit()

    def write(self, place: Place, text: str, language: str = "") -> None:
        """Keep an answer, if it differs from the one that is there."""
        if text != self.mentorship.answer(place):
            self.put(Answer(place, text, language))

    def put(self, record: Record) -> None:
        """Make or change a record."""
        self.change(Put(record))

    def remove(self, record: Record) -> None:
        """Take a record away, with what hangs on it."""
        self.change(Remove(record))

    def change(self, change: Change) -> None:
        """Apply a change, tell it, and save it soon; but not what a lock keeps out."""
        if is_locked_out(change, self.mentorship):
            self.locked_out.emit()
            return
        self.mentorship = apply(self.mentorship, change)
        key = changed_key(change)
        self._waiting.pop(key, None)  # changes are saved in the order they were last made
        self._waiting[key] = change
        self._is_stale = self._is_stale or _is_listed(change.record)
        self.dirty.emit()
        self.changed.emit(change)
        if isinstance(change.record, Answer):
            self._see_language()
        if not self._timer.isActive():
            self._timer.start(SAVE_AFTER_MS)

    def save_now(self) -> None:
        """Save what waits at once: when a field, a tab or the window is left."""
        self._timer.stop()
        self._is_urgent = bool(self._on_the_way)
        if self._on_the_way or not self._waiting:
            return
        most = 1 if self._is_mistaken else len(self._waiting)
        self._on_the_way = dict(islice(self._waiting.items(), most))
        self._waiting = dict(islice(self._waiting.items(), most, None))
        made = self._on_the_way.values()
        changes = tuple(change for change in made if still_holds(self.mentorship, change))
        self._background.run(self, lambda: self._try(changes), self._tried, self._not_kept)

    def _try(self, changes: Sequence[Change]) -> Exception | None:
        """Save them on the worker; return what nobody but the program can be blamed for."""
        try:
            self._vault.save(self.mentorship.id, changes)
        except MentorDeskError:
            raise
        except Exception as mistake:
            return mistake
        return None

    def _tried(self, mistake: Exception | None) -> None:
        """Go on, and tell a mistake once: its change waits behind the others from now on."""
        if mistake is None:
            self._kept()
            return
        is_news, self._is_mistaken = not self._is_mistaken, True
        self._not_kept(VaultError(MISTAKE))
        if is_news:
            raise mistake

    def _see_language(self) -> None:
        now = second_language(self.mentorship, self.programme)
        if now != self.second_language:
            self.second_language = now
            self.language_changed.emit()

    def _kept(self) -> None:
        self._on_the_way = {}
        if self._is_urgent or self._is_mistaken:
            self.save_now()
        if not self.is_saved:
            return
        self._is_mistaken = False
        if self._is_stale:
            self._is_stale = False
            self.listed.emit()
        self.saved.emit()

    def _not_kept(self, error: MentorDeskError) -> None:
        older = {k: c for k, c in self._on_the_way.items() if k not in self._waiting}
        first, then = (self._waiting, older) if self._is_mistaken else (older, self._waiting)
        self._waiting = {**first, **then}
        self._on_the_way = {}
        self._timer.start(TRY_AGAIN_MS)
        self.failed.emit(error)


def _is_listed(record: Record) -> bool:
    confirms = isinstance(record, Answer) and record.place.part == CONFIRMED
    return confirms or isinstance(record, LISTED)
