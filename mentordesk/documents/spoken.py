"""The words for small drawings, which a screen reader says in their place."""

from __future__ import annotations

from typing import Final

from mentordesk.documents.blocks import Spoken
from mentordesk.domain.ports import Language
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

TICKED: Final = QT_TRANSLATE_NOOP("documents", "Ticked")
UNTICKED: Final = QT_TRANSLATE_NOOP("documents", "Not ticked")
STEP: Final = QT_TRANSLATE_NOOP("documents", "Step {at} of {steps}")


def spoken(language: Language) -> Spoken:
    """Return the words in a language."""
    step = language.say(STEP.filled(at="{at}", steps="{steps}"))
    return Spoken(language.say(TICKED), language.say(UNTICKED), step)
