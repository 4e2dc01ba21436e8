"""What a form lacks before it is signed is counted from what is there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentordesk.domain.item import Condition, Item, Kind, Operator
from mentordesk.domain.lacking import lacking, signing_roles
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Form, Programme, Purpose, Section, Stage
from mentordesk.domain.reading import CONFIRMED, YES
from mentordesk.domain.records import Answer, Place
from tests.builders import a_mentorship, a_programme

WHEN = Condition("work", Operator.EQUALS, "no such answer")
ITEMS = (Item("work", Kind.LONG_TEXT), Item("more", Kind.TEXT, when=WHEN), Item("end", Kind.TEXT))
SIGNED = Item("signatures", Kind.SIGNATURES, views=("participant", "employer"))
FORM = Form("feedback", Purpose.FEEDBACK, (Section("one", ITEMS), Section("signatures", (SIGNED,))))


def a_model() -> Programme:
    stages = tuple(Stage(f"meeting-{n}", ()) for n in range(1, 5))
    return replace(a_programme(), forms=(FORM,), stages=stages)


def written(**answers: str) -> Mentorship:
    kept = tuple(Answer(Place("", item), text) for item, text in answers.items())
    return replace(a_mentorship(), answers=kept)


def test_questions_in_sight_without_an_answer_are_counted() -> None:
    assert lacking(FORM, written(work="Leipoi"), a_model()).unanswered == 1
    assert lacking(FORM, written(work="Leipoi", end="Hyvin"), a_model()).unanswered == 0


def test_parts_that_nobody_has_gone_through_are_named() -> None:
    confirmed = Answer(Place("", "one", CONFIRMED), YES)
    some = written(work="Leipoi")
    assert [s.id for s in lacking(FORM, some, a_model()).unconfirmed][:1] == ["one"]
    gone = replace(some, answers=(*some.answers, confirmed))
    assert "one" not in [s.id for s in lacking(FORM, gone, a_model()).unconfirmed]


def test_meetings_that_were_not_held_are_counted_for_the_feedback_only() -> None:
    assert lacking(FORM, written(), a_model()).not_held == 3
    paper = replace(FORM, purpose=Purpose.PAPER)
    assert lacking(paper, written(), a_model()).not_held == 0


def test_roles_that_sign_and_nobody_holds_are_named() -> None:
    assert signing_roles(FORM) == ("participant", "employer")
    assert lacking(FORM, written(), a_model()).unnamed == ("employer",)


def test_nothing_lacks_when_all_is_there() -> None:
    held = tuple(replace(m, held=date(2026, 2, 2)) for m in a_mentorship().meetings)
    form = replace(FORM, sections=(Section("one", ITEMS),))
    full = replace(written(work="Leipoi", end="Hyvin"), meetings=held)
    full = replace(full, answers=(*full.answers, Answer(Place("", "one", CONFIRMED), YES)))
    assert not lacking(form, full, replace(a_model(), forms=(form,)))
