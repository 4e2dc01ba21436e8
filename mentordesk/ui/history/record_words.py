"""What the kinds of records and their fields are called in the history."""

from __future__ import annotations

from typing import Final

from mentordesk.domain.erasing import KINDS
from mentordesk.domain.history import DETAILS, PROGRAMME
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

RECORDS: Final[dict[str, Sentence]] = {
    **KINDS,
    DETAILS: QT_TRANSLATE_NOOP("ui", "Time and place"),
    "parts": QT_TRANSLATE_NOOP("ui", "Roles"),
    PROGRAMME: QT_TRANSLATE_NOOP("ui", "Version of the mentoring model"),
    "rivals": QT_TRANSLATE_NOOP("ui", "Another version that waits for a choice"),
}

_TEXT: Final = QT_TRANSLATE_NOOP("ui", "text")
_NAME: Final = QT_TRANSLATE_NOOP("ui", "name")
_BEGINS: Final = QT_TRANSLATE_NOOP("ui", "beginning")
_DONE: Final = QT_TRANSLATE_NOOP("ui", "done")
_LANGUAGE: Final = QT_TRANSLATE_NOOP("ui", "language")

FIELDS: Final[dict[str, Sentence]] = {
    "text": _TEXT,
    "name": _NAME,
    "starts": _BEGINS,
    "done": _DONE,
    "language": _LANGUAGE,
    "status": QT_TRANSLATE_NOOP("ui", "running or ended"),
    "workplace": QT_TRANSLATE_NOOP("ui", "workplace"),
    "ends": QT_TRANSLATE_NOOP("ui", "end"),
    "hours_per_day": QT_TRANSLATE_NOOP("ui", "hours a day"),
    "days_per_week": QT_TRANSLATE_NOOP("ui", "days a week"),
    "group": QT_TRANSLATE_NOOP("ui", "group"),
    "keep_until": QT_TRANSLATE_NOOP("ui", "how long it is kept"),
    "title": QT_TRANSLATE_NOOP("ui", "title"),
    "organisation": QT_TRANSLATE_NOOP("ui", "organisation"),
    "phone": QT_TRANSLATE_NOOP("ui", "phone"),
    "email": QT_TRANSLATE_NOOP("ui", "email"),
    "interests": QT_TRANSLATE_NOOP("ui", "interests"),
    "languages": QT_TRANSLATE_NOOP("ui", "languages"),
    "origin": QT_TRANSLATE_NOOP("ui", "where it comes from"),
    "reach": QT_TRANSLATE_NOOP("ui", "how far it is"),
    "note": QT_TRANSLATE_NOOP("ui", "note"),
    "focus": QT_TRANSLATE_NOOP("ui", "next focus"),
    "role": QT_TRANSLATE_NOOP("ui", "who does it"),
    "due": QT_TRANSLATE_NOOP("ui", "by when"),
    "minutes": QT_TRANSLATE_NOOP("ui", "length"),
    "location": QT_TRANSLATE_NOOP("ui", "place"),
    "held": QT_TRANSLATE_NOOP("ui", "held or not"),
    "answer": QT_TRANSLATE_NOOP("ui", "answer"),
    "explanation": QT_TRANSLATE_NOOP("ui", "explanation"),
    "translation": QT_TRANSLATE_NOOP("ui", "translation"),
    "responsible": QT_TRANSLATE_NOOP("ui", "who sees to it"),
    "mentor": QT_TRANSLATE_NOOP("ui", "mentor"),
    "participant": QT_TRANSLATE_NOOP("ui", "participant"),
    "begun": QT_TRANSLATE_NOOP("ui", "mentorship begun"),
    "cents": QT_TRANSLATE_NOOP("ui", "amount"),
    "paid": QT_TRANSLATE_NOOP("ui", "paid or not"),
}
"""Fields without a word here are told by their record alone."""
