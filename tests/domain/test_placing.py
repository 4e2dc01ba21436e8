"""Where what was filled in goes: answers that fit, and those that have no place."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mentordesk.domain.filling import (
    ANOTHER_MODEL,
    IS_LOCKED,
    Entry,
    FilledForm,
    FilledIn,
    Standing,
    refusal,
)
from mentordesk.domain.intake import Intake
from mentordesk.domain.issued import Issued
from mentordesk.domain.mentorship import Mentorship, apply
from mentordesk.domain.placing import entries
from mentordesk.domain.records import Answer, Place
from tests.documents.finnish import Finnish
from tests.documents.small import KEY, a_small_mentorship, a_small_programme

TODAY = date(2026, 5, 4)


def a_form(*fields: tuple[str, str, str], meeting: str = "gig-1") -> FilledForm:
    filled = tuple(FilledIn(Place(meeting, i, p), text, f"kysytty {i}") for i, p, text in fields)
    return FilledForm("small", "0", "gig", "fi", "pair", filled)


def placed(form: FilledForm, mentorship: Mentorship | None = None) -> tuple[Entry, ...]:
    return entries(
        form, Intake(mentorship or a_small_mentorship(), a_small_programme(), Finnish(), TODAY)
    )


@pytest.mark.parametrize(
    ("item", "part", "text"),
    [
        ("gone", "", "vanhan version kysymys"),
        ("scale", "step", "third"),
        ("scale", "client.step", "first"),
        ("choice", "", "milk"),
        ("yes-no", "", "maybe"),
        ("list", "third.done", "yes"),
        ("list", "first.done", "Off2"),
        ("language", "", "klingon"),
        ("present", "nobody.present", "yes"),
        ("review", "gone.note", "hyvin"),
        ("review", "goal.reach", "halfway"),
        ("own", "gone.answer", "vastaus"),
        ("people", "nobody.name", "Åsa"),
        ("period", "starts", "keväällä"),
        ("next", "gone.day", "1.6.2026"),
        ("guidance", "", "kirjoitettu reunaan"),
    ],
)
def test_what_fits_no_question_is_shown_with_its_text(item: str, part: str, text: str) -> None:
    (entry,) = placed(a_form((item, part, text)))
    expected = Entry(f"kysytty {item}", "", text, Standing.UNPLACED)
    assert entry == expected


@pytest.mark.parametrize(
    ("item", "part", "text", "kept"),
    [
        ("long", "", "  eka \n\ntoka  ", "eka\n\ntoka"),
        ("scale", "step", "apart", "apart"),
        ("sign", "date", "5.6.2026", "2026-06-05"),
        ("sign", "date", "kesällä", "kesällä"),
    ],
)
def test_what_fits_is_kept(item: str, part: str, text: str, kept: str) -> None:
    (entry,) = placed(a_form((item, part, text)))
    after = apply(a_small_mentorship(), entry.changes[0])
    assert after.answer(Place("gig-1", item, part)) == kept


def test_white_space_alone_makes_no_other_answer() -> None:
    trial = replace(a_small_mentorship(), answers=(Answer(Place("gig-1", "long"), "eka toka"),))
    (entry,) = placed(a_form(("long", "", "eka\ntoka ")), trial)
    assert entry.standing is Standing.SAME


def test_a_form_for_nobody_goes_to_the_meeting_that_comes_next() -> None:
    first, second = a_small_mentorship().meetings
    trial = replace(a_small_mentorship(), meetings=(replace(first, held=TODAY), second))
    (entry,) = placed(a_form(("text", "", "vastaus"), meeting=""), trial)
    assert apply(trial, entry.changes[0]).answer(Place("gig-2", "text")) == "vastaus"


def test_a_form_without_a_meeting_here_has_no_place() -> None:
    (entry,) = placed(a_form(("text", "", "vastaus"), meeting=""), a_small_mentorship(0))
    assert entry.standing is Standing.UNPLACED


def test_days_and_people_are_told_as_one_record() -> None:
    fields = (("period", "ends", "30.6.2026"), ("period", "hours_per_day", "6,5"))
    (entry,) = placed(a_form(*fields))
    assert (entry.standing, entry.read) == (Standing.OTHER, "30.6.2026 · 6,5")
    details = apply(a_small_mentorship(), entry.changes[0]).details
    assert (details.ends, details.hours_per_day) == (date(2026, 6, 30), 6.5)
    assert details.starts == a_small_mentorship().details.starts


def test_a_form_of_another_model_is_refused() -> None:
    form = replace(a_form(), programme="other")
    assert refusal(form, a_small_mentorship()) == ANOTHER_MODEL
    assert refusal(a_form(), a_small_mentorship()) is None


def test_a_locked_mentorship_takes_nothing_in() -> None:
    at = datetime(2026, 5, 4, tzinfo=UTC)
    sealed = Issued("7KQ4-M2TD", "gig", "fi", KEY, "", "", at, "pekka", (), locks=True)
    locked = replace(a_small_mentorship(), issued=(sealed,))
    assert refusal(a_form(("text", "", "vastaus")), locked) == IS_LOCKED


def test_what_no_sealed_document_tells_is_taken_in() -> None:
    at = datetime(2026, 5, 4, tzinfo=UTC)
    sealed = Issued("7KQ4-M2TD", "gig", "fi", KEY, "", "", at, "pekka", (), True, ("text",))
    locked = replace(a_small_mentorship(), issued=(sealed,))
    form = a_form(("text", "", "vastaus"), ("long", "", "toinen"))
    open_one, told = placed(form, locked)
    assert refusal(form, locked) is None and open_one.changes
    assert (told.standing, told.changes) == (Standing.UNPLACED, ())
