"""What must hold in an exchange file beyond the types of its values."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from datetime import datetime
from itertools import chain
from typing import Any, Final, cast

from mentordesk.domain.issued import is_number
from mentordesk.domain.marks import record_key
from mentordesk.domain.mentorship import FIELDS
from mentordesk.domain.records import Record
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.verifying import same
from mentordesk.store.exchange_types import ExchangeFile, WrittenMentorship

DANGLING: Final = QT_TRANSLATE_NOOP(
    "store", "The file can't be read: at {place} stands {id}, and there is none of that id."
)
TWICE: Final = QT_TRANSLATE_NOOP(
    "store", "The file can't be read: {place} has the same id as one before it."
)
EMPTY: Final = QT_TRANSLATE_NOOP("store", "The file can't be read: at {place} an id is empty.")
ZONED: Final = QT_TRANSLATE_NOOP(
    "store", "The file can't be read: the time at {place} names a zone; times are local."
)
TOO_LARGE: Final = QT_TRANSLATE_NOOP(
    "store", "The file can't be read: the number at {place} is too large."
)
ODD_MOMENT: Final = QT_TRANSLATE_NOOP(
    "store",
    "The file can't be read: the moment at {place} needs a zone and a year from 1000 to 9000.",
)
ONE_RECORD: Final = QT_TRANSLATE_NOOP(
    "store", "The file can't be read: at {place} must stand one record, and there are {count}."
)
UNKNOWN_KEY: Final = QT_TRANSLATE_NOOP(
    "store", "The file can't be read: the key {place} is not known to this version of MentorDesk."
)
ODD_NUMBER: Final = QT_TRANSLATE_NOOP(
    "store", "The file can't be read: at {place} stands no record number like 7KQ4-M2TD."
)
OTHER_PDF: Final = QT_TRANSLATE_NOOP(
    "store",
    "The file can't be read: the sealed document at {place} isn't as it was sealed. Ask for the "
    "file again.",
)

_LARGEST: Final = 2**63 - 1
"""The largest whole number in SQLite; infinity is above it."""
_YEARS: Final = range(1000, 9001)


def find_problem(raw: Any, known: Any, file: ExchangeFile) -> Sentence | None:
    """Return the first thing wrong, or None.

    ``raw`` is the file as JSON's types, ``known`` the same after it was read and written again.
    """
    mentorship = file.mentorship
    checks = (
        _unknown_keys(raw, known, ""),
        _large_numbers(known, ""),
        _ids(mentorship),
        _references(mentorship),
        _zones(mentorship),
        _rivals(mentorship),
        _marks(file),
        _moments(file),
        _issued(file),
    )
    return next(chain.from_iterable(checks), None)


def _unknown_keys(raw: Any, known: Any, place: str) -> Iterator[Sentence]:
    """Yield what stands in the file and would be lost by reading it."""
    inside = dict(_inside(known, place))
    for where, value in _inside(raw, place):
        if where not in inside:
            yield UNKNOWN_KEY.filled(place=where)
        else:
            yield from _unknown_keys(value, inside[where], where)


def _large_numbers(value: Any, place: str) -> Iterator[Sentence]:
    """Yield numbers that the database can't hold."""
    if isinstance(value, int | float) and not -_LARGEST <= value <= _LARGEST:
        yield TOO_LARGE.filled(place=place)
    for where, part in _inside(value, place):
        yield from _large_numbers(part, where)


def _inside(value: Any, place: str) -> Iterator[tuple[str, Any]]:
    """Yield what an object or array holds, each with its place: ``goals[2].text``."""
    if isinstance(value, dict):
        for key, part in cast(dict[str, Any], value).items():
            yield f"{place}.{key}" if place else key, part
    elif isinstance(value, list | tuple):
        for number, part in enumerate(cast(Sequence[Any], value)):
            yield f"{place}[{number}]", part


def _ids(mentorship: WrittenMentorship) -> Iterator[Sentence]:
    """Yield records without an id or with that of one before them."""
    for name in FIELDS.values():
        seen: set[Hashable] = set()
        for number, record in enumerate(getattr(mentorship, name)):
            place = f"mentorship.{name}[{number}]"
            if record.id == "":
                yield EMPTY.filled(place=place)
            if record.id in seen:
                yield TWICE.filled(place=place)
            seen.add(record.id)


def _references(mentorship: WrittenMentorship) -> Iterator[Sentence]:
    """Yield parts of nobody, reviews of no goal or at no meeting, and the like.

    Answers, tasks and words may name a meeting that was taken away.
    """
    parts, reviews = mentorship.parts, mentorship.reviews
    yield from _dangling("parts", "person", parts, mentorship.people)
    yield from _dangling("reviews", "goal", reviews, mentorship.goals)
    yield from _dangling("reviews", "meeting", reviews, mentorship.meetings)
    yield from _dangling("questions", "meeting", mentorship.questions, mentorship.meetings)
    yield from _dangling("pairs", "mentor", mentorship.pairs, mentorship.people)
    yield from _dangling("pairs", "participant", mentorship.pairs, mentorship.people)
    yield from _dangling("fees", "pair", mentorship.fees, mentorship.pairs)


def _dangling(
    name: str, key: str, records: Sequence[Record], targets: Sequence[Record]
) -> Iterator[Sentence]:
    ids = {target.id for target in targets}
    for number, record in enumerate(records):
        named = getattr(record, key)
        if named not in ids:
            yield DANGLING.filled(place=f"mentorship.{name}[{number}].{key}", id=named)


def _zones(mentorship: WrittenMentorship) -> Iterator[Sentence]:
    """Yield times that name a zone."""
    for number, meeting in enumerate(mentorship.meetings):
        if meeting.starts is not None and meeting.starts.tzinfo is not None:
            yield ZONED.filled(place=f"mentorship.meetings[{number}].starts")


def _rivals(mentorship: WrittenMentorship) -> Iterator[Sentence]:
    """Yield rivals of nothing that is there, and those that hold no record or several."""
    records = (r for name in FIELDS.values() for r in getattr(mentorship, name) if name != "rivals")
    there = {record_key(record) for record in (mentorship.details, *records)}
    for number, rival in enumerate(mentorship.rivals):
        place, count = f"mentorship.rivals[{number}]", len(rival.records)
        if count != 1:
            yield ONE_RECORD.filled(place=place, count=count)
        elif (key := record_key(rival.records[0])) not in there:
            yield DANGLING.filled(place=place, id="/".join(key))


def _marks(file: ExchangeFile) -> Iterator[Sentence]:
    """Yield editions told twice, and marks of an edition that isn't told."""
    seen: set[str] = set()
    for number, edition in enumerate(file.editions):
        if edition.id in seen:
            yield TWICE.filled(place=f"editions[{number}]")
        seen.add(edition.id)
    for number, mark in enumerate(file.marks):
        if mark.edition not in seen:
            yield DANGLING.filled(place=f"marks[{number}].edition", id=mark.edition)


def _moments(file: ExchangeFile) -> Iterator[Sentence]:
    """Yield moments that can't be compared with others, or that nothing can be later than."""
    for place, moment in _told_moments(file):
        if moment.tzinfo is None or moment.year not in _YEARS:
            yield ODD_MOMENT.filled(place=place)


def _told_moments(file: ExchangeFile) -> Iterator[tuple[str, datetime]]:
    for number, rival in enumerate(file.mentorship.rivals):
        yield f"mentorship.rivals[{number}].changed_at", rival.changed_at
    for number, mark in enumerate(file.marks):
        yield f"marks[{number}].changed_at", mark.changed_at
    for number, issued in enumerate(file.mentorship.issued):
        yield f"mentorship.issued[{number}].at", issued.at
        if issued.void:
            yield f"mentorship.issued[{number}].void.at", issued.void.at


def _issued(file: ExchangeFile) -> Iterator[Sentence]:
    """Yield odd record numbers and those told twice, and files that aren't as they were sealed."""
    documents = {issued.number: issued for issued in file.mentorship.issued}
    seen: set[str] = set()
    for number, issued in enumerate(file.mentorship.issued):
        place = f"mentorship.issued[{number}]"
        if not is_number(issued.number):
            yield ODD_NUMBER.filled(place=f"{place}.number")
        if issued.number in seen:
            yield TWICE.filled(place=place)
        seen.add(issued.number)
    for name, pdf in file.pdfs.items():
        if name not in documents:
            yield DANGLING.filled(place="pdfs", id=name)
        elif not same(pdf, documents[name]):
            yield OTHER_PDF.filled(place=f"pdfs.{name}")
