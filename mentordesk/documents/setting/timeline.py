"""Sets a plan: a hatched bar for each phase over the months, its steps as numbered marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from mentordesk.documents.drawn import Bar, Mark, Timeline
from mentordesk.documents.said import said
from mentordesk.documents.setting.boxes import Box, Row
from mentordesk.documents.setting.elements import ARTIFACT, Role
from mentordesk.documents.setting.style import Type
from mentordesk.documents.setting.tags import Picture, Tagged, tagged
from mentordesk.documents.setting.track import LANE, MARK, TICKED, Placed, Track
from mentordesk.documents.setting.typist import Typist
from mentordesk.domain.days import add_months

SHARES = (3, 7)
MOST_LANES = 12
"""Marks that touch in more rows than this are drawn over one another."""
LABEL = 30
"""The room of a month's name; where months are narrower, some go without."""

Places = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Calendar:
    """Months over a width: from the first of the first to the end of the last."""

    first: date
    end: date
    width: float

    @classmethod
    def over(cls, span: tuple[date, date], width: float) -> Calendar:
        """Return the calendar that holds both days of a span."""
        return cls(span[0].replace(day=1), add_months(span[1].replace(day=1), 1), width)

    def at(self, day: date) -> float:
        """Return how far from the left a day begins."""
        return self.width * (day - self.first).days / (self.end - self.first).days

    def months(self) -> Iterator[date]:
        """Yield the first days of the months that have room for their name."""
        count = (self.end.year - self.first.year) * 12 + self.end.month - self.first.month
        pace = ceil(count * LABEL / self.width)
        months = (add_months(self.first, n) for n in range(0, count, pace))
        return (month for month in months if self.at(month) + LABEL <= self.width)


def timeline(block: Timeline, typist: Typist, width: float) -> Box:
    """Set a row for each phase under the names of the months."""
    places = typist.columns(width, SHARES)
    calendar = Calendar.over(block.span, places[1][1])
    rows = tuple(_row(bar, n, block, typist, calendar) for n, bar in enumerate(block.bars))
    grid = typist.grid(_header(block, typist, calendar), rows, width)
    return typist.titled(block.title, grid, width)


def _header(block: Timeline, typist: Typist, calendar: Calendar) -> Box:
    tiny = typist.style.types.tiny
    left = typist.style.measure - calendar.width
    names = (
        (left + calendar.at(day), typist.text(f"{day.month}/{day.year}", tiny, LABEL))
        for day in calendar.months()
    )
    months = Tagged(ARTIFACT, Row(tuple(names)))  # the axis: days are told beside the bars
    if not _is_within(block.today[0], calendar):
        return months
    day, name = block.today
    type_ = typist.style.types.column
    wide = typist.width(name, type_)
    x = max(0, min(calendar.at(day) - wide / 2, calendar.width - wide))
    today = tagged(Role.PARAGRAPH, typist.one_line(name, type_, wide + 1))
    return typist.stack(0, Row(((left + x, today),)), months)


def _row(bar: Bar, n: int, block: Timeline, typist: Typist, calendar: Calendar) -> Box:
    types = typist.style.types
    left = typist.style.measure - calendar.width
    narrow = left - typist.style.spaces.gutter
    name = typist.text(bar.name, types.strong, narrow)
    words = typist.stack(0, name, typist.text(bar.about, types.tiny, narrow))
    placed = tuple(_placed(bar.marks, typist, types.tiny, calendar))
    lanes = max((mark.lane for mark in placed), default=-1) + 1
    track = Track(
        calendar.width,
        max(MARK + lanes * LANE + LANE, min(words.height, 200)),
        n,
        tuple(calendar.at(day) for day in calendar.months()),
        _span(bar, calendar),
        placed,
        calendar.at(block.today[0]) if _is_within(block.today[0], calendar) else None,
    )
    alt = f"{said(bar.name).text}: {bar.about}"
    return Row(((0, words), (left, Picture(alt, track, track.width))))


def _placed(
    marks: tuple[Mark, ...], typist: Typist, type_: Type, calendar: Calendar
) -> Iterator[Placed]:
    """Yield the marks from the left, each in the first lane where it touches no other."""
    ends: list[float] = []
    for mark in sorted(marks, key=lambda each: (each.day, each.number)):
        x = min(max(calendar.at(mark.day), MARK), calendar.width - MARK - TICKED)
        lane = next((n for n, end in enumerate(ends) if end <= x - MARK), len(ends))
        ends[lane : lane + 1] = [x + MARK + TICKED]
        yield Placed(
            x,
            min(lane, MOST_LANES - 1),
            str(mark.number),
            typist.width(str(mark.number), type_),
            mark.done,
        )


def _span(bar: Bar, calendar: Calendar) -> tuple[float, float] | None:
    """Return where a bar begins and ends; one day wide where only one is known."""
    first, last = bar.starts or bar.ends, bar.ends or bar.starts
    if first is None or last is None:
        return None
    begin, end = calendar.at(min(first, last)), calendar.at(max(first, last) + timedelta(days=1))
    return begin, min(end, calendar.width)


def _is_within(day: date, calendar: Calendar) -> bool:
    return calendar.first <= day < calendar.end
