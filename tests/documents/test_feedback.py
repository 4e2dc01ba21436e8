"""The feedback form: what leaves the house, read back from the PDF."""

import re
from collections.abc import Callable

import pytest

from mentordesk.documents.setting.style import MM, Style
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Place
from tests.documents.filled import a_filled_trial, an_empty_trial, confirmed, with_answer
from tests.documents.reading_back import drawing, line_of, lines, overlaps, pages, text

Make = Callable[[str, Mentorship], bytes]

STEPS = ("Ei aloitettu", "Aloitettu", "Hyvässä", "Saavutettu")


@pytest.fixture(scope="module")
def trial() -> Mentorship:
    return a_filled_trial(lambda where: f"Vastaus {where}")


@pytest.fixture(scope="module")
def form(make: Make, trial: Mentorship) -> bytes:
    return make("feedback", trial)


def test_the_first_page_says_whose_form_it_is(form: bytes) -> None:
    first = pages(form)[0]
    for said in (
        "Palaute työkokeilusta",
        "Participant Åkerö",
        "Mentor Åkerö, leipuri",
        "Leipomo Pulla & Rinkeli Oy",
        "2.2.2026–27.3.2026",
        "6 h päivässä, 4 pv viikossa",
    ):
        assert said in first


def test_goals_are_followed_in_words_under_each_meeting(form: bytes) -> None:
    small = [line for line in lines(form) if line.size == 7]
    for number, step in enumerate(STEPS, 1):
        head = line_of(form, f"{number}. 27.3.2026")
        word = next(line for line in small if line.text.strip() == step)
        assert word.x == pytest.approx(head.x), step
        assert word.y < head.y


def test_each_goal_has_its_line_drawn_from_meeting_to_meeting(form: bytes) -> None:
    drawn = re.findall(r"n ([\d.]+ [\d.]+ m(?: [\d.]+ [\d.]+ l){3}) S", drawing(form, 1))
    assert len(drawn) == 3
    for thread in drawn:
        rises = [float(number) for number in re.findall(r"([\d.]+) [ml]", thread)]
        assert rises == sorted(rises) and rises[0] < rises[-1]


def test_the_last_step_of_a_goal_is_its_outcome(form: bytes) -> None:
    heading = line_of(form, "Tulos")
    assert any(
        line.text == "Saavutettu" and line.x == pytest.approx(heading.x) for line in lines(form)
    )


def test_both_views_stand_side_by_side_in_equal_columns(form: bytes) -> None:
    employer, participant = line_of(form, "Työnantaja"), line_of(form, "Vastaus fb-mastery/part")
    reason = line_of(form, "Vastaus fb-mastery/employer.reason")
    assert reason.y == pytest.approx(participant.y)
    assert reason.x == pytest.approx(employer.x)
    style = Style()
    left, right = participant.x - reason.x, style.width - style.right - participant.x
    assert left - style.spaces.gutter == pytest.approx(right, abs=0.1)


def test_each_view_names_its_step_and_explains_it(form: bytes) -> None:
    said = text(form)
    assert "Onnistuu itsenäisesti" in said and "Onnistuu ohjattuna" in said
    assert "Hoitaa sovitut tehtävät itse ja kysyy, kun on syytä." in said
    assert "Selviää tutuista tehtävistä, kun apu on lähellä." in said


def test_the_steps_of_the_scale_are_explained_once(form: bytes) -> None:
    assert text(form).count("Harjoittelee vielä") == 1


def test_what_was_not_answered_is_a_dash(make: Make) -> None:
    form = make("feedback", an_empty_trial())
    strengths = line_of(form, "Missä työkokeilija on erityisen hyvä?")
    below = [n for n in lines(form) if n.page == strengths.page and n.y < strengths.y]
    assert max(below, key=lambda line: line.y).text == "–"


def test_question_and_answer_differ_in_size(form: bytes) -> None:
    question, answer = line_of(form, "Mentorin terveiset"), line_of(form, "Vastaus fb-mentor/")
    assert question.size < answer.size == 9.5
    assert 0 < question.y - answer.y < 20


def test_chapters_and_blocks_stand_apart(form: bytes) -> None:
    heading, above = line_of(form, "Tavoitteet"), line_of(form, "Vastaus fb-tasks/")
    question, answer = line_of(form, "Miksi juuri se?"), line_of(form, "Työ samalla alalla")
    assert above.y - heading.y > 24 + heading.size
    assert answer.y - question.y > 12 + question.size


def test_a_draft_says_on_every_page_how_much_is_not_confirmed(form: bytes) -> None:
    sheets = pages(form)
    assert all("Luonnos. Vahvistamattomia osia: " in page for page in sheets)


def test_a_confirmed_form_is_no_draft(make: Make, trial: Mentorship) -> None:
    assert "Luonnos" not in text(make("feedback", confirmed(trial)))


def test_every_page_tells_its_number_and_the_last_one_the_source(form: bytes) -> None:
    sheets = pages(form)
    for number, page in enumerate(sheets, 1):
        assert f"Sivu {number}/{len(sheets)}" in page
        assert ("Hämeen malli" in page) == (number == len(sheets))


def test_answers_about_health_stay_out(make: Make) -> None:
    trial = with_answer(an_empty_trial(), Place("", "m4-strain"), "SALAINEN")
    assert "SALAINEN" not in text(make("feedback", trial))


def test_places_to_sign_hold_what_is_known(form: bytes) -> None:
    last = pages(form)[-1]
    for role in ("Työkokeilija", "Mentori", "Työnantajan edustaja"):
        assert role in last
    for said in ("Employer Åkerö", "leipuri", "Vastaus fb-signatures/place", "27.3.2026"):
        assert said in last
    assert last.count("Nimenselvennys") == last.count("Allekirjoitus\n") == 3


def test_the_frames_to_sign_in_are_large_enough() -> None:
    style = Style()
    assert style.sign_width == pytest.approx(60 * MM)
    assert style.sign_height == pytest.approx(22 * MM)


@pytest.mark.parametrize("length", range(0, 60, 4))
def test_signatures_are_together_and_never_without_text_before(make: Make, length: int) -> None:
    answer = "\n".join(f"rivi {n}" for n in range(length)) or "rivi"
    trial = with_answer(an_empty_trial(), Place("", "fb-employer"), answer)
    form = make("feedback", trial)
    places = [line for line in lines(form) if line.text == "Allekirjoitus"]
    assert len(places) == 3
    assert len({line.page for line in places}) == 1
    above = [n for n in lines(form) if n.page == places[0].page and n.text.startswith("rivi")]
    assert above
    assert min(line.y for line in above) > max(line.y for line in places)


def test_nothing_lies_on_anything_else(form: bytes) -> None:
    assert not list(overlaps(form))


def test_the_same_form_has_the_same_bytes(make: Make, trial: Mentorship, form: bytes) -> None:
    assert make("feedback", trial) == form
