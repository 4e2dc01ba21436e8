"""What a newer version of a programme no longer asks, kept in words: questions and answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.languages import own_name
from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Form, Programme, Purpose
from mentordesk.domain.reading import (
    NO,
    NOT_ASKED,
    TICKS,
    YES,
    forms_of,
    is_asked_at,
    meetings_in_order,
    parts,
)
from mentordesk.domain.records import Answer, Former, Meeting, Place
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

WORDS = {
    YES: QT_TRANSLATE_NOOP("domain", "Yes"),
    NO: QT_TRANSLATE_NOOP("domain", "No"),
    NOT_ASKED: QT_TRANSLATE_NOOP("domain", "Not asked"),
}


def former_answers(
    mentorship: Mentorship, old: Programme, new: Programme, language: Language
) -> Iterator[Change]:
    """Yield, in words, each answer that was asked for and will not be asked for in its place."""
    for answer in mentorship.answers:
        if not answer.text.strip() or not _is_asked(answer, mentorship, old):
            continue
        if not _is_kept(answer, mentorship, old, new):
            former = in_words(answer, mentorship, old, language)
            where = _shown_at(answer.place, mentorship, new)
            yield Put(replace(former, place=where, health=_is_fenced(answer, old, new)))


def former_records(
    mentorship: Mentorship, old: Programme, new: Programme, language: Language
) -> Iterator[Change]:
    """Yield, in words, the goals, tasks, words and own questions that no form will show."""
    words = ((w.id, " – ".join(filter(None, (w.text, w.explanation)))) for w in mentorship.words)
    rows = {
        Kind.GOALS: ((goal.id, goal.text) for goal in mentorship.goals),
        Kind.TASKS: ((task.id, task.text) for task in mentorship.tasks),
        Kind.WORDS: words,
    }
    for kind, found in rows.items():
        items = old.items_of(kind)
        if items and not new.items_of(kind):
            question = old.text(f"item.{items[0].id}.label", language.code)
            yield from (
                Put(Former(Place("", items[0].id, id_), question, said)) for id_, said in found
            )
    for asked in mentorship.questions:
        meeting = mentorship.meeting(asked.meeting)
        forms = forms_of(meeting, new) if meeting else ()
        if not any(item.kind is Kind.OWN_QUESTIONS for form in forms for item in form.items()):
            place = _shown_at(Place(asked.meeting, Kind.OWN_QUESTIONS, asked.id), mentorship, new)
            yield Put(Former(place, asked.text, asked.answer))


def former_parts(
    mentorship: Mentorship, old: Programme, new: Programme, language: Language
) -> Iterator[Change]:
    """Yield, in words, who had a role that will be no more; the people themselves stay."""
    known = {role.id for role in new.roles}
    for part in mentorship.parts:
        person = mentorship.person(part.person)
        if part.role not in known and person is not None:
            name = old.text(f"role.{part.role}.name", language.code)
            yield Put(Former(Place("", part.role, part.person), name, person.name))
            yield Remove(part)


def in_words(
    answer: Answer, mentorship: Mentorship, programme: Programme, language: Language
) -> Former:
    """Return an answer to an item of the programme, with its question, in words."""
    item, code = programme.item(answer.place.item), language.code
    label = programme.text(f"item.{item.id}.label", code)
    part = _part_name(answer.place, mentorship, programme, code)
    question = ": ".join(filter(None, (label, part))) or item.id
    said = _said(answer, item, programme, language)
    return Former(answer.place, question, said)


def printed_former(
    form: Form, meeting: Meeting | None, mentorship: Mentorship, programme: Programme
) -> tuple[Former, ...]:
    """Return what the document of a form prints: of its meeting, or of the whole where it is None.

    It stands in the last of the documents of a meeting, or of the whole.
    """
    if form != _last_printed(meeting, programme):
        return ()
    known = {each.id for each in meetings_in_order(mentorship, programme)}
    if meeting is not None:
        return tuple(each for each in mentorship.former if each.place.meeting == meeting.id)
    return tuple(each for each in mentorship.former if each.place.meeting not in known)


def _last_printed(meeting: Meeting | None, programme: Programme) -> Form | None:
    """Return the form that ends a meeting, or outside meetings the feedback, else the last page."""
    printed = [programme.form(each.form) for each in programme.documents]
    if meeting is not None:
        own = programme.stage(meeting.stage).forms
        ends = [form for form in printed if form.id in own]
        return max(ends, key=lambda form: own.index(form.id), default=None)
    loose = [f for f in printed if f.purpose in (Purpose.PAGE, Purpose.FEEDBACK)]
    return next((f for f in loose if f.purpose is Purpose.FEEDBACK), loose[-1] if loose else None)


def _is_asked(answer: Answer, mentorship: Mentorship, programme: Programme) -> bool:
    """Say whether the programme asks for the answer in just its place."""
    place = answer.place
    if not programme.has_item(place.item):
        return False
    item = programme.item(place.item)
    if place.part not in parts(item, programme, mentorship):
        return False
    if not place.meeting:
        return item.shared
    meeting = mentorship.meeting(place.meeting)
    if meeting is None or item.shared:
        return False
    return is_asked_at(item, meeting, programme)


def _is_kept(answer: Answer, mentorship: Mentorship, old: Programme, new: Programme) -> bool:
    """Say whether the newer version asks the same in the same place and knows the answer."""
    if not _is_asked(answer, mentorship, new):
        return False
    before, item = old.item(answer.place.item), new.item(answer.place.item)
    if before.kind is not item.kind:
        return False
    is_step = answer.place.part.rpartition(".")[2] == "step"
    if item.kind is Kind.CHOICE:
        return answer.text in {line.id for line in item.lines}
    if item.kind is Kind.SCALE and is_step:
        scale = new.scale(item.scale)
        return answer.text in (*scale.steps, *scale.apart)
    return True


def _is_fenced(answer: Answer, old: Programme, new: Programme) -> bool:
    """Say whether either version asks it about health."""
    known = (p.item(answer.place.item) for p in (old, new) if p.has_item(answer.place.item))
    return any(item.health for item in known)


def _shown_at(place: Place, mentorship: Mentorship, new: Programme) -> Place:
    """Return where it is kept in words: with the meeting, or with the whole if that is no more."""
    meeting = mentorship.meeting(place.meeting)
    if meeting is None or any(stage.id == meeting.stage for stage in new.stages):
        return place
    return Place("", place.item, f"{meeting.id}.{place.part}")


def _part_name(place: Place, mentorship: Mentorship, programme: Programme, code: str) -> str:
    """Return the name of the row, role, duty or person that a part belongs to."""
    owner = place.part.partition(".")[0]
    duties = (f"role.{role.id}.{owner}" for role in programme.roles)
    keys = (f"item.{place.item}.{owner}", f"role.{owner}.name", *duties)
    person = mentorship.person(owner)
    names = (*(programme.text(key, code) for key in keys), person.name if person else "")
    return next(filter(None, names), "")


def _said(answer: Answer, item: Item, programme: Programme, language: Language) -> str:
    """Return an answer in words: what was ticked or chosen by its name."""
    last = answer.place.part.rpartition(".")[2]
    if item.kind is Kind.YES_NO or last in TICKS:
        return language.say(WORDS[answer.text]) if answer.text in WORDS else answer.text
    if item.kind is Kind.LANGUAGE:
        return own_name(answer.text)
    keys: tuple[str, ...] = ()
    if item.kind is Kind.CHOICE:
        keys = (f"item.{item.id}.{answer.text}",)
    elif item.kind is Kind.SCALE and last == "step":
        keys = (f"scale.{item.scale}.{answer.text}", f"item.{item.id}.{answer.text}")
    texts = (programme.text(key, language.code) for key in keys)
    return next(filter(None, texts), answer.text)
