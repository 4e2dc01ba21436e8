"""Mentoring among developer clients as it is delivered: all of its material, pair and pilot."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mentordesk.domain.days import add_months
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Form, Programme, Purpose
from mentordesk.domain.reading import parts
from mentordesk.domain.schedule import planned_meetings
from mentordesk.programmes import ProgrammeFolder
from mentordesk.programmes.walk import walk

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SAMPLE = RESOURCES / "sample" / "developer-client.toml"
MATERIAL = """
DC.about.1 DC.about.2 DC.about.mentor DC.about.actor
DC.phase.planning DC.phase.implementation DC.phase.evaluation
DC.step.1 DC.step.2 DC.step.3 DC.step.4 DC.step.5
DC.step.6 DC.step.7 DC.step.8 DC.step.9 DC.step.10
DC.pair.gigs DC.pair.goals DC.pair.support DC.pair.steps
DC.gig.prepare DC.gig.during DC.gig.after
"""
REFERENCES = MATERIAL.split()
MEETINGS = ("opening", "gig", "closing")
JOINT = ("pilot-opening", "interim", "pilot-closing")
PILOT_STARTS = date(2024, 2, 1)
SPANS = {
    "planning": (date(2024, 2, 1), date(2024, 11, 1)),
    "implementation": (date(2024, 9, 1), date(2025, 4, 1)),
    "evaluation": (date(2024, 11, 1), date(2025, 5, 1)),
}
"""The first day of each phase of the pilot in the material, and the day after its last."""


@pytest.fixture(scope="module")
def pair() -> Programme:
    """The programme of a pair."""
    catalogue = ProgrammeFolder(RESOURCES / "programmes")
    assert catalogue.problems() == ()
    return next(p for p in catalogue.programmes() if p.key.id == "developer-client")


@pytest.fixture(scope="module")
def pilot(pair: Programme) -> Programme:
    """The pilot that pairs share."""
    assert pair.group is not None
    return pair.group


@pytest.fixture(scope="module")
def sample() -> dict[str, Any]:
    """The sample pair's file."""
    return tomllib.loads(SAMPLE.read_text("utf-8"))


def references(programme: Programme) -> list[str]:
    """Return every reference in a programme; an item shown in several places counts once."""
    things = {id(thing): thing for _, thing in walk(programme)}
    found = (getattr(thing, "ref", "") for thing in things.values())
    return sorted(filter(None, found))


def forms_at(stage: str, programme: Programme) -> tuple[Form, ...]:
    """Return the forms of a stage."""
    return tuple(programme.form(form) for form in programme.stage(stage).forms)


def items_at(stage: str, programme: Programme) -> list[Item]:
    """Return what the forms of a stage ask and show."""
    return [item for form in forms_at(stage, programme) for item in form.items()]


def test_all_24_references_are_there_once(pair: Programme):
    assert len(REFERENCES) == 24
    assert references(pair) == sorted(REFERENCES)


@pytest.mark.parametrize("code", ["fi", "sv", "en"])
def test_its_texts_are_whole_in_the_window_s_languages(pair: Programme, code: str):
    assert pair.languages[:3] == ("fi", "sv", "en")
    first, texts = pair.texts["fi"].entries, pair.texts[code].entries
    assert texts.keys() == first.keys()
    assert all(texts.values())


def test_a_pair_is_a_mentor_and_an_actor_and_nobody_else(pair: Programme):
    assert [(role.id, role.required, role.shares) for role in pair.roles] == [
        ("participant", True, False),
        ("mentor", True, True),
    ]
    assert pair.text("role.participant.name", "fi") == "Aktori"


def test_there_is_no_employer_workplace_or_limit(pair: Programme):
    for programme in (pair, pair.group):
        assert programme is not None
        assert programme.limits == ()
        asked = {line.id for item in programme.items_of(Kind.PERIOD) for line in item.lines}
        assert asked <= {"name", "starts", "ends"}


def test_the_wizard_is_short_and_asks_everybody_and_everything(pair: Programme):
    forms = pair.forms_for(Purpose.SETUP)
    kinds = [item.kind for form in forms for item in form.items()]
    needed = {Kind.PEOPLE, Kind.PERIOD, Kind.GOALS, Kind.LANGUAGE, Kind.NEXT_MEETINGS}
    assert set(kinds) == needed
    assert len(forms) <= 5
    views = {view for item in pair.items_of(Kind.PEOPLE) for view in item.views}
    assert views == {"participant", "mentor"}


def test_a_pair_meets_before_and_after_one_to_three_gigs(pair: Programme):
    held = [(stage.id, stage.least, stage.most) for stage in pair.stages]
    assert held == [("opening", 1, 1), ("gig", 1, 3), ("closing", 1, 1)]
    assert [meeting.stage for meeting in planned_meetings(pair)] == list(MEETINGS)


def test_a_gig_is_prepared_supported_and_talked_over(pair: Programme):
    refs = [
        next(item.ref for item in form.items() if item.ref.startswith("DC.gig"))
        for form in forms_at("gig", pair)
    ]
    assert refs == ["DC.gig.prepare", "DC.gig.during", "DC.gig.after"]


@pytest.mark.parametrize("stage", MEETINGS)
def test_each_meeting_opens_with_a_question_and_has_tasks_and_own_questions(
    pair: Programme, stage: str
):
    assert all(form.opening for form in forms_at(stage, pair))
    kinds = [item.kind for item in items_at(stage, pair)]
    assert Kind.TASKS in kinds
    assert kinds.count(Kind.OWN_QUESTIONS) == 1
    assert kinds[-1] is Kind.OWN_QUESTIONS


def test_goals_are_set_at_the_beginning_and_reviewed_at_every_later_meeting(pair: Programme):
    kinds = {stage: {item.kind for item in items_at(stage, pair)} for stage in MEETINGS}
    assert Kind.GOALS in kinds["opening"]
    assert all(Kind.GOAL_REVIEW in kinds[stage] for stage in MEETINGS[1:])
    assert pair.item("goals").shared


def test_independence_grows_in_three_steps_and_can_be_followed(pair: Programme):
    step = pair.item("gig-step")
    scale = pair.scale(step.scale)
    assert scale.steps == ("together", "more-independently", "independently")
    assert step in tuple(pair.form("gig-after").items())
    threads = pair.items_of(Kind.SCALE_THREAD)
    assert all(thread.drafted_from == ("gig-step",) for thread in threads)
    for form in ("closing", "way", "feedback"):
        assert any(item.kind is Kind.SCALE_THREAD for item in pair.form(form).items())


def test_the_feedback_is_drafted_from_the_meetings_and_signed_by_both(pair: Programme):
    form = pair.form("feedback")
    meetings = {item.id for stage in MEETINGS for item in items_at(stage, pair)}
    sources = {name for item in form.items() for name in item.drafted_from}
    assert sources
    assert sources <= meetings
    assert pair.item("fb-signatures").views == ("participant", "mentor")


def test_every_form_but_the_wizard_s_can_be_printed(pair: Programme):
    printed = {document.form for document in pair.documents}
    assert printed == {form.id for form in pair.forms if form.purpose is not Purpose.SETUP}


def test_the_phases_overlap_as_in_the_material(pilot: Programme):
    proposed = {
        phase.id: (
            add_months(PILOT_STARTS, phase.after_months),
            add_months(PILOT_STARTS, phase.after_months + phase.months),
        )
        for phase in pilot.phases
    }
    assert proposed == SPANS


def test_the_ten_steps_are_in_order_in_their_phases(pilot: Programme):
    refs = [[step.ref for step in phase.steps] for phase in pilot.phases]
    numbers = [[int(ref.rpartition(".")[2]) for ref in phase] for phase in refs]
    assert numbers == [[1, 2, 3, 4, 5], [6, 7, 8], [9, 10]]


def test_the_pilot_meets_four_times_two_of_them_to_evaluate(pilot: Programme):
    met = [(stage.id, stage.least, stage.most) for stage in pilot.stages]
    assert met == [("pilot-opening", 1, 1), ("interim", 2, 2), ("pilot-closing", 1, 1)]
    assert len(planned_meetings(pilot)) == 4


@pytest.mark.parametrize("stage", JOINT)
def test_everybody_of_the_pilot_may_attend_a_joint_meeting(pilot: Programme, stage: str):
    (present,) = (i for i in items_at(stage, pilot) if i.kind is Kind.ATTENDANCE)
    assert set(present.views) == {role.id for role in pilot.roles}
    assert items_at(stage, pilot)[-1].kind is Kind.OWN_QUESTIONS


def test_a_pair_is_formed_of_those_who_have_registered(pair: Programme, pilot: Programme):
    (pairs,) = pilot.items_of(Kind.PAIRS)
    registered = {view for item in pilot.form("registration").items() for view in item.views}
    assert registered == set(pairs.views)
    assert [pilot.role(view).becomes for view in pairs.views] == ["mentor", "participant"]
    assert pilot.members == pair.key


def test_those_who_register_tell_what_a_pair_is_formed_by(pilot: Programme):
    for item in pilot.form("registration").items():
        asked = [line.id for line in item.lines]
        assert asked == ["name", "phone", "email", "interests", "languages"]


def test_the_final_evaluation_shows_plan_pairs_and_fees_and_is_printed(pilot: Programme):
    (form,) = pilot.forms_for(Purpose.FEEDBACK)
    assert {Kind.PLAN, Kind.MEMBERS, Kind.FEES} <= {item.kind for item in form.items()}
    summary = pilot.document("summary")
    assert summary is not None
    assert summary.form == form.id


def test_the_sample_has_three_gigs_with_every_question_of_a_gig_answered(
    pair: Programme, sample: dict[str, Any]
):
    asked = {i.id for i in items_at("gig", pair) if i.kind in (Kind.LONG_TEXT, Kind.SCALE)}
    for number in (1, 2, 3):
        assert asked <= sample["answers"][f"gig-{number}"].keys()
    steps = [sample["answers"][f"gig-{n}"]["gig-step"]["step"] for n in (1, 2, 3)]
    assert tuple(steps) == pair.scale("independence").steps


def test_the_sample_answers_only_what_the_programme_asks(pair: Programme, sample: dict[str, Any]):
    nobody = Mentorship.new(pair.key, date(2026, 2, 9))
    meetings = {"opening", "gig-1", "gig-2", "gig-3", "closing"}
    said = sample["answers"]
    written = [(key, text) for key, text in said.items() if key not in meetings]
    written += [row for meeting in meetings for row in said[meeting].items()]
    for name, text in written:
        given = set(text) if isinstance(text, dict) else {""}
        assert given <= set(parts(pair.item(name), pair, nobody)), name
