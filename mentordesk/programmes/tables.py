"""The keys of ``programme.toml``: a dataclass for each table that the domain shapes otherwise.

A field is a key; one without a default must be there. Tables that look the same in the file and
in the domain (roles, items, limits …) are the domain's own dataclasses.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mentordesk.domain.item import Condition, Item, Line
from mentordesk.domain.programme import (
    DocumentSpec,
    Guide,
    Limit,
    Phase,
    Purpose,
    Rhythm,
    Role,
    Scale,
    Stage,
)


@dataclass(frozen=True, slots=True)
class Use:
    """Shows an item that is written elsewhere in the programme."""

    use: str


def item_id(row: Item | Use) -> str:
    """Return the id of the item that stands in a row, written there or elsewhere."""
    return row.use if isinstance(row, Use) else row.id


@dataclass(frozen=True, slots=True)
class SectionTable:
    """``[[form.section]]``."""

    id: str
    item: tuple[Item | Use, ...] = ()
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class FormTable:
    """``[[form]]``."""

    id: str
    purpose: Purpose
    section: tuple[SectionTable, ...] = ()
    opening: tuple[Line, ...] = ()
    agenda: tuple[Line, ...] = ()
    guides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupTable:
    """``[group]``: what several mentorships of the programme have together."""

    role: tuple[Role, ...] = ()
    guide: tuple[Guide, ...] = ()
    scale: tuple[Scale, ...] = ()
    form: tuple[FormTable, ...] = ()
    stage: tuple[Stage, ...] = ()
    rhythm: tuple[Rhythm, ...] = ()
    phase: tuple[Phase, ...] = ()
    document: tuple[DocumentSpec, ...] = ()


@dataclass(frozen=True, slots=True)
class ProgrammeTable:
    """The whole of ``programme.toml``."""

    id: str
    version: str
    status: str
    publisher: str
    source: str
    licence: str
    languages: tuple[str, ...]
    derived_from: str = ""
    area: str = ""
    effective_from: date | None = None
    role: tuple[Role, ...] = ()
    guide: tuple[Guide, ...] = ()
    scale: tuple[Scale, ...] = ()
    form: tuple[FormTable, ...] = ()
    stage: tuple[Stage, ...] = ()
    rhythm: tuple[Rhythm, ...] = ()
    limit: tuple[Limit, ...] = ()
    document: tuple[DocumentSpec, ...] = ()
    group: GroupTable | None = None
