"""What the tables of a programme name by its id must be in the same part of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.item import Condition, Item
from mentordesk.domain.programme import DocumentSpec, Guide, Role, Scale, Stage
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.programmes.locate import Path
from mentordesk.programmes.scope import Scope
from mentordesk.programmes.source import Spot
from mentordesk.programmes.tables import FormTable, Use

NO_SUCH = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” names “{value}”, which isn’t in this programme."
)
NO_SUCH_HERE = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” names “{value}”, which isn’t in this part of the programme. A "
    "group and its mentorships don’t see each other’s questions, roles and forms.",
)
REFERENCES: tuple[tuple[type, str, type], ...] = (
    (Condition, "item", Item),
    (Use, "use", Item),
    (Item, "scale", Scale),
    (Item, "views", Role),
    (Item, "guides", Guide),
    (Item, "drafted_from", Item),
    (FormTable, "guides", Guide),
    (Stage, "forms", FormTable),
    (DocumentSpec, "form", FormTable),
    (DocumentSpec, "stage", Stage),
    (DocumentSpec, "audience", Role),
)
"""Which keys of which tables name something else by its id."""

MAY_BE_LEFT_OUT = ("scale", "stage", "audience")


def reference_problems(thing: Any, spot: Spot, scope: Scope) -> Iterator[ProgrammeError]:
    """Yield a problem for each name of something that isn't in this part of the programme."""
    elsewhere = scope.main.ids if scope.main else {}
    for owner, key, target in REFERENCES:
        if type(thing) is owner:
            for path, value in _named(thing, key):
                if value not in scope.ids[target]:
                    is_elsewhere = value in elsewhere.get(target, ())
                    sentence = NO_SUCH_HERE if is_elsewhere else NO_SUCH
                    yield spot.at(*path).error(sentence, value=value)


def _named(thing: Any, key: str) -> Iterator[tuple[Path, str]]:
    """Yield the ids that a key names, one or several; none where it was left out."""
    value: str | tuple[str, ...] = getattr(thing, key)
    if isinstance(value, tuple):
        yield from (((key, n), name) for n, name in enumerate(value))
    elif value or key not in MAY_BE_LEFT_OUT:
        yield (key,), value
