"""The history as a table: when, who sat at the desk, what was done to what. Never a value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from itertools import groupby
from typing import Final

from mentordesk.documents.blocks import Chapter, Table
from mentordesk.documents.forms.context import Context
from mentordesk.documents.papers.fields import FIELDS, RECORDS
from mentordesk.domain.fence import concerns_health
from mentordesk.domain.history import HEALTH, Act, Event
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

HISTORY: Final = QT_TRANSLATE_NOOP("documents", "History")
HEADINGS: Final = (
    QT_TRANSLATE_NOOP("documents", "When"),
    QT_TRANSLATE_NOOP("documents", "Signed in to the PC"),
    QT_TRANSLATE_NOOP("documents", "What was done"),
    QT_TRANSLATE_NOOP("documents", "To what"),
)
ACTS: Final[Mapping[Act, Sentence]] = {
    Act.ADDED: QT_TRANSLATE_NOOP("documents", "Added"),
    Act.CHANGED: QT_TRANSLATE_NOOP("documents", "Changed"),
    Act.REMOVED: QT_TRANSLATE_NOOP("documents", "Removed"),
    Act.HANDED: QT_TRANSLATE_NOOP("documents", "Handed over as a file"),
    Act.MERGED: QT_TRANSLATE_NOOP("documents", "Read in from a file"),
    Act.PRINTED: QT_TRANSLATE_NOOP("documents", "Made as a document"),
    Act.TOLD: QT_TRANSLATE_NOOP("documents", "Given to somebody whom it is about"),
    Act.SEALED: QT_TRANSLATE_NOOP("documents", "Sealed"),
    Act.LOCKED: QT_TRANSLATE_NOOP("documents", "Locked"),
    Act.UNLOCKED: QT_TRANSLATE_NOOP("documents", "Unlocked"),
    Act.ERASED: QT_TRANSLATE_NOOP("documents", "Erased"),
}
HOUR: Final = QT_TRANSLATE_NOOP("documents", "{day}, {begins}–{ends} o’clock")
TIMES: Final = QT_TRANSLATE_NOOP("documents", "{what} ({times} times)")
NAMED: Final[Mapping[str, tuple[str, ...]]] = {
    "answers": ("item.{}.label", "section.{}.name"),
    "former": ("item.{}.label", "section.{}.name"),
    "parts": ("role.{}.name",),
}
"""Which texts of the programme name a record, by an id in its key."""


def history(events: tuple[Event, ...], context: Context) -> Iterator[Chapter]:
    """Yield the history as a chapter, where there is any; what was done at one time in one row."""
    rows = tuple(_row(tuple(done), context) for _, done in groupby(events, key=_same))
    if rows:
        table = Table("", tuple(map(context.say, HEADINGS)), rows, (4, 4, 3, 10))
        yield Chapter(context.say(HISTORY), (table,))


def _same(event: Event) -> tuple[datetime, str, Act]:
    return event.at, event.desk, event.act


def _row(events: tuple[Event, ...], context: Context) -> tuple[str, ...]:
    first = events[0]
    what: Counter[str] = Counter()
    for event in events:
        told = "\n".join(filter(None, (_record(event, context), event.reason)))
        what[told] += event.times
    lines = (_counted(told, times, context) for told, times in what.items())
    done = context.say(ACTS[first.act])
    return _hour(first, context), first.desk, done, "\n".join(filter(None, lines))


def _hour(event: Event, context: Context) -> str:
    """Return the day and the hour by this PC's clock, for no more is known."""
    at = event.at if event.at.tzinfo else event.at.replace(tzinfo=UTC)
    here = at.astimezone()
    day = context.day(here.date())
    return context.say(HOUR.filled(day=day, begins=here.hour, ends=here.hour + 1))


def _counted(told: str, times: int, context: Context) -> str:
    return context.say(TIMES.filled(what=told, times=times)) if told and times > 1 else told


def _record(event: Event, context: Context) -> str:
    """Return the kind of record, which one, and which of its fields, as far as it has names.

    Of what is about health only that.
    """
    if concerns_health(event, context.programme):
        return context.say(RECORDS[HEALTH])
    kind = context.say(RECORDS[event.record]) if event.record in RECORDS else event.record
    field = context.say(FIELDS[event.field]) if event.field in FIELDS else _document(event, context)
    told = (kind, _name(event, context), "" if event.record in NAMED else field)
    return ": ".join(filter(None, told))


def _document(event: Event, context: Context) -> str:
    """Return the name of the document that was made, and whether what is about health was in it."""
    parts = event.field.split(".")
    name = next((part for part in parts if part != HEALTH), "")
    title = context.text(f"document.{name}.title", f"document.{name}.name").text or name
    health = context.say(RECORDS[HEALTH]) if HEALTH in parts else ""
    return "\n".join(filter(None, (title, health)))


def _name(event: Event, context: Context) -> str:
    """Return the question, role or person that a record is about; "" where it has no name."""
    ids = event.key.split("/")
    keys = (key.format(id_) for id_ in ids for key in NAMED.get(event.record, ()))
    people = (context.mentorship.person(id_) for id_ in ids)
    names = (*(context.text(key).text for key in keys), *(p.name for p in people if p))
    return next(filter(None, names), "")
