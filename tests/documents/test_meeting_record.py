"""The record of a meeting of the work trial, and the pages to read."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from mentordesk.domain.mentorship import Mentorship
from tests.documents.filled import a_filled_trial, an_empty_trial
from tests.documents.reading_back import line_of, overlaps, pages, text

Make = Callable[[str, Mentorship], bytes]


@pytest.fixture(scope="module")
def trial() -> Mentorship:
    return a_filled_trial(lambda where: f"Vastaus {where}")


def test_a_record_says_which_meeting_it_is_of(make: Make, trial: Mentorship) -> None:
    first = pages(make("meeting-2", trial))[0]
    for said in ("Tapaaminen 2/4", "pe 27.3.2026", "9.30–10.15", "Taukotila", "Mentor Åkerö"):
        assert said in first


def test_opening_and_agenda_are_small_and_side_by_side(make: Make, trial: Mentorship) -> None:
    record = make("meeting-1", trial)
    opening, agenda = line_of(record, "Alkuun"), line_of(record, "Asialista")
    assert opening.y == agenda.y
    assert opening.x < agenda.x
    assert opening.size < 9


def test_answers_of_a_meeting_are_its_own(make: Make) -> None:
    trial = a_filled_trial(lambda where: f"Vastaus {where}")
    others = tuple(
        replace(a, text="TOINEN") if a.place.meeting == "meeting-3" else a for a in trial.answers
    )
    said = text(make("meeting-2", replace(trial, answers=others)))
    assert "Vastaus m2-successes/" in said
    assert "TOINEN" not in said


def test_goals_tasks_and_meetings_to_come_are_there(make: Make, trial: Mentorship) -> None:
    said = text(make("meeting-2", trial))
    assert "Vastaus r1meeting-2" in said
    assert "Seuraavaksi tähän keskitytään" in said
    assert "Vastaus tmeeting-2\nMentori\n27.3.2026\nTehty" in said
    assert "Vastaus tmeeting-3" not in said
    assert "3.\nma 2.3.2026\n9.30–10.15\nTaukotila" in said


@pytest.mark.parametrize("document", ["meeting-1", "meeting-3", "meeting-4", "preparation", "tips"])
def test_full_and_empty_pages_are_laid_out_clean(
    make: Make, trial: Mentorship, document: str
) -> None:
    for mentorship in (trial, an_empty_trial()):
        form = make(document, mentorship)
        assert not list(overlaps(form))
        assert "Hämeen malli" in pages(form)[-1]


def test_tips_have_their_remarks_under_them(make: Make, trial: Mentorship) -> None:
    tips = make("tips", trial)
    tip, remark = line_of(tips, "Onko sovittu, kuka"), line_of(tips, "Vastaus tips/named-person")
    assert 0 < tip.y - remark.y < 40
    assert remark.x > tip.x
