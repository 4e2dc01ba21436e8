"""A draft from the meetings that a person may take over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mentordesk.ui.fields import show_if
from mentordesk.ui.icons import Icons
from mentordesk.ui.letters import breakable
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption, QuietButton, Text, row


class Proposed(QFrame):
    """A quiet block with a draft and a button; ``taken`` tells the draft when it is wanted."""

    taken = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.draft = ""
        self.setProperty("ground", "info")
        self.text = Text("")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QuietButton(self.tr("Use this"), icons, "check")
        self.button.setAccessibleDescription(self.tr("Copies the proposal to the field above."))
        self.button.clicked.connect(lambda: self.taken.emit(self.draft))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.LITTLE, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.LITTLE)
        column.addWidget(Caption(self.tr("Proposal from the meetings")))
        column.addWidget(self.text)
        column.addLayout(row(self.button))
        self.hide()

    def show_draft(self, draft: str) -> None:
        """Show a draft, or nothing where there is none."""
        self.draft = draft
        self.text.setText(breakable(draft))
        show_if(self, bool(draft.strip()))
