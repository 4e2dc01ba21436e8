"""Pictures of the gate: the first start, the recovery sheet, the password, and without it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtWidgets import QWidget

from mentordesk.front import LOCKED
from mentordesk.language import TranslatedLanguage
from mentordesk.premises import Premises
from mentordesk.settings import FileSettings
from mentordesk.store.safe import FolderSafe
from mentordesk.store.slots import Cost
from mentordesk.ui.background import Background
from mentordesk.ui.gate.gate import Gate
from mentordesk.ui.theme import Theme

PASSWORD: Final = "sininen kahvikuppi pöydällä"

Take = Callable[[QWidget, str], None]
"""Takes a picture of a widget once it has come to rest; the name tells what it shows."""


def visit_gate(take: Take, language: TranslatedLanguage, theme: Theme) -> None:
    """Picture a first start up to its sheet, then the next start and a forgotten password."""
    with TemporaryDirectory() as name, ThreadPoolExecutor(1) as worker:
        background = Background(worker)
        folder = Path(name)
        premises = Premises(folder, language, FileSettings(folder), theme, background, _cheap)
        gate = Gate(premises.gate_desk())
        gate.begin()
        take(gate, "gate-first")
        gate._found(PASSWORD)
        take(gate, "gate-sheet")
        again = Gate(premises.gate_desk(), language.say(LOCKED))
        again.begin()
        take(again, "gate-unlock")
        again._unlock("jokin muu")
        take(again, "gate-wrong")
        again._ask_code()
        take(again, "gate-forgotten")


def _cheap(folder: Path) -> FolderSafe:
    return FolderSafe(folder, Cost(1, 64, 1))
