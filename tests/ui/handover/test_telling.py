"""What is said of records that two desks have."""

from dataclasses import replace

from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Former, Place
from mentordesk.ui.desk import Desk
from mentordesk.ui.handover.telling import HEALTH, Telling
from tests.ui.window import a_trial


def test_an_answer_about_health_that_is_asked_no_more_isn_t_read_either(
    desk: Desk, work_trial: Programme
) -> None:
    where = Place("", "asked-once")
    former = Former(where, "Mikä rasittaa?", "Selkä", health=True)
    known = replace(a_trial(work_trial), former=(former,))
    telling = Telling(known, work_trial, desk.language)
    old, new = Answer(where, "Selkä"), Answer(where, "Polvi")
    assert telling.apart(old, new) == (desk.language.say(HEALTH),) * 2
    assert telling.text(Answer(Place("", "other"), "Kassa")) == "Kassa"
