"""A pilot in the whole window: its place in the lists, to its members and back."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentordesk.domain.item import Kind
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Status
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.ui.desk import Desk
from mentordesk.ui.groups.group_link import GroupLink
from mentordesk.ui.home_rows import Card, TodoRow
from mentordesk.ui.items.pairs import PairsItem
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.meeting_tab import MeetingTab
from mentordesk.ui.mentorship_page import OVERVIEW, MentorshipPage
from mentordesk.ui.programme_choice import ProgrammeChoice
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Caption
from mentordesk.ui.wizard import Wizard
from tests.ui.conftest import Worker
from tests.ui.groups.pilot import TODAY, Pilot, a_pilot
from tests.ui.window import Shop, a_trial

pytestmark = pytest.mark.usefixtures("no_strays")


@pytest.fixture
def language() -> TranslatedLanguage:
    return TranslatedLanguage("fi", RESOURCES / "none")


@pytest.fixture
def pilot(desk: Desk) -> Pilot:
    found = (p for p in desk.catalogue.programmes() if p.key.id == "developer-client")
    return a_pilot(next(found))


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, pilot: Pilot) -> Shop:
    here = replace(desk, today=lambda: TODAY)
    return Shop(qtbot, here, worker, pilot.programme)


@pytest.fixture
def window(shop: Shop, pilot: Pilot) -> MainWindow:
    shop.worker.now(lambda: shop.desk.vault.add(pilot.group, pilot.whole))
    return shop.open(*pilot.members)


def rows(window: MainWindow) -> list[str]:
    """Return the first lines of the list at the left, members with a dash before them."""
    model = window.sidebar.list.rows
    found = [model.row_at(model.index(n)) for n in range(model.rowCount())]
    return [f"- {model.lines(row)[0]}" if row.inside else model.lines(row)[0] for row in found]


def index_of(window: MainWindow, pilot: Pilot) -> QModelIndex:
    return window.sidebar.list.rows.index_of(pilot.group.id)


def opened(shop: Shop, window: MainWindow, mentorship_id: str) -> MentorshipPage:
    with shop.qtbot.waitSignal(window.pages.shown):
        window.pages.open(mentorship_id)
    shop.settle()
    page = window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    return page


def test_members_are_folded_under_their_group(window: MainWindow, pilot: Pilot) -> None:
    assert rows(window) == ["Running", "Lahden pilotti 2026"]
    model = window.sidebar.list.rows
    assert model.lines(model.row_at(index_of(window, pilot)))[1].startswith("5 mentorships")


def test_the_arrow_keys_unfold_and_fold_a_group(
    shop: Shop, window: MainWindow, pilot: Pilot
) -> None:
    view = window.sidebar.list
    view.setCurrentIndex(index_of(window, pilot))
    shop.qtbot.keyClick(view, Qt.Key.Key_Right)
    assert rows(window)[2:4] == ["- Oksana Kovalenko", "- Qamar Yusuf"]
    assert view.currentIndex() == index_of(window, pilot)
    shop.qtbot.keyClick(view, Qt.Key.Key_Down)
    shop.qtbot.keyClick(view, Qt.Key.Key_Left)
    assert rows(window) == ["Running", "Lahden pilotti 2026"]


def test_a_press_on_the_arrow_unfolds_and_opens_nothing(
    shop: Shop, window: MainWindow, pilot: Pilot
) -> None:
    view = window.sidebar.list
    box = view.visualRect(index_of(window, pilot))
    spot = box.center()
    spot.setX(box.right() - 12)
    with shop.qtbot.assertNotEmitted(view.opened):
        shop.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(rows(window)) == 7


def test_going_to_a_member_unfolds_its_group(shop: Shop, window: MainWindow, pilot: Pilot) -> None:
    opened(shop, window, pilot.members[2].id)
    assert "- Qamar Yusuf" in rows(window)
    assert window.sidebar.list.rows.row_at(window.sidebar.list.currentIndex()).inside


def test_a_member_leads_back_to_its_group(shop: Shop, window: MainWindow, pilot: Pilot) -> None:
    page = opened(shop, window, pilot.members[2].id)
    link = page.findChild(GroupLink)
    assert isinstance(link, GroupLink)
    assert link.isVisible()
    assert link.button.text() == "Lahden pilotti 2026"
    with shop.qtbot.waitSignal(window.pages.shown) as shown:
        link.button.click()
    assert (shown.args or [])[1] == pilot.group.id


def test_one_without_a_group_has_no_way_back(
    shop: Shop, window: MainWindow, work_trial: Programme
) -> None:
    trial = a_trial(work_trial)
    shop.worker.now(lambda: shop.desk.vault.add(trial, work_trial))
    link = opened(shop, window, trial.id).findChild(GroupLink)
    assert isinstance(link, GroupLink)
    assert not link.isVisible()


def test_a_pair_begins_in_the_wizard_and_is_listed_under_the_group(
    shop: Shop, window: MainWindow, pilot: Pilot
) -> None:
    page = opened(shop, window, pilot.group.id)
    page.tabs.open("pairs")
    shop.settle()
    board = page.findChild(PairsItem)
    assert isinstance(board, PairsItem)
    board.rows["pair-6"].begin.click()
    shop.qtbot.waitUntil(lambda: isinstance(window.places.currentWidget(), Wizard))
    shop.qtbot.waitUntil(lambda: "- Tetjana Bondar" in rows(window))


def test_the_overview_says_what_is_next_and_how_far_the_pairs_are(
    shop: Shop, window: MainWindow, pilot: Pilot
) -> None:
    page = opened(shop, window, pilot.group.id)
    page.tabs.open(OVERVIEW)
    shop.settle()
    said = {label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)}
    assert {"4. Tavat, palkkiot ja aikataulu", "late, was due 8.9.2026"} <= said
    assert "5 of 8 pairs have begun" in said
    assert "Aino Virtanen" not in said  # twelve mentors are shown with their pairs


def test_one_taken_out_of_its_group_stands_by_itself(
    shop: Shop, window: MainWindow, pilot: Pilot
) -> None:
    page = opened(shop, window, pilot.group.id)
    page.company.take_out(pilot.members[2].id)
    shop.qtbot.waitUntil(lambda: "Qamar Yusuf" in rows(window))
    page.company.take_in(pilot.members[2].id)
    shop.qtbot.waitUntil(lambda: "Qamar Yusuf" not in rows(window))


def test_one_that_is_open_is_taken_out_too(shop: Shop, window: MainWindow, pilot: Pilot) -> None:
    known = pilot.members[2].id
    opened(shop, window, known)
    opened(shop, window, pilot.group.id).company.take_out(known)
    shop.qtbot.waitUntil(lambda: "Qamar Yusuf" in rows(window))
    session = window.sessions.find(known)
    assert session is not None
    assert session.mentorship.details.group == shop.stored(known).details.group == ""


def test_members_run_on_in_sight_when_their_group_has_ended(
    shop: Shop, window: MainWindow, pilot: Pilot
) -> None:
    window.acts.end(pilot.group.id)
    shop.qtbot.waitUntil(lambda: "Qamar Yusuf" in rows(window))
    assert "Lahden pilotti 2026" not in rows(window)


def put_off(session: Session, day: date) -> None:
    """Let no step of the plan be late."""
    for planned in session.mentorship.plan:
        if planned.starts is None and planned.done is None:
            session.put(replace(planned, ends=day))


def test_home_says_that_a_step_of_a_group_is_late_and_leads_to_the_plan(
    shop: Shop, window: MainWindow, pilot: Pilot
) -> None:
    opened(shop, window, pilot.group.id)
    session = window.sessions.find(pilot.group.id)
    assert session is not None
    later = datetime.combine(TODAY + timedelta(days=60), time(13))
    session.put(replace(session.mentorship.meetings[0], starts=later))
    window.go_home()
    shop.qtbot.waitUntil(lambda: "A step of the plan was due on ti 8.9.2026." in texts(window))
    rows = {row.button.text(): row for row in window.home.findChildren(TodoRow)}
    rows["Open the plan"].button.click()
    page = window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    assert page.tabs.current == "plan"


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in window.home.findChildren(QLabel)]


def test_home_shows_a_group_as_one_card_and_its_members_only_where_they_wait(
    shop: Shop, window: MainWindow, pilot: Pilot
) -> None:
    opened(shop, window, pilot.group.id)
    session = window.sessions.find(pilot.group.id)
    assert session is not None
    later = datetime.combine(TODAY + timedelta(days=60), time(13))
    session.put(replace(session.mentorship.meetings[0], starts=later))
    put_off(session, TODAY + timedelta(days=9))
    window.go_home()
    shop.qtbot.waitUntil(lambda: bool(cards(window)))
    (card,) = cards(window)
    assert card.title.accessibleName() == "Lahden pilotti 2026"
    assert "5 mentorships" in {label.text() for label in card.findChildren(QLabel)}


def test_a_meeting_of_a_pilot_shows_beside_it_only_what_a_pilot_has(
    shop: Shop, window: MainWindow, pilot: Pilot
) -> None:
    page = opened(shop, window, pilot.group.id)
    meeting = pilot.group.meetings[0].id
    page.tabs.open(meeting)
    tab = page.tabs.page(meeting)
    assert isinstance(tab, MeetingTab)
    captions = (label for label in tab.side.findChildren(Caption) if label.isVisible())
    said = [label.text() for label in captions]
    assert said == ["Open tasks", "Help for the talk"]
    assert tab.head.held.tick.text() == "Aloitus was held"


def test_erasing_a_group_tells_that_its_mentorships_stay(
    shop: Shop, window: MainWindow, pilot: Pilot
) -> None:
    with shop.qtbot.waitSignal(window.acts.asked) as told:
        window.acts.erase(pilot.group.id)
    assert told.args is not None
    said = [label.text() for label in told.args[0].findChildren(QLabel)]
    assert "The mentorships of the group stay, and so do the people in them." in said
    told.args[0].reject()


def cards(window: MainWindow) -> list[Card]:
    return [card for card in window.home.findChildren(Card) if card.isVisibleTo(window.home)]


def test_the_usual_programme_is_chosen_and_groups_are_told_apart(
    shop: Shop, window: MainWindow
) -> None:
    window.begin()
    shop.qtbot.waitUntil(lambda: window.setting_up.wizard is not None)
    wizard = window.setting_up.wizard
    assert wizard is not None
    choice = wizard.pages.currentWidget()
    assert isinstance(choice, ProgrammeChoice)
    names = [
        (card.radio.accessibleName(), card.programme.members is not None) for card in choice.cards
    ]
    assert names == sorted(names, key=lambda pair: pair[1])
    assert [card.programme.key.id for card in choice.cards if card.radio.isChecked()] == [
        "work-trial"
    ]
    assert wizard.bar.next.hasFocus()  # so that Enter goes on with it


def test_a_group_is_begun_like_any_other(shop: Shop, window: MainWindow) -> None:
    window.begin()
    shop.qtbot.waitUntil(lambda: window.setting_up.wizard is not None)
    wizard = window.setting_up.wizard
    assert wizard is not None
    choice = wizard.pages.currentWidget()
    assert isinstance(choice, ProgrammeChoice)
    card = next(c for c in choice.cards if c.programme.phases)
    card.radio.click()
    assert wizard.session.programme is card.programme
    assert wizard.session.programme.items_of(Kind.PLAN)
    session = wizard.session
    session.put(replace(session.mentorship.details, name="Uusi pilotti"))
    window.go_home()
    shop.qtbot.waitUntil(lambda: "Uusi pilotti" in rows(window))
    assert shop.stored(session.mentorship.id).details.status is Status.DRAFT
