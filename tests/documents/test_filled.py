"""A form is made, filled in, read back, taken in and printed: nothing is lost on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.documents import PdfDocuments
from mentordesk.documents.filled.reading import read_form
from mentordesk.documents.forms.blank import EMPTY
from mentordesk.documents.forms.items import PRINTED
from mentordesk.domain.filling import Entry, Standing, undoing
from mentordesk.domain.intake import Intake
from mentordesk.domain.item import Kind
from mentordesk.domain.mentorship import Mentorship, apply
from mentordesk.domain.placing import entries
from mentordesk.domain.records import Details, GoalReview, Place, Reach
from tests.documents.filling_in import Values, field_names, filled_in
from tests.documents.finnish import Finnish
from tests.documents.reading_back import squeezed, text
from tests.documents.small import a_small_mentorship, a_small_programme

TODAY = date(2026, 5, 4)
LONG = "Чому так сталося? Äiti öljysi ylähyllyn.\n\n" + "Pitkä vastaus, jossa on sanoja. " * 60

FILLED: dict[tuple[str, str], str] = {
    ("text", ""): "Lyhyt vastaus – ñ €",
    ("long", ""): LONG,
    ("yes-no", ""): "not-asked",
    ("choice", ""): "coffee",
    ("scale", "step"): "second",
    ("scale", "reason"): "Бо працює сам",
    ("fields", "street"): "Åkerögatan 3",
    ("list", "first.done"): "yes",
    ("list", "second.remark"): "huomattava",
    ("roles", "duty.agreed"): "yes",
    ("roles", "client.note"): "sovittu",
    ("points", "keys.told"): "yes",
    ("present", "p.present"): "yes",
    ("goals", "new.2.text"): "Opin kassan",
    ("review", "goal.reach"): "reached",
    ("review", "goal.note"): "Hyvin meni",
    ("review", "goal.focus"): "yes",
    ("tasks", "new.1.text"): "Hae avain",
    ("tasks", "new.1.role"): "asiakas",
    ("tasks", "new.1.due"): "9.6.2026",
    ("next", ""): "Nähdään pian",
    ("own", "new.1.text"): "Missä syödään?",
    ("own", "new.1.answer"): "Taukotilassa",
    ("words", "new.1.text"): "vispilä",
    ("words", "new.1.translation"): "вінчик",
    ("health", ""): "selkä",
}
"""Something for every kind that a form of a meeting asks."""


def blank(documents: PdfDocuments, mentorship: Mentorship, document: str = "gig") -> bytes:
    programme = a_small_programme()
    return documents.blank(document, mentorship, programme, Finnish(), fillable=True)


def come_back(pdf: bytes, mentorship: Mentorship) -> tuple[Entry, ...]:
    intake = Intake(mentorship, a_small_programme(), Finnish(), TODAY)
    return entries(read_form(pdf), intake)


def taken_in(found: tuple[Entry, ...], mentorship: Mentorship) -> Mentorship:
    for change in (change for entry in found for change in entry.changes):
        mentorship = apply(mentorship, change)
    return mentorship


def a_mentorship() -> Mentorship:
    return replace(a_small_mentorship(), questions=(), reviews=())


def test_what_was_filled_in_is_taken_in_and_printed(documents: PdfDocuments) -> None:
    before = a_mentorship()
    found = come_back(filled_in(blank(documents, before), FILLED), before)
    assert {entry.standing for entry in found} == {Standing.NEW}
    after = taken_in(found, before)
    made = documents.make("gig", after, a_small_programme(), Finnish(), with_health=True)
    said = squeezed(text(made))
    chosen = ("Eikysytty", "Kahvi", "Pitkälläoleva", "Saavutettu", "Asiakas9.6.2026", "вінчик")
    written = [v for (_, part), v in FILLED.items() if not part.endswith(("step", "role", "due"))]
    words = [v for v in written if v not in ("yes", "not-asked", "coffee", "reached")]
    for shown in (*chosen, *map(squeezed, words)):
        assert shown in said, shown
    assert after.answer(Place("gig-1", "long")) == LONG.strip()


def test_records_are_made_of_what_was_filled_in(documents: PdfDocuments) -> None:
    before = a_mentorship()
    after = taken_in(come_back(filled_in(blank(documents, before), FILLED), before), before)
    assert [goal.text for goal in after.goals] == ["Uskallan kysyä", "Opin kassan"]
    assert after.reviews == (GoalReview("goal", "gig-1", Reach.REACHED, "Hyvin meni", True),)
    task = after.tasks[-1]
    assert (task.text, task.role, task.due) == ("Hae avain", "client", date(2026, 6, 9))
    assert (after.questions[0].text, after.questions[0].answer) == (
        "Missä syödään?",
        "Taukotilassa",
    )
    assert after.words[-1].meeting == "gig-1"


def test_what_was_taken_in_is_the_same_the_second_time(documents: PdfDocuments) -> None:
    before = a_mentorship()
    form = filled_in(blank(documents, before), FILLED)
    after = taken_in(come_back(form, before), before)
    again = come_back(form, after)
    assert {entry.standing for entry in again} == {Standing.SAME}
    assert taken_in(again, after) == after


def test_taking_in_can_be_undone(documents: PdfDocuments) -> None:
    before = a_mentorship()
    found = come_back(filled_in(blank(documents, before), FILLED), before)
    changes = tuple(change for entry in found for change in entry.changes)
    after = taken_in(found, before)
    for change in undoing(changes, before):
        after = apply(after, change)
    assert after == before


def test_another_answer_is_told_beside_the_one_that_is_there(documents: PdfDocuments) -> None:
    before = a_mentorship()
    form = blank(documents, before)
    mine = taken_in(come_back(filled_in(form, {("choice", ""): "tea"}), before), before)
    (entry,) = come_back(filled_in(form, {("choice", ""): "coffee"}), mine)
    assert (entry.standing, entry.now, entry.read) == (Standing.OTHER, "Tee", "Kahvi")


def test_an_empty_form_gives_nothing(documents: PdfDocuments) -> None:
    mentorship = a_mentorship()
    assert come_back(blank(documents, mentorship), mentorship) == ()


def test_every_kind_can_be_filled_in_or_is_printed() -> None:
    assert set(EMPTY) | {Kind.SCALE} | set(PRINTED) == set(Kind)


def test_people_and_days_that_nobody_knew_are_asked_at_the_head(documents: PdfDocuments) -> None:
    new = Mentorship("new", a_small_programme().key, TODAY)
    values = {("people", "client.name"): "Åsa Öhman", ("period", "starts"): "1.6.2026"}
    form = read_form(filled_in(blank(documents, new), values))
    assert form.mentorship == ""
    found = entries(form, Intake(new, a_small_programme(), Finnish(), TODAY))
    after = taken_in(found, new)
    assert [person.name for person in after.holders("client")] == ["Åsa Öhman"]
    assert after.details == Details(starts=date(2026, 6, 1))


def test_the_next_meeting_gets_its_time(documents: PdfDocuments) -> None:
    first, second = a_small_mentorship().meetings
    loose = replace(a_mentorship(), meetings=(first, replace(second, starts=None, location="")))
    values = {("next", "gig-2.day"): "8.6.2026", ("next", "gig-2.time"): "9.30–10.00"}
    (entry,) = come_back(filled_in(blank(documents, loose), values), loose)
    meeting = taken_in((entry,), loose).meeting("gig-2")
    assert meeting and str(meeting.starts) == "2026-06-08 09:30:00"


@pytest.mark.parametrize(
    ("where", "written"),
    [
        (("next", "gig-2.day"), "joskus kesällä"),
        (("tasks", "new.1.due"), "9.6."),
        (("words", "new.3.translation"), "вінчик"),
    ],
)
def test_what_goes_nowhere_is_shown(
    documents: PdfDocuments, where: tuple[str, str], written: str
) -> None:
    first, second = a_small_mentorship().meetings
    loose = replace(a_mentorship(), meetings=(first, replace(second, starts=None)))
    (entry,) = come_back(filled_in(blank(documents, loose), {where: written}), loose)
    assert (entry.standing, entry.read, entry.changes) == (Standing.UNPLACED, written, ())
    assert entry.question.startswith("kysymys")


def test_who_and_when_that_cannot_be_told_stay_in_the_words_of_the_task(
    documents: PdfDocuments,
) -> None:
    values: Values = {
        ("tasks", "new.1.text"): "Hae avain",
        ("tasks", "new.1.role"): "vahtimestari",
        ("tasks", "new.1.due"): "pian",
    }
    before = a_mentorship()
    after = taken_in(come_back(filled_in(blank(documents, before), values), before), before)
    assert after.tasks[-1].text == "Hae avain (vahtimestari, pian)"


def test_a_viewer_that_appends_its_changes_is_understood(documents: PdfDocuments) -> None:
    before = a_mentorship()
    form = blank(documents, before)
    appended, rewritten = (
        come_back(filled_in(form, FILLED, incremental=way), before) for way in (True, False)
    )
    assert [entry.read for entry in appended] == [entry.read for entry in rewritten]


@pytest.fixture(scope="module")
def a_form(documents: PdfDocuments) -> bytes:
    return blank(documents, a_mentorship())


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(written=TEXTS.filter(str.strip))
def test_any_text_comes_back_as_it_was_written(a_form: bytes, written: str) -> None:
    (entry,) = come_back(filled_in(a_form, {("long", ""): written}), a_mentorship())
    assert entry.read == written.strip()


def test_each_field_stands_once(a_form: bytes) -> None:
    names = field_names(a_form)
    assert len(set(names.values())) == len(names) > 40
