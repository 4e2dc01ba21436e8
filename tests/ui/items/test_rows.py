"""Goals, tasks, reviews, meetings and people are rows that are written in place."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.domain.item import Kind, Line
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Goal, GoalReview, Origin, Reach, Task
from mentordesk.ui.fields import DateField, TypedField, first_field
from mentordesk.ui.items.goal_review import GoalReviewItem
from mentordesk.ui.items.goals import GoalRow, GoalsItem
from mentordesk.ui.items.next_meetings import NextMeetingsItem
from mentordesk.ui.items.period import PeriodItem
from mentordesk.ui.items.signatures import SignaturesItem
from mentordesk.ui.items.tasks import TaskRow, TasksItem
from tests.builders import FIRST_DAY
from tests.ui.items.conftest import MEETING, Opened
from tests.ui.items.hands import seen
from tests.ui.items.made import an_item

ENTER = Qt.Key.Key_Return


def goals_of(opened: Opened) -> list[str]:
    return [goal.text for goal in opened.session.mentorship.goals]


def shown_goals(opened: Opened) -> GoalsItem:
    view = opened.item(an_item(Kind.GOALS))
    assert isinstance(view, GoalsItem)
    return view


def test_enter_goes_to_the_next_goal_and_makes_one_after_the_last(opened: Opened) -> None:
    view = shown_goals(opened)
    hands = opened.hands(view)
    hands.go_to("Goal")
    hands.press(ENTER, ENTER, ENTER)
    hands.type("Uusin")
    assert goals_of(opened)[3:] == ["Uusin"]
    hands.press(ENTER)
    hands.press(ENTER)
    assert len(view.rows) == 5
    assert len(opened.session.mentorship.goals) == 4  # an empty row is not kept


def test_a_goal_is_added_with_the_button_and_reached_by_tab_in_its_place(opened: Opened) -> None:
    view = shown_goals(opened)
    hands = opened.hands(view)
    hands.go_to("Remove the goal")
    view.add_button.click()
    hands.type("Uusi")
    hands.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert hands.focused() is view.add_button


def test_a_removed_goal_can_be_put_back_with_its_reviews(opened: Opened) -> None:
    view = shown_goals(opened)
    row = view.rows["goal-1"]
    assert isinstance(row, GoalRow)
    row.remove.click()
    assert goals_of(opened) == ["Osaan tehtävän 2 itse", "Osaan tehtävän 3 itse"]
    assert "Removed: Osaan tehtävän 1 itse" in seen(view)
    opened.hands(view).press(Qt.Key.Key_Space)
    assert "Osaan tehtävän 1 itse" in goals_of(opened)
    assert opened.session.mentorship.review("goal-1", "meeting-1").reach is Reach.STARTED
    assert not view.undo.isVisible()


def test_ctrl_z_puts_back_one_after_the_other(opened: Opened) -> None:
    view = shown_goals(opened)
    before = goals_of(opened)
    for known in ("goal-1", "goal-2"):
        row = view.rows[known]
        assert isinstance(row, GoalRow)
        row.remove.click()
    hands = opened.hands(view)
    for left in (2, 3):
        QTest.keyClick(hands.focused(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert len(goals_of(opened)) == left
    assert sorted(goals_of(opened)) == before and not view.undo.isVisible()


def test_ctrl_z_in_a_field_takes_back_only_what_was_typed_there(opened: Opened) -> None:
    view = shown_goals(opened)
    row = view.rows["goal-1"]
    assert isinstance(row, GoalRow)
    row.remove.click()
    hands = opened.hands(view)
    hands.go_to("Goal")
    hands.type("x")
    QTest.keyClick(hands.focused(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert goals_of(opened) == ["Osaan tehtävän 2 itse", "Osaan tehtävän 3 itse"]


def test_a_goal_is_from_the_agreement_or_ones_own(opened: Opened) -> None:
    row = shown_goals(opened).rows["goal-2"]
    assert isinstance(row, GoalRow)
    row.origin.group.button_of(Origin.AGREEMENT).click()
    assert opened.session.mentorship.goals[1].origin is Origin.AGREEMENT
    row.origin.group.button_of(Origin.AGREEMENT).click()
    assert opened.session.mentorship.goals[1].origin is Origin.AGREEMENT


def test_a_goal_removed_elsewhere_goes_and_what_is_being_written_stays(opened: Opened) -> None:
    view = shown_goals(opened)
    fresh = view.add()
    opened.session.remove(opened.session.mentorship.goals[0])
    assert "goal-1" not in view.rows
    assert fresh in view.rows.values()


def test_where_there_are_no_goals_a_row_waits(opened: Opened) -> None:
    for goal in opened.session.mentorship.goals:
        opened.session.remove(goal)
    view = shown_goals(opened)
    assert len(view.rows) == 1
    opened.hands(view).go_to("Goal")
    opened.hands(view).type("Eka")
    assert goals_of(opened) == ["Eka"]


def test_a_task_has_its_doer_its_day_and_its_meeting(opened: Opened) -> None:
    view = opened.item(an_item(Kind.TASKS))
    assert isinstance(view, TasksItem)
    row = view.add()
    assert isinstance(row, TaskRow)
    opened.qtbot.keyClicks(row.field, "Soita")
    row.who.activated.emit(row.who.findData("mentor"))
    opened.qtbot.keyClicks(row.due.line, "2.3.2026")
    row.done.click()
    kept = opened.kept().tasks[-1]
    assert replace(kept, id="") == Task("", "Soita", "mentor", date(2026, 3, 2), True, MEETING)


def test_tasks_done_at_earlier_meetings_are_not_listed_but_a_tick_hides_nothing(
    opened: Opened,
) -> None:
    opened.session.put(replace(opened.session.mentorship.tasks[0], done=True))
    view = opened.item(an_item(Kind.TASKS))
    assert isinstance(view, TasksItem)
    assert "task-1" not in view.rows
    row = view.rows["task-3"]
    assert isinstance(row, TaskRow)
    row.done.click()
    assert "task-3" in view.rows


def test_a_review_shows_where_the_goal_was_last_time(opened: Opened) -> None:
    view = opened.item(an_item(Kind.GOAL_REVIEW))
    assert "Last time (2.2.2026): started. Hyvä alku" in seen(view)


def test_a_goal_is_reviewed_at_this_meeting_only(opened: Opened) -> None:
    view = opened.item(an_item(Kind.GOAL_REVIEW))
    assert isinstance(view, GoalReviewItem)
    row = view.rows["goal-1"]
    row.reach.group.button_of(Reach.DROPPED).click()
    row.focus.mark.click()
    reviews = opened.session.mentorship.reviews
    assert GoalReview("goal-1", MEETING, Reach.DROPPED, "", True) in reviews
    assert opened.session.mentorship.review("goal-1", "meeting-1").reach is Reach.STARTED


def test_nothing_comes_next_after_the_last_meeting(opened: Opened) -> None:
    shown: list[bool] = []
    for meeting in ("meeting-3", "meeting-4"):
        opened.context = replace(opened.context, meeting_id=meeting)
        view = opened.item(an_item(Kind.GOAL_REVIEW))
        assert isinstance(view, GoalReviewItem)
        shown += {row.focus.isVisible() for row in view.rows.values()}
    assert shown == [True, False]


def test_a_goal_written_elsewhere_gets_its_review(opened: Opened) -> None:
    view = opened.item(an_item(Kind.GOAL_REVIEW))
    assert isinstance(view, GoalReviewItem)
    opened.session.put(Goal("goal-9", "Uusi tavoite"))
    assert list(view.rows) == ["goal-1", "goal-2", "goal-3", "goal-9"]


def meetings_shown(opened: Opened) -> NextMeetingsItem:
    view = opened.item(an_item(Kind.NEXT_MEETINGS))
    assert isinstance(view, NextMeetingsItem)
    return view


def test_only_the_meetings_ahead_are_agreed_on(opened: Opened) -> None:
    assert list(meetings_shown(opened).rows) == ["meeting-3", "meeting-4"]


def test_one_begins_at_the_day_of_the_next_meeting(opened: Opened) -> None:
    opened.context = replace(opened.context, meeting_id="")
    view = meetings_shown(opened)
    first = next(iter(view.rows.values()))
    assert first.remove.isVisible()
    assert first_field(view) is first.day.line


def test_a_meetings_day_and_time_are_changed_apart(opened: Opened) -> None:
    row = meetings_shown(opened).rows["meeting-3"]
    row.day.line.selectAll()
    opened.qtbot.keyClicks(row.day.line, "4.3.2026")
    row.clock.line.selectAll()
    opened.qtbot.keyClicks(row.clock.line, "13:15")
    meeting = opened.kept().meeting("meeting-3")
    assert meeting is not None
    assert meeting.starts == datetime(2026, 3, 4, 13, 15)


def test_a_day_without_a_time_begins_in_the_morning(opened: Opened) -> None:
    row = meetings_shown(opened).rows["meeting-3"]
    row.remove.click()
    assert row.day.line.text() == ""
    opened.qtbot.keyClicks(row.day.line, "4.3.2026")
    assert row.clock.value == time(9, 0)


def test_a_weekend_and_a_holiday_are_warned_of_and_kept(opened: Opened) -> None:
    row = meetings_shown(opened).rows["meeting-3"]
    for day in (date(2026, 3, 7), date(2026, 4, 3)):  # a Saturday, Good Friday
        row.day.show_value(None)
        opened.qtbot.keyClicks(row.day.line, f"{day.day}.{day.month}.2026")
        assert "weekend or a public holiday" in row.warning.text()
        meeting = opened.session.mentorship.meeting("meeting-3")
        assert meeting is not None
        assert meeting.starts is not None
        assert meeting.starts.date() == day


def type_over(opened: Opened, field: TypedField, text: str) -> None:
    field.line.setFocus()
    field.line.selectAll()
    opened.qtbot.keyClick(field.line, Qt.Key.Key_Delete)
    opened.qtbot.keyClicks(field.line, text)


def start_of(opened: Opened, meeting_id: str) -> datetime | None:
    meeting = opened.kept().meeting(meeting_id)
    assert meeting is not None
    return meeting.starts


def test_a_day_that_can_not_be_read_changes_nothing_and_the_time_stays(
    opened: Opened,
) -> None:
    row = meetings_shown(opened).rows["meeting-3"]
    type_over(opened, row.clock, "13.15")
    type_over(opened, row.day, "31.2.2026")
    row.location.setFocus()
    assert start_of(opened, "meeting-3") == datetime(2026, 3, 2, 13, 15)
    assert (row.day.line.text(), row.clock.line.text()) == ("31.2.2026", "13.15")
    type_over(opened, row.day, "4.3.2026")
    assert start_of(opened, "meeting-3") == datetime(2026, 3, 4, 13, 15)


def test_a_time_that_can_not_be_read_changes_nothing_and_the_day_stays(
    opened: Opened,
) -> None:
    row = meetings_shown(opened).rows["meeting-3"]
    type_over(opened, row.day, "4.3.2026")
    type_over(opened, row.clock, "25")
    row.location.setFocus()
    assert start_of(opened, "meeting-3") == datetime(2026, 3, 4, 9, 30)
    assert (row.day.line.text(), row.clock.line.text()) == ("4.3.2026", "25")
    row.remove.click()
    assert (row.day.line.text(), row.clock.line.text()) == ("", "")
    assert not row.remove.isVisible()


def test_the_weekday_stands_beside_the_day(opened: Opened) -> None:
    row = meetings_shown(opened).rows["meeting-3"]
    type_over(opened, row.day, "4.3.2026")
    assert row.weekday.text() == "ke"
    type_over(opened, row.day, "31.2.2026")
    assert row.weekday.text() == "ma"  # that of the day which was there before


def test_the_names_of_signers_line_up_where_one_heading_wraps(opened: Opened) -> None:
    view = opened.item(an_item(Kind.SIGNATURES))
    assert isinstance(view, SignaturesItem)
    first, second = view.signers.values()
    second.label.first.setText("Signs for the employer of the work place")
    view.resize(420, 400)
    opened.qtbot.waitUntil(lambda: first.name.y() == second.name.y())
    assert first.y() == second.y()
    assert second.label.height() >= 2 * second.fontMetrics().height()


def test_a_time_left_empty_is_shown_as_it_is_kept(opened: Opened) -> None:
    row = meetings_shown(opened).rows["meeting-3"]
    type_over(opened, row.day, "4.3.2026")
    type_over(opened, row.clock, "")
    assert row.clock.line.text() == ""
    row.location.setFocus()
    assert row.clock.line.text() == "9.00"
    assert start_of(opened, "meeting-3") == datetime(2026, 3, 4, 9, 0)


def test_details_that_can_not_be_read_change_nothing(opened: Opened) -> None:
    view = opened.item(an_item(Kind.PERIOD))
    assert isinstance(view, PeriodItem)
    hands = opened.hands(view)
    hands.go_to("starts")
    hands.press(Qt.Key.Key_End)
    hands.type("9")
    typed = view.fields["starts"]
    assert isinstance(typed, DateField)
    hands.press(Qt.Key.Key_Tab)
    assert opened.kept().details.starts == FIRST_DAY
    assert typed.line.text().endswith("9")
    assert any("There is no such date" in text for text in seen(view))


@pytest.fixture
def mentorship(mentorship: Mentorship) -> Mentorship:
    return replace(mentorship, tasks=tuple(replace(t, role="") for t in mentorship.tasks))


@pytest.mark.parametrize(("asked", "is_shown"), [((), True), (("personal",), False)])
def test_where_a_goal_comes_from_is_asked_where_there_are_several(
    opened: Opened, asked: tuple[str, ...], is_shown: bool
) -> None:
    view = opened.item(an_item(Kind.GOALS, lines=tuple(map(Line, asked))))
    assert isinstance(view, GoalsItem)
    rows = view.findChildren(GoalRow)
    assert rows
    assert all(row.origin.isVisible() is is_shown for row in rows)
