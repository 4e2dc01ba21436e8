"""One's way through the wizard: keys, focus, what can't be read, what is done or skipped."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.item import Kind
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import place
from mentordesk.domain.records import Part, Person, Status
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import DateField, Labelled
from mentordesk.ui.items.next_meetings import NextMeetingsItem
from mentordesk.ui.items.period import PeriodItem
from mentordesk.ui.items.person_fields import PersonFields
from mentordesk.ui.letter_page import LetterPage
from mentordesk.ui.mentorship_page import OVERVIEW, MentorshipPage
from mentordesk.ui.step_page import StepPage
from mentordesk.ui.widgets import Column, Notice
from mentordesk.ui.wizard import Wizard
from mentordesk.ui.wizard_problems import first_stop
from mentordesk.ui.wizard_steps import StepState
from tests.ui.conftest import Worker
from tests.ui.window import Shop, a_trial, last_page, name_people, page_of, set_period


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


@pytest.fixture
def wizard(shop: Shop) -> Wizard:
    """A new plan in a window that has the keyboard."""
    window = shop.open()
    made = shop.begin(window)
    window.activateWindow()
    shop.qtbot.waitUntil(window.isActiveWindow)
    return made


def go_to(wizard: Wizard, kind: Kind) -> StepPage:
    wizard.go_to(page_of(wizard, kind))
    page = wizard.pages.currentWidget()
    assert isinstance(page, StepPage)
    return page


def last_day(page: StepPage) -> DateField:
    period = page.view.item_view("period")
    assert isinstance(period, PeriodItem)
    field = period.fields["ends"]
    assert isinstance(field, DateField)
    return field


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def is_in_view(page: Column, widget: QWidget) -> bool:
    top = widget.mapTo(page.viewport(), widget.rect().topLeft()).y()
    return top >= 0 and top + widget.height() <= page.viewport().height()


@pytest.mark.parametrize("way", ["on", "step", "finish"])
def test_what_can_not_be_read_holds_the_person_at_it(
    wizard: Wizard, qtbot: QtBot, way: str
) -> None:
    set_period(wizard)
    page = go_to(wizard, Kind.PERIOD)
    ends = last_day(page)
    ends.line.clear()
    qtbot.keyClicks(ends.line, "32.13.2026")
    wizard.steps.buttons[0].setFocus()
    {"on": wizard.go_on, "step": wizard.steps.buttons[0].click, "finish": wizard.finish}[way]()
    if way == "finish":  # an earlier page lacks a name
        name_people(wizard)
        wizard.finish()
    assert wizard.pages.currentWidget() is page
    assert ends.isAncestorOf(focused())
    qtbot.waitUntil(lambda: is_in_view(page, ends.problem))
    assert page.findChildren(Notice) == []
    assert wizard.steps.buttons[page_of(wizard, Kind.PERIOD)].isChecked()


def test_the_summary_says_what_is_stored_where_something_can_not_be_read(
    wizard: Wizard, qtbot: QtBot
) -> None:
    set_period(wizard)
    ends = last_day(go_to(wizard, Kind.PERIOD))
    ends.line.clear()
    qtbot.keyClicks(ends.line, "32.13.2026")
    wizard.go_to(last_page(wizard))
    page = wizard.pages.currentWidget()
    assert isinstance(page, LetterPage)
    said = "\n".join(label.text() for label in page.findChildren(QLabel))
    assert "Leipomo" in said
    assert "27.3.2026" in said


def test_tab_goes_from_the_page_to_the_buttons_to_the_steps(wizard: Wizard, qtbot: QtBot) -> None:
    wizard.resize(1200, 800)
    page = go_to(wizard, Kind.PERIOD)
    seen: list[QWidget] = []
    while focused() not in seen and len(seen) < 60:
        seen.append(focused())
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    on_page = [n for n, widget in enumerate(seen) if page.isAncestorOf(widget)]
    assert on_page == list(range(len(on_page)))
    steps_on = [button for button in wizard.steps.buttons if button.isEnabled()]
    after = seen[len(on_page) : len(on_page) + 3 + len(steps_on)]
    assert after == [wizard.bar.next, wizard.bar.back, wizard.bar.stop, *steps_on]
    assert focused() is seen[0]


def test_keys_turn_the_pages(wizard: Wizard, qtbot: QtBot) -> None:
    name_people(wizard)
    alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    shown = [wizard.pages.currentWidget()]
    for key, modifier in (
        (Qt.Key.Key_Right, alt),
        (Qt.Key.Key_Return, ctrl),
        (Qt.Key.Key_Left, alt),
        (Qt.Key.Key_Left, alt),
    ):
        qtbot.keyClick(focused(), key, modifier)
        shown.append(wizard.pages.currentWidget())
    assert shown == [shown[0], shown[1], shown[2], shown[1], shown[0]]
    assert len(set(shown)) == 3


def test_enter_goes_from_a_line_to_the_next_field(wizard: Wizard, qtbot: QtBot) -> None:
    page = go_to(wizard, Kind.PERIOD)
    first = focused()
    qtbot.keyClicks(first, "Kahvila")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert focused() is not first
    assert page.isAncestorOf(focused())
    assert wizard.pages.currentWidget() is page


def test_enter_goes_from_a_day_to_the_next_day_and_not_to_its_calendar(
    wizard: Wizard, qtbot: QtBot
) -> None:
    go_to(wizard, Kind.PERIOD)
    for text in ("Kahvila", "2.2.2026", "3.4.2026"):
        qtbot.keyClicks(focused(), text)
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    details = wizard.session.mentorship.details
    assert (details.starts, details.ends) == (date(2026, 2, 2), date(2026, 4, 3))


def test_a_page_begins_at_its_top_with_its_first_stop(wizard: Wizard, qtbot: QtBot) -> None:
    set_period(wizard)
    page = go_to(wizard, Kind.NEXT_MEETINGS)
    times = page.view.item_view("meeting-times")
    assert isinstance(times, NextMeetingsItem)
    first = next(iter(times.rows.values()))
    assert focused() is first.day.line
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    wizard.go_back()
    wizard.go_on()
    assert focused() is first.day.line
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() == 0)


def test_a_missing_name_is_brought_into_sight(wizard: Wizard, qtbot: QtBot) -> None:
    wizard.window().resize(1024, 560)
    page = go_to(wizard, Kind.PEOPLE)
    page.body.insertSpacing(0, 250)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    wizard.go_on()
    (notice,) = page.findChildren(Notice)
    qtbot.waitUntil(lambda: is_in_view(page, notice))
    labelled = notice.parentWidget()
    assert isinstance(labelled, Labelled)
    assert labelled.field is focused()


def test_a_name_is_asked_in_both_languages_of_everybody(wizard: Wizard) -> None:
    programme = wizard.session.programme
    (item, *_) = programme.items_of(Kind.LANGUAGE)
    wizard.session.write(place(item, ""), "uk")
    page = go_to(wizard, Kind.PEOPLE)
    asked = programme.text("item.participant.name", "uk")
    for form in range(page_of(wizard, Kind.PEOPLE), page_of(wizard, Kind.PEOPLE) + 2):
        wizard.go_to(form)
        page = wizard.pages.currentWidget()
        assert isinstance(page, StepPage)
        names = [f.labelled["name"] for f in page.findChildren(PersonFields)]
        assert names
        for name in names:
            assert asked in {label.text() for label in name.findChildren(QLabel)}


def test_a_warning_is_said_where_it_is_and_brought_into_sight(wizard: Wizard, qtbot: QtBot) -> None:
    wizard.window().resize(1024, 560)
    set_period(wizard)
    page = go_to(wizard, Kind.NEXT_MEETINGS)
    times = page.view.item_view("meeting-times")
    assert isinstance(times, NextMeetingsItem)
    last = list(times.rows.values())[-1]
    wizard.session.put(replace(last.meeting, starts=datetime(2026, 2, 3, 9)))
    wizard.go_on()
    assert wizard.pages.currentWidget() is page
    (notice,) = last.findChildren(Notice)
    assert focused() is last.day.line
    qtbot.waitUntil(lambda: is_in_view(page, notice) and is_in_view(page, last.day))
    wizard.go_on()
    assert wizard.pages.currentWidget() is not page


def test_fields_stand_still_when_a_scroll_bar_comes(wizard: Wizard, qtbot: QtBot) -> None:
    page = go_to(wizard, Kind.PERIOD)
    bar = page.verticalScrollBar()
    edges = set()
    for height in (1500, 560):
        wizard.window().resize(1024, height)
        qtbot.waitUntil(lambda: (bar.maximum() > 0) == (wizard.window().height() < 1000))
        field = first_stop(page.view)
        assert field is not None
        right = field.mapTo(wizard, field.rect().topRight()).x()
        edges |= {right, wizard.bar.next.mapTo(wizard, wizard.bar.next.rect().topRight()).x()}
    assert len(edges) == 1


def test_a_resumed_draft_ticks_what_holds_something_and_opens_after_it(
    shop: Shop, qtbot: QtBot
) -> None:
    draft = a_trial(shop.programme, status=Status.DRAFT)
    window = shop.open(draft)
    window.pages.open(draft.id)
    qtbot.waitUntil(lambda: window.setting_up.wizard is not None)
    wizard = window.setting_up.wizard
    assert wizard is not None
    others, period = 2, page_of(wizard, Kind.PERIOD)
    assert wizard.steps.buttons[period + 1].isChecked()
    states = [button.state for button in wizard.steps.buttons]
    assert states[period] is StepState.DONE
    assert states[others] is StepState.LATER
    assert states[-1] is StepState.LATER
    assert not wizard.steps.buttons[-1].isEnabled()


def test_the_sidebar_says_new_only_of_a_new_plan(shop: Shop, qtbot: QtBot) -> None:
    draft = a_trial(shop.programme, status=Status.DRAFT)
    window = shop.open(draft)
    shop.begin(window)
    assert window.sidebar.new_button.isChecked()
    window.pages.open(draft.id)
    qtbot.waitUntil(lambda: not window.sidebar.new_button.isChecked())
    assert window.setting_up.wizard is not None
    assert window.sidebar.list.currentIndex() == window.sidebar.list.rows.index_of(draft.id)


def test_a_changed_plan_leads_back_to_the_tab_where_one_was(shop: Shop, qtbot: QtBot) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    with qtbot.waitSignal(window.pages.shown):
        window.pages.open(trial.id)
    page = window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    page.tabs.open(OVERVIEW)
    window.pages.edit(trial.id)
    wizard = window.setting_up.wizard
    assert wizard is not None
    with qtbot.waitSignal(window.pages.shown):
        wizard.bar.done.click()
    again = window.places.currentWidget()
    assert isinstance(again, MentorshipPage)
    assert again.tabs.current == OVERVIEW


def test_the_employer_s_organisation_is_proposed_once_as_the_workplace(wizard: Wizard) -> None:
    wizard.session.put(Person("e", "Sari", organisation="Kahvila Kulma"))
    wizard.session.put(Part("e", "employer"))
    go_to(wizard, Kind.PERIOD)
    details = wizard.session.mentorship.details
    assert details.workplace == "Kahvila Kulma"
    wizard.session.put(replace(details, workplace=""))
    wizard.go_back()
    wizard.go_on()
    assert wizard.session.mentorship.details.workplace == ""
