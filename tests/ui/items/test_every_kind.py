"""What holds for every kind of item, one list for all."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.item import Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Form, Purpose, Section
from mentordesk.domain.records import (
    Answer,
    Details,
    Goal,
    GoalReview,
    Meeting,
    Person,
    Place,
    Question,
    Reach,
    Record,
    Task,
    Word,
)
from mentordesk.ui.fields import in_reading_order
from mentordesk.ui.items import VIEWS
from tests.ui.items.conftest import MEETING, Opened
from tests.ui.items.hands import Hands, by_tab, seen, takers
from tests.ui.items.made import ITEMS, an_item

SPACE = Qt.Key.Key_Space


@dataclass
class Case:
    """How a kind is tried: a stored record and what is seen of it; what hands do and what comes."""

    stored: Record
    shown: str
    do: Callable[[Hands], None]
    kept: Callable[[Mentorship], object]
    wanted: object


def an_answer(item: str, text: str, part: str = "", meeting: str = MEETING) -> Answer:
    return Answer(Place(meeting, item, part), text)


def answered(item: str, part: str = "", meeting: str = MEETING) -> Callable[[Mentorship], str]:
    return lambda mentorship: mentorship.answer(Place(meeting, item, part))


def typing(name: str, text: str) -> Callable[[Hands], None]:
    def do(hands: Hands) -> None:
        hands.go_to(name)
        hands.press(Qt.Key.Key_End)
        hands.type(text)

    return do


def pressing(name: str, *keys: Qt.Key) -> Callable[[Hands], None]:
    def do(hands: Hands) -> None:
        hands.go_to(name)
        hands.press(*keys)

    return do


def adding(button: str, name: str, text: str) -> Callable[[Hands], None]:
    def do(hands: Hands) -> None:
        hands.press_button(button)
        hands.go_to(name)
        hands.type(text)

    return do


GOAL = Goal("goal-1", "A new text")
REVIEW = GoalReview("goal-1", MEETING, Reach.REACHED, "Went well")
SECOND = datetime(2026, 2, 24, 10, 15)

CASES = {
    Kind.TEXT: Case(
        an_answer("text", "Short"),
        "Short",
        typing("Question text", "Hei"),
        answered("text"),
        "Hei",
    ),
    Kind.LONG_TEXT: Case(
        an_answer("long", "At length"),
        "At length",
        typing("Question long", "Hei"),
        answered("long"),
        "Hei",
    ),
    Kind.YES_NO: Case(
        an_answer("yes-no", "no"),
        "[x] Question yes-no: No",
        pressing("Question yes-no: Yes", SPACE),
        answered("yes-no"),
        "yes",
    ),
    Kind.CHOICE: Case(
        an_answer("choice", "second"),
        "[x] Second line",
        pressing("First line", SPACE, Qt.Key.Key_Down),
        answered("choice"),
        "second",
    ),
    Kind.SCALE: Case(
        an_answer("scale", "high", "mentor.step"),
        "[x] Question scale, Mentor: High",
        pressing("Question scale, Participant: Low", SPACE),
        answered("scale", "participant.step"),
        "low",
    ),
    Kind.FIELDS: Case(
        an_answer("fields", "A unit", "second", ""),
        "A unit",
        typing("First line, Question fields", "Hei"),
        answered("fields", "first", ""),
        "Hei",
    ),
    Kind.CHECKLIST: Case(
        an_answer("checklist", "yes", "second.done", ""),
        "[x] Second line",
        pressing("First line", SPACE),
        answered("checklist", "first.done", ""),
        "yes",
    ),
    Kind.ROLES: Case(
        an_answer("roles", "yes", "duty.agreed", ""),
        "[x] Mentor: Listens",
        pressing("Mentor: Guides", SPACE),
        answered("roles", "other.agreed", ""),
        "yes",
    ),
    Kind.PEOPLE: Case(
        Person("person-1", "Somebody Else"),
        "Somebody Else",
        typing("Phone, Participant", "9"),
        lambda mentorship: mentorship.people[0].phone,
        "040 000 00019",
    ),
    Kind.PERIOD: Case(
        Details(workplace="Kahvila Kulma"),
        "Kahvila Kulma",
        typing("days_per_week", "\b3"),
        lambda mentorship: mentorship.details.days_per_week,
        3,
    ),
    Kind.GOALS: Case(
        GOAL,
        "A new text",
        typing("Goal", " ja hyvin"),
        lambda mentorship: mentorship.goals[0].text,
        "Osaan tehtävän 1 itse ja hyvin",
    ),
    Kind.GOAL_REVIEW: Case(
        REVIEW,
        "Went well",
        typing("Note on the goal: Osaan tehtävän 1 itse", "Hei"),
        lambda mentorship: mentorship.review("goal-1", MEETING).note,
        "Hei",
    ),
    Kind.TASKS: Case(
        Task("task-1", "A new task", "mentor", date(2026, 3, 2), False, MEETING),
        "A new task",
        typing("Task", " huomenna"),
        lambda mentorship: mentorship.tasks[0].text,
        "Tutustu koneeseen 1 huomenna",
    ),
    Kind.NEXT_MEETINGS: Case(
        Meeting("meeting-3", "meeting-3", 1, SECOND, 30, "Halli"),
        "24.2.2026",
        typing("Place, Meeting 3", " 2"),
        lambda mentorship: mentorship.meetings[2].location,
        "Taukotila 2",
    ),
    Kind.GOAL_THREAD: Case(
        REVIEW,
        "From the agreement. At the meetings 1: started, 2: reached.",
        lambda _: None,
        lambda mentorship: mentorship.reviews[0].reach,
        Reach.STARTED,
    ),
    Kind.SIGNATURES: Case(
        an_answer("signatures", "2026-03-27", "date"),
        "27.3.2026",
        typing("Place of signing", "Lahti"),
        answered("signatures", "place"),
        "Lahti",
    ),
    Kind.LANGUAGE: Case(
        an_answer("language", "ar", meeting=""),
        "العربية (Arabic)",
        pressing("Question language", Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down),
        answered("language", meeting=""),
        "uk",
    ),
    Kind.KEY_POINTS: Case(
        an_answer("key-points", "yes", "second.told"),
        "[x] Second line",
        pressing("First line", SPACE),
        answered("key-points", "first.told"),
        "yes",
    ),
    Kind.ATTENDANCE: Case(
        an_answer("attendance", "yes", "person-1.present"),
        "[x] Amina Yusuf",
        pressing("Väinö Åkerlund", SPACE),
        answered("attendance", "person-2.present"),
        "yes",
    ),
    Kind.OWN_QUESTIONS: Case(
        Question("question-1", MEETING, "Mikä oli uutta?", "Uunin käyttö"),
        "Uunin käyttö",
        adding("Add your own question", "Own question", "Miten sujui?"),
        lambda mentorship: mentorship.questions[0].text,
        "Miten sujui?",
    ),
    Kind.WORDS: Case(
        Word("word-1", "pelti", "Sen päällä paistetaan", "деко", MEETING),
        "деко",
        adding("Add a word", "Word", "uuni"),
        lambda mentorship: (mentorship.words[0].text, mentorship.words[0].meeting),
        ("uuni", MEETING),
    ),
    Kind.SCALE_THREAD: Case(
        an_answer("scale", "high", "mentor.step"),
        "Meeting 2: high.",
        lambda _: None,
        lambda mentorship: mentorship.answers,
        (),
    ),
}
KINDS = [item.kind for item in ITEMS]
OF_GROUPS = (Kind.PLAN, Kind.PAIRS, Kind.FEES, Kind.MEMBERS)  # tried in tests/ui/groups
kinds = pytest.mark.parametrize("kind", CASES, ids=str)


def test_each_kind_has_a_widget() -> None:
    assert set(VIEWS) == set(Kind) == {*KINDS, *OF_GROUPS}
    assert set(KINDS) - set(CASES) == {Kind.GUIDANCE}  # it is only read


@kinds
def test_what_is_stored_is_shown(kind: Kind, opened: Opened) -> None:
    opened.session.put(CASES[kind].stored)
    view = opened.item(an_item(kind))
    assert CASES[kind].shown in seen(view)


@kinds
def test_a_change_made_elsewhere_is_shown(kind: Kind, opened: Opened) -> None:
    view = opened.item(an_item(kind))
    assert CASES[kind].shown not in seen(view)
    opened.session.put(CASES[kind].stored)
    opened.qtbot.waitUntil(lambda: CASES[kind].shown in seen(view))


@kinds
def test_it_is_filled_in_by_the_keyboard_alone_and_kept(kind: Kind, opened: Opened) -> None:
    view = opened.item(an_item(kind))
    CASES[kind].do(opened.hands(view))
    assert CASES[kind].kept(opened.kept()) == CASES[kind].wanted


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_everything_that_takes_the_focus_has_a_name(kind: Kind, opened: Opened) -> None:
    view = opened.item(an_item(kind))
    nameless = [w for w in takers(view) if not (w.accessibleName() or w.property("text"))]
    assert nameless == []


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("meeting", [MEETING, ""], ids=("at a meeting", "on a page"))
def test_tab_goes_in_the_order_that_one_reads(kind: Kind, meeting: str, opened: Opened) -> None:
    opened.context = replace(opened.context, meeting_id=meeting)
    form = Form("form", Purpose.PAGE, (Section("first", (ITEMS[0], an_item(kind, id="other"))),))
    view = opened.show_form(form)
    reached = by_tab(view)
    assert reached
    assert reached == [w for w in in_reading_order(view) if w in reached]


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_it_fits_a_narrow_window(kind: Kind, opened: Opened) -> None:
    opened.session.put(replace(GOAL, text="Ö" * 500))
    opened.session.put(Person("person-2", "Ä" * 500))
    view = opened.item(an_item(kind))
    assert view.minimumSizeHint().width() <= 60 * view.fontMetrics().averageCharWidth()
