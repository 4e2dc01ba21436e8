"""Where everything stands in the drawing of a plan: months, phases, steps and the day it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from mentordesk.domain.days import add_months
from mentordesk.domain.plan import PhaseRow, StepRow, span

EVERY: Final = (1, 2, 3, 6, 12)
"""How many months may lie between two that are named."""
GAP: Final = 4


@dataclass(frozen=True, slots=True)
class Mark:
    """A step as it is drawn: its middle, and its lane: 0 on the bar, others below it."""

    row: StepRow
    x: float
    lane: int


@dataclass(frozen=True, slots=True)
class Band:
    """A phase as it is drawn, from ``top`` to ``bottom``; its bar is None while it is undated."""

    row: PhaseRow
    name: str
    top: int
    bar_top: int
    bottom: int
    bar: tuple[float, float] | None
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """The first day of a month that is named, and where it stands."""

    day: date
    x: float


@dataclass(frozen=True, slots=True)
class Measures:
    """How large things are drawn, in pixels: ``mark`` is how wide, ``bar`` how tall a step is."""

    head: int
    mark: int
    bar: int
    month: int
    name_height: Callable[[str], int]


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole drawing; ``today`` is None where the plan is elsewhere in time.

    ``end`` is where the group's last day ends, None where none is agreed.
    """

    months: tuple[Month, ...]
    bands: tuple[Band, ...]
    today: float | None
    end: float | None
    height: int


class Ruler:
    """Turns days into places: from the first of the plan's months to the last of them."""

    def __init__(self, first: date, last: date, width: float) -> None:
        self.first = first.replace(day=1)
        self.end = add_months(last.replace(day=1), 1)
        self.width = max(width, 1.0)

    def x(self, day: date) -> float:
        """Return where a day stands."""
        return self.width * (day - self.first).days / (self.end - self.first).days

    def months(self, letters: int) -> Iterator[Month]:
        """Yield the months that are named, with room for so wide a name each."""
        days = [self.first]
        while add_months(days[-1], 1) < self.end:
            days.append(add_months(days[-1], 1))
        room = self.width / len(days)
        every = next((n for n in EVERY if n * room >= letters + 2 * GAP), EVERY[-1])
        named = (Month(day, self.x(day)) for day in days[::every])
        return (month for month in named if month.x + letters <= self.width)


@dataclass(frozen=True, slots=True)
class Days:
    """The days that are marked across the drawing: the one it is, and the group's last."""

    today: date
    last: date | None = None


def picture(
    rows: tuple[PhaseRow, ...], names: Sequence[str], days: Days, width: int, sizes: Measures
) -> Picture | None:
    """Return the drawing of a plan at a width; None while nothing has a date."""
    found = span(rows)
    if found is None:
        return None
    ruler = Ruler(found[0], max(found[1], days.last or found[1]), width)
    bands: list[Band] = []
    top = sizes.head
    for row, name in zip(rows, names, strict=True):
        bands.append(_band(row, name, top, ruler, sizes))
        top = bands[-1].bottom + 3 * GAP
    now = ruler.x(days.today) if ruler.first <= days.today < ruler.end else None
    end = ruler.x(days.last + timedelta(days=1)) if days.last and days.last >= found[0] else None
    foot = sum(sizes.head // 2 for line in (now, end) if line is not None)
    return Picture(tuple(ruler.months(sizes.month)), tuple(bands), now, end, top + foot)


def _band(row: PhaseRow, name: str, top: int, ruler: Ruler, sizes: Measures) -> Band:
    bar_top = top + sizes.name_height(name) + GAP
    marks = _marks(row, ruler, sizes)
    lanes = max((mark.lane for mark in marks), default=0) + 1
    bottom = bar_top + lanes * (sizes.bar + GAP) - GAP
    return Band(row, name, top, bar_top, bottom, _bar(row, ruler), marks)


def _bar(row: PhaseRow, ruler: Ruler) -> tuple[float, float] | None:
    days = [day for day in (row.planned.starts, row.planned.ends) if day is not None]
    if not days:
        return None
    return ruler.x(min(days)), ruler.x(max(days) + timedelta(days=1))


def _marks(row: PhaseRow, ruler: Ruler, sizes: Measures) -> tuple[Mark, ...]:
    """Return the dated steps, each in the first lane where it covers no other."""
    dated = [(day_of(step), step) for step in row.steps]
    bar, half = _bar(row, ruler), sizes.mark / 2
    ends: list[float] = []
    marks: list[Mark] = []
    for day, step in sorted(((d, s) for d, s in dated if d), key=lambda pair: pair[0]):
        x = ruler.x(day)
        if bar is not None and bar[0] <= x <= bar[1]:
            x = max(min(x, bar[1] - half), bar[0] + half)
        x = min(max(x, half), ruler.width - half)
        lane = next((n for n, end in enumerate(ends) if end + GAP <= x), len(ends))
        ends[lane : lane + 1] = [x + sizes.mark]
        marks.append(Mark(step, x, lane))
    return tuple(marks)


def day_of(step: StepRow) -> date | None:
    """Return the day a step was done, else the one by which it should be."""
    return step.planned.done or step.planned.ends
