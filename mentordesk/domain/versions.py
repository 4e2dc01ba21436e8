"""Two versions of a programme: which is newer, what differs, and going on under the newer one.

Answers are kept under the ids of items, so an id means the same in every version.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import TypeVar

from mentordesk.domain.former import former_answers, former_parts, former_records
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.languages import own_name
from mentordesk.domain.lookup import offered
from mentordesk.domain.mentorship import Change, Mentorship, Put
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme, ProgrammeKey
from mentordesk.domain.records import Meeting, new_id
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

T = TypeVar("T")

ITEM_ADDED = QT_TRANSLATE_NOOP("domain", "New question: {question}")
ITEM_REMOVED = QT_TRANSLATE_NOOP("domain", "No longer asked: {question}")
ITEM_REWORDED = QT_TRANSLATE_NOOP("domain", "Said in another way: {old} → {new}")
ITEM_CHANGED = QT_TRANSLATE_NOOP("domain", "Answered in another way: {question}")
ITEM_MOVED = QT_TRANSLATE_NOOP("domain", "Asked in another place: {question}")
FORM_ADDED = QT_TRANSLATE_NOOP("domain", "New form: {name}")
FORM_REMOVED = QT_TRANSLATE_NOOP("domain", "No longer filled in: {name}")
MEETING_ADDED = QT_TRANSLATE_NOOP("domain", "New meeting: {name}")
MEETING_REMOVED = QT_TRANSLATE_NOOP("domain", "No longer held: {name}")
LANGUAGE_ADDED = QT_TRANSLATE_NOOP("domain", "New language: {name}")

KIND_REUSED = QT_TRANSLATE_NOOP(
    "domain",
    "The question “{item}” was of the kind {old} and is now {new}. Answers are kept under its id: "
    "give the changed question a new one.",
)
PLACE_REUSED = QT_TRANSLATE_NOOP(
    "domain",
    "The question “{item}” had one answer for the whole mentorship or one for each meeting, and "
    "now has the other. Give the changed question a new id.",
)
SCALE_REUSED = QT_TRANSLATE_NOOP(
    "domain",
    "The steps of the question “{item}” mean something else than before. Give the changed "
    "question, or its scale, a new id.",
)


ONLY_SHOWN = (Kind.GUIDANCE, Kind.GOAL_THREAD, Kind.SCALE_THREAD, Kind.MEMBERS)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that a newer version does otherwise, in a person's words."""

    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Reused:
    """An item's id that means something else than in the earlier version; ``sentence`` says how."""

    item: str
    sentence: Sentence


def version_order(version: str) -> tuple[tuple[int, int, str], ...]:
    """Return what versions are ordered by: 1.10 is after 1.9, 1.0 is 1, 2.0-beta before 2.0."""
    parts: list[tuple[int, int, str]] = []
    for run in (*re.findall(r"[0-9]+|[^\W\d_]+", version.casefold()), ""):
        number = run.lstrip("0")
        if run.isdecimal():
            parts.append((1, len(number), number))
            continue
        while parts and parts[-1] == (1, 0, ""):
            parts.pop()
        parts.append((-1 if run else 0, 0, run))
    return tuple(parts)


def newer(key: ProgrammeKey, programmes: Iterable[Programme]) -> Programme | None:
    """Return the newer version of the programme or group part that a key names, or None."""
    same = next((p for p in offered(programmes) if p.key.id == key.id), None)
    if same is None or version_order(same.key.version) <= version_order(key.version):
        return None
    return same


def differences(old: Programme, new: Programme, language_code: str) -> tuple[Difference, ...]:
    """Return what a newer version does otherwise: meetings, forms, then questions, languages."""
    sentences = (
        *_stage_differences(old, new, language_code),
        *_form_differences(old, new, language_code),
        *_item_differences(old, new, language_code),
        *_language_differences(old, new),
    )
    return tuple(Difference(sentence) for sentence in sentences)


def same_contents(one: Programme, other: Programme) -> bool:
    """Say whether two programmes hold the very same, however their files are written."""
    return _contents(one) == _contents(other)


def reused(old: Programme, new: Programme) -> tuple[Reused, ...]:
    """Return the items whose ids mean something else in the newer version; an author's mistake."""
    return tuple(
        Reused(item.id, sentence.filled(item=item.id, old=before.kind, new=item.kind))
        for before, item in _in_both(old, new)
        if (sentence := _reuse(before, item, old, new)) is not None
    )


def upgrade(
    mentorship: Mentorship, old: Programme, new: Programme, language: Language
) -> tuple[Change, ...]:
    """Return the changes by which a mentorship goes on under a newer version of its programme.

    What is no longer asked stays where it is and is kept in words too. New meetings come undated.
    """
    return (
        *former_answers(mentorship, old, new, language),
        *former_records(mentorship, old, new, language),
        *former_parts(mentorship, old, new, language),
        *(Put(meeting) for meeting in _new_meetings(mentorship, new)),
    )


def _contents(programme: Programme) -> tuple[object, ...]:
    """Return all that a programme says, but neither its files nor what it is derived from."""
    group = programme.group
    texts = {code: programme.texts[code] for code in programme.languages}
    return (*_own_contents(programme), texts, _own_contents(group) if group else None)


def _own_contents(programme: Programme) -> tuple[object, ...]:
    apart = ("key", "derived_from", "group", "members", "texts", "files")
    names = (field.name for field in fields(programme) if field.name not in apart)
    key = programme.key
    return (key.id, key.version, *(getattr(programme, name) for name in names))


def _new_meetings(mentorship: Mentorship, new: Programme) -> Iterator[Meeting]:
    there = Counter(meeting.stage for meeting in mentorship.meetings)
    for stage in new.stages:
        for number in range(there[stage.id] + 1, stage.least + 1):
            yield Meeting(new_id(), stage.id, number)


def _in_both(old: Programme, new: Programme) -> Iterator[tuple[Item, Item]]:
    yield from ((old.item(id_), item) for id_, item in new.items.items() if old.has_item(id_))


def _reuse(before: Item, item: Item, old: Programme, new: Programme) -> Sentence | None:
    if before.kind is not item.kind:
        return KIND_REUSED
    if before.shared != item.shared:
        return PLACE_REUSED
    if before.scale and _steps(before, old, item, new) != _steps(item, new, before, old):
        return SCALE_REUSED
    return None


def _steps(item: Item, programme: Programme, other: Item, others: Programme) -> list[str]:
    """Return the steps of an item's scale, in order, as far as the other's scale has them too."""
    common = set(others.scale(other.scale).steps) if other.scale else set[str]()
    return [step for step in programme.scale(item.scale).steps if step in common]


def _stage_differences(old: Programme, new: Programme, code: str) -> Iterator[Sentence]:
    before, after = ({s.id: f"stage.{s.id}.name" for s in p.stages} for p in (old, new))
    yield from (MEETING_ADDED.filled(name=new.text(k, code)) for k in _only_in(after, before))
    yield from (MEETING_REMOVED.filled(name=old.text(k, code)) for k in _only_in(before, after))


def _form_differences(old: Programme, new: Programme, code: str) -> Iterator[Sentence]:
    before, after = ({f.id: f"form.{f.id}.title" for f in p.forms} for p in (old, new))
    yield from (FORM_ADDED.filled(name=new.text(k, code)) for k in _only_in(after, before))
    yield from (FORM_REMOVED.filled(name=old.text(k, code)) for k in _only_in(before, after))


def _language_differences(old: Programme, new: Programme) -> Iterator[Sentence]:
    added = (code for code in new.languages if code not in old.languages)
    yield from (LANGUAGE_ADDED.filled(name=own_name(code)) for code in added)


def _item_differences(old: Programme, new: Programme, code: str) -> Iterator[Sentence]:
    before, after = _questions(old), _questions(new)
    for item in _only_in(after, before):
        yield ITEM_ADDED.filled(question=_question(item, new, code))
    for item in _only_in(before, after):
        yield ITEM_REMOVED.filled(question=_question(item, old, code))
    for earlier, item in _in_both(old, new):
        if item.kind in ONLY_SHOWN:
            continue
        said, now = _question(earlier, old, code), _question(item, new, code)
        if said != now:
            yield ITEM_REWORDED.filled(old=said, new=now)
        if _answered(earlier, old) != _answered(item, new):
            yield ITEM_CHANGED.filled(question=now)
        if _asked_at(earlier, old) != _asked_at(item, new):
            yield ITEM_MOVED.filled(question=now)


def _only_in(these: Mapping[str, T], others: Mapping[str, object]) -> Iterator[T]:
    yield from (thing for id_, thing in these.items() if id_ not in others)


def _questions(programme: Programme) -> dict[str, Item]:
    return {id_: item for id_, item in programme.items.items() if item.kind not in ONLY_SHOWN}


def _answered(item: Item, programme: Programme) -> tuple[object, ...]:
    """Return what decides how an item is answered: its kind, its choices or rows, its steps."""
    steps = programme.scale(item.scale).steps if item.scale else ()
    return item.kind, [line.id for line in item.lines], item.views, steps


def _asked_at(item: Item, programme: Programme) -> tuple[bool, set[str]]:
    forms = {form.id for form in programme.forms if item in form.items()}
    stages = {stage.id for stage in programme.stages if forms & set(stage.forms)}
    return item.shared, stages


def _question(item: Item, programme: Programme, code: str) -> str:
    """Return an item's question, else the name of the first thing that it shows, else its id."""
    keys = (
        f"item.{item.id}.label",
        *(f"guide.{guide}.name" for guide in item.guides),
        *(f"role.{role}.name" for role in item.views),
        *(f"item.{item.id}.{line.id}" for line in item.lines),
    )
    return next(filter(None, (programme.text(key, code) for key in keys)), item.id)
