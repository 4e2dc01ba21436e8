"""The whole document: its title, who and when, its chapters, and what stands in the margins."""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import Final

from mentordesk.documents.blocks import Facts, Paper, Sheets
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.items import chapters
from mentordesk.documents.forms.recorded import working_time
from mentordesk.domain.programme import DocumentSpec, Form, Purpose
from mentordesk.domain.progress import unconfirmed
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Meeting
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

WORKPLACE: Final = QT_TRANSLATE_NOOP("documents", "Workplace")
PERIOD: Final = QT_TRANSLATE_NOOP("documents", "From–to")
WORKING_TIME: Final = QT_TRANSLATE_NOOP("documents", "Working time")
HELD: Final = QT_TRANSLATE_NOOP("documents", "Held")
PLANNED: Final = QT_TRANSLATE_NOOP("documents", "Planned")
TIME_PLACE: Final = QT_TRANSLATE_NOOP("documents", "Time and place")
MEETING_OF: Final = QT_TRANSLATE_NOOP("documents", "Meeting {number} of {count}")
DRAFT: Final = QT_TRANSLATE_NOOP("documents", "Draft. Parts not yet confirmed: {count}")
PAGE_OF: Final = QT_TRANSLATE_NOOP("documents", "Page {page} of {pages}")
CREDIT: Final = QT_TRANSLATE_NOOP("documents", "Source: {source}")
UNDRAWN: Final = QT_TRANSLATE_NOOP(
    "documents",
    "Signs that this document's typeface lacks are named in square brackets, by their Unicode "
    "numbers: [U+1F600 grinning face].",
)

Pair = tuple[str, str]


def paper(spec: DocumentSpec, context: Context) -> Paper:
    """Return a document of the programme, from its form and what was written in it."""
    form = context.programme.form(spec.form)
    title = _title(spec, context)
    return Paper(
        title=title,
        language=context.language.code,
        sheets=tuple(_sheets(form, title, each) for each in _occasions(form, context)),
        draft=_draft(form, context),
        footer=(_workplace(context), title, _first_person(context)),
        number=context.say(PAGE_OF.filled(page="{page}", pages="{pages}")),
        credit=_credit(context),
        undrawn=context.say(UNDRAWN),
    )


def _occasions(form: Form, context: Context) -> tuple[Context, ...]:
    """Return the context of each meeting at which the form is filled in; at least one."""
    stage = context.programme.stage_of_form(form.id)
    meetings = meetings_in_order(context.mentorship, context.programme)
    held = [m for m in meetings if stage and m.stage == stage.id]
    seen = (Context(context.mentorship, context.programme, context.language, m) for m in held)
    return tuple(seen) or (context,)


def _sheets(form: Form, title: str, context: Context) -> Sheets:
    above = context.programme.name(context.language.code)
    facts = [*_people(form, context)]
    about = _meeting_facts(context.meeting, context) if context.meeting else _details(context)
    if context.meeting:
        above = f"{above} · {_number(context.meeting, context)}"
    pairs = chain.from_iterable(zip_longest(facts, about, fillvalue=None))
    shown = tuple(pair for pair in pairs if pair)
    return Sheets(above, title, Facts(shown, lead=True), tuple(chapters(form, context)))


def _title(spec: DocumentSpec, context: Context) -> str:
    document, form = f"document.{spec.id}", f"form.{spec.form}"
    return context.text(f"{document}.title", f"{document}.name", f"{form}.title", f"{form}.name")


def _people(form: Form, context: Context) -> tuple[Pair, ...]:
    """Return who must be named in this programme, and who signs or is heard in this form."""
    heard = {view for item in form.items() for view in item.views if item.scale}
    roles = [r.id for r in context.programme.roles if r.person and (r.required or r.id in heard)]
    return tuple((context.role(role), context.people(role)) for role in roles)


def _details(context: Context) -> tuple[Pair, ...]:
    details = context.mentorship.details
    known = details.starts or details.ends
    days = f"{context.day(details.starts)}–{context.day(details.ends)}" if known else ""
    return (
        (context.say(WORKPLACE), details.workplace),
        (context.say(PERIOD), days),
        (context.say(WORKING_TIME), working_time(context)),
    )


def _meeting_facts(meeting: Meeting, context: Context) -> tuple[Pair, ...]:
    day = meeting.held or (meeting.starts.date() if meeting.starts else None)
    told = context.say(HELD if meeting.held else PLANNED)
    clock = context.clock(meeting.starts, meeting.minutes) if meeting.starts else ""
    where = "\n".join(filter(str.strip, (clock, meeting.location)))
    return (
        (context.say(WORKPLACE), context.mentorship.details.workplace),
        (told, context.weekday(day) if day else ""),
        (context.say(TIME_PLACE), where),
    )


def _number(meeting: Meeting, context: Context) -> str:
    meetings = meetings_in_order(context.mentorship, context.programme)
    number = meetings.index(meeting) + 1
    return context.say(MEETING_OF.filled(number=number, count=len(meetings)))


def _draft(form: Form, context: Context) -> str:
    if form.purpose is not Purpose.FEEDBACK:
        return ""
    count = len(unconfirmed(context.mentorship, context.programme))
    return context.say(DRAFT.filled(count=count)) if count else ""


def _credit(context: Context) -> str:
    source = context.programme.source
    return context.say(CREDIT.filled(source=source)) if source else ""


def _workplace(context: Context) -> str:
    return context.mentorship.details.workplace


def _first_person(context: Context) -> str:
    """Return the name of whom the mentorship is about: the programme's first role."""
    roles = context.programme.roles
    person = context.mentorship.holder(roles[0].id) if roles else None
    return person.name if person else ""
