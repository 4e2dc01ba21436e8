"""What stands under the title: whom and what the document is about, as the programme asks it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, zip_longest
from typing import Final

from mentordesk.documents.blocks import Facts
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.recorded import working_time
from mentordesk.documents.forms.told import has_words, stands_in_head
from mentordesk.documents.said import Said, Text
from mentordesk.domain.documents import is_signed
from mentordesk.domain.item import Kind
from mentordesk.domain.programme import Form, Purpose
from mentordesk.domain.reading import visible_items
from mentordesk.domain.records import Meeting
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

PERIOD: Final = QT_TRANSLATE_NOOP("documents", "From–to")
WORKING_TIME: Final = QT_TRANSLATE_NOOP("documents", "Working time")
HELD: Final = QT_TRANSLATE_NOOP("documents", "Held")
PLANNED: Final = QT_TRANSLATE_NOOP("documents", "Planned")
TIME_PLACE: Final = QT_TRANSLATE_NOOP("documents", "Time and place")
DAYS: Final = ("starts", "ends")
HOURS: Final = ("hours_per_day", "days_per_week")

Fact = tuple[Text, Text]


def head(form: Form, context: Context) -> Facts:
    """Return who it is about at the left, where and when at the right; a group's name first."""
    if _is_cards(form):
        place = _asked_details(context, "workplace")
        return Facts((*_about(context), *place), lead=True)
    is_paper = form.purpose is Purpose.PAPER
    named = _about(context) if is_paper else _people(form, context)
    left = (*_asked_details(context, "name"), *named, *_short_answers(form, context))
    when = _meeting(context.meeting, context) if context.meeting else _period(context)
    right = (*_workplace(form, context), *when)
    pairs = chain.from_iterable(zip_longest(left, right, fillvalue=None))
    return Facts(tuple(pair for pair in pairs if pair), lead=True)


def _is_cards(form: Form) -> bool:
    """Say whether the paper is nothing but cards to cut out, whose room the head leaves them."""
    return form.purpose is Purpose.PAGE and all(i.kind is Kind.WORDS for i in form.items())


def _short_answers(form: Form, context: Context) -> Iterator[Fact]:
    for item in visible_items(form, context.programme, context.answers):
        if stands_in_head(item, form) and has_words(item, form, context):
            yield context.label(item), context.written(item)


def _about(context: Context) -> Iterator[Fact]:
    """Yield whom the mentorship is about: the programme's first role."""
    for role in context.programme.roles[:1]:
        yield context.role(role.id), context.people(role.id)


def about(context: Context) -> tuple[str, ...]:
    """Return in a few words what a page is of: the workplace, then the group or the person."""
    details = context.mentorship.details
    return details.workplace, details.name or _first_person(context)


def _asked_details(context: Context, field: str) -> Iterator[tuple[Said, str]]:
    """Yield a detail under the programme's own name for it, if the programme asks for it."""
    for item in context.programme.items_of(Kind.PERIOD):
        if any(line.id == field for line in item.lines):
            yield context.line(item, field), getattr(context.mentorship.details, field)
            return


def _workplace(form: Form, context: Context) -> Iterator[Fact]:
    """Yield where it is; a paper that is signed names the firm too: nobody else on it does."""
    for label, workplace in _asked_details(context, "workplace"):
        is_alone = form.purpose is Purpose.PAPER and is_signed(form)
        yield label, context.firm_and_workplace if is_alone else workplace


def shown_roles(form: Form, context: Context) -> Iterator[str]:
    """Yield the roles that must be named in this programme, and who is heard in this form."""
    heard = {view for item in form.items() for view in item.views if item.scale}
    for role in context.programme.roles:
        if role.person and (role.required or role.id in heard):
            yield role.id


def _people(form: Form, context: Context) -> Iterator[Fact]:
    """Yield who is in those roles."""
    for role in shown_roles(form, context):
        yield context.role(role), context.people(role)


def _period(context: Context) -> Iterator[Fact]:
    asked = _asked(context)
    details = context.mentorship.details
    if asked & set(DAYS):
        yield _in_both(PERIOD, DAYS, context), context.days(details.starts, details.ends)
    if asked & set(HOURS):
        yield _in_both(WORKING_TIME, HOURS, context), working_time(context)


def _in_both(label: Sentence, fields: tuple[str, ...], context: Context) -> Said:
    """Return a label of ours; its second language is how the programme asks for its fields."""
    asked = [name for field in fields for name, _ in _asked_details(context, field)]
    if not all(name.second for name in asked):
        return Said(context.say(label))
    second = " – ".join(name.second for name in asked)
    return Said(context.say(label), second=second, second_language=asked[0].second_language)


def _asked(context: Context) -> set[str]:
    items = context.programme.items_of(Kind.PERIOD)
    return {line.id for item in items for line in item.lines}


def _meeting(meeting: Meeting, context: Context) -> Iterator[Fact]:
    day = meeting.held or (meeting.starts.date() if meeting.starts else None)
    yield context.say(HELD if meeting.held else PLANNED), context.weekday(day) if day else ""
    clock = context.clock(meeting.starts, meeting.minutes) if meeting.starts else ""
    yield context.say(TIME_PLACE), "\n".join(filter(str.strip, (clock, meeting.location)))


def _first_person(context: Context) -> str:
    """Return the name of whom the mentorship is about: the programme's first role."""
    roles = context.programme.roles
    person = context.mentorship.holder(roles[0].id) if roles else None
    return person.name if person else ""
