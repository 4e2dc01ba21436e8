"""Holds a programme against an earlier version of it, for its author."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.domain.descent import is_derived
from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.item import Item
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.versions import reused
from mentordesk.programmes.problems import refuse
from mentordesk.programmes.reading import STRUCTURE
from mentordesk.programmes.shape import build
from mentordesk.programmes.source import Spot, parse
from mentordesk.programmes.tables import ProgrammeTable
from mentordesk.programmes.walk import walk

AT = QT_TRANSLATE_NOOP("programmes", "{file}, line {line}: {problem}")
OTHER_ID = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” is “{value}”, and was “{old}”. Versions of a programme have one "
    "id.",
)


def check_against(old: Programme, new: Programme) -> None:
    """Raise ``ProgrammeError`` where an id means something else than in the earlier version."""
    top = Spot(parse(STRUCTURE, new.files[STRUCTURE]))
    if is_derived(new, old):
        return  # no mentorship goes from one to the other
    if old.key.id != new.key.id:
        raise top.at("id").error(OTHER_ID, value=new.key.id, old=old.key.id)
    refuse(_reused(old, new, top))


def _reused(old: Programme, new: Programme, top: Spot) -> Iterator[ProgrammeError]:
    things = walk(build(ProgrammeTable, top.source.tables, top))
    paths = {thing.id: path for path, thing in things if isinstance(thing, Item)}
    for before, after in ((old, new), (old.group, new.group)):
        for use in reused(before, after) if before and after else ():
            yield top.at(*paths[use.item]).error(AT, problem=use.sentence)
