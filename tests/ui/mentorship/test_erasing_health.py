"""What was written about health can be erased alone, and is offered for it once all has ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.history import Act
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.need import Need
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Place, Status
from mentordesk.ui.asking import Asking
from mentordesk.ui.desk import Desk
from mentordesk.ui.home_rows import TodoRow
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.overview import Overview
from mentordesk.ui.widgets import Notice, Text
from tests.builders import A_PDF, an_issued
from tests.ui.conftest import Worker
from tests.ui.window import Shop, a_trial, button

WRITTEN = "Niska"
Open = Callable[..., tuple[MainWindow, Mentorship]]


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


@pytest.fixture
def open_window(shop: Shop) -> Open:
    """Show a window with a work trial; something in it is about health."""

    def opened(status: Status = Status.OPEN, text: str = WRITTEN) -> tuple[MainWindow, Mentorship]:
        made = a_trial(shop.programme, status=status)
        last = next(m.id for m in made.meetings if m.stage == "meeting-4")
        said = (
            Answer(Place(last, "m4-strain"), text, "fi"),
            Answer(Place(last, "m4-use"), "Hyvin"),
        )
        made = replace(made, answers=said)
        return shop.open(made), made

    return opened


def overview_of(window: MainWindow, shop: Shop, known: str) -> Overview:
    window.pages.open(known)
    shop.settle()
    page = window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    page.tabs.open("overview")
    shown = page.tabs.page("overview")
    assert isinstance(shown, Overview)
    return shown


def asked(overview: QWidget) -> Asking:
    return next(box for box in overview.findChildren(Asking) if box.isVisible())


def test_it_is_asked_once_and_then_gone(open_window: Open, shop: Shop) -> None:
    window, made = open_window()
    overview = overview_of(window, shop, made.id)
    overview.erase_health.click()
    button(asked(overview), "Erase for good").click()
    shop.settle()
    page = window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    assert page.told.isVisible()
    assert [a.text for a in shop.stored(made.id).answers] == ["Hyvin"]
    again = overview_of(window, shop, made.id)
    assert again is not overview
    assert not again.erase_health.isVisible()
    told = shop.worker.now(lambda: shop.desk.vault.history(made.id))
    assert (told[0].act, told[0].record) == (Act.ERASED, "health")


def test_a_sealed_form_that_tells_it_goes_with_it_and_is_told(
    open_window: Open, shop: Shop
) -> None:
    window, made = open_window(text="")
    sealed = an_issued(health=True, programme=made.programme)
    shop.worker.now(lambda: shop.desk.vault.issue(made.id, sealed, A_PDF))
    overview = overview_of(window, shop, made.id)
    overview.erase_health.click()
    assert "sealed document" in asked(overview).findChildren(Text)[-1].text()
    button(asked(overview), "Erase for good").click()
    shop.settle()
    assert shop.stored(made.id).issued[0].is_erased
    assert not overview_of(window, shop, made.id).erase_health.isVisible()


def test_of_sealed_documents_nothing_is_said_where_none_tells_it(
    open_window: Open, shop: Shop
) -> None:
    window, made = open_window()
    shop.worker.now(lambda: shop.desk.vault.issue(made.id, an_issued(), A_PDF))
    overview = overview_of(window, shop, made.id)
    overview.erase_health.click()
    assert not any("sealed" in text.text() for text in asked(overview).findChildren(Text))


def test_keeping_it_changes_nothing(open_window: Open, shop: Shop) -> None:
    window, made = open_window()
    overview = overview_of(window, shop, made.id)
    overview.erase_health.click()
    asked(overview).reject()
    shop.settle()
    assert len(shop.stored(made.id).answers) == 2


def test_what_was_typed_just_before_is_erased_too(open_window: Open, shop: Shop) -> None:
    window, made = open_window()
    overview = overview_of(window, shop, made.id)
    session = window.sessions.find(made.id)
    assert session is not None
    session.write(made.answers[0].place, "Niska ja selka")
    overview.erase_health.click()
    button(asked(overview), "Erase for good").click()
    shop.settle()
    window.save_now()
    shop.settle()
    assert [a.text for a in shop.stored(made.id).answers] == ["Hyvin"]


def test_nothing_is_offered_where_nothing_was_written(open_window: Open, shop: Shop) -> None:
    window, made = open_window(text="")
    assert not overview_of(window, shop, made.id).erase_health.isVisible()


@pytest.mark.parametrize(("status", "count"), [(Status.OPEN, 0), (Status.CLOSED, 1)])
def test_once_it_has_ended_the_overview_begins_with_it(
    open_window: Open, shop: Shop, status: Status, count: int
) -> None:
    window, made = open_window(status)
    overview = overview_of(window, shop, made.id)
    offers = [n for n in overview.findChildren(Notice) if "health" in n.label.text()]
    assert len(offers) == count
    for offer in offers:
        button(offer, overview.erase_health.text()).click()
        assert asked(overview)


def test_the_first_page_leads_there_until_it_is_erased(open_window: Open, shop: Shop) -> None:
    window, made = open_window(Status.CLOSED)
    (row,) = window.home.findChildren(TodoRow)
    assert row.need is Need.ERASE_HEALTH
    row.button.click()
    shop.settle()
    page = window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    shown = page.tabs.page(page.tabs.current)
    assert isinstance(shown, Overview)
    shown.health.ask()
    button(asked(shown), "Erase for good").click()
    shop.settle()
    window.go_home()
    shop.settle()
    assert not [row for row in window.home.findChildren(TodoRow) if row.isVisible()]
    assert made.id in shop.kept()
