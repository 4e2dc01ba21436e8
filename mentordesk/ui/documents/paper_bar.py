"""The foot of a form that becomes a paper: how far it is, and the last buttons."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Button, Picture, PrimaryButton, QuietButton, Text, row

SIDE_BY_SIDE, STACKED = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class PaperBar(QWidget):
    """Buttons to sign, print and save; nothing here stops anybody.

    ``section_wanted`` tells the id of a section to go to.
    """

    section_wanted = Signal(str)

    def __init__(self, name: str, icons: Icons) -> None:
        """Take what the document is called, e.g. ``palautelomake``."""
        super().__init__()
        self.count = Text("")
        self.count.setWordWrap(False)
        self.mark = Picture(icons, "circle-dot", "accent")
        self.switch = QuietButton("", icons, "eye")
        self.save = QuietButton("", icons, "download")
        self.print = QuietButton("", icons, "printer")
        self.sign = PrimaryButton("", icons, "pen-line")
        self._buttons = (self.switch, self.save, self.print, self.sign)
        self._names: dict[Button, str] = {
            self.save: self.tr("Save as PDF"),
            self.print: self.tr("Print {name}").format(name=name),
            self.sign: self.tr("Sign {name}").format(name=name),
        }
        self._least = {self.print: self.tr("Print"), self.sign: self.tr("Sign")}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(Space.WIDE, Space.LITTLE, Space.WIDE, Space.LITTLE)
        self._row.setSpacing(Space.LITTLE)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(0)
        self._words.addLayout(row(self.mark, self.count))
        self._words.addStretch(1)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(row(*self._buttons))

    @property
    def words(self) -> tuple[QWidget, ...]:
        """What stands before the buttons."""
        return self.mark, self.count

    @property
    def words_width(self) -> int:
        """The room that they take, in pixels."""
        return _width(*self.words)

    def add_word(self, part: QWidget) -> None:
        """Put something more after the words, before the buttons."""
        self._words.insertLayout(self._words.count() - 1, row(part))

    def offer(self, *, prints: bool, signs: bool) -> None:
        """Offer to print and save, and to sign."""
        for button in (self.save, self.print):
            button.setVisible(prints)
        self.sign.setVisible(signs)

    def show_state(self, mentorship: Mentorship, programme: Programme) -> None:
        """Show how far the form is."""

    def minimumSizeHint(self) -> QSize:
        """Return a size that lets the window be narrow."""
        return QSize(2 * self.print.minimumSizeHint().height(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where both don't fit on a line."""
        super().resizeEvent(event)
        self.fit()

    def name_switch(self, name: str) -> None:
        """Say what the button that turns between form and preview does now."""
        self._names[self.switch] = name
        self.fit()

    def name_sign(self, name: str) -> None:
        """Say what it is to sign now."""
        self._names[self.sign] = self._least[self.sign] = name

    def fit(self) -> None:
        """Use one line or two, and words or only icons, as there is room."""
        words = self.words_width
        for texts in self._ladder():
            self._write(texts)
            if self.width() >= _width(*self._buttons):
                break
        buttons = _width(*self._buttons)
        self._row.setDirection(SIDE_BY_SIDE if self.width() >= buttons + words else STACKED)
        self._words.setDirection(SIDE_BY_SIDE if self.width() >= words else STACKED)

    def _ladder(self) -> Iterator[dict[Button, str]]:
        """Yield what may stand on the buttons, from all words to hardly any."""
        short = {**self._names, **self._least}
        yield self._names
        yield short
        yield {**short, self.save: ""}
        yield {**self._least, self._last: self._names[self._last]}
        yield {self._last: self._least[self._last]}

    @property
    def _last(self) -> Button:
        """The button that keeps its words longest."""
        return self.print if self.sign.isHidden() else self.sign

    def _write(self, texts: dict[Button, str]) -> None:
        """Write these texts on the buttons; one without words says its name all the same."""
        for button in self._buttons:
            text, name = texts.get(button, ""), self._names.get(button, "")
            button.setText(text)
            button.setAccessibleName(name)
            button.setToolTip("" if text == name else name)


def _width(*parts: QWidget) -> int:
    """Return the room that parts take, also those that keep theirs while they are hidden."""
    shown = [p for p in parts if not p.isHidden() or p.sizePolicy().retainSizeWhenHidden()]
    return sum(part.sizeHint().width() + Space.WIDE for part in shown)
