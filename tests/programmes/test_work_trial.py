"""The work trial as it is delivered: nothing of its material is missing, and it holds together."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.limits import breaches
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Form, Programme, Purpose, Section
from mentordesk.domain.reading import Answers, is_visible, place, visible_items
from mentordesk.domain.records import Answer, Details
from mentordesk.domain.schedule import rhythm_for
from mentordesk.programmes import ProgrammeFolder
from mentordesk.programmes.walk import walk

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parent.parent / "resources" / "programmes"
REFERENCES = (HERE / "references.txt").read_text(encoding="utf-8").split()
MEETINGS = ("m1", "m2", "m3", "m4")
FIRST_ITEMS = {
    item: Kind(kind)
    for kind, item in map(str.split, (HERE / "first_items.txt").read_text("utf-8").splitlines())
}
"""The kind of each item that version 1.0 had."""


@pytest.fixture(scope="module")
def trial() -> Programme:
    """The work trial."""
    catalogue = ProgrammeFolder(RESOURCES)
    assert catalogue.problems() == ()
    return next(p for p in catalogue.programmes() if p.key.id == "work-trial")


def references(programme: Programme) -> list[str]:
    """Return every reference in the programme; an item shown in several places counts once."""
    things = {id(thing): thing for _, thing in walk(programme)}
    found = (getattr(thing, "ref", "") for thing in things.values())
    return sorted(filter(None, found))


def questions(form: Form) -> list[Item]:
    """Return what a form asks, guidance left out."""
    return [item for item in form.items() if item.kind is not Kind.GUIDANCE]


def with_answer(trial: Programme, item_id: str, text: str) -> Answers:
    """Return the answers of a mentorship in which one question was answered."""
    empty = Mentorship.new(trial.key, date(2026, 1, 7))
    answer = Answer(place(trial.item(item_id), "some meeting"), text)
    return Answers(Mentorship(**{**vars(empty), "answers": (answer,)}), "some meeting")


def test_all_146_references_are_there_once(trial: Programme):
    assert len(REFERENCES) == 146
    assert references(trial) == sorted(REFERENCES)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_meeting_s_references_are_on_its_own_form(trial: Programme, number: int):
    form = trial.form(f"m{number}")
    there = {getattr(thing, "ref", "") for _, thing in walk(form)}
    assert {ref for ref in REFERENCES if ref.startswith(f"WT.m{number}.")} <= there


def test_every_meeting_opens_with_questions_and_an_agenda(trial: Programme):
    for name in MEETINGS:
        assert trial.form(name).opening
        assert trial.form(name).agenda


def test_goals_tasks_and_the_next_meeting_are_in_every_meeting_that_has_one(trial: Programme):
    kinds = {name: {item.kind for item in trial.form(name).items()} for name in MEETINGS}
    assert all(Kind.TASKS in kinds[name] for name in MEETINGS)
    assert all(Kind.NEXT_MEETINGS in kinds[name] for name in MEETINGS[:3])
    assert all(Kind.GOAL_REVIEW in kinds[name] for name in MEETINGS[1:])


@pytest.mark.parametrize("theme", ["goals", "strengths", "support", "competence", "feedback"])
def test_a_theme_runs_through_several_meetings(trial: Programme, theme: str):
    with_it = [n for n in MEETINGS if any(i.theme == theme for i in trial.form(n).items())]
    assert len(with_it) >= 3


def test_the_wizard_is_short(trial: Programme):
    forms = trial.forms_for(Purpose.SETUP)
    assert len(forms) <= 7
    assert all(len(questions(form)) <= 3 for form in forms)


def test_every_role_that_is_needed_is_asked_for(trial: Programme):
    forms = trial.forms_for(Purpose.SETUP)
    people = (i for form in forms for i in form.items() if i.kind is Kind.PEOPLE)
    assert {role for item in people for role in item.views} == {r.id for r in trial.roles}
    assert {r.id for r in trial.roles if r.required} == {"participant", "mentor", "employer"}


def test_the_participant_has_no_other_role_and_is_not_asked_for_a_title(trial: Programme):
    assert [role.id for role in trial.roles if not role.shares] == ["participant"]
    asked = [line.id for line in trial.item("participant").lines]
    assert asked == ["name", "phone", "email"]
    assert {line.id for line in trial.item("mentor").lines} == {"title", "organisation", *asked}


def test_what_the_wizard_asks_is_the_same_in_the_first_meeting(trial: Programme):
    first = {item.id: item for item in trial.form("m1").items()}
    for name in ("m1-tasks", "goals", "credit-agreed", "credit-terms"):
        assert trial.item(name) is first[name]
        assert first[name].shared


def test_crediting_is_asked_further_only_where_it_is_agreed(trial: Programme):
    form = trial.form("m3")
    yes, no = (with_answer(trial, "credit-agreed", text) for text in ("yes", "no"))
    assert trial.item("m3-credit") in tuple(visible_items(form, trial, yes))
    assert trial.item("m3-credit") not in tuple(visible_items(form, trial, no))


@pytest.mark.parametrize("name", MEETINGS)
def test_language_guidance_appears_for_those_who_need_it(trial: Programme, name: str):
    section = next(s for s in trial.form(name).sections if s.id == f"{name}-language")
    assert is_visible(section, trial, with_answer(trial, "finnish-strongest", "no"))
    assert not is_visible(section, trial, with_answer(trial, "finnish-strongest", "yes"))


def shared_language(trial: Programme, name: str) -> Section:
    """Return the section of a meeting that helps two people share a language."""
    return next(s for s in trial.form(name).sections if s.id == f"{name}-shared-language")


@pytest.mark.parametrize("name", MEETINGS)
def test_a_second_language_brings_advice_key_points_and_words(trial: Programme, name: str):
    section = shared_language(trial, name)
    assert is_visible(section, trial, with_answer(trial, "second-language", "uk"))
    assert not is_visible(section, trial, with_answer(trial, "second-language", ""))
    kinds = [item.kind for item in section.items]
    assert kinds == [Kind.GUIDANCE, Kind.KEY_POINTS, Kind.WORDS]
    assert 3 <= len(section.items[1].lines) <= 5


def test_the_six_points_on_language_come_up_one_meeting_after_another(trial: Programme):
    guides = [shared_language(trial, name).items[0].guides for name in MEETINGS]
    lines = [line.ref for (guide,) in guides for line in trial.guide(guide).lines]
    assert sorted(lines) == [f"WT.lang.{n}" for n in range(1, 7)]
    everywhere = tuple(guide for (guide,) in guides)
    assert trial.item("tips-language").guides == trial.item("language").guides == everywhere


def test_the_words_are_one_list_that_is_printed_as_a_card(trial: Programme):
    (words,) = trial.items_of(Kind.WORDS)
    card = trial.document("word-card")
    assert card is not None
    assert words in tuple(trial.form(card.form).items())


@pytest.mark.parametrize("name", MEETINGS)
def test_own_questions_end_every_meeting(trial: Programme, name: str):
    kinds = [item.kind for item in trial.form(name).items()]
    assert kinds.count(Kind.OWN_QUESTIONS) == 1
    assert kinds[-1] is Kind.OWN_QUESTIONS


def test_several_trials_at_one_employer_have_a_summary_and_meet_as_they_wish(trial: Programme):
    group = trial.group
    assert group is not None
    assert [(stage.least, stage.most) for stage in group.stages] == [(1, 1), (0, 12), (1, 1)]
    (summary,) = group.forms_for(Purpose.FEEDBACK)
    assert group.item("members") in tuple(summary.items())
    assert {document.form for document in group.documents} == {
        form.id for form in group.forms if form.purpose in (Purpose.MEETING, Purpose.FEEDBACK)
    }


def test_a_newer_version_keeps_every_item_of_the_first(trial: Programme):
    """Ids are never taken back: answers of trials begun with 1.0 stay where they are."""
    assert trial.key.version == "1.2"
    now = {item.id: item.kind for form in trial.forms for item in form.items()}
    assert FIRST_ITEMS.items() <= now.items()


def test_the_feedback_rows_have_two_views_and_four_anchors(trial: Programme):
    rows = [i for i in trial.form("feedback").items() if i.kind is Kind.SCALE]
    steps = trial.scale("support").steps
    assert (len(rows), len(steps)) == (11, 4)
    for row in rows:
        assert row.views == ("employer", "participant")
        anchors = {trial.text(f"item.{row.id}.{step}", "fi") for step in steps}
        assert len(anchors) == 4


def test_nothing_of_health_is_proposed_for_the_feedback(trial: Programme):
    sources = {name for item in trial.form("feedback").items() for name in item.drafted_from}
    assert sources
    assert not any(trial.item(name).health for name in sources)


def test_what_strains_and_what_support_is_needed_is_fenced(trial: Programme):
    assert trial.item("m4-strain").health
    assert trial.item("m4-support").health


def test_participant_mentor_and_employer_sign(trial: Programme):
    signed = trial.item("fb-signatures")
    assert signed.views == ("participant", "mentor", "employer")
    assert all(trial.text(f"role.{role}.signs", "fi") for role in signed.views)


@pytest.mark.parametrize(("ends", "minutes"), [(date(2026, 3, 1), 30), (date(2026, 5, 1), 45)])
def test_a_month_has_short_meetings_and_more_has_longer(trial: Programme, ends: date, minutes: int):
    rhythm = rhythm_for(Details(starts=date(2026, 2, 2), ends=ends), trial)
    assert rhythm is not None
    assert rhythm.minutes == minutes


def test_a_usual_trial_is_inside_the_limits(trial: Programme):
    usual = Details(
        starts=date(2026, 2, 2), ends=date(2026, 8, 1), hours_per_day=6, days_per_week=5
    )
    assert breaches(usual, trial) == ()


def test_each_limit_is_warned_of_with_its_source(trial: Programme):
    much = Details(starts=date(2026, 2, 2), ends=date(2026, 9, 1), hours_per_day=9, days_per_week=6)
    over = [breach.limit for breach in breaches(much, trial)]
    assert [limit.id for limit in over] == ["days-per-week", "hours-per-day", "length"]
    assert all(limit.source and trial.text(f"limit.{limit.id}.text", "fi") for limit in over)


@pytest.mark.parametrize(
    "name",
    [
        *("feedback", "meeting-1", "meeting-2", "meeting-3", "meeting-4", "preparation", "tips"),
        *("certificate", "competence", "goals", "roles", "word-card", "prepare-1-mentor"),
    ],
)
def test_there_is_a_print_of_each_form(trial: Programme, name: str):
    document = trial.document(name)
    assert document is not None
    assert trial.text(f"document.{name}.title", "fi")
    assert trial.form(document.form).purpose is not Purpose.SETUP


def test_links_are_whole_web_addresses(trial: Programme):
    links = [line.link for guide in trial.guides for line in guide.lines if line.link]
    assert links
    assert all(link.startswith("https://") for link in links)
