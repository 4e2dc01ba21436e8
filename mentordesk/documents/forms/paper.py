"""The whole document: its title, who and when, its chapters, and what stands in the margins."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final

from mentordesk.documents.blocks import Chapter, Paper, Sheets
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.former import former
from mentordesk.documents.forms.head import about, head
from mentordesk.documents.forms.items import chapters
from mentordesk.documents.said import Said
from mentordesk.documents.spoken import spoken
from mentordesk.domain.documents import is_signed, stage_of
from mentordesk.domain.programme import DocumentSpec, Form, Purpose
from mentordesk.domain.progress import unconfirmed
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Meeting
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

MEETING_OF: Final = QT_TRANSLATE_NOOP("documents", "Meeting {number} of {count}")
DRAFT: Final = QT_TRANSLATE_NOOP("documents", "Draft. Parts not yet confirmed: {count}")
PAGE_OF: Final = QT_TRANSLATE_NOOP("documents", "Page {page} of {pages}")
CREDIT: Final = QT_TRANSLATE_NOOP("documents", "Source: {source}")
UNDRAWN: Final = QT_TRANSLATE_NOOP(
    "documents",
    "Signs that this document's typeface lacks are named in square brackets, by their Unicode "
    "numbers: [U+1F600 grinning face].",
)


Body = Callable[[Form, Context], Iterable[Chapter]]
"""What stands on the pages of a form, as seen from one meeting."""


def written(form: Form, context: Context) -> Iterator[Chapter]:
    """Yield what a form asks and what was written in it."""
    yield from chapters(form, context)
    yield from former(form, context)


def paper(spec: DocumentSpec, context: Context, body: Body = written) -> Paper:
    """Return a document of the programme, from its form and what was written in it."""
    whose = tuple(role.id for role in context.programme.roles[:1])
    context = replace(context, to_others=spec.audience not in ("", *whose))
    form = context.programme.form(spec.form)
    title = _title(spec, context)
    place, whom = about(context)
    return Paper(
        title=title.text,
        language=context.language.code,
        sheets=tuple(_sheets(form, title, each, body) for each in _occasions(spec, context)),
        draft=_draft(form, context),
        footer=(place, title.text, whom),
        number=context.say(PAGE_OF.filled(page="{page}", pages="{pages}")),
        credit=_credit(form, context),
        undrawn=context.say(UNDRAWN),
        spoken=spoken(context.language),
        is_formal=_is_own_word(form),
    )


def _occasions(spec: DocumentSpec, context: Context) -> tuple[Context, ...]:
    """Return the context of each meeting that the document is of; at least one.

    It is the one of the context, where there is one.
    """
    if context.meeting:
        return (context,)
    stage = stage_of(spec, context.programme)
    meetings = meetings_in_order(context.mentorship, context.programme)
    held = [m for m in meetings if stage and m.stage == stage.id]
    return tuple(replace(context, meeting=meeting) for meeting in held) or (context,)


def _sheets(form: Form, title: Said, context: Context, body: Body) -> Sheets:
    above = context.text("programme.name")
    if context.meeting:
        above = replace(above, text=f"{above.text} · {_number(context.meeting, context)}")
    return Sheets(above, title, head(form, context), tuple(body(form, context)))


def _title(spec: DocumentSpec, context: Context) -> Said:
    document, form = f"document.{spec.id}", f"form.{spec.form}"
    return context.text(f"{document}.title", f"{document}.name", f"{form}.title", f"{form}.name")


def _number(meeting: Meeting, context: Context) -> str:
    meetings = meetings_in_order(context.mentorship, context.programme)
    place = MEETING_OF.filled(number=meetings.index(meeting) + 1, count=len(meetings))
    return context.name_among_gigs(meeting) or context.say(place)


def _draft(form: Form, context: Context) -> str:
    if form.purpose is not Purpose.FEEDBACK:
        return ""
    count = len(unconfirmed(context.mentorship, context.programme))
    return context.say(DRAFT.filled(count=count)) if count else ""


def _is_own_word(form: Form) -> bool:
    """Say whether a document is a certificate: a signed paper, the house's own word."""
    return form.purpose is Purpose.PAPER and is_signed(form)


def _credit(form: Form, context: Context) -> str:
    """Return what the form is drawn from, but for a certificate."""
    source = "" if _is_own_word(form) else context.programme.source
    return context.say(CREDIT.filled(source=source)) if source else ""
