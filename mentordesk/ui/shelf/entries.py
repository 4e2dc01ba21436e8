"""What the shelf shows of programmes, gathered on the worker: their texts are read only there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from mentordesk.domain.descent import forebear
from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.item import Kind
from mentordesk.domain.package import Packages
from mentordesk.domain.ports import Catalogue
from mentordesk.domain.programme import Programme, Texts
from mentordesk.domain.versions import Difference, differences, same_contents, version_order
from mentordesk.ui.shelf.advice import Advice

ONLY_SHOWN: Final = frozenset(
    {Kind.GUIDANCE, Kind.GOAL_THREAD, Kind.SCALE_THREAD, Kind.MEMBERS, Kind.SIGNATURES}
)
"""The kinds of item that ask for nothing."""


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a programme or its group part holds; gigs are held ``least`` to ``most`` times."""

    least: int
    most: int
    questions: int
    documents: int

    @classmethod
    def of(cls, programme: Programme) -> Contents:
        """Count what a programme holds."""
        return cls(
            sum(stage.least for stage in programme.stages),
            sum(stage.most for stage in programme.stages),
            sum(item.kind not in ONLY_SHOWN for item in programme.items.values()),
            len(programme.documents),
        )


@dataclass(frozen=True)
class Entry:
    """A programme with what there is to say of it; ``languages`` in the programme's order."""

    programme: Programme
    languages: tuple[Texts, ...]
    contents: Contents
    of_group: Contents | None
    is_own: bool = False
    is_in_use: bool = True

    @classmethod
    def of(cls, programme: Programme, is_own: bool = False, is_in_use: bool = True) -> Entry:
        """Read what there is to say of a programme."""
        texts = tuple(programme.texts[code] for code in programme.languages)
        group = Contents.of(programme.group) if programme.group else None
        return cls(programme, texts, Contents.of(programme), group, is_own, is_in_use)


@dataclass(frozen=True)
class Stock:
    """The programmes there are, and what was wrong with others."""

    entries: tuple[Entry, ...]
    problems: tuple[ProgrammeError, ...]


class Standing(Enum):
    """How an arriving programme stands to the one of its id that is there."""

    NEW = auto()
    DERIVED = auto()  # new, and derived from one that is there
    SAME = auto()
    NEWER = auto()
    OLDER = auto()
    OTHER = auto()  # the same version, but not the same files
    BEHIND = auto()  # older than the one that came along, so it would never be used


@dataclass(frozen=True)
class Arrival:
    """A programme read from a file, not yet in use, and what it would change.

    ``there`` is the known programme of its id, else the one that it is derived from; the
    differences are to that.
    """

    entry: Entry
    standing: Standing
    advice: Advice
    there: Programme | None = None
    differences: tuple[Difference, ...] = ()


def take_stock(catalogue: Catalogue) -> Stock:
    """Return the programmes there are; one's own also where a newer one came along."""
    own, used = catalogue.own(), catalogue.programmes()
    entries = [Entry.of(each, is_own=_has(own, each)) for each in used]
    entries += [Entry.of(each, True, False) for each in own if not _has(used, each)]
    return Stock(tuple(entries), catalogue.problems())


def read_arrival(path: Path, packages: Packages, catalogue: Catalogue, code: str) -> Arrival:
    """Read a programme and what it would change; raises ``ProgrammeError``.

    ``code`` is the language in which the differences are told.
    """
    package = packages.unpack(path)
    programme = package.programme
    entry = Entry.of(programme, is_own=True, is_in_use=False)
    there = forebear(programme, (*catalogue.programmes(), *catalogue.own()))
    advice = Advice.on(package, there)
    if there is None:
        return Arrival(entry, Standing.NEW, advice)
    standing = _standing(programme, there, _has(catalogue.own(), there))
    return Arrival(entry, standing, advice, there, _differences(there, programme, code))


def _differences(old: Programme, new: Programme, code: str) -> tuple[Difference, ...]:
    """Return what differs in the programmes and in their group parts."""
    found = differences(old, new, code)
    if old.group is None or new.group is None:
        return found
    of_groups = differences(old.group, new.group, code)
    return (*found, *(each for each in of_groups if each not in found))


def _standing(programme: Programme, there: Programme, is_own: bool) -> Standing:
    if programme.key.id != there.key.id:
        return Standing.DERIVED
    if same_contents(programme, there):
        return Standing.SAME
    arriving, known = (version_order(p.key.version) for p in (programme, there))
    if arriving == known:
        return Standing.OTHER
    if arriving > known:
        return Standing.NEWER
    return Standing.OLDER if is_own else Standing.BEHIND


def _has(programmes: Iterable[Programme], programme: Programme) -> bool:
    return any(each.key == programme.key for each in programmes)
