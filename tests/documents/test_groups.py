"""A pilot on paper: its plan drawn, its pairs, fees and members, and who was there."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from mentordesk.documents import PdfDocuments
from mentordesk.documents.setting.style import Style
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Planned
from tests.documents.finnish import Finnish
from tests.documents.pilot import a_pilot, members, pilot, with_people
from tests.documents.reading_back import FONTS, drawing, line_of, lines, overlaps, pages, text

Print = Callable[..., bytes]

TODAY = date(2026, 5, 15)
STYLE = Style()
DISC = re.compile(r"c h B")


@pytest.fixture(scope="module")
def printed() -> Print:
    """Prints a document of the pilot, on a day in May."""
    documents = PdfDocuments(FONTS, today=lambda: TODAY)

    def make(document: str, group: Mentorship | None = None, count: int = 12) -> bytes:
        return documents.make(document, group or a_pilot(), pilot(), Finnish(), members(count))

    return make


@pytest.mark.parametrize("document", [spec.id for spec in pilot().documents])
@pytest.mark.parametrize("pairs", [0, 1, 12, 60])
def test_every_document_is_laid_out_clean(printed: Print, document: str, pairs: int) -> None:
    pdf = printed(document, with_people(a_pilot(pairs), pairs), pairs)
    assert not list(overlaps(pdf))
    for line in lines(pdf):
        assert STYLE.left - 0.1 <= line.x <= line.right <= STYLE.width - STYLE.right + 0.5, line
        assert STYLE.foot <= line.y <= STYLE.height - STYLE.head, line


def test_the_head_has_the_groups_name_and_no_workplace(printed: Print) -> None:
    first = pages(printed("summary"))[0]
    assert "Hämeen pilotti" in first
    assert "1.1.2026–31.12.2026" in first
    assert "Kirsi Vetäjä" in first
    assert "Työpaikka" not in first
    assert "Työaika" not in first
    assert "Mentori 1 Åkerö" not in first.partition("Suunnit")[0]


def test_the_plan_names_its_phases_steps_and_the_day_it_is(printed: Print) -> None:
    said = text(printed("plan"))
    finnish = pilot().texts["fi"].entries
    for phase in pilot().phases:
        assert finnish[f"phase.{phase.id}.name"] in said
        for step in phase.steps:
            assert finnish[f"step.{step.id}.name"] in said
    assert "Tänään 15.5.2026" in said
    assert "1/2026\n" in said


def test_overlapping_phases_have_a_row_each_and_hatchings_of_their_own(printed: Print) -> None:
    pdf = printed("plan")
    finnish = pilot().texts["fi"].entries
    names = [line_of(pdf, finnish[f"phase.{phase.id}.name"]) for phase in pilot().phases]
    assert all(upper.y - lower.y > 25 for upper, lower in pairwise(names))
    bars = [Planned(phase.id, TODAY, TODAY) for phase in pilot().phases]
    bare = drawing(printed("plan", replace(a_pilot(), plan=tuple(bars))), 1)
    assert len(drawing(pdf, 1)) > len(bare) + 1000  # the hatchings of long bars


def test_a_step_that_is_done_is_ticked_and_filled(printed: Print) -> None:
    group = a_pilot()
    step = pilot().phases[0].steps[0].id
    done = replace(group.planned(step), done=date(2026, 2, 3))
    plan = tuple(done if planned.id == step else planned for planned in group.plan)
    before, after = printed("plan", group), printed("plan", replace(group, plan=plan))
    assert "3.2.2026" in text(after)
    assert drawing(after, 1).count("1.3 w") == drawing(before, 1).count("1.3 w") + 1
    assert len(DISC.findall(drawing(after, 1))) == len(DISC.findall(drawing(before, 1)))


def test_steps_on_one_day_stand_under_one_another(printed: Print) -> None:
    group = a_pilot()
    steps = [step for phase in pilot().phases for step in phase.steps]
    plan = tuple(Planned(step.id, None, TODAY) for step in steps)
    pdf = printed("plan", replace(group, plan=plan))
    assert not list(overlaps(pdf))


def test_a_plan_without_days_is_a_table_only(printed: Print) -> None:
    said = text(printed("plan", replace(a_pilot(), plan=())))
    assert "Tänään" not in said
    assert pilot().text(f"step.{pilot().phases[0].steps[0].id}.name", "fi") in said


def test_fees_are_summed_for_each_pair_each_gig_and_in_all(printed: Print) -> None:
    said = text(printed("summary"))
    assert said.count("300,00 €") == 12
    assert "Yhteensä\n1\u202f200,00 €\n1\u202f200,00 €\n1\u202f200,00 €\n3\u202f600,00 €" in said


def test_a_mentor_of_two_pairs_has_one_sum(printed: Print) -> None:
    group = a_pilot(3)
    first, second, third = group.pairs
    group = replace(group, pairs=(first, replace(second, mentor=first.mentor), third))
    said = text(printed("summary", group))
    assert "Mentori 1 Åkerö\n600,00 €" in said
    assert "Mentori 3 Åkerö\n300,00 €" in said
    assert "Mentori 1 Åkerö\n300,00 €" not in text(printed("summary", a_pilot(3)))


def test_members_are_told_with_how_far_they_are(printed: Print) -> None:
    said = text(printed("summary"))
    for n in range(12):
        assert f"Aktori {n}.\nMentori {n}.\n1.1.2026–31.12.2026\n1/5\nKäynnissä" in said


def test_a_hundred_who_were_there_stand_in_two_columns(printed: Print) -> None:
    pdf = printed("interim", with_people(a_pilot(1), 100))
    guests = [line for line in lines(pdf) if line.text.startswith("Vieras ")]
    assert len({line.text for line in guests}) == 100
    assert len({round(line.x) for line in guests}) == 2
    assert not list(overlaps(pdf))


def test_who_was_there_is_ticked(printed: Print) -> None:
    group = with_people(a_pilot(1), 10)
    absent = drawing(printed("pilot-opening", group), 1).count("1.5 w")
    present = drawing(printed("interim", group), 1).count("1.5 w")
    assert present == absent + 10
