"""Drafts for what is written at the end, drawn from what was written. A person confirms each."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.progress import unconfirmed
from mentordesk.domain.reading import DRAFTABLE, is_asked_at, meetings_in_order, parts, place


def proposal(item: Item, mentorship: Mentorship, programme: Programme) -> str:
    """Return a draft for an item: the answers it is drawn from, each once, a paragraph each.

    Health items are never drawn from, nor is a part of the feedback form that nobody confirmed.
    """
    waiting = {i.id for section in unconfirmed(mentorship, programme) for i in section.items}
    sources = (programme.item(s) for s in item.drafted_from if programme.has_item(s))
    texts = (
        text
        for source in sources
        if not source.health and source.id not in waiting
        for text in _written(source, mentorship, programme)
    )
    return "\n".join(dict.fromkeys(texts))


def _written(item: Item, mentorship: Mentorship, programme: Programme) -> Iterator[str]:
    if item.kind not in DRAFTABLE:
        return
    for meeting in _meetings_asking(item, mentorship, programme):
        for part in parts(item, programme, mentorship):
            text = mentorship.answer(place(item, meeting, part)).strip()
            if text:
                yield text


def _meetings_asking(item: Item, mentorship: Mentorship, programme: Programme) -> Iterator[str]:
    if item.shared:
        yield ""
        return
    for meeting in meetings_in_order(mentorship, programme):
        if is_asked_at(item, meeting, programme):
            yield meeting.id
