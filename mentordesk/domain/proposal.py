"""Drafts for the feedback form, drawn from what the meetings hold. A person confirms each."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import DRAFTABLE, is_asked_at, meetings_in_order, parts, place


def proposal(item: Item, mentorship: Mentorship, programme: Programme) -> str:
    """Return a draft for an item: the answers it is drawn from, each once, a paragraph each.

    Health items are never drawn from.
    """
    texts = (
        text
        for source in item.drafted_from
        if programme.has_item(source) and not programme.item(source).health
        for text in _written(programme.item(source), mentorship, programme)
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
