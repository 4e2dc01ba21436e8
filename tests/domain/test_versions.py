"""Two versions of a programme, and a mentorship that goes on under the newer one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time

import pytest

from mentordesk.domain.item import Item, Kind, Line
from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove
from mentordesk.domain.programme import (
    Form,
    Programme,
    ProgrammeKey,
    Purpose,
    Scale,
    Section,
    Stage,
    Texts,
)
from mentordesk.domain.reading import forms_of, meetings_in_order
from mentordesk.domain.records import Answer, Former, Goal, Meeting, Part, Person, Place, Question
from mentordesk.domain.sentence import Sentence
from mentordesk.domain.versions import differences, newer, reused, upgrade, version_order
from tests.domain.small import GOING, ROW, TERMS, after, an_open_one, small_programme

WORDS = {
    "item.going.label": "Miten menee?",
    "item.credit.label": "Hyväksiluku?",
    "item.terms.label": "Ehdot",
    "item.terms.unit": "Osa",
    "item.row.label": "Taito",
    "role.employer.name": "Työnantaja",
    "role.coach.name": "Valmentaja",
    "scale.steps.much": "Paljon",
    "form.second.title": "Toinen lomake",
    "stage.two.name": "Toinen tapaaminen",
    "stage.three.name": "Kolmas tapaaminen",
}


class Plainly:
    """A language that says sentences in English."""

    code = "fi"

    def say(self, sentence: Sentence) -> str:
        """Return the sentence filled."""
        return str(sentence)

    def date(self, day: date) -> str:
        """Return the day."""
        return str(day)

    def weekday(self, day: date) -> str:
        """Return the day."""
        return str(day)

    def time(self, clock: time) -> str:
        """Return the time."""
        return str(clock)


def version(number: str = "1.0", texts: Mapping[str, str] = WORDS, **changed: object) -> Programme:
    """Return a version of the small programme with its scale and words, some fields changed."""
    small = replace(small_programme(), scales=(Scale("steps", ("little", "much")),))
    values = {"key": ProgrammeKey("small", number, number), "texts": {"fi": Texts("fi", texts)}}
    return Programme(**{**fields_of(small), **values, **changed})  # pyright: ignore[reportArgumentType]


def fields_of(programme: Programme) -> dict[str, object]:
    """Return a programme's fields, without what it has worked out."""
    return {name: getattr(programme, name) for name in Programme.__dataclass_fields__}


def without(*ids: str, instead: Mapping[str, Item] | None = None) -> tuple[Form, ...]:
    """Return the small programme's forms without some items, others in place of some."""
    other = instead or {}
    return tuple(
        replace(
            form,
            sections=tuple(
                replace(s, items=tuple(other.get(i.id, i) for i in s.items if i.id not in ids))
                for s in form.sections
            ),
        )
        for form in small_programme().forms
    )


def said(old: Programme, new: Programme) -> list[str]:
    """Return the differences in words."""
    return [str(difference.sentence) for difference in differences(old, new, "fi")]


def formers(changes: tuple[Change, ...]) -> list[Former]:
    """Return what changes keep in words."""
    return [c.record for c in changes if isinstance(c, Put) and isinstance(c.record, Former)]


def with_answers(*answers: tuple[Place, str]) -> Mentorship:
    """Return an open mentorship with answers."""
    return after(an_open_one(), *(Put(Answer(place, text, "fi")) for place, text in answers))


@pytest.mark.parametrize(
    ("older", "later"),
    [
        ("1.9", "1.10"),
        ("1.0", "1.0.1"),
        ("1", "2"),
        ("2.0-beta", "2.0"),
        ("1.9", "2.0-beta"),
        ("2026-09", "2026-11"),
        ("1.2a", "1.2b"),
        ("9" * 5000, "1" + "0" * 5000),
    ],
)
def test_versions_are_ordered_by_their_numbers(older: str, later: str):
    assert version_order(older) < version_order(later)


def test_zeros_at_the_end_and_in_front_say_nothing():
    assert version_order("1.0") == version_order("1") == version_order("01.0.0")


def test_a_newer_version_is_offered_and_no_other():
    old = version("1.9")
    assert newer(old.key, [version("1.10")]) == version("1.10")
    assert newer(old.key, [version("1.9"), replace(version("2.0"), key=KEY_OF_ANOTHER)]) is None
    assert newer(old.key, [version("1.8")]) is None


KEY_OF_ANOTHER = ProgrammeKey("other", "2.0", "x")


def test_a_group_is_offered_the_group_of_the_newer_version():
    group = replace(version("2.0"), key=ProgrammeKey("small.group", "2.0", "y"))
    whole = version("2.0", group=group)
    assert newer(ProgrammeKey("small.group", "1.0", "z"), [whole]) == group


def test_the_same_version_has_no_differences():
    assert said(version(), version("1.1")) == []


def test_questions_added_removed_and_reworded_are_told():
    texts = {**WORDS, "item.credit.label": "Luetaanko hyväksi?", "item.why.label": "Miksi?"}
    why = Item("why", Kind.TEXT)
    new = version("2", texts, forms=without("strain", instead={"going": why}))
    told = said(version(), new)
    assert "New question: Miksi?" in told
    assert "No longer asked: Miten menee?" in told
    assert "Said in another way: Hyväksiluku? → Luetaanko hyväksi?" in told


def test_guidance_is_no_question():
    read = Item("read", Kind.GUIDANCE, guides=("help",))
    assert said(version(), version("2", forms=without(instead={"strain": read}))) == [
        "No longer asked: strain"
    ]


def test_other_choices_and_other_kinds_are_told():
    fewer = replace(TERMS, lines=TERMS.lines[:1])
    new = version(
        "2", forms=without(instead={"terms": fewer, "going": replace(GOING, kind=Kind.TEXT)})
    )
    assert said(version(), new) == [
        "Answered in another way: Ehdot",
        "Answered in another way: Miten menee?",
    ]


def test_meetings_forms_and_languages_that_come_and_go_are_told():
    old = version()
    new = version("2", forms=old.forms[:3], stages=(*old.stages[:1], Stage("three", ("first",))))
    new = replace(new, languages=("fi", "sv", "uk"))
    told = said(old, new)
    assert told[:3] == [
        "New meeting: Kolmas tapaaminen",
        "No longer held: Toinen tapaaminen",
        "No longer filled in: Toinen lomake",
    ]
    assert told[-1] == "New language: українська"


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (replace(GOING, kind=Kind.YES_NO), "was of the kind long-text and is now yes-no"),
        (replace(GOING, shared=True), "one answer for the whole mentorship"),
    ],
)
def test_an_id_that_means_something_else_is_an_author_s_mistake(item: Item, words: str):
    (use,) = reused(version(), version("2", forms=without(instead={"going": item})))
    assert use.item == "going"
    assert words in str(use.sentence)


@pytest.mark.parametrize(
    ("steps", "count"),
    [(("much", "little"), 1), (("little", "some", "much"), 0), (("little",), 0)],
)
def test_steps_may_come_and_go_but_not_change_places(steps: tuple[str, ...], count: int):
    new = version("2", scales=(Scale("steps", steps),))
    assert len(reused(version(), new)) == count


def test_nothing_is_reused_when_questions_come_and_go():
    assert reused(version(), version("2", forms=without("going"))) == ()


def test_an_answer_no_longer_asked_for_is_kept_in_words_and_in_its_place():
    place = Place("m1", "going")
    mentorship = with_answers((place, "Hyvin"))
    changes = upgrade(mentorship, version(), version("2", forms=without("going")), Plainly())
    assert formers(changes) == [Former(place, "Miten menee?", "Hyvin")]
    assert after(mentorship, *changes).answer(place) == "Hyvin"


def test_parts_choices_and_steps_are_kept_in_their_words():
    mentorship = with_answers(
        (Place("", "terms", "unit"), "Leipuri"),
        (Place("", "credit"), "yes"),
        (Place("", "row", "employer.step"), "much"),
    )
    old = replace(version(), forms=without(instead={"row": replace(ROW, shared=True)}))
    new = version("2", forms=without("terms", "credit", "row"))
    kept = {(f.question, f.answer) for f in formers(upgrade(mentorship, old, new, Plainly()))}
    assert kept == {
        ("Ehdot: Osa", "Leipuri"),
        ("Hyväksiluku?", "Yes"),
        ("Taito: Työnantaja", "Paljon"),
    }


def test_only_the_row_that_is_gone_is_kept_in_words():
    mentorship = with_answers(
        (Place("", "terms", "unit"), "a"), (Place("", "terms", "schedule"), "b")
    )
    fewer = replace(TERMS, lines=(Line("schedule"),))
    new = version("2", forms=without(instead={"terms": fewer}))
    assert [f.answer for f in formers(upgrade(mentorship, version(), new, Plainly()))] == ["a"]


def test_what_is_asked_as_before_brings_no_change():
    mentorship = with_answers((Place("m1", "going"), "Hyvin"), (Place("", "credit"), "yes"))
    assert upgrade(mentorship, version(), version("2"), Plainly()) == ()


def test_a_new_meeting_comes_undated_as_often_as_it_is_held():
    old = version()
    stages = (*old.stages, Stage("three", ("first",), least=2, most=3))
    changes = upgrade(an_open_one(), old, version("2", stages=stages), Plainly())
    met = [c.record for c in changes if isinstance(c.record, Meeting)]
    assert [(m.stage, m.number, m.starts) for m in met] == [("three", 1, None), ("three", 2, None)]


def test_answers_of_a_meeting_that_is_no_more_are_kept_with_the_whole():
    mentorship = with_answers((Place("m2", "going-again"), "Yhä hyvin"))
    new = version("2", stages=version().stages[:1], forms=without("going-again"))
    changes = upgrade(mentorship, version(), new, Plainly())
    (former,) = formers(changes)
    assert (former.place.meeting, former.answer) == ("", "Yhä hyvin")
    again = after(mentorship, *changes)
    assert [meeting.id for meeting in meetings_in_order(again, new)] == ["m1"]
    assert len(again.meetings) == 2


def test_who_had_a_role_that_is_no_more_is_kept_in_words():
    coach = (Put(Person("p", "Kaisa")), Put(Part("p", "coach")))
    mentorship = after(an_open_one(), *coach)
    changes = upgrade(mentorship, version(), version("2", roles=version().roles[:1]), Plainly())
    assert changes[-1] == Remove(Part("p", "coach"))
    assert [(f.question, f.answer) for f in formers(changes)] == [("Valmentaja", "Kaisa")]
    assert after(mentorship, *changes).person("p")


def test_goals_and_own_questions_that_no_form_shows_are_kept_in_words():
    items = (Item("goals", Kind.GOALS), Item("own", Kind.OWN_QUESTIONS))
    first = Form("first", Purpose.MEETING, (Section("a", items),))
    old = version("1", {**WORDS, "item.goals.label": "Tavoitteet"}, forms=(first,), stages=STAGE)
    new = version("2", forms=(replace(first, sections=()),), stages=STAGE)
    records = (Goal("g", "Oppia"), Question("q", "m1", "Entä kesä?", "Lomalla"))
    mentorship = after(an_open_one(), *map(Put, records))
    kept = {(f.question, f.answer) for f in formers(upgrade(mentorship, old, new, Plainly()))}
    assert kept == {("Tavoitteet", "Oppia"), ("Entä kesä?", "Lomalla")}


STAGE = (Stage("one", ("first",)),)


def test_a_meeting_that_is_no_more_has_no_forms():
    new = version("2", stages=version().stages[:1])
    first, second = an_open_one().meetings
    assert forms_of(first, new) == (new.form("first"),)
    assert forms_of(second, new) == ()


@pytest.mark.parametrize(("before", "after_it"), [(True, False), (False, True), (False, False)])
def test_a_former_answer_is_about_health_if_either_version_says_so(before: bool, after_it: bool):
    old = version(forms=without(instead={"going": replace(GOING, health=before)}))
    other = replace(GOING, kind=Kind.TEXT, health=after_it)
    new = version("2", forms=without(instead={"going": other}))
    mentorship = with_answers((Place("m1", "going"), "Hyvin"))
    (former,) = formers(upgrade(mentorship, old, new, Plainly()))
    assert former.health is (before or after_it)
