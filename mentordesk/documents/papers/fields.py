"""What the fields of records are called where somebody is told what is kept, or was changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from mentordesk.domain.erasing import KINDS
from mentordesk.domain.history import DETAILS, PROGRAMME
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

ROLES: Final = QT_TRANSLATE_NOOP("documents", "Roles")

RECORDS: Final[Mapping[str, Sentence]] = {
    **KINDS,
    "parts": ROLES,
    DETAILS: QT_TRANSLATE_NOOP("documents", "Details of the mentorship"),
    PROGRAMME: QT_TRANSLATE_NOOP("documents", "Mentoring model"),
}
"""What the kinds of records are called."""

FIELDS: Final[Mapping[str, Sentence]] = {
    "name": QT_TRANSLATE_NOOP("documents", "Name"),
    "title": QT_TRANSLATE_NOOP("documents", "Title"),
    "organisation": QT_TRANSLATE_NOOP("documents", "Organisation"),
    "phone": QT_TRANSLATE_NOOP("documents", "Phone"),
    "email": QT_TRANSLATE_NOOP("documents", "E-mail"),
    "interests": QT_TRANSLATE_NOOP("documents", "Interests"),
    "languages": QT_TRANSLATE_NOOP("documents", "Languages"),
    "workplace": QT_TRANSLATE_NOOP("documents", "Workplace"),
    "status": QT_TRANSLATE_NOOP("documents", "State"),
    "group": QT_TRANSLATE_NOOP("documents", "Group"),
    "keep_until": QT_TRANSLATE_NOOP("documents", "Kept until"),
    "starts": QT_TRANSLATE_NOOP("documents", "Begins"),
    "ends": QT_TRANSLATE_NOOP("documents", "Ends"),
    "hours_per_day": QT_TRANSLATE_NOOP("documents", "Hours a day"),
    "days_per_week": QT_TRANSLATE_NOOP("documents", "Days a week"),
    "minutes": QT_TRANSLATE_NOOP("documents", "Length"),
    "location": QT_TRANSLATE_NOOP("documents", "Place"),
    "held": QT_TRANSLATE_NOOP("documents", "Held"),
    "text": QT_TRANSLATE_NOOP("documents", "Text"),
    "goal": QT_TRANSLATE_NOOP("documents", "Goal"),
    "origin": QT_TRANSLATE_NOOP("documents", "Where it comes from"),
    "reach": QT_TRANSLATE_NOOP("documents", "How far it is"),
    "note": QT_TRANSLATE_NOOP("documents", "Remark"),
    "focus": QT_TRANSLATE_NOOP("documents", "In focus next"),
    "role": QT_TRANSLATE_NOOP("documents", "Who"),
    "due": QT_TRANSLATE_NOOP("documents", "By when"),
    "done": QT_TRANSLATE_NOOP("documents", "Done"),
    "meeting": QT_TRANSLATE_NOOP("documents", "Meeting"),
    "question": QT_TRANSLATE_NOOP("documents", "Question"),
    "answer": QT_TRANSLATE_NOOP("documents", "Answer"),
    "language": QT_TRANSLATE_NOOP("documents", "Language"),
    "explanation": QT_TRANSLATE_NOOP("documents", "What it means"),
    "translation": QT_TRANSLATE_NOOP("documents", "In another language"),
    "responsible": QT_TRANSLATE_NOOP("documents", "Who sees to it"),
    "cents": QT_TRANSLATE_NOOP("documents", "Sum"),
    "paid": QT_TRANSLATE_NOOP("documents", "Paid"),
}
"""What their fields are called."""
