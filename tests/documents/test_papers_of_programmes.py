"""The papers of the work trial: certificate, competence, goals, roles, hand-outs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentordesk.documents.setting.style import Style, formal
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.reading import YES
from mentordesk.domain.records import Place
from tests.documents.conftest import Make
from tests.documents.filled import a_filled_trial, an_empty_trial, with_answer
from tests.documents.reading_back import drawing, lines, pages, text

BORN = Place("", "certificate-born")
TASKS = Place("", "certificate-tasks")
ASKED = Place("", "certificate-asked")
ASSESSMENT = Place("", "certificate-assessment")
USUAL = Style()


def a_certificate(asked: str = "") -> Mentorship:
    """Return a trial whose certificate is written; an assessment was asked for, or not."""
    trial = a_filled_trial(lambda where: f"sana {where}")
    given = ((BORN, "14.8.1994"), (TASKS, "Kassa ja kahvit"), (ASSESSMENT, "Taitava"))
    for where, words in (*given, (ASKED, asked)):
        trial = with_answer(trial, where, words)
    return trial


def test_a_certificate_says_who_where_when_and_what_on_one_page(make: Make) -> None:
    (page,) = pages(make("certificate", a_certificate()))
    for told in (
        "Todistus työkokeilusta",
        "Työkokeilija\nParticipant Åkerö",
        "Syntymäaika\n14.8.1994",
        "Tärkeimmät työtehtävät\nKassa ja kahvit",
        "Employer Åkerö\nNimenselvennys\nleipuri\nTehtävänimike",
    ):
        assert told in page, told


def test_a_certificate_holds_nothing_else(make: Make) -> None:
    said = text(make("certificate", a_certificate()))
    for untold in ("Arvio", "Taitava", "pyytänyt", "Mentor Åkerö", "Lähde:", "sana fb"):
        assert untold not in said, untold


def test_an_assessment_is_printed_where_the_participant_asked_for_one(make: Make) -> None:
    said = text(make("certificate", a_certificate(YES)))
    assert "Työnantajan arvio\nTaitava" in said
    assert "pyytänyt" not in said


def test_a_paper_is_silent_about_what_was_not_written(make: Make) -> None:
    said = text(make("certificate", an_empty_trial()))
    assert "Syntymäaika" not in said
    assert "Tärkeimmät työtehtävät" not in said
    assert "Allekirjoitus" in said


def sizes(pdf: bytes) -> set[float]:
    return {line.size for line in lines(pdf)}


def test_a_certificate_is_set_larger_while_it_stays_on_one_page(make: Make) -> None:
    short = make("certificate", a_certificate())
    long = make("certificate", with_answer(a_certificate(), TASKS, "Kassa ja kahvit. " * 300))
    assert formal(USUAL).types.title.size in sizes(short)
    assert formal(USUAL).types.title.size not in sizes(long)
    assert USUAL.types.title.size in sizes(long)


def test_a_description_of_competence_says_who_decides(make: Make) -> None:
    said = text(make("competence", a_certificate()))
    assert "Oppilaitos päättää" in said
    assert "Mitä työkokeilija osaa tehdä itsenäisesti?\nsana competence-skills/" in said


def test_each_goal_has_its_way_over_the_meetings_that_look_at_goals(make: Make) -> None:
    trial = a_filled_trial(lambda where: f"sana {where}.", goals=2)
    reviews = tuple(r for r in trial.reviews if r.meeting != trial.meetings[0].id)
    pdf = make("goals", replace(trial, reviews=reviews))
    said = text(pdf)
    assert said.index("sana g0.") < said.index("sana g1.")
    assert "Saavutettu\nHyvässä vauhdissa\nAloitettu\nEi aloitettu" in said
    assert "1. 2" not in said
    assert said.count("sana r0") == said.count("sana r1") == 3


def test_without_goals_the_page_says_so(make: Make) -> None:
    assert "Näin tavoitteet ovat edenneet\n–" in text(make("goals", an_empty_trial()))


def test_roles_are_told_with_those_who_hold_them(make: Make) -> None:
    said = text(make("roles", a_filled_trial(lambda where: f"sana {where}")))
    assert "Mentori: Mentor Åkerö" in said
    assert "Vastaa siitä, että työkokeilu arvioidaan." in said


@pytest.mark.parametrize(
    ("audience", "whom"), [("participant", "Työkokeilijalle"), ("mentor", "Mentorille")]
)
def test_a_hand_out_tells_of_its_meeting(make: Make, audience: str, whom: str) -> None:
    trial = a_filled_trial(lambda _: "")
    (page,) = pages(make(f"prepare-2-{audience}", trial))
    for told in (
        "Tapaaminen 2/4",
        "Ennen 2. tapaamista",
        "Alkuun",
        "Asialista",
        whom,
        "Ota mukaan",
    ):
        assert told in page, told


def written_on(pdf: bytes) -> int:
    """Return how many lines there are to write on: thin ones from the indent to the margin."""
    return drawing(pdf, 1).count("0.5 w")


def test_a_hand_out_has_room_to_write_where_nothing_was_written(make: Make) -> None:
    empty = make("prepare-2-participant", a_filled_trial(lambda _: ""))
    noted = make("prepare-2-participant", a_filled_trial(lambda _: "huomio"))
    assert "huomio" in text(noted)
    assert written_on(empty) > written_on(noted)


@pytest.mark.parametrize(("audience", "is_told"), [("participant", True), ("mentor", False)])
def test_only_what_goes_to_the_participant_is_in_their_language_too(
    make: Make, audience: str, is_told: bool
) -> None:
    trial = with_answer(a_filled_trial(lambda _: ""), Place("", "second-language"), "uk")
    said = text(make(f"prepare-2-{audience}", trial))
    assert ("Перед другою зустріччю" in said) is is_told


def test_a_certificate_names_the_firm_beside_the_workplace(make: Make) -> None:
    trial = a_certificate()
    (part,) = (part for part in trial.parts if part.role == "employer")
    people = (
        replace(p, organisation="Firma Oy") if p.id == part.person else p for p in trial.people
    )
    said = text(make("certificate", replace(trial, people=tuple(people))))
    assert f"Työpaikka\nFirma Oy\n{trial.details.workplace}" in said


def test_what_was_said_of_a_goal_stands_on_the_page_of_its_way(make: Make) -> None:
    trial = a_filled_trial(lambda where: f"sana {where}")
    for page in pages(make("goals", trial)):
        goals = [goal.id for goal in trial.goals if goal.text in page]
        notes = [r for r in trial.reviews if r.note.strip() and r.note in page]
        assert {note.goal for note in notes} == set(goals)
