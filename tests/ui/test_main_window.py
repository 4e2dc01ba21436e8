"""The window: places, saving, closing, keys, and what one may do from the lists."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NoReturn, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import DiskFull, VaultDamaged
from mentordesk.domain.mentorship import Change
from mentordesk.domain.ports import Vault
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Status
from mentordesk.domain.sentence import Sentence
from mentordesk.late import late_parts
from mentordesk.ui.asking import Asking
from mentordesk.ui.desk import Desk
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Heading, Notice
from tests.builders import a_goal
from tests.ui.conftest import Worker
from tests.ui.window import Shop, a_trial, button

pytestmark = pytest.mark.usefixtures("no_strays")


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


def opened(shop: Shop, window: MainWindow, known: str) -> Session:
    with shop.qtbot.waitSignal(window.pages.shown):
        window.pages.open(known)
    session = window.sessions.find(known)
    assert session is not None
    return session


class FullDisk:
    """A vault on which nothing more fits."""

    def save(self, mentorship_id: str, changes: Sequence[Change]) -> None:  # noqa: ARG002
        raise DiskFull(Sentence("store", "The disk is full."))


def test_a_change_is_told_as_saved_with_the_time(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    session = opened(shop, window, trial.id)
    with shop.qtbot.waitSignal(session.saved):
        session.put(a_goal())
    assert "9.41" in window.status.text.text()
    assert shop.stored(trial.id).goals == (a_goal(),)


class BrokenList:
    """A vault whose list can't be read, with what else there is of another."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def __getattr__(self, name: str) -> object:
        return getattr(self._vault, name)

    def summaries(self) -> NoReturn:
        raise VaultDamaged(Sentence("store", "The database is damaged."))


def test_where_the_database_is_damaged_the_foot_promises_nothing_and_the_page_is_not_empty(
    qtbot: QtBot, desk: Desk
) -> None:
    broken = replace(desk, vault=cast("Vault", BrokenList(desk.vault)))
    window = MainWindow(broken, late_parts())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.lists.failed):
        window.show()
    window.status.show_backed_up()
    assert window.status.text.text() == ("The database is damaged: what you type now may be lost.")
    assert [text.text() for text in window.home.column.findChildren(Heading)]


def test_leaving_a_place_saves_at_once(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    session = opened(shop, window, trial.id)
    session.put(a_goal())
    window.go_home()
    shop.settle()
    assert shop.stored(trial.id).goals == (a_goal(),)


def test_closing_waits_until_everything_is_saved(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    opened(shop, window, trial.id).put(a_goal())
    assert not window.close()
    shop.qtbot.waitUntil(lambda: not window.isVisible())
    assert shop.stored(trial.id).goals == (a_goal(),)


def test_closing_asks_when_saving_fails_and_may_stay(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    window = shop.open()
    session = window.sessions.open(trial, shop.programme, FullDisk())
    session.put(a_goal())
    with shop.qtbot.waitSignal(session.failed):
        window.close()
    box = window.findChild(Asking)
    assert box is not None and "The disk is full." in box.text.text()
    assert "Not saved: the disk is full." in window.status.text.text()
    button(box, "Stay and try again").click()
    assert window.isVisible() and not session.is_saved
    window.sessions.drop(session)


def test_closing_may_give_up_what_can_not_be_saved(shop: Shop) -> None:
    window = shop.open()
    session = window.sessions.open(a_trial(shop.programme), shop.programme, FullDisk())
    session.put(a_goal())
    with shop.qtbot.waitSignal(session.failed):
        window.close()
    box = window.findChild(Asking)
    assert box is not None
    button(box, "Close and lose the changes").click()
    assert not window.isVisible()
    window.sessions.drop(session)


def test_the_window_title_names_nobody(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    opened(shop, window, trial.id)
    assert window.windowTitle() == "MentorDesk"


def test_a_new_name_reaches_the_list(shop: Shop) -> None:
    trial = a_trial(shop.programme, "Amina")
    window = shop.open(trial)
    session = opened(shop, window, trial.id)
    session.put(replace(session.mentorship.people[0], name="Amina Yusuf"))
    rows = window.sidebar.list.rows
    shop.qtbot.waitUntil(lambda: "Amina Yusuf" in rows.data(rows.index_of(trial.id)))


def test_a_menu_moves_a_running_one_to_the_ended(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    summary = window.lists.listing.find(trial.id)
    assert summary is not None
    menu = window.acts.menu(summary, "Amina")
    chosen: list[QAction] = [a for a in menu.actions() if a.text() == "Mark as ended"]
    with shop.qtbot.waitSignal(window.acts.done):
        chosen[0].trigger()
    assert shop.stored(trial.id).details.status is Status.CLOSED
    menu.deleteLater()


def test_ending_an_open_one_goes_through_its_session(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    session = opened(shop, window, trial.id)
    with shop.qtbot.waitSignal(session.saved):
        window.acts.end(trial.id)
    assert session.mentorship.details.status is Status.CLOSED
    assert shop.stored(trial.id).details.status is Status.CLOSED


def test_deleting_a_draft_asks_first(shop: Shop) -> None:
    trial = a_trial(shop.programme, status=Status.DRAFT)
    window = shop.open(trial)
    box = window.acts.ask_to_delete(trial.id, "Amina")
    assert box.focusWidget() is button(box, "Keep") and shop.kept() == [trial.id]
    with shop.qtbot.waitSignal(window.acts.done):
        button(box, "Delete for good").click()
    assert shop.kept() == []
    assert window.places.currentWidget() is window.home


def test_text_grows_and_shrinks_by_key(shop: Shop) -> None:
    window = shop.open()
    for _ in range(2):
        shop.qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    shop.qtbot.waitUntil(lambda: shop.desk.theme.percent == 150)
    shop.qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert shop.desk.settings.number("text_percent", 100) == 125
    shop.qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    shop.qtbot.waitUntil(lambda: shop.desk.theme.percent == 100)


def test_escape_leads_home_and_f1_to_the_help(shop: Shop) -> None:
    window = shop.open()
    shop.qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.places.currentWidget() is window.aside.about_page
    shop.qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.places.currentWidget() is window.home


def test_escape_throws_nobody_out_of_a_mentorship(shop: Shop) -> None:
    known = a_trial(shop.programme)
    window = shop.open(known)
    with shop.qtbot.waitSignal(window.pages.shown):
        window.pages.open(known.id)
    shop.qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.at == known.id


def test_about_credits_the_source_of_each_programme(shop: Shop) -> None:
    window = shop.open()
    window.aside.go_to_about()
    shop.settle()
    texts = " ".join(
        label.text() for label in window.aside.about_page.findChildren(type(window.status.text))
    )
    assert shop.programme.source in texts


def test_the_settings_remember_and_show_where_the_data_lies(shop: Shop) -> None:
    window = shop.open()
    window.aside.go_to_settings()
    page = window.aside.settings_page
    page.scheme.setCurrentIndex(page.scheme.findData("dark"))
    page.scheme.activated.emit(page.scheme.currentIndex())
    assert shop.desk.settings.text("scheme") == "dark"
    assert shop.desk.theme.scheme == "dark"
    assert page.folder.text() == str(shop.desk.data_folder)
    page.scheme.setCurrentIndex(page.scheme.findData("light"))
    page.scheme.activated.emit(page.scheme.currentIndex())


def test_the_size_of_the_window_is_remembered(shop: Shop) -> None:
    window = shop.open()
    window.resize(800, 640)
    window.close()
    again = shop.open()
    assert (again.width(), again.height()) == (800, 640)


def test_only_the_pages_last_used_are_kept(shop: Shop) -> None:
    trials = [a_trial(shop.programme, f"Nimi {n}") for n in range(6)]
    window = shop.open(*trials)
    for trial in trials:
        opened(shop, window, trial.id)
    assert window.sessions.find(trials[0].id) is None
    assert window.sessions.find(trials[-1].id) is not None


def test_a_failure_stays_in_sight_until_all_is_saved(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    failing = window.sessions.open(a_trial(shop.programme), shop.programme, FullDisk())
    failing.put(a_goal())
    with shop.qtbot.waitSignal(failing.failed):
        failing.save_now()
    session = opened(shop, window, trial.id)
    with shop.qtbot.waitSignal(session.saved):
        session.put(a_goal())
    assert "9.41" not in window.status.text.text()
    session.put(a_goal(2))
    assert "the disk is full" in window.status.text.text()
    window.sessions.drop(failing)


def test_new_from_a_plan_being_changed_begins_another(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    window.pages.edit(trial.id)
    shop.qtbot.waitUntil(lambda: window.setting_up.wizard is not None)
    window.begin()
    shop.qtbot.waitUntil(lambda: bool(window.setting_up.wizard and window.setting_up.wizard.is_new))
    assert shop.stored(trial.id).details.status is Status.OPEN


def test_a_mentorship_that_is_gone_is_told_in_the_page(shop: Shop) -> None:
    window = shop.open()
    with shop.qtbot.waitSignal(window.pages.failed):
        window.pages.open("0" * 32)
    (notice,) = window.findChildren(Notice)
    assert "0" * 32 in notice.label.text()
