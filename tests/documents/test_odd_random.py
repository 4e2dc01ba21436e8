"""Random odd text in random places: a document is made, stands on its pages, and is read back."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from unicodedata import normalize

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mentordesk.documents import PdfDocuments
from mentordesk.domain.mentorship import Mentorship
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from tests.documents.faults import faults
from tests.documents.odd import Stuffing, programmes
from tests.documents.odd_worlds import ODDITIES
from tests.documents.placed import told
from tests.documents.reading_back import FONTS, squeezed

FINNISH = TranslatedLanguage("fi", RESOURCES / "i18n")
DOCUMENTS = PdfDocuments(FONTS)
PAPERS = ("competence", "roles", "prepare-1-participant", "goals", "meeting-4", "certificate")
DRAWN = st.text(st.sampled_from("aäÖž -–.,;:!?/&<>()€“”їЯ→✓"), max_size=300)
"""Signs that the fonts draw: they are read back as they were written."""
ANY = st.text(st.characters(exclude_categories=()), max_size=150)
"""Whatever a string can hold, halves of characters too."""
ODD = ANY | st.sampled_from([text for text, _ in ODDITIES])
MANY_MARKS = "a\u0308\u0301\u0323" * 60
FEW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
END = "Z9"


@cache
def a_trial() -> Mentorship:
    """Return a trial each of whose fields holds the name of its place."""
    return Stuffing(programmes()["work-trial"], lambda where: f"{{{where}}}", str).mentorship()


def made(document: str, text: str) -> bytes:
    """Return a document all of whose answers hold a text."""
    trial = a_trial()
    answers = [replace(a, text=text) if a.text[:1] == "{" else a for a in trial.answers]
    goals = tuple(replace(goal, text=text) for goal in trial.goals)
    odd = replace(trial, answers=tuple(answers), goals=goals)
    programme = programmes()["work-trial"]
    return DOCUMENTS.make(document, odd, programme, FINNISH, with_health=True)


@FEW
@given(st.sampled_from(PAPERS), DRAWN)
def test_what_the_fonts_draw_is_read_back_whole(document: str, text: str) -> None:
    pdf = made(document, f"({text}) {END}")
    assert list(faults(pdf)) == []
    assert squeezed(f"({text}) {END}") in squeezed(told(pdf))


@FEW
@given(st.sampled_from(PAPERS), ODD)
@example("competence", MANY_MARKS)
def test_whatever_is_written_is_printed_and_no_word_is_lost(document: str, text: str) -> None:
    pdf = made(document, f"{text} {END}")
    assert list(faults(pdf)) == []
    words = [*re.findall("[A-Za-zÅÄÖåäö0-9]+", normalize("NFC", text)), END]
    rest = squeezed(told(pdf))
    for word in words:
        _, found, rest = rest.partition(word)
        assert found, word
