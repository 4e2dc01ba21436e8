"""The foot of the signing window: the button that goes on, and the ways out."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from mentordesk.ui.fields import Folding, show_if
from mentordesk.ui.icons import Icons
from mentordesk.ui.signing.page import SigningPage
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hairline, PrimaryButton, QuietButton


class Foot(QWidget):
    """``read`` turns to the document and back where there is room only for one of them."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.next = PrimaryButton("")
        self.read = QuietButton("", icons, "eye")
        self.over = QuietButton(self.tr("Back to the beginning"), icons, "undo-2")
        self.stop = QuietButton(self.tr("Stop signing"), icons, "x")
        self.buttons = Folding(self.next, self.read, self.over, self.stop, spacing=Space.LITTLE)
        self.align(Space.WIDE)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(Space.TINY)
        self.bar.setAccessibleName(self.tr("The signature is being set"))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addWidget(self.bar)
        column.addWidget(self.buttons)

    def align(self, left: int) -> None:
        """Begin where the words of the page do."""
        self.buttons.setContentsMargins(left, Space.MEDIUM, Space.WIDE, Space.MEDIUM)

    def show_page(self, page: SigningPage) -> None:
        """Offer what can be done on a page."""
        self.next.setText(page.verb)
        show_if(self.over, page.restarts)
        show_if(self.stop, not page.is_last)
        self.buttons.fold()

    def show_reading(self, *, offered: bool, reading: bool) -> None:
        """Offer to read the document, or to go back to the page."""
        back, read = self.tr("Back to signing"), self.tr("Read the document")
        self.read.setText(back if reading else read)
        show_if(self.read, offered)
        self.buttons.fold()

    def show_busy(self, busy: bool) -> None:
        """Show that something is under way, and take no other wish."""
        self.bar.setVisible(busy)
        self.buttons.setEnabled(not busy)
