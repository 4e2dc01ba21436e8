"""The small programme in Finnish and another language, and a window in Swedish."""

from __future__ import annotations

from dataclasses import replace

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme, Texts
from mentordesk.domain.records import Answer, Place
from tests.documents.finnish import Finnish
from tests.documents.small import TEXTS, a_small_mentorship, a_small_programme

UKRAINIAN, ARABIC = "uk", "ar"
SAMPLE = {
    UKRAINIAN: "Що вдалося краще, ніж ви чекали?",
    ARABIC: "ما الذي نجح أكثر مما توقعت؟",
}
LETTERS = "ابجدهوزحطي"
"""Arabic letters for digits: numbers have an order of their own, which readers of PDF muddle."""


class Swedish(Finnish):
    """A window in Swedish, whose own words don't matter here."""

    code = "sv"


def in_other(code: str, key: str) -> str:
    """Return the text of a key in the other language; its last word tells it apart."""
    number = "".join(LETTERS[int(digit)] for digit in str(list(TEXTS).index(key)))
    return f"{SAMPLE[code]} {number}"


def in_two(code: str, programme: Programme | None = None, without: str = "") -> Programme:
    """Return the small programme with all texts in another language too, but for one key."""
    programme = programme or a_small_programme()
    other = {key: in_other(code, key) for key in TEXTS if key != without}
    texts = {**programme.texts, code: Texts(code, other)}
    return replace(programme, languages=("fi", code), texts=texts)


def who_reads(code: str, mentorship: Mentorship | None = None) -> Mentorship:
    """Return a mentorship whose participant's own language is set."""
    mentorship = mentorship or a_small_mentorship()
    own = Answer(Place("", "language", ""), code)
    return replace(mentorship, answers=(*mentorship.answers, own))
