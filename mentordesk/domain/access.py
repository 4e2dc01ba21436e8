"""Everything that is known about one person of a mentorship: what they may ask to see.

The participant is told all of it but how to reach others; anybody else what concerns their own
part. Its JSON is described in ``docs/access.md``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final

from mentordesk.domain.erasing import counts_of, fence_of
from mentordesk.domain.history import Event
from mentordesk.domain.issued import Issued
from mentordesk.domain.mentorship import FIELDS, Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import (
    Answer,
    Details,
    Fee,
    Former,
    Meeting,
    Pair,
    Part,
    Person,
    Place,
    Record,
    Rival,
    Task,
)

FORMAT: Final = "mentordesk-access"
FORMAT_VERSION: Final = 2
PARTICIPANT: Final = "participant"


@dataclass(frozen=True)
class Known:
    """What is known altogether: a mentorship, its history, and ``until`` which day it is kept."""

    mentorship: Mentorship
    programme: Programme
    events: Sequence[Event]
    until: date | None


@dataclass(frozen=True)
class PersonalCopy:
    """One person, and as much of a mentorship and its history as concerns them.

    Its details tell until when it is kept also where that is the day proposed.
    """

    person: Person
    mentorship: Mentorship
    programme: Programme
    events: tuple[Event, ...]

    @property
    def is_subject(self) -> bool:
        """Whether the mentorship is about this person."""
        return PARTICIPANT in self.mentorship.roles_of(self.person.id)

    @property
    def documents(self) -> tuple[Issued, ...]:
        """The sealed documents whose files weren't erased, void ones too."""
        return tuple(each for each in self.mentorship.issued if not each.is_erased)

    @property
    def counts(self) -> dict[str, int]:
        """How many records there are of each kind, health first."""
        return counts_of(self.mentorship, self.programme)


def people_in_order(mentorship: Mentorship) -> tuple[Person, ...]:
    """Return the people one may ask about: the participant first, those without a name not."""
    first = mentorship.holders(PARTICIPANT)
    named = (person for person in (*first, *mentorship.people) if person.name.strip())
    return tuple(dict.fromkeys(named))


def copy_for(person: Person, known: Known) -> PersonalCopy:
    """Return what is known about a person of a mentorship."""
    details = replace(known.mentorship.details, keep_until=known.until)
    mentorship, programme = replace(known.mentorship, details=details), known.programme
    if PARTICIPANT in mentorship.roles_of(person.id):
        told = _only(mentorship, lambda record: not _is_blank(record, person))
        named = (p if p == person else Person(p.id, p.name) for p in mentorship.people)
        return PersonalCopy(
            person, replace(told, people=tuple(named)), programme, tuple(known.events)
        )
    theirs = (event for event in known.events if person.id in event.key.split("/"))
    own = _Own(person, mentorship, programme)
    issued = tuple(each for each in mentorship.issued if own.signs(each))
    kept = replace(_only(mentorship, own.holds), issued=issued)
    return PersonalCopy(person, kept, programme, tuple(theirs))


def as_json(copy: PersonalCopy, made: date, code: str) -> bytes:
    """Return the copy as JSON in UTF-8; ``code`` is the language of the questions."""
    mentorship, programme = copy.mentorship, copy.programme
    roles = mentorship.roles_of(copy.person.id)
    told: dict[str, Any] = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "made": made,
        "programme": {**asdict(programme.key), "name": programme.name(code)},
        "person": asdict(copy.person),
        "roles": [{"id": r, "name": programme.text(f"role.{r}.name", code)} for r in roles],
        "mentorship": {"id": mentorship.id, "created": mentorship.created},
        "details": asdict(mentorship.details),
    }
    is_behind = fence_of(mentorship, programme)
    for name in FIELDS.values():
        records = getattr(mentorship, name)
        told[name] = [_record(each, programme, code, is_behind) for each in records]
    told["issued"] = [_issued(each, programme, code) for each in mentorship.issued]
    told["history"] = [asdict(event) for event in copy.events]
    text = json.dumps(told, ensure_ascii=False, indent=2, default=_in_iso)
    return text.encode(errors="backslashreplace") + b"\n"


def _record(
    record: Record, programme: Programme, code: str, is_behind: Callable[[Record], bool]
) -> dict[str, Any]:
    if isinstance(record, Rival):
        inner = {
            "kind": type(record.record).__name__,
            **_record(record.record, programme, code, is_behind),
        }
        return {**asdict(record), "record": inner}
    told = asdict(record)
    if isinstance(record, Answer):
        label = programme.text(f"item.{record.place.item}.label", code)
        return {**told, "question": label, "health": is_behind(record)}
    return told


def _issued(issued: Issued, programme: Programme, code: str) -> dict[str, Any]:
    return {**asdict(issued), "name": programme.text(f"document.{issued.document}.name", code)}


def _in_iso(value: Any) -> str:
    """Return a date or a time as JSON has it."""
    return value.isoformat()


def _only(mentorship: Mentorship, wanted: Callable[[Record], bool]) -> Mentorship:
    """Return a mentorship with those of its records that are wanted."""
    kept = {
        name: tuple(record for record in getattr(mentorship, name) if wanted(record))
        for name in FIELDS.values()
    }
    return replace(mentorship, **kept)


def _is_blank(record: Record, person: Person) -> bool:
    """Say whether there is nothing to tell in a record: an empty answer, how to reach another."""
    match record:
        case Answer():
            return not record.text.strip()
        case Rival(record=Person() as other):
            return other.id != person.id
        case _:
            return False


class _Own:
    """Tells what concerns the part of somebody else than the participant."""

    def __init__(self, person: Person, mentorship: Mentorship, programme: Programme) -> None:
        self._person = person.id
        self._roles = mentorship.roles_of(person.id)
        self._names = {person.id, *self._roles, *self._duties(programme)}
        self._pairs = {p.id for p in mentorship.pairs if person.id in (p.mentor, p.participant)}

    def holds(self, record: Record) -> bool:
        match record:
            case Person():
                return record.id == self._person
            case Part():
                return record.person == self._person
            case Task():
                return record.role in self._roles
            case Pair():
                return record.id in self._pairs
            case Fee():
                return record.pair in self._pairs
            case Answer():
                return bool(record.text.strip()) and self._is_named(record.place)
            case Former():
                return self._is_named(record.place)
            case Rival():
                return self.holds(record.record)
            case _:
                return isinstance(record, Details | Meeting)

    def signs(self, issued: Issued) -> bool:
        return any(signer.role in self._roles for signer in issued.signers)

    def _duties(self, programme: Programme) -> Iterator[str]:
        known = (role for role in programme.roles if role.id in self._roles)
        return (duty.id for role in known for duty in role.duties)

    def _is_named(self, place: Place) -> bool:
        """Say whether a place is that of the person, of a role or of a duty of theirs."""
        return place.part in self._names or place.part.rpartition(".")[0] in self._names
