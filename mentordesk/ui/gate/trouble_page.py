"""The page where the vault can't be opened: what is known of it, and what to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.fields import show_if
from mentordesk.ui.gate.parts import GatePage
from mentordesk.ui.gate.troubles import Trouble
from mentordesk.ui.icons import Icons
from mentordesk.ui.letters import breakable
from mentordesk.ui.outside import show_outside
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, LinkButton, PrimaryButton, QuietButton, Text, row


class TroublePage(GatePage):
    """``again`` tells that the person wants another try; ``left`` that they have enough.

    ``emptied`` tells that they begin with nothing. ``offered`` is where something that helps is
    put.
    """

    again = Signal()
    left = Signal()
    emptied = Signal()

    def __init__(self, icons: Icons, folder: Path, trouble: Trouble) -> None:
        super().__init__(icons, trouble.title)
        self.said = [Text(breakable(text)) for text in trouble.said]
        self.retry = PrimaryButton(trouble.again or self.tr("Try again"))
        self.empty = LinkButton(self.tr("Begin with an empty database"))
        self.folder = QuietButton(self.tr("Open the folder"), icons, "folder-open")
        self.close_it = LinkButton(self.tr("Close"))
        self.offered = QVBoxLayout()
        self.offered.setSpacing(Space.MEDIUM)
        for text in self.said:
            self.parts.addWidget(text)
        place = self.tr("Your data lies in {folder}").format(folder=breakable(str(folder)))
        self.parts.addWidget(Hint(place))
        self.parts.addLayout(self.offered)
        self.add_buttons(self.retry, self.folder, self.close_it)
        self.parts.addLayout(row(self.empty))
        show_if(self.empty, trouble.may_be_empty)
        self.empty.clicked.connect(self.emptied)
        self.retry.clicked.connect(self.again)
        self.close_it.clicked.connect(self.left)
        self.folder.clicked.connect(lambda: show_outside(folder))

    def arrive(self) -> None:
        """Begin at the first button."""
        self.retry.setFocus()

    def offer(self, widget: QWidget) -> None:
        """Put something that helps before the buttons."""
        self.offered.addWidget(widget)
