"""The delivered programmes speak every one of their languages, whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.domain.programme import Programme, Texts
from mentordesk.programmes import ProgrammeFolder

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "programmes"
PROGRAMMES = ProgrammeFolder(RESOURCES).programmes()

SAME_IN_EVERY_LANGUAGE = {"guide.source.takalo"}
"""Texts that hold nothing but names: of people, of works, of addresses."""
SAME_WORDS = {"et": {"Nimi"}}
"""Words that a language writes like Finnish does."""


def named(programme: Programme) -> str:
    """Return the programme's id, by which its tests are called."""
    return programme.key.id


def first_and_others(programme: Programme) -> tuple[Texts, list[Texts]]:
    """Return the texts of the programme's first language, and those of the others."""
    first, *others = (programme.texts[code] for code in programme.languages)
    return first, others


@pytest.mark.parametrize("programme", PROGRAMMES, ids=named)
def test_a_programme_speaks_the_window_s_languages_first(programme: Programme):
    assert programme.languages[:3] == ("fi", "sv", "en")


@pytest.mark.parametrize("programme", PROGRAMMES, ids=named)
def test_each_language_holds_the_same_texts_as_the_first(programme: Programme):
    first, others = first_and_others(programme)
    for texts in others:
        assert sorted(texts.entries) == sorted(first.entries), texts.language


@pytest.mark.parametrize("programme", PROGRAMMES, ids=named)
def test_no_text_is_left_in_the_first_language(programme: Programme):
    first, others = first_and_others(programme)
    for texts in others:
        if texts.language.startswith(f"{first.language}-"):
            continue  # easy Finnish is Finnish
        same = {key for key, text in texts.entries.items() if text == first.entries[key]}
        words = SAME_WORDS.get(texts.language, set())
        told = {key for key in same if first.entries[key] not in words}
        assert told <= SAME_IN_EVERY_LANGUAGE, texts.language


@pytest.mark.parametrize("programme", PROGRAMMES, ids=named)
def test_a_text_has_as_many_paragraphs_in_each_language(programme: Programme):
    first, others = first_and_others(programme)
    for texts in others:
        for key, text in texts.entries.items():
            assert text.count("\n\n") == first.entries[key].count("\n\n"), (texts.language, key)


@pytest.mark.parametrize("programme", PROGRAMMES, ids=named)
def test_a_translation_says_who_made_it(programme: Programme):
    _, others = first_and_others(programme)
    assert all(texts.translated_by for texts in others)


OWN_NAMES = {"fi": "suomi", "sv": "svenska", "en": "English"}


@pytest.mark.parametrize(("code", "own"), OWN_NAMES.items())
def test_who_is_asked_of_the_forms_language_is_asked_of_the_one_they_are_in(
    code: str, own: str
) -> None:
    trial = next(programme for programme in PROGRAMMES if programme.key.id == "work-trial")
    for key in ("item.finnish-strongest.label", "guide.language.name"):
        assert own in trial.text(key, code)
    assert "Finnish" not in trial.text("item.second-language.label", "en")
