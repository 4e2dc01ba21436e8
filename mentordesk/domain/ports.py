"""How the rooms are known to each other: Protocols that the root joins to the real parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Protocol

from mentordesk.domain.summary import Summary

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from mentordesk.domain.errors import ProgrammeError
    from mentordesk.domain.exchanged import Cover, Exchanged
    from mentordesk.domain.history import Act, Event
    from mentordesk.domain.issued import Issued
    from mentordesk.domain.marks import Marks, RecordKey, Stamp
    from mentordesk.domain.mentorship import Change, Mentorship
    from mentordesk.domain.programme import Programme
    from mentordesk.domain.programme_key import ProgrammeKey
    from mentordesk.domain.searching import Hit
    from mentordesk.domain.sentence import Sentence


class Vault(Protocol):
    """Where mentorships are kept. Every method may raise ``VaultError``; all run on the worker."""

    def summaries(self) -> tuple[Summary, ...]:
        """Return a summary of every mentorship, last changed first."""
        ...

    def load(self, mentorship_id: str) -> Mentorship:
        """Return a mentorship whole; ``NotFound`` when there is none of that id."""
        ...

    def add(self, mentorship: Mentorship, programme: Programme, marks: Marks | None = None) -> None:
        """Keep a new mentorship and a copy of its programme's files; ``marks`` of another desk.

        Of its sealed documents the files are to be given to ``take_issued``.
        """
        ...

    def save(self, mentorship_id: str, changes: Sequence[Change]) -> None:
        """Keep changes, all or none; when it returns they survive a kill and a power cut."""
        ...

    def delete(self, mentorship_id: str) -> None:
        """Erase a mentorship and everything of it."""
        ...

    def adopt(self, mentorship_id: str, programme: Programme, changes: Sequence[Change]) -> None:
        """Let a mentorship go on under another version, with changes; the copy it had stays too."""
        ...

    def stamps(self, mentorship_id: str) -> Mapping[RecordKey, Stamp]:
        """Return of each record when it was last written, and on which side of the fence it is.

        Rivals have none.
        """
        ...

    def marks(self, mentorship_id: str) -> Marks:
        """Return which versions of its records went over to other desks, or came from there."""
        ...

    def mark(self, mentorship_id: str, marks: Marks) -> None:
        """Keep those marks from now on."""
        ...

    def merge(
        self,
        mentorship_id: str,
        changes: Sequence[Change],
        marks: Marks,
        programme: Programme | None = None,
    ) -> None:
        """Keep what another desk wrote, and go on under its programme if one is given; all or none.

        The history tells that it was merged.
        """
        ...

    def at_once(self) -> AbstractContextManager[None]:
        """Keep all that is done inside, or nothing; a kill or an error leaves all as it was."""
        ...

    def programme_files(self, key: ProgrammeKey) -> dict[str, str] | None:
        """Return the copy of a programme's files that a mentorship keeps, or None."""
        ...

    def index(self, programme_of: Callable[[ProgrammeKey], Programme], most: int) -> int:
        """Let the texts of changed mentorships be found, of ``most`` at once.

        ``programme_of`` tells the programme that says what of a mentorship can be found. Returns
        how many mentorships still wait.
        """
        ...

    def search(self, text: str, limit: int) -> tuple[Hit, ...]:
        """Return what holds all the words typed, in any form: names first, then newest first."""
        ...

    def delete_health(self, mentorship_id: str) -> None:
        """Erase what was written about health, and nothing else.

        A sealed document that tells about health is void then, and its file is erased.
        """
        ...

    def erased_at(self, mentorship_id: str) -> datetime | None:
        """Return when a mentorship was erased, None where it wasn't or was kept anew since."""
        ...

    def history(self, mentorship_id: str) -> tuple[Event, ...]:
        """Return what happened to a mentorship, newest first."""
        ...

    def note(self, mentorship_id: str, act: Act, reason: str = "", field: str = "") -> None:
        """Add to the history what no change of a record shows; ``field`` as in ``Event``."""
        ...

    def issue(self, mentorship_id: str, issued: Issued, pdf: bytes) -> None:
        """Keep a sealed document and its file; when it returns they survive a power cut.

        The history tells it, and the document that it replaces is void. What locks the mentorship
        locks it from then on: ``save``, ``merge`` and ``adopt`` raise ``Locked`` for what
        ``signing.is_locked_out`` keeps out.
        """
        ...

    def unlock(self, mentorship_id: str, reason: str) -> None:
        """Make void what locks a mentorship, and tell the reason in the history."""
        ...

    def take_issued(
        self, mentorship_id: str, documents: Sequence[Issued], pdfs: Mapping[str, bytes]
    ) -> None:
        """Keep another desk's sealed documents and their files, by number; all or none.

        What is void on one side is void here, and what locks there locks here.
        """
        ...

    def find_issued(self, number: str) -> tuple[str, Issued] | None:
        """Return the id of the mentorship and the document of a record number, or None."""
        ...

    def issued_pdf(self, number: str) -> bytes:
        """Return the file of a sealed document; ``NotFound`` when there is none."""
        ...

    def signing_keys(self) -> tuple[bytes, ...]:
        """Return the PKCS#12 keys that this desk signs and has signed with; the one in use last."""
        ...

    def use_signing_key(self, key: bytes) -> None:
        """Keep a key, new or known, as the one in use."""
        ...

    def close(self) -> None:
        """Let go of the files."""
        ...


class Catalogue(Protocol):
    """The programmes that a new mentorship can begin with: those that came along and one's own."""

    def programmes(self) -> tuple[Programme, ...]:
        """Return the programmes that could be read, in order of their names."""
        ...

    def problems(self) -> tuple[ProgrammeError, ...]:
        """Return what was wrong with the others."""
        ...

    def read(self, files: dict[str, str]) -> Programme:
        """Read a programme from the texts of its files; raises ``ProgrammeError``."""
        ...

    def own(self) -> tuple[Programme, ...]:
        """Return those of the programmes that a person has added."""
        ...

    def add(self, programme: Programme) -> None:
        """Keep a programme of one's own, in place of any of its id; raises ``FileError``."""
        ...

    def remove(self, programme_id: str) -> None:
        """Take a programme of one's own away; mentorships under it keep their copy."""
        ...


class Language(Protocol):
    """A language's way of writing sentences, dates and times."""

    @property
    def code(self) -> str:
        """``fi``, ``sv`` or ``en``."""
        ...

    def say(self, sentence: Sentence) -> str:
        """Return the sentence translated and filled."""
        ...

    def date(self, day: date) -> str:
        """Return a date, e.g. ``2.2.2026``."""
        ...

    def weekday(self, day: date) -> str:
        """Return a short name of the day of the week, e.g. ``ma``."""
        ...

    def time(self, clock: time) -> str:
        """Return a time of day, e.g. ``9.30``."""
        ...


class Exchange(Protocol):
    """The file in which a mentorship goes from one MentorDesk to another."""

    def write(
        self, mentorship: Mentorship, programme: Programme, cover: Cover | None = None
    ) -> bytes:
        """Return the mentorship and its programme's files as JSON in UTF-8."""
        ...

    def read(self, data: bytes) -> Exchanged:
        """Return what the file holds; raises ``ExchangeError`` that says where it is wrong."""
        ...


class FreeDays(Protocol):
    """Knows the public holidays."""

    def __call__(self, day: date, /) -> bool:
        """Say whether the day is a public holiday."""
        ...


class Settings(Protocol):
    """What the program remembers of this desk; never anything about a person.

    What the organisation has set for its PCs stands over what is remembered.
    """

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered text."""
        ...

    def number(self, name: str, default: int) -> int:
        """Return a remembered whole number."""
        ...

    def remember(self, name: str, value: str | int) -> None:
        """Keep a value under a name, unless the organisation has set another."""
        ...

    def is_fixed(self, name: str) -> bool:
        """Say whether the organisation has set it, so that nobody changes it here."""
        ...

    def complaints(self) -> tuple[Sentence, ...]:
        """Return what of the organisation's settings makes no sense, and is passed over."""
        ...
