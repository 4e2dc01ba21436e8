"""What each desk has seen of a mentorship, so that two that both wrote can be brought together.

Whatever was written since a mentorship last went over makes up an *edition*, which has a random
name. Each version of a record bears a *mark* that names the edition it came with. A desk knows the
editions it has seen: a version of such an edition that isn't there any more was replaced or taken
away on purpose, and one of an edition not seen yet is new. No clock is asked for that.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, field, fields, replace
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Any, Final, cast

from mentordesk.domain.mentorship import FIELDS, Key, Mentorship
from mentordesk.domain.records import Details, Place, Record, Rival, Told, new_id

RecordKey = tuple[str, ...]
"""The name of a record's kind, then what tells it from others: ``answers``, a meeting, an item …"""

_TICK: Final = timedelta(microseconds=1)
_DIGITS: Final = 32


@dataclass(frozen=True, slots=True)
class Stamp:
    """When a record was last written, and whether it stands behind the fence for health."""

    changed_at: datetime
    fenced: bool = False


@dataclass(frozen=True, slots=True)
class Edition:
    """What was written at one desk between two times that it went over.

    ``desk`` is who sat there. What is about health has editions of its own, ``fenced``, so that the
    others can go over without it.
    """

    id: str
    desk: str = ""
    fenced: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A version of a record that stands: what it says, by a digest, and its edition.

    ``changed_at`` is later than that of any version it replaced, whatever the clocks said; ``born``
    is the edition in which there first was such a record.
    """

    record: RecordKey
    digest: str
    edition: str
    changed_at: datetime = field(compare=False)
    born: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of what stands, and the editions that were seen."""

    standing: tuple[Mark, ...] = ()
    editions: tuple[Edition, ...] = ()

    @property
    def seen(self) -> frozenset[str]:
        """The names of the editions."""
        return frozenset(edition.id for edition in self.editions)

    def by_record(self) -> dict[RecordKey, tuple[Mark, ...]]:
        """Return the marks of each record."""
        found: dict[RecordKey, tuple[Mark, ...]] = {}
        for mark in self.standing:
            found[mark.record] = (*found.get(mark.record, ()), mark)
        return found

    def without_fenced(self) -> Marks:
        """Return them as they are for whoever gets nothing about health."""
        open_ = tuple(edition for edition in self.editions if not edition.fenced)
        names = {edition.id for edition in open_}
        return Marks(tuple(mark for mark in self.standing if mark.edition in names), open_)


def marks_of(standing: Iterable[Mark], editions: Iterable[Edition]) -> Marks:
    """Return marks in an order of their own, each once."""
    return Marks(tuple(sorted(set(standing))), tuple(sorted(set(editions), key=lambda e: e.id)))


@dataclass(frozen=True, slots=True)
class NewEdition:
    """The edition that is to be made: of the open records, and of those about health."""

    open: Edition
    fenced: Edition

    @classmethod
    def at(cls, desk: str) -> NewEdition:
        """Return one of that desk, under names that nobody has given before."""
        return cls(Edition(new_id(), desk), Edition(new_id(), desk, fenced=True))

    @classmethod
    def by_contents(cls, mentorship: Mentorship, desk: str) -> NewEdition:
        """Return one under names that the same contents give again: that of a file read twice."""
        told = {"/".join(k): list(map(digest, v)) for k, v in versions(mentorship).items()}
        name = _hashed(json.dumps(told, sort_keys=True))
        return cls(Edition(name, desk), Edition(_hashed(name), desk, fenced=True))

    def of(self, stamp: Stamp) -> Edition:
        """Return the one of the two that a record belongs to."""
        return self.fenced if stamp.fenced else self.open


def record_key(record: Record) -> RecordKey:
    """Return what tells a record from all others of its mentorship, in words."""
    return named((type(record), record.id))


def named(key: Key) -> RecordKey:
    """Return a key in words."""
    kind, id_ = key
    name = "details" if kind is Details else FIELDS[kind]
    if isinstance(id_, Place):
        return name, *astuple(id_)
    parts = cast("tuple[object, ...]", id_) if isinstance(id_, tuple) else (id_,)
    return name, *map(str, parts)


def digest(record: Told) -> str:
    """Return what two records have in common if, and only if, they say the same.

    A field at its default counts for nothing, so that a later version may have more of them. Which
    group a mentorship is in is each desk's own.
    """
    if isinstance(record, Details):
        record = replace(record, group="")
    told = {
        each.name: value
        for each in fields(record)
        if (value := getattr(record, each.name)) != each.default
    }
    return _hashed(json.dumps(told, default=_plain, sort_keys=True))


def id_of(record: Told) -> str:
    """Return the id of a rival that holds the record: the same at every desk."""
    return _id(record_key(record), digest(record))


def versions(mentorship: Mentorship) -> dict[RecordKey, tuple[Told, ...]]:
    """Return each record with its rivals after it, by its key."""
    found: dict[RecordKey, tuple[Told, ...]] = {}
    for record in mentorship.records():
        told = record.record if isinstance(record, Rival) else record
        key = record_key(told)
        found[key] = (*found.get(key, ()), told)
    return found


def marked(
    mentorship: Mentorship, stamps: Mapping[RecordKey, Stamp], marks: Marks, new: NewEdition
) -> Marks:
    """Return the marks after what was written since they were made; the same if nothing was."""
    marking = _Marking(mentorship, stamps, marks, new)
    before = marks.by_record()
    standing = [
        mark
        for key, told in versions(mentorship).items()
        for mark in marking.of(key, told, before.get(key, ()))
    ]
    used = {mark.edition for mark in standing}
    made = (edition for edition in (new.open, new.fenced) if edition.id in used)
    return marks_of(standing, (*marks.editions, *made))


class _Marking:
    """Marks what is there by what was there."""

    def __init__(
        self,
        mentorship: Mentorship,
        stamps: Mapping[RecordKey, Stamp],
        marks: Marks,
        new: NewEdition,
    ) -> None:
        self._stamps = stamps
        self._unknown = Stamp(datetime.combine(mentorship.created, time(), UTC))
        self._new = new
        self._fenced = {edition.id: edition.fenced for edition in marks.editions}
        self._written = {id_of(rival.record): rival.changed_at for rival in mentorship.rivals}

    def of(
        self, key: RecordKey, told: tuple[Told, ...], before: tuple[Mark, ...]
    ) -> Iterable[Mark]:
        """Yield the marks of a record's versions, the answer's first where it is new."""
        stamp = self._stamps.get(key, self._unknown)
        right = [mark for mark in before if self._fenced[mark.edition] == stamp.fenced]
        answer, *others = (digest(version) for version in told)
        if len(right) == len(before) and {m.digest for m in right} == {answer, *others}:
            return before
        edition = self._new.of(stamp).id
        born = min((mark.born for mark in before), default=edition)
        kept = [mark for mark in right if mark.digest in others and mark.digest != answer]
        missing = {*others} - {mark.digest for mark in kept} - {answer}
        added = [Mark(key, said, edition, self._written[_id(key, said)], born) for said in missing]
        latest = (mark.changed_at + _TICK for mark in (*before, *added))
        return Mark(key, answer, edition, max((stamp.changed_at, *latest)), born), *kept, *added


def _id(key: RecordKey, said: str) -> str:
    return _hashed(json.dumps([*key, said]))


def _hashed(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:_DIGITS]


def _plain(value: Any) -> Any:
    """Return a date, a time or a place as JSON takes it."""
    return value.isoformat() if isinstance(value, date) else astuple(value)
