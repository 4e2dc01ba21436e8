"""How far a mentorship of a group is: a shape and words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from mentordesk.domain.ports import Summary
from mentordesk.domain.records import Status
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.ui.words import DRAFT, Words

HELD: Final = QT_TRANSLATE_NOOP("ui", "{held} of {meetings} meetings held")
NOT_BEGUN: Final = QT_TRANSLATE_NOOP("ui", "Not begun yet")


@dataclass(frozen=True, slots=True)
class Far:
    """An icon, its colour, and what it means."""

    icon: str
    ink: str
    text: str


def far(summary: Summary | None, words: Words) -> Far:
    """Return how far a mentorship is; None is one that hasn't been begun."""
    if summary is None:
        return Far("handshake", "muted", words.language.say(NOT_BEGUN))
    if summary.status is Status.DRAFT:
        return Far("pencil", "muted", words.language.say(DRAFT))
    if summary.status is Status.CLOSED:
        return Far("circle-check", "good", words.when(summary))
    if summary.next_number is None:
        return Far("circle-check", "accent", words.when(summary))
    held = HELD.filled(held=summary.held, meetings=summary.meetings)
    text = f"{words.language.say(held)} · {words.when(summary)}"
    return Far("message-circle", "accent", text)
