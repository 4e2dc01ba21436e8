"""Lines for what the head of a form doesn't know: names, the workplace, from when to when."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.documents.by_hand import WriteIn
from mentordesk.documents.forms.blank_context import Blank
from mentordesk.documents.forms.blank_records import abreast
from mentordesk.documents.forms.head import shown_roles
from mentordesk.documents.forms.written import Blocks
from mentordesk.domain.item import Kind
from mentordesk.domain.programme import Form

DETAILS = ("name", "workplace", "starts", "ends")


def unknown(form: Form, blank: Blank) -> Blocks:
    """Return lines for them, but not for those that the form itself asks."""
    asked = {item.kind for item in form.items()}
    people = () if Kind.PEOPLE in asked else _people(form, blank)
    details = () if Kind.PERIOD in asked else _details(blank)
    return abreast((*people, *details))


def _people(form: Form, blank: Blank) -> Iterator[WriteIn]:
    context = blank.context
    asking = {view: item for item in context.programme.items_of(Kind.PEOPLE) for view in item.views}
    for role in shown_roles(form, context):
        if role in asking and not context.people(role):
            yield blank.line(asking[role], f"{role}.name", context.role(role))


def _details(blank: Blank) -> Iterator[WriteIn]:
    context = blank.context
    for item in context.programme.items_of(Kind.PERIOD):
        for line in item.lines:
            if line.id in DETAILS and not getattr(context.mentorship.details, line.id):
                yield blank.line(item, line.id, context.line(item, line.id))
