"""The root of the window, started as a person starts it."""

import gc
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk import app
from mentordesk.arriving import Arriving
from mentordesk.front import Front
from mentordesk.premises import Premises
from mentordesk.store.file_names import KEY_FILE
from mentordesk.sweeping import Sweeper
from mentordesk.ui.gate.choose_page import FirstPage
from mentordesk.ui.gate.trouble_page import TroublePage
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.unlocking import VARIABLE
from mentordesk.writer import Writer
from tests.root.fronts import gate_of
from tests.root.trial import PASSWORD


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    """What is frozen for the window is garbage again afterwards."""
    yield
    gc.unfreeze()


@pytest.fixture
def closing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(app.QUIT_WHEN_SHOWN, "1")


@pytest.mark.usefixtures("closing")
def test_with_a_password_the_window_opens_and_garbage_is_looked_for_once_the_list_is_there(
    qapp: QApplication,
    front: Front,
    premises: Premises,
    writer: Writer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(VARIABLE, PASSWORD)
    gc.unfreeze()
    app.begin(front, premises, None)
    assert gc.get_freeze_count() == 0
    assert app.show(qapp, front, premises, Arriving(front), writer) == 0
    assert gc.get_freeze_count() > 0
    assert any(sweeper.timer.isActive() for sweeper in front.findChildren(Sweeper))
    assert not gc.isenabled()


@pytest.mark.usefixtures("closing")
def test_a_password_file_opens_the_window_directly(
    qapp: QApplication, front: Front, premises: Premises, writer: Writer
) -> None:
    file = premises.folder / "password.txt"
    file.write_text(PASSWORD, encoding="utf-8")
    app.begin(front, premises, file)
    assert front.doorway.gate is None
    assert app.show(qapp, front, premises, Arriving(front), writer) == 0


def test_a_new_vault_is_begun_at_the_gate_though_a_password_is_given(
    qtbot: QtBot, front: Front, premises: Premises, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PASSWORD)
    (premises.folder / KEY_FILE).unlink()
    app.begin(front, premises, None)
    gate = gate_of(front)
    qtbot.waitUntil(lambda: isinstance(gate.page, FirstPage))
    assert not (premises.folder / KEY_FILE).exists()


def test_a_folder_that_can_not_be_looked_at_is_told_at_the_gate_though_a_password_is_given(
    qtbot: QtBot, premises: Premises, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PASSWORD)
    elsewhere = replace(premises, folder=premises.folder / ("long" * 70))
    front = elsewhere.front(Writer(premises.folder))
    app.begin(front, elsewhere, None)
    qtbot.waitUntil(lambda: isinstance(gate_of(front).page, TroublePage))
    front.frame.deleteLater()


def test_without_a_password_the_gate_asks_for_it(
    qtbot: QtBot, front: Front, premises: Premises
) -> None:
    app.begin(front, premises, None)
    gate = gate_of(front)
    qtbot.waitUntil(lambda: isinstance(gate.page, UnlockPage))


def test_a_wrong_password_that_is_given_leads_to_the_gate(
    qtbot: QtBot, front: Front, premises: Premises, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "something else")
    app.begin(front, premises, None)
    qtbot.waitUntil(lambda: front.doorway.gate is not None)
    gate = gate_of(front)
    qtbot.waitUntil(lambda: isinstance(gate.page, UnlockPage))


def test_a_password_file_that_can_not_be_read_is_told_at_the_gate(
    front: Front, premises: Premises
) -> None:
    app.begin(front, premises, premises.folder / "none.txt")
    page = gate_of(front).page
    assert isinstance(page, TroublePage)
    assert "none.txt" in page.said[0].text().replace("\u200b", "")


def test_the_gate_closed_ends_the_program(
    qapp: QApplication, front: Front, premises: Premises, writer: Writer
) -> None:
    app.begin(front, premises, None)
    QTimer.singleShot(0, gate_of(front), front.frame.close)
    assert app.show(qapp, front, premises, Arriving(front), writer) == 0
