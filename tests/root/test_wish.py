"""What MentorDesk is started for reaches its window, at once or from a second start."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from mentordesk import app, cli
from mentordesk.arriving import Arriving
from mentordesk.front import Front
from mentordesk.second_start import Calls, is_answered
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.ui.wizard import Wizard
from mentordesk.wish import SHOW, Verb, Wish
from tests.root.fronts import (
    gate_of,
    keep_trial,
    lock,
    open_page,
    unlock,
    window_of,
    wizard_of,
)
from tests.root.test_arriving import said_at

NEW = Wish(Verb.NEW)


@pytest.mark.parametrize(
    "wish", [SHOW, NEW, Wish(Verb.FIND), Wish(Verb.OPEN, "C:\\Käyttäjät\\a b.mentordesk")]
)
def test_what_is_written_is_read(wish: Wish) -> None:
    assert Wish.read(wish.written()) == wish


@pytest.mark.parametrize("written", ["", "\n", "fly\nfar", "a file", "new "])
def test_another_versions_wish_is_only_to_be_there(written: str) -> None:
    assert Wish.read(written) == SHOW


@pytest.mark.parametrize("verb", [Verb.NEW, Verb.FIND])
def test_an_option_makes_a_wish(
    verb: Verb, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = list[object]()
    monkeypatch.setattr(app, "run", lambda *given: asked.append(given[3]) or 0)
    assert cli.main(["--data", str(tmp_path), f"--{verb}"]) == 0
    assert cli.main([f"--{verb}", "--data", str(tmp_path), "--language", "sv"]) == 0
    assert asked == [Wish(verb), Wish(verb)]


def test_a_second_start_hands_its_wish_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    calls = Calls(tmp_path)
    with ThreadPoolExecutor(1) as second, qtbot.waitSignal(calls.heard) as heard:
        second.submit(is_answered, tmp_path, os.getpid(), NEW)
    assert heard.args == [NEW]
    calls.deleteLater()


def test_a_new_plan_begins_in_the_window_that_is_open(qtbot: QtBot, entered: Front) -> None:
    Arriving(entered).bring(NEW)
    assert wizard_of(qtbot, entered, begin=False)


def test_the_search_opens_in_the_window_that_is_open(qtbot: QtBot, entered: Front) -> None:
    Arriving(entered).bring(Wish(Verb.FIND))
    qtbot.waitUntil(window_of(entered).searching.palette.isVisible)


def test_at_the_gate_it_waits_for_the_password(qtbot: QtBot, entered: Front) -> None:
    known = keep_trial(entered)
    open_page(qtbot, entered, known)
    lock(qtbot, entered)
    Arriving(entered).bring(NEW)
    qtbot.waitUntil(lambda: isinstance(gate_of(entered).page, UnlockPage))
    qtbot.waitUntil(lambda: "password" in said_at(entered) or "salasana" in said_at(entered))
    unlock(qtbot, entered)
    assert wizard_of(qtbot, entered, begin=False)
    qtbot.waitUntil(lambda: not window_of(entered)._desk.background.is_busy)
    assert isinstance(window_of(entered).places.currentWidget(), Wizard)


def test_a_dialog_is_answered_first(qtbot: QtBot, entered: Front) -> None:
    dialog = QDialog(entered.frame, modal=True)
    dialog.open()
    background = window_of(entered)._desk.background
    qtbot.waitUntil(lambda: not background.is_busy)
    Arriving(entered).bring(NEW)
    assert not background.is_busy
    assert not window_of(entered).is_in_wizard
    dialog.reject()
    assert wizard_of(qtbot, entered, begin=False)
