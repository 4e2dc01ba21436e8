"""Locking: nothing of the vault stays, and one goes on where one was."""

import gc
import random
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import WrongPassword
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Summary
from mentordesk.domain.records import Answer
from mentordesk.domain.safe import Key
from mentordesk.front import Front
from mentordesk.house import House
from mentordesk.premises import Premises
from mentordesk.store.file_names import KEY_FILE
from mentordesk.ui.gate.ask_password import AskPassword
from mentordesk.ui.held import Held
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.meeting_tab import MeetingTab
from mentordesk.ui.mentorship_page import OVERVIEW
from mentordesk.ui.whereabouts import Spot, Whereabouts, go_back
from mentordesk.ui.widgets import Column, Notice
from tests.builders import a_goal
from tests.root.fronts import (
    desk_of,
    gate_of,
    keep_trial,
    lock,
    open_page,
    page_of,
    session_of,
    unlock,
    window_of,
    wizard_of,
)
from tests.root.trial import PASSWORD
from tests.store.safes import a_safe
from tests.ui.gate.entering import type_twice

SENTINEL = "copied from an answer"
OF_THE_VAULT = (Answer, House, Key, MainWindow, Mentorship, Summary)


def in_memory() -> list[object]:
    """Return what of any vault there is, also what other tests left in peace."""
    gc.unfreeze()
    gc.collect()
    return [each for each in gc.get_objects() if type(each) in OF_THE_VAULT]


@pytest.fixture
def made_by_tests() -> list[object]:
    """What the tests hold themselves; to be asked for before there is a vault."""
    return in_memory()


def test_nothing_of_the_vault_stays_in_memory(
    qtbot: QtBot, made_by_tests: list[object], entered: Front
) -> None:
    known = keep_trial(entered)
    page = open_page(qtbot, entered, known)
    for tab in page.tabs.ids():
        page.tabs.open(tab)
    session_of(entered, known).put(a_goal())
    del page
    lock(qtbot, entered)
    assert gate_of(entered)
    known_before = {id(each) for each in made_by_tests}
    assert [each for each in in_memory() if id(each) not in known_before] == []


@pytest.mark.parametrize(("is_ours", "left"), [(True, ""), (False, SENTINEL)])
def test_what_was_copied_here_is_gone_from_the_clipboard_and_nothing_else(
    qtbot: QtBot, entered: Front, monkeypatch: pytest.MonkeyPatch, is_ours: bool, left: str
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: is_ours)  # offscreen never tells
    QGuiApplication.clipboard().setText(SENTINEL)
    lock(qtbot, entered)
    assert QGuiApplication.clipboard().text() == left


def held(secret: bytes) -> list[type]:
    """Return the types of what holds a text; it is given backwards, so as not to be found here."""
    gc.collect()
    found = list[type]()
    for each in gc.get_objects():
        for text in gc.get_referents(each):
            if type(text) is str and text.encode(errors="replace")[::-1] == secret:
                found.append(type(each))
    return found


def test_what_holds_a_text_is_found() -> None:
    kept = ["".join(("kirjo", "koira"))]
    assert held(b"ariokojrik") == [list] and kept


def test_no_password_that_was_typed_is_held_by_anything(qtbot: QtBot, entered: Front) -> None:
    part = window_of(entered).aside.settings_page.security
    part.password.change.click()
    asked = part.acting.unfolded
    assert isinstance(asked, AskPassword) and asked.new is not None
    asked.field.line.setText(PASSWORD)
    chosen = bytes(random.choices(b"abcdefghij", k=20))
    type_twice(asked.new, chosen.decode())
    qtbot.waitUntil(lambda: isinstance(part.acting.unfolded, Notice))
    assert held(chosen[::-1]) == []
    lock(qtbot, entered)
    unlock(qtbot, entered, chosen.decode())
    qtbot.waitUntil(lambda: not entered.is_working)
    assert held(chosen[::-1]) == []


def test_the_password_just_chosen_opens_though_the_key_file_was_lost_after_it(
    qtbot: QtBot, entered: Front, premises: Premises, folder: Path
) -> None:
    safe = desk_of(entered).gate().safe

    def change() -> None:
        safe.set_password(safe.unlock(PASSWORD), "toinen salasana")
        safe.forget()  # whatever else is asked of the safe next
        (folder / KEY_FILE).unlink()

    with qtbot.waitSignal(premises.background.idle):
        premises.background.run(premises.background, change, print, print)
    lock(qtbot, entered)
    assert a_safe(folder).unlock("toinen salasana")
    with pytest.raises(WrongPassword):
        a_safe(folder).unlock(PASSWORD)


def test_the_password_can_be_changed_though_the_key_file_was_lost_meanwhile(
    qtbot: QtBot, entered: Front, premises: Premises, folder: Path
) -> None:
    keep_trial(entered)
    safe = desk_of(entered).gate().safe

    def change() -> None:
        (folder / KEY_FILE).unlink()
        safe.set_password(safe.unlock(PASSWORD), "toinen salasana")

    with qtbot.waitSignal(premises.background.idle):
        premises.background.run(premises.background, change, print, print)
    assert a_safe(folder).unlock("toinen salasana")


def test_every_window_and_menu_of_the_vault_is_gone(
    qtbot: QtBot, qapp: QApplication, entered: Front
) -> None:
    known = keep_trial(entered)
    open_page(qtbot, entered, known)
    window = window_of(entered)
    window.acts.ask_to_delete(known, "Oksana")
    window.search()
    lock(qtbot, entered)
    shown = [each for each in qapp.topLevelWidgets() if each.isVisible()]
    assert shown == [entered.frame]
    assert entered.frame.content is entered.doorway.gate


def test_the_window_keeps_its_place_and_the_frame_its_size(qtbot: QtBot, entered: Front) -> None:
    entered.frame.setGeometry(40, 30, 1100, 760)
    before = entered.frame.geometry()
    lock(qtbot, entered)
    assert entered.frame.geometry() == before
    unlock(qtbot, entered)
    assert entered.frame.geometry() == before


def test_one_goes_on_at_the_tab_where_one_was(qtbot: QtBot, entered: Front) -> None:
    known = keep_trial(entered)
    tabs = open_page(qtbot, entered, known).tabs
    tabs.open(tabs.ids()[2])
    wanted = tabs.current
    window_of(entered).sidebar.list.unfold(True)
    lock(qtbot, entered)
    unlock(qtbot, entered)
    assert page_of(qtbot, entered).tabs.current == wanted
    assert window_of(entered).sidebar.list.rows.unfolded


def test_the_first_page_is_not_seen_on_the_way_there(qtbot: QtBot, entered: Front) -> None:
    open_page(qtbot, entered, keep_trial(entered))
    lock(qtbot, entered)
    seen: list[bool] = []
    entered.entered.connect(
        lambda window: seen.append(window.places.currentWidget() is window.home)
    )
    unlock(qtbot, entered)
    assert page_of(qtbot, entered).isVisible() and seen == [False]


def test_where_the_page_is_no_longer_one_is_on_the_first(qtbot: QtBot, entered: Front) -> None:
    window = window_of(entered)
    with qtbot.waitSignal(window.pages.failed):
        go_back(window, Whereabouts(Spot.MENTORSHIP, "nobody"), lambda: None)
    assert window.places.currentWidget() is window.home and not window.pages.wanted


def test_one_goes_on_as_far_down_as_one_was(qtbot: QtBot, entered: Front) -> None:
    page = open_page(qtbot, entered, keep_trial(entered))
    page.tabs.open(OVERVIEW)
    bar = page.findChildren(Column)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)
    lock(qtbot, entered)
    unlock(qtbot, entered)
    again = page_of(qtbot, entered)
    qtbot.waitUntil(lambda: again.findChildren(Column)[0].verticalScrollBar().value() == 100)


def test_the_lock_waits_for_what_may_not_be_put_away(qtbot: QtBot, entered: Front) -> None:
    held = Held(QWidget(window_of(entered)))
    entered.lock()
    assert entered.doorway.gate is None
    assert entered.is_working
    held.release()
    qtbot.waitUntil(lambda: entered.doorway.gate is not None)


@pytest.mark.parametrize("place", ["settings_page", "shelf_page", "about_page"])
def test_one_goes_on_at_a_place_beside(qtbot: QtBot, entered: Front, place: str) -> None:
    aside = window_of(entered).aside
    ways = {"settings_page": aside.go_to_settings, "shelf_page": aside.go_to_shelf}
    ways.get(place, aside.go_to_about)()
    lock(qtbot, entered)
    unlock(qtbot, entered)
    window = window_of(entered)
    qtbot.waitUntil(lambda: window.places.currentWidget() is getattr(window.aside, place))


def test_a_plan_half_done_goes_on_at_its_step(qtbot: QtBot, entered: Front) -> None:
    wizard = wizard_of(qtbot, entered)
    wizard.go_to_step(0)
    qtbot.keyClicks(wizard.focusWidget(), "Oksana")
    wizard.go_to_step(1)
    known = wizard.session.mentorship.id
    lock(qtbot, entered)
    unlock(qtbot, entered)
    again = wizard_of(qtbot, entered, begin=False)
    assert (again.step, again.session.mentorship.id) == (1, known)
    assert "Oksana" in [person.name for person in again.session.mentorship.people]


def test_a_plan_without_a_word_begins_anew_and_leaves_no_draft(
    qtbot: QtBot, entered: Front
) -> None:
    wizard_of(qtbot, entered)
    lock(qtbot, entered)
    unlock(qtbot, entered)
    wizard_of(qtbot, entered, begin=False)
    assert window_of(entered).lists.listing.summaries == ()


def test_what_can_not_be_read_is_there_again(qtbot: QtBot, entered: Front) -> None:
    known = keep_trial(entered)
    page = open_page(qtbot, entered, known)
    page.tabs.open(session_of(entered, known).mentorship.meetings[0].id)
    tab = page.tabs.page(page.tabs.current)
    assert isinstance(tab, MeetingTab)
    tab.head.held.tick.click()
    line = tab.head.held.day.line
    line.clear()
    qtbot.keyClicks(line, "31.2.2026")
    name = line.accessibleName()
    lock(qtbot, entered)
    unlock(qtbot, entered)
    assert page_of(qtbot, entered).refused.typed() == {(name, 0): "31.2.2026"}
    assert name in window_of(entered).status.text.text()


def test_ctrl_l_and_the_button_at_the_foot_lock(qtbot: QtBot, entered: Front) -> None:
    with qtbot.waitSignal(window_of(entered).lock_wanted):
        qtbot.keyClick(entered.frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: entered.opened is None)
    unlock(qtbot, entered)
    window_of(entered).status.lock.click()
    qtbot.waitUntil(lambda: entered.opened is None)
