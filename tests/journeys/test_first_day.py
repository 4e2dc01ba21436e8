"""From the first start, by way of a forgotten password, back to where one was."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.front import Front
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.premises import Premises
from mentordesk.settings import FileSettings
from mentordesk.ui.background import Background
from mentordesk.ui.gate.choose_page import ChoosePage, FirstPage
from mentordesk.ui.gate.gate import Gate
from mentordesk.ui.gate.recover_page import RecoverPage
from mentordesk.ui.gate.sheet import Sheet
from mentordesk.ui.gate.sheet_page import SheetPage
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.ui.mentorship_page import OVERVIEW
from mentordesk.ui.theme import Scheme, Theme
from mentordesk.writer import Writer
from tests.root.fronts import gate_of, keep_trial, lock, open_page, page_of
from tests.store.safes import a_safe
from tests.ui.gate.entering import answer, ask_back, choose, code_on, come_to, type_twice, unlock

FIRST, SECOND = "sininen hevonen juoksee", "vihreä kala ui hiljaa"


@pytest.fixture
def front(
    qtbot: QtBot,
    qapp: QApplication,
    finnish: TranslatedLanguage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Front]:
    """The program on a folder where nothing lies yet."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    folder = tmp_path / "new"
    theme, writer = Theme.load(RESOURCES), Writer(folder)
    theme.apply(qapp, Scheme.LIGHT, 100)
    with ThreadPoolExecutor(1) as worker:
        background = Background(worker)
        settings = FileSettings(folder)
        front = Premises(folder, finnish, settings, theme, background, a_safe).front(writer)
        yield front
        assert front.opened is not None
        front.opened.vanish()
        front.end()
        qtbot.waitUntil(lambda: not background.is_busy)
        front.frame.hide()
        front.frame.deleteLater()
        background.deleteLater()
    writer.leave()


def keeps_sheet(sheet: Sheet) -> str:
    """Read the code, write what is asked of it, and return it."""
    code = code_on(sheet)
    answer(ask_back(sheet), code)
    return code


def gets_in(qtbot: QtBot, front: Front) -> None:
    qtbot.waitUntil(lambda: front.opened is not None)


def begins(qtbot: QtBot, front: Front) -> str:
    """Start for the first time; return the recovery code."""
    front.ask()
    gate = gate_of(front)
    come_to(qtbot, gate, FirstPage)
    code = keeps_sheet(choose(qtbot, gate, FIRST).sheet)
    gets_in(qtbot, front)
    return code


def forgets(qtbot: QtBot, gate: Gate, code: str) -> None:
    """Get in with the recovery code, and choose another password."""
    come_to(qtbot, gate, UnlockPage).lost.click()
    page = come_to(qtbot, gate, RecoverPage)
    page.typed.emit(code.lower())
    type_twice(come_to(qtbot, gate, ChoosePage).password, SECOND)


def test_from_the_first_start_to_a_forgotten_password(
    qtbot: QtBot, front: Front, tmp_path: Path
) -> None:
    code = begins(qtbot, front)
    page = open_page(qtbot, front, keep_trial(front))
    page.tabs.open(OVERVIEW)
    lock(qtbot, front)
    gate = gate_of(front)
    forgets(qtbot, gate, code)
    new_code = keeps_sheet(come_to(qtbot, gate, SheetPage).sheet)
    gets_in(qtbot, front)
    assert page_of(qtbot, front).tabs.current == OVERVIEW
    lock(qtbot, front)
    come_to(qtbot, gate_of(front), UnlockPage)
    unlock(gate_of(front), SECOND)
    gets_in(qtbot, front)
    safe = a_safe(tmp_path / "new")
    assert safe.recover(new_code) == safe.unlock(SECOND)
    assert new_code != code
