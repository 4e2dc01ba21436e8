"""The languages that people speak: their names in themselves, and which way they are written."""

from __future__ import annotations

from typing import Final

SETTING: Final = "language"
"""Under which name the settings keep the code of the window's language."""

EASY_FINNISH: Final = "fi-simple"
"""The code of easy Finnish (selkosuomi): the registered variant of BCP 47 for simplified text."""

OWN_NAMES: Final = {
    "fi": "suomi",
    "sv": "svenska",
    "en": "English",
    EASY_FINNISH: "selkosuomi",
    "uk": "українська",
    "ru": "русский",
    "et": "eesti",
    "ar": "العربية",
    "so": "Soomaali",
    "fa": "فارسی",
    "ckb": "کوردیی ناوەندی",
    "tr": "Türkçe",
    "sq": "shqip",
    "pl": "polski",
    "de": "Deutsch",
    "fr": "français",
    "es": "español",
}

_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "ckb", "he", "ur"})


def own_name(code: str) -> str:
    """Return a language's name in itself, else its code."""
    return OWN_NAMES.get(code, code)


def is_right_to_left(code: str) -> bool:
    """Say whether a language is written from right to left."""
    return code.partition("-")[0] in _RIGHT_TO_LEFT
