"""The foot of the feedback form: how much is confirmed, what is missing, and the last buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.progress import sections_to_confirm, unconfirmed
from mentordesk.ui.fields import plain
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, Picture, PrimaryButton, QuietButton, Text, row

SIDE_BY_SIDE, STACKED = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class FeedbackBar(QWidget):
    """Counts the confirmed parts and lists the others; nothing here stops anybody.

    ``section_wanted`` tells the id of the part that was chosen from the list.
    """

    section_wanted = Signal(str)

    def __init__(self, name: str, icons: Icons, language: Language) -> None:
        """Take what the document is called, e.g. ``palautelomake``."""
        super().__init__()
        self._language = language
        self._icons = icons
        self.count = Text("")
        self.count.setWordWrap(False)
        self.mark = Picture(icons, "circle-dot", "accent")
        self.missing = LinkButton("", icons, "chevron-up")
        self.menu = QMenu(self.missing)
        self.missing.clicked.connect(self._open_menu)
        self.switch = QuietButton("", icons, "eye")
        self.save = QuietButton("", icons, "download")
        self._switch_name, self._save_name = "", self.tr("Save as PDF")
        self._print_name = self.tr("Print {name}").format(name=name)
        self.print = PrimaryButton(self._print_name, icons, "printer")
        self.print.setAccessibleName(self._print_name)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(Space.WIDE, Space.LITTLE, Space.WIDE, Space.LITTLE)
        self._row.setSpacing(Space.LITTLE)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(0)
        self._words.addLayout(row(self.mark, self.count))
        self._words.addLayout(row(self.missing))
        self._words.addStretch(1)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(row(self.switch, self.save, self.print))

    def minimumSizeHint(self) -> QSize:
        """Return a size that lets the window be narrow."""
        return QSize(2 * self.print.minimumSizeHint().height(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where both don't fit on a line."""
        super().resizeEvent(event)
        self.fit()

    def name_switch(self, name: str) -> None:
        """Say what the button that turns between form and preview does now."""
        self._switch_name = name
        self.fit()

    def fit(self) -> None:
        """Use one line or two, and words or only icons, as there is room."""
        self._name_buttons(self._switch_name, self._save_name)
        buttons = _width(self.switch, self.save, self.print)
        words = _width(self.mark, self.count, self.missing)
        self._row.setDirection(SIDE_BY_SIDE if self.width() >= buttons + words else STACKED)
        self._words.setDirection(SIDE_BY_SIDE if self.width() >= words else STACKED)
        if self.width() < buttons:
            self._name_buttons("", "")
            if self.width() < _width(self.switch, self.save, self.print):
                self.print.setText(self.tr("Print"))

    def _open_menu(self) -> None:
        """Open the list upwards, as the bar stands at the window's foot."""
        self.menu.ensurePolished()
        above = QPoint(0, -self.menu.sizeHint().height())
        self.menu.popup(self.missing.mapToGlobal(above))

    def _name_buttons(self, switch: str, save: str) -> None:
        self.print.setText(self._print_name)
        for button, text, name in (
            (self.switch, switch, self._switch_name),
            (self.save, save, self._save_name),
        ):
            button.setText(text)
            button.setAccessibleName(name)
            button.setToolTip("" if text else name)

    def show_state(self, mentorship: Mentorship, programme: Programme) -> None:
        """Show how many parts are confirmed and which aren't."""
        parts, open_ = sections_to_confirm(programme), unconfirmed(mentorship, programme)
        done = len(parts) - len(open_)
        text = self.tr("{done} of {parts} parts confirmed")
        self.count.setText(text.format(done=done, parts=len(parts)))
        self.mark.show_icon(*(("circle-dot", "accent") if open_ else ("circle-check", "good")))
        self.missing.setText(self.tr("Still to confirm"))
        self.missing.setVisible(bool(open_))
        self.menu.clear()
        for section in open_:
            name = programme.text(f"section.{section.id}.name", self._language.code)
            known = section.id
            action = self.menu.addAction(plain(name))
            action.triggered.connect(lambda _=False, known=known: self.section_wanted.emit(known))


def _width(*parts: QWidget) -> int:
    shown = [part for part in parts if not part.isHidden()]
    return sum(part.sizeHint().width() + Space.WIDE for part in shown)
