"""What of a mentorship is about health, and which documents would print it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from mentordesk.domain.former import printed_former
from mentordesk.domain.history import Event
from mentordesk.domain.issued import Issued
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import FIELDS, Mentorship
from mentordesk.domain.programme import Form, Programme
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Answer, Former, Meeting

WRITTEN: Final = (FIELDS[Answer], FIELDS[Former])
"""Which kinds of records name in their keys what was asked."""


def shows_health(item: Item, programme: Programme) -> bool:
    """Say whether an item is about health, or shows the answers of one that is."""
    return any(source.health for source in _sources(item, programme))


def explains_health(item: Item, programme: Programme) -> bool:
    """Say whether what is about health is to be explained at an item: it isn't yet on its form."""
    for form in programme.forms:
        for section in form.sections if item in form.items() else ():
            for each in section.items:
                if each == item:
                    return True
                if each.health and not each.when and not section.when:
                    return False
    return True


def has_health(mentorship: Mentorship, programme: Programme) -> bool:
    """Say whether anything about health was written, here or by another desk."""
    asked = {item.id for item in programme.items.values() if item.health}
    others = (rival.record for rival in mentorship.rivals)
    for record in (*mentorship.answers, *mentorship.former, *others):
        match record:
            case Former(health=True):
                return True
            case Answer() if record.text and record.place.item in asked:
                return True
            case _:
                pass
    return False


def concerns_health(event: Event, programme: Programme) -> bool:
    """Say whether an event tells which question about health was answered."""
    asked = (programme.item(i) for i in event.key.split("/") if programme.has_item(i))
    return event.record in WRITTEN and any(item.health for item in asked)


def prints_health(form: Form, mentorship: Mentorship, programme: Programme) -> bool:
    """Say whether the document of a form has answers about health to print."""
    shown = (item for item in form.items() if shows_health(item, programme))
    asked = (source.id for item in shown for source in _sources(item, programme) if source.health)
    former = (
        each.health
        for meeting in _occasions(form, mentorship, programme)
        for each in printed_former(form, meeting, mentorship, programme)
    )
    return _answers(asked, mentorship) or any(former)


def may_tell(issued: Issued, items: Collection[str], programme: Programme) -> bool:
    """Say whether a document that was sealed under an older version may tell answers to items.

    One that locked may: it told what was asked then, wherever that is asked now.
    """
    known = (each for each in programme.documents if each.id == issued.document)
    document = next(known, None)
    if document is None or issued.locks:
        return True
    shown = (s for i in programme.form(document.form).items() for s in _sources(i, programme))
    return any(source.id in items for source in shown)


def _sources(item: Item, programme: Programme) -> tuple[Item, ...]:
    """Return the items whose answers an item shows: its own, or those that it gathers."""
    if item.kind is not Kind.SCALE_THREAD:
        return (item,)
    return (item, *(programme.item(i) for i in item.drafted_from if programme.has_item(i)))


def _answers(items: Iterable[str], mentorship: Mentorship) -> bool:
    wanted = set(items)
    return any(a.place.item in wanted and a.text.strip() for a in mentorship.answers)


def _occasions(
    form: Form, mentorship: Mentorship, programme: Programme
) -> tuple[Meeting | None, ...]:
    """Return the meetings at which a form is filled in; None for outside them."""
    stage = programme.stage_of_form(form.id)
    meetings = meetings_in_order(mentorship, programme)
    return tuple(m for m in meetings if stage and m.stage == stage.id) or (None,)
