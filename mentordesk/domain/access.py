"""Everything that is known about one person of a mentorship: what they may ask to see.

The participant is told all of it but how to reach others; anybody else what concerns their own
part. Its JSON is described in ``docs/access.md``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final

from mentordesk.domain.erasing import counts_of, is_fenced
from mentordesk.domain.history import Event
from mentordesk.domain.mentorship import FIELDS, Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Person, Place, Record

FORMAT: Final = "mentordesk-access"
FORMAT_VERSION: Final = 1
PARTICIPANT: Final = "participant"


@dataclass(frozen=True)
class PersonalCopy:
    """One person, and as much of a mentorship and its history as concerns them."""

    person: Person
    mentorship: Mentorship
    programme: Programme
    events: tuple[Event, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many records there are of each kind, health first."""
        return counts_of(self.mentorship, self.programme)


def people_in_order(mentorship: Mentorship) -> tuple[Person, ...]:
    """Return the people one may ask about: the participant first, those without a name not."""
    first = mentorship.holders(PARTICIPANT)
    named = (person for person in (*first, *mentorship.people) if person.name.strip())
    return tuple(dict.fromkeys(named))


def copy_for(
    person: Person, mentorship: Mentorship, programme: Programme, events: Sequence[Event]
) -> PersonalCopy:
    """Return what is known about a person of a mentorship."""
    roles = mentorship.roles_of(person.id)
    if PARTICIPANT in roles:
        others = (p if p == person else Person(p.id, p.name) for p in mentorship.people)
        whole = replace(mentorship, people=tuple(others), answers=_written(mentorship))
        return PersonalCopy(person, whole, programme, tuple(events))
    told = (event for event in events if person.id in event.key.split())
    return PersonalCopy(person, _own(person, mentorship, programme), programme, tuple(told))


def as_json(copy: PersonalCopy, made: date, code: str) -> bytes:
    """Return the copy as JSON in UTF-8; ``code`` is the language of the questions."""
    told: dict[str, Any] = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "made": made,
        "programme": {**asdict(copy.programme.key), "name": copy.programme.name(code)},
        "person": asdict(copy.person),
        "roles": [_role(role, copy.programme, code) for role in _roles(copy)],
        "mentorship": {"id": copy.mentorship.id, "created": copy.mentorship.created},
        "details": asdict(copy.mentorship.details),
    }
    for name in FIELDS.values():
        records = getattr(copy.mentorship, name)
        told[name] = [_record(record, copy.programme, code) for record in records]
    told["history"] = [asdict(event) for event in copy.events]
    text = json.dumps(told, ensure_ascii=False, indent=2, default=_in_iso)
    return text.encode(errors="backslashreplace") + b"\n"


def _roles(copy: PersonalCopy) -> tuple[str, ...]:
    return copy.mentorship.roles_of(copy.person.id)


def _role(role: str, programme: Programme, code: str) -> dict[str, str]:
    return {"id": role, "name": programme.text(f"role.{role}.name", code)}


def _record(record: Record, programme: Programme, code: str) -> dict[str, Any]:
    told = asdict(record)
    if isinstance(record, Answer):
        label = programme.text(f"item.{record.place.item}.label", code)
        return {**told, "question": label, "health": is_fenced(record, programme)}
    return told


def _in_iso(value: Any) -> str:
    """Return a date or a time as JSON has it."""
    return value.isoformat()


def _written(mentorship: Mentorship) -> tuple[Answer, ...]:
    return tuple(answer for answer in mentorship.answers if answer.text.strip())


def _own(person: Person, mentorship: Mentorship, programme: Programme) -> Mentorship:
    """Return of a mentorship only what concerns the part of somebody else than its participant."""
    roles = mentorship.roles_of(person.id)
    names = {person.id, *roles, *_duties(roles, programme)}
    pairs = tuple(p for p in mentorship.pairs if person.id in (p.mentor, p.participant))
    known = {pair.id for pair in pairs}
    return replace(
        mentorship,
        people=(person,),
        parts=tuple(part for part in mentorship.parts if part.person == person.id),
        goals=(),
        reviews=(),
        tasks=tuple(task for task in mentorship.tasks if task.role in roles),
        questions=(),
        words=(),
        plan=(),
        pairs=pairs,
        fees=tuple(fee for fee in mentorship.fees if fee.pair in known),
        answers=tuple(a for a in _written(mentorship) if _names(a.place, names)),
        former=tuple(f for f in mentorship.former if _names(f.place, names)),
    )


def _duties(roles: Sequence[str], programme: Programme) -> Iterator[str]:
    known = (role for role in programme.roles if role.id in roles)
    return (duty.id for role in known for duty in role.duties)


def _names(place: Place, names: set[str]) -> bool:
    """Say whether a place is that of a role, a duty or a person among these."""
    return place.part in names or place.part.rpartition(".")[0] in names
