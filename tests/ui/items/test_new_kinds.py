"""Own questions, words, attendance, key points and the way gone on a scale."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.domain.item import Kind
from mentordesk.domain.records import Part, Person, Question, Word
from mentordesk.ui.items.attendance import AttendanceItem
from mentordesk.ui.items.key_points import KeyPointsItem
from mentordesk.ui.items.own_questions import OwnQuestionsItem, QuestionRow
from mentordesk.ui.items.scale_thread import ScaleThreadItem
from mentordesk.ui.items.word_list import WordRow, WordsItem
from tests.ui.items.conftest import MEETING, Opened
from tests.ui.items.hands import seen
from tests.ui.items.made import an_item

ENTER = Qt.Key.Key_Return


@pytest.fixture
def questions(opened: Opened) -> OwnQuestionsItem:
    view = opened.item(an_item(Kind.OWN_QUESTIONS))
    assert isinstance(view, OwnQuestionsItem)
    return view


@pytest.fixture
def words_at(opened: Opened) -> Callable[[str], WordsItem]:
    """Show the word list as it is at a meeting."""

    def shown(meeting: str) -> WordsItem:
        opened.at(meeting)
        view = opened.item(an_item(Kind.WORDS))
        assert isinstance(view, WordsItem)
        return view

    return shown


def test_an_own_question_and_its_answer_are_in_the_vault(
    opened: Opened, questions: OwnQuestionsItem
) -> None:
    hands = opened.hands(questions)
    questions.add_button.click()
    hands.type("Mika oli uutta?")
    hands.press(ENTER)
    hands.type("Uuni")
    (kept,) = opened.kept().questions
    assert (kept.meeting, kept.text, kept.answer) == (MEETING, "Mika oli uutta?", "Uuni")
    assert kept.language == "fi"


def test_an_own_question_is_asked_at_its_meeting_only(
    opened: Opened, questions: OwnQuestionsItem
) -> None:
    opened.session.put(Question("here", MEETING, "Here"))
    opened.session.put(Question("there", "meeting-3", "There"))
    assert list(questions.rows) == ["here"]


def test_a_removed_question_can_be_put_back(opened: Opened, questions: OwnQuestionsItem) -> None:
    asked = Question("here", MEETING, "Here", "Answered", "fi")
    opened.session.put(asked)
    row = questions.rows["here"]
    assert isinstance(row, QuestionRow)
    row.remove.click()
    assert opened.session.mentorship.questions == ()
    questions.undo.button.click()
    assert opened.kept().questions == (asked,)


def test_the_answer_to_an_own_question_has_its_language(
    opened: Opened, questions: OwnQuestionsItem
) -> None:
    opened.session.put(Question("here", MEETING, "Here", "Dobre", "fi"))
    opened.answer_elsewhere("language", "uk", meeting="")
    row = questions.rows["here"]
    assert isinstance(row, QuestionRow)
    assert row.answer.switch is not None
    row.answer.switch.group.button_of("uk").click()
    assert opened.kept().questions[0].language == "uk"


def test_enter_goes_through_the_words_and_begins_the_next(
    opened: Opened, words_at: Callable[[str], WordsItem]
) -> None:
    view = words_at(MEETING)
    view.add_button.click()
    hands = opened.hands(view)
    for text in ("pelti", "uunissa", "deko", "uuni"):
        hands.type(text)
        hands.press(ENTER)
    found = [(w.text, w.explanation, w.translation) for w in opened.kept().words]
    assert found == [("pelti", "uunissa", "deko"), ("uuni", "", "")]
    assert "2 words in the list" in view.count.text()


def test_the_word_list_grows_from_meeting_to_meeting(
    opened: Opened, words_at: Callable[[str], WordsItem]
) -> None:
    for n in (3, 2, 1):
        opened.session.put(Word(f"word-{n}", f"sana {n}", meeting=f"meeting-{n}"))
    grown = {n: words_at(f"meeting-{n}") for n in (1, 2, 3)}
    assert [set(view.rows) for view in grown.values()] == [
        {"word-1"},
        {"word-1", "word-2"},
        {"word-1", "word-2", "word-3"},
    ]
    assert not grown[1].before.isVisible()
    assert grown[3].before.isVisible()
    assert [row.record.id for row in grown[3].in_order()][-1] == "word-3"


def test_a_word_of_an_earlier_meeting_is_changed_where_it_is_shown(
    opened: Opened, words_at: Callable[[str], WordsItem]
) -> None:
    opened.session.put(Word("word-1", "pelti", meeting="meeting-1"))
    hands = opened.hands(words_at(MEETING))
    hands.go_to("Explanation")
    hands.type("Uunissa")
    assert opened.kept().words == (Word("word-1", "pelti", "Uunissa", "", "meeting-1"),)


def test_a_translation_keeps_the_language_it_was_written_in(
    opened: Opened, words_at: Callable[[str], WordsItem]
) -> None:
    opened.session.put(Word("word-1", "pelti", translation="деко", meeting=MEETING, language="uk"))
    view = words_at(MEETING)
    row = view.rows["word-1"]
    assert isinstance(row, WordRow)
    row.show_language("ar")
    assert row.other.isVisible() and row.other.text() == "українська"
    hands = opened.hands(view)
    hands.go_to("Translation")
    hands.type(" (uuni)")
    assert opened.kept().words[0].language == "ar"
    assert not row.other.isVisible()


def test_the_row_stays_where_it_is_as_its_first_word_is_typed(
    opened: Opened, words_at: Callable[[str], WordsItem]
) -> None:
    opened.session.put(Word("word-1", meeting=MEETING))
    view = words_at(MEETING)
    before = view.rows["word-1"].mapTo(view, view.rect().topLeft())
    hands = opened.hands(view)
    hands.go_to("Word")
    hands.type("pelti")
    opened.qtbot.waitUntil(lambda: "1" in view.count.text())
    assert view.rows["word-1"].mapTo(view, view.rect().topLeft()) == before


def test_outside_meetings_all_words_are_in_one_list(
    opened: Opened, words_at: Callable[[str], WordsItem]
) -> None:
    opened.session.put(Word("word-1", "pelti", meeting="meeting-1"))
    view = words_at("")
    assert list(view.rows) == ["word-1"]
    assert not view.before.isVisible()


@pytest.fixture
def crowd(opened: Opened) -> AttendanceItem:
    """Sixty mentors beside the three people there are."""
    for n in range(60):
        opened.session.put(Person(f"more-{n}", f"Mentori {n}"))
        opened.session.put(Part(f"more-{n}", "mentor"))
    view = opened.item(an_item(Kind.ATTENDANCE))
    assert isinstance(view, AttendanceItem)
    return view


def test_everyone_was_here_ticks_all_and_takes_all_back(
    opened: Opened, crowd: AttendanceItem
) -> None:
    crowd.all.mark.click()
    assert all(tick.is_ticked for tick in crowd.ticks.values())
    assert crowd.count.text() == "62 of 62 were here"
    crowd.ticks["more-3"].mark.click()
    assert not crowd.all.is_ticked
    assert opened.answer("attendance", "more-3.present") == ""
    crowd.all.mark.click()
    crowd.all.mark.click()
    assert crowd.count.text() == "0 of 62 were here"


def test_many_names_stand_in_columns_that_fold(opened: Opened, crowd: AttendanceItem) -> None:
    columns = crowd.columns["mentor"]
    crowd.resize(900, crowd.height())
    opened.qtbot.waitUntil(lambda: len({t.x() for t in of(crowd)}) >= 3)
    assert columns.height() < 40 * crowd.all.height()
    crowd.resize(240, crowd.height())
    opened.qtbot.waitUntil(lambda: len({t.x() for t in of(crowd)}) == 1)


def of(view: AttendanceItem) -> list[QWidget]:
    return [tick for person, tick in view.ticks.items() if person.startswith("more")]


def test_a_person_in_two_roles_is_ticked_once(opened: Opened) -> None:
    view = opened.item(an_item(Kind.ATTENDANCE))
    assert seen(view).count("Väinö Åkerlund") == 1  # a mentor and a supervisor


def test_key_points_are_counted(opened: Opened) -> None:
    view = opened.item(an_item(Kind.KEY_POINTS))
    assert isinstance(view, KeyPointsItem)
    view.ticks["first"].mark.click()
    assert view.count.text() == "1 of 2 told in own words"


def test_the_ladder_follows_the_steps_chosen_at_the_meetings(opened: Opened) -> None:
    view = opened.item(an_item(Kind.SCALE_THREAD))
    assert isinstance(view, ScaleThreadItem)
    assert [ladder.heights for ladder in view.ladders] == [[None] * 4] * 2
    assert "No step has been chosen yet." in seen(view)
    opened.answer_elsewhere("scale", "low", "mentor.step", "meeting-1")
    opened.answer_elsewhere("scale", "none", "mentor.step", "meeting-2")
    opened.answer_elsewhere("scale", "high", "mentor.step", "meeting-3")
    mentor = view.ladders[1]
    assert mentor.heights == [0, None, 1, None]
    said = "Meeting 1: low; Meeting 2: not assessed; Meeting 3: high."
    assert mentor.accessibleName() == said
