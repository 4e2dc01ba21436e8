"""What of a mentorship is about health."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mentordesk.domain.fence import has_health
from mentordesk.domain.item import Item
from mentordesk.domain.records import Answer, Former, Place, Rival
from tests.domain.small import GOING, STRAIN, an_open_one, small_programme


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer(Place("meeting-1", STRAIN.id), "Migreeni"), True),
        (Answer(Place("meeting-1", STRAIN.id), ""), False),
        (Answer(Place("meeting-1", GOING.id), "Hyvin"), False),
    ],
)
def test_only_what_was_written_to_a_question_about_health_is(
    answer: Answer, expected: bool
) -> None:
    mentorship = replace(an_open_one(), answers=(answer,))
    assert has_health(mentorship, small_programme()) is expected


@pytest.mark.parametrize("health", [True, False])
def test_a_former_answer_tells_it_itself(health: bool) -> None:
    former = Former(Place("", "gone"), "Mikä?", "Migreeni", health=health)
    mentorship = replace(an_open_one(), former=(former,))
    assert has_health(mentorship, small_programme()) is health


@pytest.mark.parametrize(("item", "expected"), [(STRAIN, True), (GOING, False)])
def test_what_another_desk_wrote_counts(item: Item, expected: bool) -> None:
    answer = Answer(Place("meeting-1", item.id), "Migreeni")
    rival = Rival("rival-1", answer, datetime(2026, 2, 2, 12, tzinfo=UTC))
    mentorship = replace(an_open_one(), rivals=(rival,))
    assert has_health(mentorship, small_programme()) is expected
