"""The two parts of a programme, its main part and its group's, and what each can name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from mentordesk.domain.item import Item
from mentordesk.domain.programme import Guide, Phase, Purpose, Role, Scale, Stage
from mentordesk.programmes.source import Spot
from mentordesk.programmes.tables import (
    FormTable,
    GroupTable,
    ProgrammeTable,
    SectionTable,
    item_id,
)
from mentordesk.programmes.walk import Walked

Thing = tuple[Spot, Any]


@dataclass(frozen=True)
class Shown:
    """An item where a section of a form shows it."""

    item: Item
    section: SectionTable
    form: FormTable


@dataclass(frozen=True)
class Scope:
    """A part: its tables with their spots; ``main`` is the main part, where this is the group's."""

    table: ProgrammeTable | GroupTable
    things: tuple[Thing, ...]
    main: Scope | None = None

    @cached_property
    def ids(self) -> dict[type, set[str]]:
        """What the part can name, by kind of table; a group sees the main guides and scales."""
        found: dict[type, set[str]] = {kind: set() for kind in (Item, FormTable, Role, Stage)}
        found |= {kind: set(self.main.ids[kind]) if self.main else set() for kind in (Guide, Scale)}
        for _, thing in self.things:
            if type(thing) in found:
                found[type(thing)].add(thing.id)
        return found

    @cached_property
    def items(self) -> dict[str, Item]:
        """The items that are written in this part."""
        return {thing.id: thing for _, thing in self.things if isinstance(thing, Item)}

    @cached_property
    def shown(self) -> tuple[Shown, ...]:
        """Every item wherever it is shown."""
        return tuple(
            Shown(self.items[item_id(row)], section, form)
            for form in self.table.form
            for section in form.section
            for row in section.item
        )

    @cached_property
    def shared(self) -> set[str]:
        """The items with one answer for all: those shown outside meetings are such, too."""
        outside = (s.item.id for s in self.shown if s.form.purpose is not Purpose.MEETING)
        return {*outside, *(item.id for item in self.items.values() if item.shared)}

    @property
    def phases(self) -> tuple[Phase, ...]:
        """The part's phases; only a group has any."""
        return self.table.phase if isinstance(self.table, GroupTable) else ()

    def of(self, kind: type) -> Iterator[Thing]:
        """Yield the part's tables of one kind."""
        yield from (thing for thing in self.things if type(thing[1]) is kind)


def scopes(programme: ProgrammeTable, walked: Walked, top: Spot) -> tuple[Scope, ...]:
    """Return the main part and, where there is one, the group's."""
    things = [(path, (top.at(*path), thing)) for path, thing in walked]
    main = Scope(programme, tuple(t for path, t in things if path[:1] != ("group",)))
    if programme.group is None:
        return (main,)
    inside = tuple(t for path, t in things if path[:1] == ("group",))
    return main, Scope(programme.group, inside, main)
