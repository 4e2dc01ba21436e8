"""What two desks know of a sealed document, brought together; numbers that are read aloud."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.issued import (
    HEALTH_ERASED,
    REPLACED,
    Issued,
    Void,
    erased,
    is_number,
    new_number,
    united,
    with_new,
    without_health,
)
from tests.builders import an_issued

AT = datetime(2026, 3, 28, tzinfo=UTC)
VOIDS = st.builds(
    Void,
    st.sampled_from([AT, AT + timedelta(days=1)]),
    st.sampled_from(["", "a", "b"]),
    st.sampled_from(["", "22AA-33BB"]),
)
TOLD = st.builds(
    lambda void, health: (
        erased(health, AT) if void and void.is_erasure else replace(health, void=void)
    ),
    st.none() | VOIDS,
    st.sampled_from([an_issued(health=True), without_health(an_issued(health=True))]),
)
"""All that a desk can know of one document: whole or without health, void or not."""


@given(TOLD, TOLD, TOLD)
def test_desks_end_up_with_the_same_whatever_comes_first(a: Issued, b: Issued, c: Issued) -> None:
    assert united(a, a) == a
    assert united(a, b) == united(b, a)
    assert united(a, united(b, c)) == united(united(a, b), c)


@given(TOLD, TOLD)
def test_void_on_one_side_is_void(a: Issued, b: Issued) -> None:
    both = united(a, b)
    assert both.holds == (a.holds and b.holds)
    assert both.is_erased == (a.is_erased or b.is_erased)
    assert both.content == "" or not both.is_erased


def test_a_document_without_health_is_told_as_it_is() -> None:
    assert without_health(an_issued()) == an_issued()
    told = without_health(an_issued(health=True))
    assert (told.content, told.health, told.sha256) == ("", False, an_issued().sha256)


def test_what_was_void_before_is_so_since_then() -> None:
    void = an_issued(health=True, void=Void(AT, "syy"))
    assert erased(void, AT + timedelta(days=9)).void == Void(AT, "")


def test_why_it_is_void_is_told_in_a_person_s_words_or_ours() -> None:
    assert str(Void(AT, "Väärä {päivä}").told) == "Väärä {päivä}"
    assert Void(AT, "").told == HEALTH_ERASED


def test_fresh_numbers_are_numbers() -> None:
    drawn = {new_number() for _ in range(100)}
    assert len(drawn) == 100 and all(map(is_number, drawn))


@pytest.mark.parametrize(
    "text", ["", "7KQ4M2TD", "7KQ4-M2T", "7kq4-m2td", "7KQ4-M2T0", "7KQ4-M2TD\n"]
)
def test_what_can_be_misread_is_no_number(text: str) -> None:
    assert not is_number(text)


def test_a_new_document_makes_only_the_one_void_that_it_replaces() -> None:
    first, other = an_issued("22AA-33BB"), an_issued("44CC-55DD")
    new = an_issued(replaces=first.number, at=AT)
    was, stays, last = with_new((first, other), new)
    assert (stays, last) == (other, new)
    assert was.void == Void(AT, "", by=new.number) and not was.is_erased
    assert was.void and was.void.told == REPLACED.filled(number=new.number)


def test_what_was_void_before_it_was_replaced_keeps_its_reason() -> None:
    first = an_issued("22AA-33BB", void=Void(AT, "syy"))
    assert with_new((first,), an_issued(replaces=first.number))[0] == first
