"""Every form empty, to fill in by pen or in a PDF reader: its chapters as questions to answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from mentordesk.documents.blocks import Block, Chapter, Facts, Paper, Sheets
from mentordesk.documents.filled.names import Source
from mentordesk.documents.forms import blank_answers, blank_records
from mentordesk.documents.forms.blank_context import Blank
from mentordesk.documents.forms.blank_head import unknown
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.items import PRINTED, lead, runs
from mentordesk.documents.forms.paper import paper
from mentordesk.documents.forms.told import TO_READ, has_words, only_decides, stands_in_head
from mentordesk.documents.said import said
from mentordesk.domain.documents import meeting_of
from mentordesk.domain.fence import shows_health
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.programme import DocumentSpec, Form, Section
from mentordesk.domain.reading import is_visible

EMPTY: Final[dict[Kind, Callable[[Item, Blank], tuple[Block, ...]]]] = {
    Kind.TEXT: blank_answers.text,
    Kind.LONG_TEXT: blank_answers.long_text,
    Kind.YES_NO: blank_answers.yes_no,
    Kind.CHOICE: blank_answers.choice,
    Kind.FIELDS: blank_answers.fields,
    Kind.CHECKLIST: blank_answers.checklist,
    Kind.ROLES: blank_answers.roles,
    Kind.LANGUAGE: blank_answers.language,
    Kind.KEY_POINTS: blank_answers.key_points,
    Kind.ATTENDANCE: blank_answers.attendance,
    Kind.PEOPLE: blank_records.people,
    Kind.PERIOD: blank_records.period,
    Kind.GOALS: blank_records.goals,
    Kind.GOAL_REVIEW: blank_records.goal_review,
    Kind.TASKS: blank_records.tasks,
    Kind.NEXT_MEETINGS: blank_records.next_meetings,
    Kind.OWN_QUESTIONS: blank_records.own_questions,
    Kind.WORDS: blank_records.words,
}
"""The kinds that can be filled in; ``SCALE`` is set by rows, and the others are printed."""


def blank_paper(spec: DocumentSpec, context: Context, *, fillable: bool) -> Paper:
    """Return a document to fill in; what is known of people and days stands in it."""
    source = _source(spec, context) if fillable else None
    meeting = meeting_of(spec, context.mentorship, context.programme)
    at = replace(context, meeting=meeting)
    whole = paper(spec, at, lambda form, seen: _chapters(form, Blank(seen, source)))
    return replace(whole, sheets=tuple(map(_known, whole.sheets)), draft="")


def _source(spec: DocumentSpec, context: Context) -> Source:
    key, mentorship = context.programme.key, context.mentorship
    known = mentorship.id if mentorship.people else ""
    return Source(key.id, key.version, spec.id, context.language.code, known)


def _known(sheets: Sheets) -> Sheets:
    """Return sheets whose head tells what is known, as lines stand for the rest."""
    pairs = tuple((label, fact) for label, fact in sheets.facts.pairs if said(fact))
    return replace(sheets, facts=Facts(pairs, sheets.facts.lead))


def _chapters(form: Form, blank: Blank) -> Iterator[Chapter]:
    """Yield lines for what the head doesn't know, what leads in, and the sections."""
    begins = (*unknown(form, blank), *lead(form, blank.context))
    if begins:
        yield Chapter("", begins)
    for section in form.sections:
        if _may_show(section, form, blank):
            yield _chapter(section, form, blank)


def _chapter(section: Section, form: Form, blank: Blank) -> Chapter:
    shown = (item for item in section.items if _may_show(item, form, blank))
    asked = (item for item in shown if _is_asked(item, form, blank.context))
    blocks = (block for run in runs(asked) for block in _emptied(run, blank))
    return Chapter(blank.context.text(f"section.{section.id}.name"), tuple(blocks))


def _may_show(shown: Item | Section, form: Form, blank: Blank) -> bool:
    """Say whether an item or section may be asked; what nobody can decide on the paper isn't."""
    context = blank.context
    decides = shown.when and context.programme.item(shown.when.item)
    if decides and decides in form.items() and only_decides(decides, form):
        return is_visible(shown, context.programme, context.answers)
    return blank.may_show(shown)


def _is_asked(item: Item, form: Form, context: Context) -> bool:
    """Say whether an item belongs in its section.

    Guidance does only where the page is there to be read; what the head tells doesn't, nor what
    only decides.
    """
    if only_decides(item, form):
        return False
    if stands_in_head(item, form):
        return not has_words(item, form, context)
    return item.kind is not Kind.GUIDANCE or form.purpose in TO_READ


def _emptied(run: tuple[Item, ...], blank: Blank) -> tuple[Block, ...]:
    first = run[0]
    if first.kind is Kind.SCALE:
        blocks = blank_answers.scales(run, blank)
    elif first.kind in EMPTY:
        blocks = EMPTY[first.kind](first, blank)
    else:
        blocks = PRINTED[first.kind](first, blank.context)
    is_fenced = shows_health(first, blank.context.programme)
    return blank_answers.about_health(blocks, blank) if is_fenced else blocks
