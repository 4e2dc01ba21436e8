"""What languages are called in the window's language."""

from __future__ import annotations

from typing import Final

from mentordesk.domain.languages import EASY_FINNISH, own_name
from mentordesk.domain.ports import Language
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

NAMES: Final = {
    "fi": QT_TRANSLATE_NOOP("ui", "Finnish"),
    "sv": QT_TRANSLATE_NOOP("ui", "Swedish"),
    "en": QT_TRANSLATE_NOOP("ui", "English"),
    EASY_FINNISH: QT_TRANSLATE_NOOP("ui", "Easy Finnish"),
    "uk": QT_TRANSLATE_NOOP("ui", "Ukrainian"),
    "ru": QT_TRANSLATE_NOOP("ui", "Russian"),
    "et": QT_TRANSLATE_NOOP("ui", "Estonian"),
    "ar": QT_TRANSLATE_NOOP("ui", "Arabic"),
    "so": QT_TRANSLATE_NOOP("ui", "Somali"),
    "fa": QT_TRANSLATE_NOOP("ui", "Persian"),
    "ckb": QT_TRANSLATE_NOOP("ui", "Central Kurdish"),
    "tr": QT_TRANSLATE_NOOP("ui", "Turkish"),
    "sq": QT_TRANSLATE_NOOP("ui", "Albanian"),
    "pl": QT_TRANSLATE_NOOP("ui", "Polish"),
    "de": QT_TRANSLATE_NOOP("ui", "German"),
    "fr": QT_TRANSLATE_NOOP("ui", "French"),
    "es": QT_TRANSLATE_NOOP("ui", "Spanish"),
}


def called(code: str, language: Language) -> str:
    """Return a language's own name, and what the window's readers call it where that differs."""
    own = own_name(code)
    known = language.say(NAMES[code]) if code in NAMES else ""
    same = not known or known.casefold() == own.casefold()
    return own if same else f"{own} ({known})"
