"""What must hold between a programme and its group: what only one of them has, pairs and fees."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.programme import Role
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.programmes.scope import Scope

ONLY_IN_GROUP = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” is “{value}”, which only a group has. Write it under [group].",
)
NOT_TWO = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” of pairs must name two roles: the mentor’s and the "
    "participant’s.",
)
BECOMES_NOTHING = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” names “{value}”, a role of the group that doesn’t say which role "
    "it “becomes” in a pair’s mentorship.",
)
NO_MAIN_ROLE = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” names “{value}”, which isn’t a role outside the group.",
)
ALSO_NEEDED = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: a question of the kind “{value}” also needs this in the programme: "
    "{needed}.",
)
ONLY_ONE = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” is “{value}” for a second time; one is enough."
)
NOT_FOR_ALL = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: the participant’s own language is asked once for all. Ask it outside the "
    "meetings or give it shared = true.",
)

OF_GROUPS = (Kind.PLAN, Kind.PAIRS, Kind.FEES, Kind.MEMBERS)


def group_problems(scope: Scope) -> Iterator[ProgrammeError]:
    """Yield what is wrong in a part whose names are all known."""
    for spot, role in scope.of(Role):
        if role.becomes and scope.main is None:
            yield spot.at("becomes").error(ONLY_IN_GROUP, value=role.becomes)
        elif role.becomes and scope.main and role.becomes not in scope.main.ids[Role]:
            yield spot.at("becomes").error(NO_MAIN_ROLE, value=role.becomes)
    for spot, item in scope.of(Item):
        if item.kind in OF_GROUPS and scope.main is None:
            yield spot.at("kind").error(ONLY_IN_GROUP, value=item.kind)
    yield from _language_problems(scope)
    if scope.main is not None:
        yield from _pair_problems(scope)
        yield from _lacks(scope, scope.main)


def _language_problems(scope: Scope) -> Iterator[ProgrammeError]:
    asked = [(spot, item) for spot, item in scope.of(Item) if item.kind is Kind.LANGUAGE]
    for spot, item in asked[1:]:
        yield spot.at("kind").error(ONLY_ONE, value=item.kind)
    for spot, item in asked[:1]:
        if item.id not in scope.shared:
            yield spot.error(NOT_FOR_ALL)


def _pair_problems(scope: Scope) -> Iterator[ProgrammeError]:
    becomes = {role.id: role.becomes for role in scope.table.role}
    for spot, item in scope.of(Item):
        if item.kind is not Kind.PAIRS:
            continue
        if len(set(item.views)) != len(item.views) or len(item.views) != 2:
            yield spot.at("views").error(NOT_TWO)
        for n, view in enumerate(item.views):
            if not becomes[view]:
                yield spot.at("views", n).error(BECOMES_NOTHING, value=view)


def _lacks(scope: Scope, main: Scope) -> Iterator[ProgrammeError]:
    """Yield what a plan and fees have nothing to show without."""
    kinds = {item.kind for item in scope.items.values()}
    repeats = any(stage.most > 1 for stage in main.table.stage)
    needed = {
        Kind.PLAN: [("[[group.phase]]", bool(scope.phases))],
        Kind.FEES: [('kind = "pairs"', Kind.PAIRS in kinds), ("[[stage]] most = 2", repeats)],
    }
    for spot, item in scope.of(Item):
        for lack, is_there in needed.get(item.kind, ()):
            if not is_there:
                yield spot.at("kind").error(ALSO_NEEDED, value=item.kind, needed=lack)
