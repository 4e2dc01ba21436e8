"""What must hold of conditions, so that each can be met where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.item import Condition, Item, Kind, Operator
from mentordesk.domain.programme import Purpose
from mentordesk.domain.reading import NO, NOT_ASKED, YES
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.programmes.scope import Scope, Shown
from mentordesk.programmes.shape import UNKNOWN_VALUE
from mentordesk.programmes.tables import FormTable, SectionTable

NOT_ONE_ANSWER = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” names “{value}”, which hasn’t one answer to compare. Name a "
    "question of one of these kinds: {known}.",
)
ASKED_ELSEWHERE = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” names “{value}”, which is asked at another meeting, so its "
    "answer isn’t known here. Give that question shared = true, or name another.",
)
IN_A_CIRCLE = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: these questions wait for each other, so none would ever be asked: "
    "{circle}.",
)

ONE_ANSWER = (Kind.TEXT, Kind.LONG_TEXT, Kind.YES_NO, Kind.CHOICE, Kind.LANGUAGE)
"""The kinds whose answer is a single text."""


def condition_problems(scope: Scope) -> Iterator[ProgrammeError]:
    """Yield what is wrong with the conditions of a part whose names are all known."""
    for spot, thing in scope.things:
        if isinstance(thing, Item | SectionTable) and thing.when is not None:
            at, target = spot.at("when"), scope.items[thing.when.item]
            values = _values(target)
            if target.kind not in ONE_ANSWER:
                known = ", ".join(ONE_ANSWER)
                yield at.at("item").error(NOT_ONE_ANSWER, value=target.id, known=known)
            elif values and _compares(thing.when) and thing.when.value not in values:
                value, known = thing.when.value, ", ".join(values)
                yield at.at("value").error(UNKNOWN_VALUE, value=value, known=known)
            if not all(_is_known_in(form, target, scope) for form in _forms_with(thing, scope)):
                yield at.at("item").error(ASKED_ELSEWHERE, value=target.id)
    yield from _circles(scope)


def _compares(condition: Condition) -> bool:
    return condition.operator in (Operator.EQUALS, Operator.DIFFERS)


def _values(item: Item) -> tuple[str, ...]:
    """Return the answers there can be; none where anything can be written."""
    if item.kind is Kind.YES_NO:
        return YES, NO, NOT_ASKED
    return tuple(line.id for line in item.lines) if item.kind is Kind.CHOICE else ()


def _forms_with(thing: Item | SectionTable, scope: Scope) -> list[FormTable]:
    if isinstance(thing, SectionTable):
        return [form for form in scope.table.form if thing in form.section]
    return [shown.form for shown in scope.shown if shown.item is thing]


def _is_known_in(form: FormTable, target: Item, scope: Scope) -> bool:
    """Say whether the target's answer is known wherever the form is filled in."""
    if target.id in scope.shared:
        return True
    if form.purpose is not Purpose.MEETING:
        return False
    asked_in = {shown.form.id for shown in scope.shown if shown.item is target}
    stages = [stage.forms for stage in scope.table.stage if form.id in stage.forms] or [(form.id,)]
    return all(asked_in & set(forms) for forms in stages)


def _circles(scope: Scope) -> Iterator[ProgrammeError]:
    """Yield a problem for a circle: an item is asked when all that it waits for can be."""
    asked = _reachable(scope.shown)
    waiting = {s.item.id: w for s in scope.shown for w in _waits_for(s) if w not in asked}
    chain = [item for item in scope.items if item not in asked][:1]
    while chain and waiting[chain[-1]] not in chain:
        chain.append(waiting[chain[-1]])
    if chain:
        circle = chain[chain.index(waiting[chain[-1]]) :]
        spot = next(spot for spot, item in scope.of(Item) if item.id == circle[0])
        yield spot.error(IN_A_CIRCLE, circle=" → ".join([*circle, circle[0]]))


def _reachable(shown: tuple[Shown, ...]) -> set[str]:
    """Return the items that can be asked in some place, whatever the circles."""
    asked: set[str] = set()
    while True:
        more = {s.item.id for s in shown if all(w in asked for w in _waits_for(s))} - asked
        if not more:
            return asked
        asked |= more


def _waits_for(shown: Shown) -> Iterator[str]:
    yield from (c.item for c in (shown.section.when, shown.item.when) if c is not None)
