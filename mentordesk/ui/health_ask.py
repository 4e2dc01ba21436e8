"""Whether a paper is to hold what was written about health: unticked unless the person says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.fields import Tick
from mentordesk.ui.icons import Icons
from mentordesk.ui.widgets import Kind


class HealthTick(Tick):
    """The tick that takes it in."""

    def __init__(self) -> None:
        super().__init__("")
        text = self.tr("Include what was written about health")
        self.text.setText(text)
        self.mark.setAccessibleName(text)


class HealthAsk(Asking):
    """Asks before a document is printed that has something about health to leave out."""

    def __init__(self, window: QWidget, icons: Icons, name: str) -> None:
        """Take what the document is called, as it stands inside a sentence."""
        super().__init__(window, icons, Kind.INFO, "")
        self.title.setText(self.tr("Print {name}").format(name=name))
        self.tick = HealthTick()
        self._column.addWidget(self.tick)

    def ask_then(self, print_out: Callable[[bool], object]) -> None:
        """Ask; the job is told whether what is about health is to be printed, too."""
        text = self.tr("The form has answers about health. They are left out unless you tick this.")
        go_on = primary(self.tr("Print"), lambda: print_out(self.tick.is_ticked))
        self.ask(text, go_on, quiet(self.tr("Cancel")))
