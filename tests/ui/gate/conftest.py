"""A gate before a real safe, at little cost; the PC's keeper and the clock are the test's."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.language import TranslatedLanguage
from mentordesk.settings import FileSettings
from mentordesk.ui.background import Background
from mentordesk.ui.gate.desk import GateDesk
from mentordesk.ui.gate.gate import Gate
from mentordesk.ui.icons import Icons
from mentordesk.ui.paper import Sending
from mentordesk.ui.theme import Theme
from tests.store.safes import OwnPc, a_safe
from tests.ui.conftest import Worker
from tests.ui.gate.entering import Clock, Printer

OpenGate = Callable[..., Gate]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pc() -> OwnPc | None:
    """A PC that remembers no key; a test may say otherwise."""
    return None


@pytest.fixture
def printer() -> Printer:
    return Printer()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def gate_desk(
    qtbot: QtBot,
    folder: Path,
    worker: Worker,
    theme: Theme,
    icons: Icons,
    clock: Clock,
    printer: Printer,
    pc: OwnPc | None,
    language: TranslatedLanguage,
) -> Iterator[GateDesk]:
    folder.mkdir()
    background = Background(worker.pool)

    def print_pdf(window: QWidget, papers: Sequence[bytes], name: str) -> Sending:
        return printer.take(window, papers[0], name)

    yield GateDesk(
        safe=a_safe(folder, pc),
        language=language,
        icons=icons,
        theme=theme,
        settings=FileSettings(folder),
        background=background,
        make_sheet=lambda code: f"%PDF {code}".encode(),
        print_pdf=print_pdf,
        data_folder=folder,
        count_backups=lambda: len(list(folder.glob("backups/*"))),
        now=clock,
    )
    qtbot.waitUntil(lambda: not background.is_busy)
    background.deleteLater()


@pytest.fixture
def open_gate(qtbot: QtBot, gate_desk: GateDesk) -> OpenGate:
    """Shows a gate, perhaps with the reason why it is locked, once its first page is there."""

    gates: list[Gate] = []

    def open_(reason: str = "") -> Gate:
        gate = Gate(gate_desk, reason)
        gates.append(gate)
        qtbot.addWidget(gate)
        gate.show()
        gate.begin()
        qtbot.waitUntil(lambda: not gate_desk.background.is_busy)
        return gate

    return open_
