"""What msgspec says of a value that doesn't fit, in sentences that can be translated."""

from __future__ import annotations

import re
from typing import Final

from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

WRONG_KIND: Final = QT_TRANSLATE_NOOP(
    "store", "The file can't be read: at {place} stands a value of kind {got}, not {expected}."
)
MISSING: Final = QT_TRANSLATE_NOOP(
    "store", "The file can't be read: at {place} the key {key} is missing."
)
UNKNOWN_WORD: Final = QT_TRANSLATE_NOOP(
    "store", "The file can't be read: at {place} stands {word}, which is none of the known words."
)
WRONG_TIME: Final = QT_TRANSLATE_NOOP(
    "store", "The file can't be read: at {place} stands no date or time like 2026-02-02T09:30:00."
)
UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "store", "The file can't be read: what stands at {place} can't be understood."
)

TOP: Final = "$"
"""The place of the file as a whole, as JSONPath writes it."""

_COMPLAINTS: Final = (
    (re.compile(r"Expected `(?P<expected>.+)`, got `(?P<got>.+)`"), WRONG_KIND),
    (re.compile(r"Object missing required field `(?P<key>.+)`"), MISSING),
    (re.compile(r"Invalid enum value (?P<word>.+)", re.DOTALL), UNKNOWN_WORD),
    (re.compile(r"Invalid RFC3339 encoded \w+"), WRONG_TIME),
)
_PLACE: Final = re.compile(r"(?P<reason>.*?)(?: - at `\$\.?(?P<place>.*)`)?", re.DOTALL)


def in_words(complaint: str) -> Sentence:
    """Return the sentence for one of msgspec's messages, with the place it names.

    ``Expected `str`, got `int` - at `$.goals[2].text``` is of ``goals[2].text``.
    """
    said = _PLACE.fullmatch(complaint)
    reason, place = (said["reason"], said["place"] or "") if said else (complaint, "")
    for pattern, sentence in _COMPLAINTS:
        found = pattern.fullmatch(reason)
        if found:
            return sentence.filled(place=place or TOP, **found.groupdict())
    return UNREADABLE.filled(place=place or TOP)
