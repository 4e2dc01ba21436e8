"""Which way each character of a line goes: the Unicode Bidirectional Algorithm (UAX 9).

Characters that embed or isolate (U+202A–202E, U+2066–2069) are passed over: nobody types them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final
from unicodedata import bidirectional

FROM_RIGHT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")
"""A text without any of these goes from left to right and needs none of this."""
STRONG: Final = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}
"""What a resolved type counts for beside neutral characters (N0, N1)."""
NEUTRAL: Final = frozenset({"B", "S", "WS", "ON"})
PASSED_OVER: Final = frozenset(
    {"BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
)
BRACKETS: Final = {"(": ")", "[": "]", "{": "}"}
"""The paired brackets that our fonts draw."""
MOST_OPEN: Final = 63


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters next to one another that go the same way."""

    text: str
    from_right: bool


def begins_right(text: str) -> bool:
    """Say whether a paragraph goes from right to left: its first letter does (P2, P3)."""
    first = next((t for t in map(bidirectional, text) if t in {"L", "R", "AL"}), "L")
    return first != "L"


def levels(text: str, base: int) -> tuple[int, ...]:
    """Return the embedding level of each character of a paragraph; odd ones go to the left."""
    kinds = [bidirectional(character) or "L" for character in text]
    seen = [n for n, kind in enumerate(kinds) if kind not in PASSED_OVER]
    resolved = _resolved([kinds[n] for n in seen], "".join(text[n] for n in seen), base)
    found = dict(zip(seen, resolved, strict=True))
    level, out = base, list[int]()
    for n in range(len(text)):
        level = found.get(n, level)
        out.append(level)
    return tuple(out)


def of_line(line: str, its_levels: Sequence[int], base: int) -> tuple[int, ...]:
    """Return the levels of one line of a paragraph: its last spaces have the paragraph's (L1)."""
    bare = len(line.rstrip())
    return (*its_levels[:bare], *(base for _ in line[bare:]))


def in_sight(line: str, its_levels: Sequence[int]) -> Iterator[Stretch]:
    """Yield the stretches of a line from the left to the right of the page (L2)."""
    runs = [list(run) for _, run in groupby(range(len(line)), its_levels.__getitem__)]
    for level in range(max(its_levels, default=0), 0, -1):
        runs = _reversed_from(level, runs, its_levels)
    for run in runs:
        yield Stretch(line[run[0] : run[-1] + 1], its_levels[run[0]] % 2 == 1)


def _reversed_from(level: int, runs: list[list[int]], its_levels: Sequence[int]) -> list[list[int]]:
    """Return the runs with each row of neighbours of at least a level turned round."""
    out: list[list[int]] = []
    for high, row in groupby(runs, lambda run: its_levels[run[0]] >= level):
        neighbours = list(row)
        out += reversed(neighbours) if high else neighbours
    return out


def _resolved(kinds: list[str], text: str, base: int) -> list[int]:
    """Return the levels of characters of the given types, none of them passed over."""
    around = "R" if base else "L"
    marks = [n for n, kind in enumerate(kinds) if kind == "NSM"]
    _resolve_weak(kinds, around)
    _resolve_brackets(kinds, text, around, frozenset(marks))
    _resolve_neutral(kinds, around)
    return [base + _rise(kind, base) for kind in kinds]


def _rise(kind: str, base: int) -> int:
    """Return by how much a type raises the level it stands in (I1, I2)."""
    if base % 2:
        return 0 if kind == "R" else 1
    return {"L": 0, "R": 1}.get(kind, 2)


def _resolve_weak(kinds: list[str], around: str) -> None:
    """Settle marks, numbers and what stands between and beside them (W1 to W7)."""
    for n, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[n] = kinds[n - 1] if n else around
    _turn_numbers(kinds, around, "AL", "AN")
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    _join_numbers(kinds)
    _turn_numbers(kinds, around, "L", "L")


def _turn_numbers(kinds: list[str], around: str, after: str, into: str) -> None:
    """Change numbers that come after a letter of a type (W2, W7)."""
    strong = around
    for n, kind in enumerate(kinds):
        if kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == after:
            kinds[n] = into


def _join_numbers(kinds: list[str]) -> None:
    """Make one separator between numbers, and signs beside them, part of them (W4 to W6)."""
    for n in range(1, len(kinds) - 1):
        left, kind, right = kinds[n - 1 : n + 2]
        is_inside = kind == "CS" and left == right and left in {"EN", "AN"}
        if is_inside or (kind == "ES" and left == right == "EN"):
            kinds[n] = left
    runs = [(kind, list(run)) for kind, run in groupby(range(len(kinds)), kinds.__getitem__)]
    for n, (kind, run) in enumerate(runs):
        beside = {other for other, _ in (*runs[max(n - 1, 0) : n], *runs[n + 1 : n + 2])}
        if kind == "ET" and "EN" in beside:
            kinds[run[0] : run[-1] + 1] = ["EN"] * len(run)
    kinds[:] = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in kinds]


def _resolve_brackets(kinds: list[str], text: str, around: str, marks: frozenset[int]) -> None:
    """Give both brackets of a pair the direction of what they hold (N0)."""
    for first, last in _pairs(kinds, text):
        direction = _direction(kinds, first, last, around)
        for n in (first, last) if direction else ():
            end = n + 1
            while end in marks:
                end += 1
            kinds[n:end] = [direction] * (end - n)


def _direction(kinds: list[str], first: int, last: int, around: str) -> str:
    """Return which way a pair of brackets goes; "" where nothing strong is in it."""
    inside = {STRONG[kind] for kind in kinds[first + 1 : last] if kind in STRONG}
    if not inside or around in inside:
        return around if inside else ""
    before = (STRONG[kind] for kind in reversed(kinds[:first]) if kind in STRONG)
    return next(before, around)


def _pairs(kinds: list[str], text: str) -> list[tuple[int, int]]:
    """Return where paired brackets open and close, in the order of their opening (BD16)."""
    found: list[tuple[int, int]] = []
    awaited: list[tuple[str, int]] = []
    for n, character in enumerate(text):
        if kinds[n] != "ON":
            continue
        if character in BRACKETS:
            if len(awaited) == MOST_OPEN:
                return []
            awaited.append((BRACKETS[character], n))
        depth = next((d for d, (c, _) in reversed(list(enumerate(awaited))) if c == character), -1)
        if depth >= 0:
            found.append((awaited[depth][1], n))
            del awaited[depth:]
    return sorted(found)


def _resolve_neutral(kinds: list[str], around: str) -> None:
    """Settle what is between by its neighbours, else by what is around (N1, N2)."""
    runs = [list(run) for _, run in groupby(range(len(kinds)), lambda n: kinds[n] in NEUTRAL)]
    for run in runs:
        if kinds[run[0]] in NEUTRAL:
            left = STRONG[kinds[run[0] - 1]] if run[0] else around
            right = STRONG[kinds[run[-1] + 1]] if run[-1] + 1 < len(kinds) else around
            kinds[run[0] : run[-1] + 1] = [left if left == right else around] * len(run)
