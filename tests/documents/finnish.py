"""A Finnish Language for tests, whose words are those of the program's own translation."""

from __future__ import annotations

import re
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from mentordesk.domain.sentence import Sentence

DAYS: Final = ("ma", "ti", "ke", "to", "pe", "la", "su")
TEXTS: Final = Path(__file__).parents[2] / "resources" / "i18n" / "fi.ts"
ROOMS: Final = ("domain", "documents")
"""Whose sentences the documents hold."""
BARE: Final = re.compile(r"\{\w+\}")
"""What a person has written, and nothing of ours."""


@cache
def words() -> dict[str, str]:
    """English source to Finnish."""
    contexts = {each.findtext("name"): each for each in ElementTree.parse(TEXTS).iter("context")}
    messages = (message for room in ROOMS for message in contexts[room].iter("message"))
    return {each.findtext("source", ""): each.findtext("translation", "") for each in messages}


class Finnish:
    """Says things in Finnish; a text without Finnish is a KeyError, so none is forgotten."""

    code = "fi"

    def say(self, sentence: Sentence) -> str:
        values = {n: self._shown(value) for n, value in sentence.values.items()}
        has_words = not BARE.fullmatch(sentence.text)
        return (words()[sentence.text] if has_words else sentence.text).format_map(values)

    def _shown(self, value: object) -> object:
        if isinstance(value, Sentence):
            return self.say(value)
        return self.date(value) if isinstance(value, date) else value

    def date(self, day: date) -> str:
        return f"{day.day}.{day.month}.{day.year}"

    def weekday(self, day: date) -> str:
        return DAYS[day.weekday()]

    def time(self, clock: time) -> str:
        return f"{clock.hour}.{clock.minute:02}"
