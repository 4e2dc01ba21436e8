"""What a row of the bench is, and the arithmetic that all rows share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter
from typing import Protocol


class NotMeasured(Exception):
    """This machine lacks what a row needs; the message says what."""


@dataclass(frozen=True)
class Result:
    """Both sides of a row in seconds, and the ratio of ours to theirs."""

    ours: float
    theirs: float
    ratio: float


class Row(Protocol):
    """One thing measured: ours against the plainest way, and the ratio aimed at."""

    name: str
    ours: str
    theirs: str
    aim: float

    def run(self) -> Result:
        """Measure, taking turns so that both meet the same load; raises ``NotMeasured``."""
        ...


def take_turns(
    ours: Callable[[], float], theirs: Callable[[], float], rounds: int
) -> tuple[list[float], list[float]]:
    """Return both sides' seconds, a measure of each a round, after one round to warm up."""
    pairs = [(ours(), theirs()) for _ in range(rounds + 1)][1:]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def middle(ours: Sequence[float], theirs: Sequence[float]) -> Result:
    """Return the medians, and the median of the rounds' ratios."""
    ratios = [mine / other for mine, other in zip(ours, theirs, strict=True)]
    return Result(median(ours), median(theirs), median(ratios))


def slowest_hundredth(ours: Sequence[float], theirs: Sequence[float]) -> Result:
    """Return the 99th percentiles and their ratio."""
    mine, other = (quantiles(side, n=100)[-1] for side in (ours, theirs))
    return Result(mine, other, mine / other)


def seconds(act: Callable[[], object]) -> float:
    """Return how long the act takes by the clock."""
    begun = perf_counter()
    act()
    return perf_counter() - begun
