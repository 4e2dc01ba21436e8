"""The page with the recovery sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal

from mentordesk.ui.gate.desk import GateDesk
from mentordesk.ui.gate.parts import GatePage
from mentordesk.ui.gate.sheet import Sheet


class SheetPage(GatePage):
    """``confirmed`` tells that the code is surely kept; ``said`` stands above it."""

    confirmed = Signal()

    def __init__(self, desk: GateDesk, code: str, said: str = "") -> None:
        super().__init__(desk.icons, "")
        self.title.setText(self.tr("Your recovery code"))
        self.sheet = Sheet(desk, code, said)
        self.parts.addWidget(self.sheet)
        self.sheet.confirmed.connect(self.confirmed)

    def arrive(self) -> None:
        """Begin at the sheet's first button."""
        self.sheet.arrive()
