"""The foot of the signing window: the button that goes on, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from mentordesk.ui.fields import show_if
from mentordesk.ui.icons import Icons
from mentordesk.ui.signing.page import SigningPage
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hairline, PrimaryButton, QuietButton, row


class Foot(QWidget):
    """``read`` turns to the document and back where there is room only for one of them.

    All buttons stand on one line; where it is short, the last ones are only icons.
    """

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.next = PrimaryButton("")
        self.read = QuietButton("", icons, "eye")
        self.over = QuietButton("", icons, "undo-2")
        self.stop = QuietButton("", icons, "x")
        self._names = {
            self.read: "",
            self.over: self.tr("Back to the beginning"),
            self.stop: self.tr("Stop signing"),
        }
        self._line = row(self.next, self.read, self.over, self.stop)
        self.buttons = QWidget()
        self.buttons.setLayout(self._line)
        self._left = 0
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

    def minimumSizeHint(self) -> QSize:
        """Return a size that lets the window be narrow."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them."""
        super().resizeEvent(event)
        self.fit()

    def align(self, left: int) -> None:
        """Begin where the words of the page do."""
        self._left = left
        self._line.setContentsMargins(left, Space.MEDIUM, Space.WIDE, Space.MEDIUM)
        self.fit()

    def show_page(self, page: SigningPage) -> None:
        """Offer what can be done on a page."""
        self.next.setText(page.verb)
        show_if(self.over, page.restarts)
        show_if(self.stop, not page.is_last)
        self.fit()

    def show_reading(self, *, offered: bool, reading: bool) -> None:
        """Offer to read the document, or to go back to the page."""
        back, read = self.tr("Back to signing"), self.tr("Read the document")
        self._names[self.read] = back if reading else read
        show_if(self.read, offered)
        self.fit()

    def show_busy(self, busy: bool) -> None:
        """Show that something is under way, and take no other wish."""
        self.bar.setVisible(busy)
        self.buttons.setEnabled(not busy)

    def fit(self) -> None:
        """Show as many words as there is room for; a button without says its name all the same."""
        for button in self._names:
            button.setMinimumHeight(self.next.sizeHint().height())
        for button, name in self._names.items():
            self._write(button, name)
        for button in (self.over, self.stop, self.read):
            if self._wanted() > self.width():
                self._write(button, "")

    def _write(self, button: QuietButton, text: str) -> None:
        button.setText(text)
        button.setAccessibleName(self._names[button])
        button.setToolTip("" if text else self._names[button])

    def _wanted(self) -> int:
        shown = [b for b in (self.next, *self._names) if not b.isHidden()]
        widths = sum(button.sizeHint().width() + Space.LITTLE for button in shown)
        return widths + self._left + Space.WIDE
