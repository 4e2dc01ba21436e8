"""What a programme is derived from, and what its author is told who begins from another."""

from __future__ import annotations

from collections.abc import Iterable

from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

BASE_HINT = QT_TRANSLATE_NOOP(
    "domain",
    "Give your model an id, version and publisher of its own before you take it into use. "
    "“derived_from” says what it comes from: leave it as it is.",
)


def forebear(programme: Programme, known: Iterable[Programme]) -> Programme | None:
    """Return the known programme of the same id, else the one that this is derived from."""
    there = tuple(known)
    id_, version = _origin(programme)
    same = [p for p in there if p.key.id == programme.key.id]
    base = [p for p in there if p.key.id == id_]
    exact = [p for p in base if p.key.version == version]
    return next(iter((*same, *exact, *base)), None)


def is_derived(programme: Programme, base: Programme) -> bool:
    """Say whether a programme of another id says that it is derived from this one."""
    return _origin(programme)[0] == base.key.id != programme.key.id


def keeps_id(programme: Programme, there: Programme) -> bool:
    """Say whether one's own programme was left with the id of the one that it comes from."""
    if programme.key.id != there.key.id:
        return False
    is_anothers = programme.publisher != there.publisher
    return is_anothers or _origin(programme)[0] == programme.key.id


def _origin(programme: Programme) -> tuple[str, str]:
    id_, _, version = programme.derived_from.strip().partition(" ")
    return id_, version.strip()
