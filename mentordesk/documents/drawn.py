"""Blocks that are drawn: steps of a ladder, the way up it, a plan over its months."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mentordesk.documents.said import Text


@dataclass(frozen=True, slots=True)
class Step:
    """Where something stands on a ladder of ``steps``: from 0; None stands beside the ladder."""

    at: int | None
    steps: int
    name: Text


@dataclass(frozen=True, slots=True)
class Climb:
    """The way up a ladder: its steps from the lowest, and where one stood at each meeting.

    ``lead`` is what climbs it, said over the title.
    """

    title: Text
    ladder: tuple[Text, ...]
    stops: tuple[tuple[str, Step | None], ...]
    lead: Text = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbered step on its day."""

    number: int
    day: date
    done: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A phase of a plan with its steps; ``about`` says its days and state in words."""

    name: Text
    about: str
    starts: date | None
    ends: date | None
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Phases drawn over months, from the first to the last day; ``today`` is its day and name."""

    title: Text
    span: tuple[date, date]
    bars: tuple[Bar, ...]
    today: tuple[date, str]
