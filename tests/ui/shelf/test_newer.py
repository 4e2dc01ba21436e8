"""A newer version of its programme is offered to a mentorship; what it was asked before stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Details, Former, Place, Status
from mentordesk.ui.desk import Desk
from mentordesk.ui.draft import blank
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.mentorship_page import OVERVIEW, MentorshipPage
from mentordesk.ui.overview import Overview
from mentordesk.ui.shelf.former_answers import FormerAnswers
from mentordesk.ui.shelf.newer import NewerVersion
from tests.builders import FIRST_DAY, a_goal
from tests.ui.conftest import Worker
from tests.ui.shelf.made import a_version, without_item
from tests.ui.window import Shop, a_trial

pytestmark = pytest.mark.usefixtures("no_strays")
ANSWER = "Puhelimessa puhuminen"


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


@pytest.fixture
def trial(work_trial: Programme) -> Mentorship:
    made = a_trial(work_trial)
    return replace(made, answers=(Answer(Place(made.meetings[0].id, "m1-develop"), ANSWER),))


def put_on_shelf(shop: Shop, programme: Programme) -> None:
    shop.worker.now(lambda: shop.desk.catalogue.add(programme))


def overview(shop: Shop, window: MainWindow, known: str) -> Overview:
    """Open the overview of a mentorship and wait until it has looked for a newer version."""
    window.pages.open(known)
    shop.qtbot.waitUntil(lambda: isinstance(window.places.currentWidget(), MentorshipPage))
    page = window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    page.tabs.open(OVERVIEW)
    shown = page.tabs.page(OVERVIEW)
    assert isinstance(shown, Overview)
    shop.settle()
    return shown


def offered(shop: Shop, trial: Mentorship) -> NewerVersion:
    """Open a window on a trial to whose programme there is a newer version."""
    newer = without_item("m1-develop", shop.programme, "9.0", shop.desk.catalogue)
    put_on_shelf(shop, newer)
    return overview(shop, shop.open(trial), trial.id).newer


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_nothing_is_offered_where_nothing_is_newer(shop: Shop, trial: Mentorship) -> None:
    put_on_shelf(shop, a_version("0.1", shop.programme, shop.desk.catalogue))
    assert not overview(shop, shop.open(trial), trial.id).newer.isVisible()


def test_what_changes_is_listed(shop: Shop, trial: Mentorship) -> None:
    newer = offered(shop, trial)
    assert newer.isVisible()
    question = shop.programme.text("item.m1-develop.label", "fi")
    assert question in words(newer)
    assert "9.0" in words(newer)


def test_the_present_version_is_kept_and_not_offered_again(shop: Shop, trial: Mentorship) -> None:
    newer = offered(shop, trial)
    newer.keep.click()
    assert not newer.isVisible()
    newer.look()
    shop.settle()
    assert not newer.isVisible()
    assert shop.stored(trial.id).programme == shop.programme.key


def test_a_still_newer_version_is_offered_again(shop: Shop, trial: Mentorship) -> None:
    newer = offered(shop, trial)
    newer.keep.click()
    put_on_shelf(shop, a_version("9.1", shop.programme, shop.desk.catalogue))
    newer.look()
    shop.settle()
    assert newer.isVisible()


def test_an_ended_one_is_left_in_peace(shop: Shop, trial: Mentorship) -> None:
    ended = replace(trial, details=replace(trial.details, status=Status.CLOSED))
    assert not offered(shop, ended).isVisible()


def test_the_page_is_opened_anew_under_the_new_version_with_everything_saved(
    shop: Shop, trial: Mentorship
) -> None:
    newer = offered(shop, trial)
    window = newer.window()
    assert isinstance(window, MainWindow)
    session = window.sessions.find(trial.id)
    assert session is not None
    session.put(a_goal())
    with shop.qtbot.waitSignal(window.pages.shown) as shown:
        newer.go_on.click()
    shop.settle()
    assert shown.args is not None
    assert shown.args[0].tabs.current == OVERVIEW
    kept = shop.stored(trial.id)
    assert (kept.programme.version, kept.goals) == ("9.0", (a_goal(),))
    assert [former.answer for former in kept.former] == [ANSWER]


def test_former_answers_stand_at_their_meeting_and_the_shared_ones_on_the_overview(
    qtbot: QtBot, trial: Mentorship
) -> None:
    meeting = trial.meetings[0].id
    former = Former(Place(meeting, "a"), "Where?", "Here"), Former(Place("", "b"), "Who?", "I")
    told = [FormerAnswers(replace(trial, former=former), known) for known in (meeting, "", "other")]
    for widget in told:
        qtbot.addWidget(widget)
    assert "Where?" in words(told[0])
    assert "Here" in words(told[0])
    assert "Who?" not in words(told[0])
    assert "I" in words(told[1]).splitlines()
    assert words(told[2]) == ""


def test_it_is_told_that_it_was_moved_and_a_press_leads_to_what_is_no_longer_asked(
    shop: Shop, trial: Mentorship
) -> None:
    newer = offered(shop, trial)
    window = newer.window()
    assert isinstance(window, MainWindow)
    newer.go_on.click()
    shop.qtbot.waitUntil(lambda: window.places.currentWidget() is not newer.parent())
    shop.settle()
    page = window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    assert page.told.isVisible()
    assert "9.0" in page.told.text.text()
    assert "1" in page.told.text.text()
    page.told.go.click()
    assert page.tabs.current == trial.meetings[0].id
    former = [w for w in page.findChildren(FormerAnswers) if ANSWER in words(w)]
    shop.qtbot.waitUntil(lambda: not former[0].visibleRegion().isEmpty())


def test_a_group_goes_on_under_a_newer_version_too(
    qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme
) -> None:
    group = work_trial.group
    assert group is not None
    shop = Shop(qtbot, desk, worker, group)
    put_on_shelf(shop, a_version("9.0", work_trial, desk.catalogue))
    details = Details(name="Ryhmä", status=Status.OPEN)
    made = replace(blank(group, FIRST_DAY), details=details)
    window = shop.open(made)
    newer = overview(shop, window, made.id).newer
    assert newer.isVisible()
    newer.go_on.click()
    qtbot.waitUntil(lambda: shop.stored(made.id).programme.version == "9.0")
    shop.settle()
    page = window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    assert page.told.isVisible()
    assert page.told.go.isHidden()
    assert shop.stored(made.id).programme.id == group.key.id
