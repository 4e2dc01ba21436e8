"""The wizard: pages, problems, drafts and what becomes of them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.item import Kind
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Status
from mentordesk.ui.desk import Desk
from mentordesk.ui.step_page import StepPage
from mentordesk.ui.widgets import Notice
from mentordesk.ui.wizard import Wizard
from tests.ui.conftest import Worker
from tests.ui.window import (
    Shop,
    a_trial,
    button,
    last_page,
    name_people,
    page_of,
    set_period,
    times,
)


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


def page_shown(wizard: Wizard) -> QWidget:
    page = wizard.pages.currentWidget()
    assert page is not None
    return page


def notices(wizard: Wizard) -> list[str]:
    page = page_shown(wizard)
    return [n.label.text() for n in page.findChildren(Notice)]


def test_merely_opening_the_wizard_leaves_nothing_in_the_vault(shop: Shop) -> None:
    window = shop.open()
    shop.begin(window)
    window.go_home()
    shop.settle()
    assert shop.kept() == []
    assert window.setting_up.wizard is None


def test_what_is_typed_into_the_first_field_is_a_draft_at_once(shop: Shop, qtbot: QtBot) -> None:
    window = shop.open()
    wizard = shop.begin(window)
    field = QApplication.focusWidget()
    assert field is not None and wizard.isAncestorOf(field)
    qtbot.keyClicks(field, "Oksana")
    with qtbot.waitSignal(wizard.session.saved):
        wizard.session.save_now()
    stored = shop.stored(wizard.session.mentorship.id)
    assert stored.details.status is Status.DRAFT
    assert [person.name for person in stored.people] == ["Oksana"]


def test_a_missing_name_holds_the_person_on_the_page(shop: Shop) -> None:
    wizard = shop.begin(shop.open())
    before = wizard.pages.currentWidget()
    wizard.go_on()
    assert wizard.pages.currentWidget() is before
    assert len(notices(wizard)) == 1
    name_people(wizard, "participant")
    assert notices(wizard) == []
    wizard.go_on()
    assert wizard.pages.currentWidget() is not before


def test_missing_dates_warn_once_and_hold_nobody(shop: Shop) -> None:
    wizard = shop.begin(shop.open())
    wizard.go_to(page_of(wizard, Kind.PERIOD))
    before = wizard.pages.currentWidget()
    wizard.go_on()
    assert wizard.pages.currentWidget() is before
    assert len(notices(wizard)) == 1
    wizard.go_on()
    assert wizard.pages.currentWidget() is not before


def test_a_legal_limit_is_a_warning_as_soon_as_it_is_passed(shop: Shop) -> None:
    wizard = shop.begin(shop.open())
    wizard.go_to(page_of(wizard, Kind.PERIOD))
    set_period(wizard)
    assert notices(wizard) == []
    set_period(wizard, hours_per_day=9.0)
    limit = next(x for x in wizard.session.programme.limits if x.quantity == "hours_per_day")
    assert notices(wizard) == [wizard.session.programme.text(f"limit.{limit.id}.text", "fi")]
    wizard.go_on()
    assert wizard.pages.currentWidget() is not None
    assert notices(wizard) == []


def test_times_are_proposed_and_follow_the_dates_until_one_is_chosen(shop: Shop) -> None:
    wizard = shop.begin(shop.open())
    number = page_of(wizard, Kind.NEXT_MEETINGS)
    set_period(wizard)
    wizard.go_to(number)
    assert len(times(wizard.session.mentorship)) == 4
    set_period(wizard, ends=date(2026, 6, 26))
    wizard.go_to(number)
    last = times(wizard.session.mentorship)[-1]
    assert last.starts is not None and last.starts.date() > date(2026, 6, 1)


def test_a_time_chosen_by_hand_stays_when_the_dates_change(shop: Shop) -> None:
    wizard = shop.begin(shop.open())
    number = page_of(wizard, Kind.NEXT_MEETINGS)
    set_period(wizard)
    wizard.go_to(number)
    first = times(wizard.session.mentorship)[0]
    assert first.starts is not None
    mine = replace(first, starts=first.starts + timedelta(days=1))
    wizard.session.put(mine)
    set_period(wizard, ends=date(2026, 6, 26))
    wizard.go_to(number)
    assert wizard.session.mentorship.meeting(mine.id) == mine


def test_times_can_be_proposed_again(shop: Shop) -> None:
    wizard = shop.begin(shop.open())
    set_period(wizard)
    wizard.go_to(page_of(wizard, Kind.NEXT_MEETINGS))
    proposed = times(wizard.session.mentorship)
    wizard.session.put(replace(proposed[0], starts=None))
    page = wizard.pages.currentWidget()
    assert isinstance(page, StepPage)
    button(page, "Propose the times again").click()
    assert times(wizard.session.mentorship) == proposed


def test_the_plan_is_read_back_as_a_letter(shop: Shop) -> None:
    wizard = shop.begin(shop.open())
    name_people(wizard)
    set_period(wizard)
    wizard.go_to(last_page(wizard))
    text = "\n".join(label.text() for label in page_shown(wizard).findChildren(QLabel))
    for said in ("Participant", "Mentor", "Leipomo Pulla & Rinkeli Oy", "2.2.2026 – 27.3.2026"):
        assert said in text


def test_a_finished_plan_opens_as_a_running_mentorship(shop: Shop, qtbot: QtBot) -> None:
    window = shop.open()
    wizard = shop.begin(window)
    name_people(wizard)
    set_period(wizard)
    known = wizard.session.mentorship.id
    with qtbot.waitSignal(window.pages.shown):
        wizard.finish()
    shop.settle()
    assert shop.stored(known).details.status is Status.OPEN
    assert window.sidebar.list.rows.index_of(known).isValid()


def test_a_plan_that_lacks_a_name_leads_to_the_page_that_asks_it(shop: Shop) -> None:
    wizard = shop.begin(shop.open())
    name_people(wizard, "participant", "employer")
    wizard.go_to(last_page(wizard))
    wizard.finish()
    page = wizard.pages.currentWidget()
    assert isinstance(page, StepPage)
    assert any("mentor" in item.views for item in page.form.items())
    assert len(notices(wizard)) == 1


def test_stopping_asks_and_may_throw_the_draft_away(shop: Shop, qtbot: QtBot) -> None:
    window = shop.open()
    wizard = shop.begin(window)
    name_people(wizard, "participant")
    with qtbot.waitSignal(wizard.session.saved):
        wizard.session.save_now()
    box = window.setting_up.ask_to_stop()
    assert box is not None and len(shop.kept()) == 1
    button(box, "Throw away").click()
    shop.settle()
    assert shop.kept() == []
    assert window.places.currentWidget() is window.home


def test_a_draft_is_gone_on_with_where_it_stopped(shop: Shop, qtbot: QtBot) -> None:
    window = shop.open()
    wizard = shop.begin(window)
    name_people(wizard, "participant")
    known = wizard.session.mentorship.id
    window.go_home()
    qtbot.waitUntil(lambda: window.sidebar.list.rows.index_of(known).isValid())
    window.pages.open(known)
    again = window.setting_up.wizard
    assert again is not None and again is not wizard
    page = again.pages.currentWidget()
    assert isinstance(page, StepPage)
    assert any("mentor" in item.views for item in page.form.items())


def test_changing_the_plan_of_a_running_one_keeps_it_running(shop: Shop, qtbot: QtBot) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    window.pages.edit(trial.id)
    qtbot.waitUntil(lambda: window.setting_up.wizard is not None)
    wizard = window.setting_up.wizard
    assert wizard is not None and not wizard.bar.stop.isVisible()
    wizard.session.put(replace(wizard.session.mentorship.details, workplace="Kahvila Kulma"))
    with qtbot.waitSignal(window.pages.shown):
        wizard.bar.done.click()
    shop.settle()
    stored = shop.stored(trial.id).details
    assert (stored.workplace, stored.status) == ("Kahvila Kulma", Status.OPEN)
