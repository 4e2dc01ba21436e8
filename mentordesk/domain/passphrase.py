"""A password drawn by lot: a few everyday words, which one remembers better than signs."""

from __future__ import annotations

import secrets
from typing import Final

from mentordesk.domain import words_en, words_fi, words_sv

COUNT: Final = 4

_LISTS: Final = {"fi": words_fi.WORDS, "sv": words_sv.WORDS, "en": words_en.WORDS}


def drawn(language: str) -> str:
    """Return so many words, each as likely as every other, with spaces between them."""
    known = words(language)
    return " ".join(secrets.choice(known) for _ in range(COUNT))


def words(language: str) -> tuple[str, ...]:
    """Return over 2 ** 10 words: four of them are one of over 2 ** 40, a million million."""
    return tuple(_LISTS.get(language, words_en.WORDS).split())


def folded(typed: str) -> str:
    """Return what was typed as drawn words are written: in small letters, single spaces between."""
    return " ".join(typed.replace("-", " ").lower().split())
