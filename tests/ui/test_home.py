"""The first page: what needs doing, cards, and how to begin."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.need import Need
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Status
from mentordesk.ui.desk import Desk
from mentordesk.ui.home import MOST_CARDS, MOST_TODO
from mentordesk.ui.home_rows import Card, TodoRow
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.widgets import PrimaryButton, Text
from tests.ui.conftest import TODAY, Worker
from tests.ui.window import Shop, a_trial, button

pytestmark = pytest.mark.usefixtures("no_strays")


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


def meeting_in(days: int, trial: Mentorship) -> Mentorship:
    """Return the trial with its first meeting so many days from today."""
    starts = datetime(TODAY.year, TODAY.month, TODAY.day, 9) + timedelta(days=days)
    first, *others = trial.meetings
    return replace(trial, meetings=(replace(first, starts=starts), *others))


def texts(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.home.findChildren(Text))


def test_an_empty_desk_says_how_to_begin_with_one_button(shop: Shop, qtbot: QtBot) -> None:
    window = shop.open()
    (start,) = window.home.findChildren(PrimaryButton)
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.setting_up.wizard is not None)
    assert window.places.currentWidget() is window.setting_up.wizard


def test_what_is_overdue_stands_before_what_is_soon(shop: Shop) -> None:
    soon, late = a_trial(shop.programme, "Soon"), a_trial(shop.programme, "Late")
    window = shop.open(meeting_in(3, soon), meeting_in(-3, late))
    rows = window.home.findChildren(TodoRow)
    names = [row.findChildren(Text)[0].text() for row in rows]
    assert names == ["Late", "Soon"]


def test_a_meeting_far_off_needs_nothing_yet(shop: Shop) -> None:
    window = shop.open(meeting_in(30, a_trial(shop.programme)))
    assert window.home.findChildren(TodoRow) == []
    assert len(window.home.findChildren(Card)) == 1


def test_the_button_of_a_row_opens_the_mentorship(shop: Shop, qtbot: QtBot) -> None:
    trial = meeting_in(-1, a_trial(shop.programme))
    window = shop.open(trial)
    (row,) = window.home.findChildren(TodoRow)
    with qtbot.waitSignal(window.pages.shown) as shown:
        row.button.click()
    assert shown.args is not None and shown.args[1] == trial.id


def test_a_draft_waits_to_be_gone_on_with(shop: Shop, qtbot: QtBot) -> None:
    window = shop.open(a_trial(shop.programme, status=Status.DRAFT))
    (row,) = window.home.findChildren(TodoRow)
    assert row.button.text() == window.words.verb(Need.FINISH_SETUP)
    row.button.click()
    qtbot.waitUntil(lambda: window.setting_up.wizard is not None)


def test_many_running_ones_make_a_short_page(shop: Shop) -> None:
    many = (meeting_in(-1, a_trial(shop.programme, f"Nimi {n}")) for n in range(30))
    window = shop.open(*many)
    assert len(window.home.findChildren(TodoRow)) == MOST_TODO
    assert str(30 - MOST_TODO) in texts(window)


def test_many_that_need_nothing_make_a_short_page(shop: Shop) -> None:
    many = (meeting_in(30, a_trial(shop.programme, f"Nimi {n}")) for n in range(30))
    window = shop.open(*many)
    assert len(window.home.findChildren(Card)) == MOST_CARDS
    assert str(30 - MOST_CARDS) in texts(window)


def test_nobody_is_on_the_page_twice(shop: Shop) -> None:
    soon, later = a_trial(shop.programme, "Soon"), a_trial(shop.programme, "Later")
    window = shop.open(meeting_in(3, soon), meeting_in(30, later))
    (card,) = window.home.findChildren(Card)
    assert card.title.text() == "Later"
    assert texts(window).count("Soon") == 1


def test_with_only_ended_ones_a_button_begins_a_new_plan(shop: Shop, qtbot: QtBot) -> None:
    window = shop.open(a_trial(shop.programme, status=Status.CLOSED))
    assert "Nothing is running just now." in texts(window)
    button(window.home, "Begin a new plan").click()
    qtbot.waitUntil(lambda: window.setting_up.wizard is not None)


def test_what_is_ready_is_marked_as_ended_at_once(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    with shop.qtbot.waitSignal(window.acts.done):
        window.home.ended.emit(trial.id, True)
    assert shop.stored(trial.id).details.status is Status.CLOSED


def test_an_end_can_be_taken_back_where_it_was_marked(shop: Shop) -> None:
    trial = meeting_in(-1, a_trial(shop.programme, "Nimi"))
    window = shop.open(trial)
    (row,) = window.home.findChildren(TodoRow)
    row.ended.emit(trial.id)
    shop.qtbot.waitUntil(lambda: "Marked as ended: Nimi" in texts(window))
    button(window.home, "Take up again").click()
    shop.qtbot.waitUntil(lambda: "Marked as ended" not in texts(window))
    assert shop.stored(trial.id).details.status is Status.OPEN


def test_a_long_name_is_cut_on_its_card_and_whole_in_its_tip(shop: Shop) -> None:
    name = "Maximiliana Konstantinopoulou-Papadopoulou " * 3
    window = shop.open(meeting_in(30, a_trial(shop.programme, name)))
    window.resize(800, 600)
    (card,) = window.home.findChildren(Card)
    shop.qtbot.waitUntil(lambda: card.title.text().endswith("…"))
    assert card.title.toolTip() == name.strip()
    assert card.rect().contains(card.title.geometry())


def test_names_are_shown_as_they_are_written(shop: Shop) -> None:
    name = "<b>R&D</b> &copy;"
    late, later = (meeting_in(days, a_trial(shop.programme, name)) for days in (-1, 30))
    window = shop.open(late, later)
    assert name in texts(window)
    (card,) = window.home.findChildren(Card)
    assert card.title.text() == "<b>R&&D</b> &&copy;"


def test_all_meetings_held_ask_for_the_feedback(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    held = tuple(replace(meeting, held=TODAY) for meeting in trial.meetings)
    window = shop.open(replace(trial, meetings=held))
    shop.qtbot.waitUntil(lambda: bool(window.lists.listing.sections))
    (row,) = window.home.findChildren(TodoRow)
    assert row.button.text() == window.words.verb(Need.GIVE_FEEDBACK)


def test_the_ended_ones_are_one_press_away(shop: Shop) -> None:
    trial = a_trial(shop.programme, status=Status.CLOSED)
    window = shop.open(trial)
    assert not window.sidebar.list.rows.index_of(trial.id).isValid()
    button(window.home, "Show 1 ended").click()
    assert window.sidebar.list.rows.index_of(trial.id).isValid()
