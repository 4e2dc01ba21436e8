"""Whether a paper is to hold what was written about health: unticked unless the person says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from mentordesk.domain.ports import Language
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Tick
from mentordesk.ui.widgets import Kind

INCLUDE: Final = QT_TRANSLATE_NOOP("ui", "Include what was written about health")


class HealthTick(Tick):
    """The tick that takes it in."""

    def __init__(self, language: Language) -> None:
        super().__init__(language.say(INCLUDE))


class HealthAsk(Asking):
    """Asks before a document is printed that has something about health to leave out."""

    def __init__(self, window: QWidget, desk: Desk, name: str) -> None:
        """Take what the document is called, as it stands inside a sentence."""
        super().__init__(window, desk.icons, Kind.INFO, "")
        self.title.setText(self.tr("Print {name}").format(name=name))
        self.tick = HealthTick(desk.language)
        self._column.addWidget(self.tick)

    def ask_then(self, print_out: Callable[[bool], object]) -> None:
        """Ask; the job is told whether what is about health is to be printed, too."""
        text = self.tr("The form has answers about health. They are left out unless you tick this.")
        go_on = primary(self.tr("Print"), lambda: print_out(self.tick.is_ticked))
        self.ask(text, go_on, quiet(self.tr("Cancel")))
