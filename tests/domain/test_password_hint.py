"""How hard a password is to guess."""

import unicodedata

import pytest

from mentordesk.domain.passphrase import COUNT, drawn, folded, words
from mentordesk.domain.password import LONG, SHORT, refusal
from mentordesk.domain.password_hint import (
    A_ROW,
    ENOUGH,
    FIRST_TRIED,
    LONGER,
    OWN_NAME,
    REPEATED,
    Strength,
    hint,
)
from mentordesk.domain.sentence import Sentence

TOO_SHORT = ["", "a", "lyhyt12", "ääääää7", "         ", "sana\n\n\n\n\n"]


@pytest.mark.parametrize("password", TOO_SHORT)
def test_less_than_eight_signs_are_too_short(password: str) -> None:
    assert hint(password).strength is Strength.SHORT
    assert refusal(password) == SHORT.filled(count=8)


def test_a_text_is_no_password() -> None:
    assert refusal("ä" * 1000) is refusal(unicodedata.normalize("NFD", "ä" * 1000)) is None
    assert refusal("ä" * 1001) == LONG.filled(count=1000)


WEAK = {
    "salasana1": FIRST_TRIED,
    "tammikuu2026": FIRST_TRIED,
    "rakastansinua": FIRST_TRIED,
    "S4l4s4n4!": FIRST_TRIED,
    "p@ssw0rd": FIRST_TRIED,
    "Kesäkuu2026": FIRST_TRIED,
    "kissakissakissa": FIRST_TRIED,
    "mentordesk2026": OWN_NAME,
    "asdfghjk": FIRST_TRIED,
    "poiuytrew": A_ROW,
    "åäöåäöåäö": REPEATED,
    "98765432": A_ROW,
    "aaaaaaaaaaaaaaaa": REPEATED,
    "takkapuu": LONGER,
    "19850412": LONGER,
}


@pytest.mark.parametrize(("password", "advice"), WEAK.items())
def test_what_is_tried_first_is_weak_and_says_why(password: str, advice: Sentence) -> None:
    said = hint(password)
    assert (said.strength, said.advice) == (Strength.WEAK, advice)


def test_a_name_of_the_pc_or_its_user_is_weak() -> None:
    assert hint("Möttönen12", ["möttönen"]).advice == OWN_NAME
    assert hint("Möttönen12").advice != OWN_NAME


GROWING = ["takkapuu", "sininen hevonen", "sininen hevonen juoksee", "sininen hevonen juoksee ohi"]


def test_each_word_more_makes_it_stronger() -> None:
    strengths = [hint(password).strength for password in GROWING]
    assert strengths == [Strength.WEAK, Strength.FAIR, Strength.GOOD, Strength.STRONG]


def test_no_mix_of_signs_is_asked_for() -> None:
    assert hint("vihreä polkupyörä nukkuu hyvin").advice == ENOUGH


def test_a_random_password_of_a_password_manager_is_good() -> None:
    assert hint("Xk2!vTq9pL").strength >= Strength.GOOD


def test_both_forms_of_umlauts_are_judged_alike() -> None:
    password = "ääni öljylampusta"
    forms = [unicodedata.normalize(form, password) for form in ("NFC", "NFD")]
    assert hint(forms[0]) == hint(forms[1])
    assert hint(unicodedata.normalize("NFD", "ääääää7")).strength is Strength.SHORT


def test_a_thousand_signs_are_judged_too() -> None:
    assert hint("sana " * 200).strength is Strength.WEAK


# Drawn by lot


LANGUAGES = ["fi", "sv", "en"]
FEWEST = {"fi": 1024, "sv": 2048, "en": 2048}


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_words_drawn_by_lot_are_one_of_over_a_million_million(language: str) -> None:
    known = words(language)
    assert len(set(known)) == len(known) >= FEWEST[language]
    assert len(known) ** COUNT > 10**12


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_short_and_typed_in_one_way(language: str) -> None:
    known = words(language)
    assert all(3 <= len(word) <= 10 and word.isalpha() and word.islower() for word in known)
    assert [unicodedata.normalize("NFC", word) for word in known] == list(known)
    assert folded(" ".join(known).upper()) == " ".join(known)


KEYS = {"fi": "abcdefghijklmnopqrstuvwxyzäö", "sv": "abcdefghijklmnopqrstuvwxyzåäöé"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_of_letters_on_the_language_s_keys(language: str) -> None:
    letters = KEYS.get(language, "abcdefghijklmnopqrstuvwxyz")
    assert [word for word in words(language) if not set(word) <= set(letters)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_even_the_shortest_that_may_be_drawn_are_good(language: str) -> None:
    shortest = " ".join(sorted(words(language), key=len)[:COUNT])
    assert hint(shortest).strength >= Strength.GOOD


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_among_those_tried_first(language: str) -> None:
    known = words(language)
    assert [word for word in known if hint(f"{word} {word[::-1]}").advice == FIRST_TRIED] == []


def test_two_that_are_drawn_differ() -> None:
    assert len({drawn("fi") for _ in range(20)}) == 20


def test_each_language_draws_words_of_its_own() -> None:
    for language in LANGUAGES:
        assert set(drawn(language).split()) <= set(words(language))
    assert words("pl") == words("en")
