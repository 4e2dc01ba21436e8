"""A field for somebody's name, which offers those who are known."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from mentordesk.ui.fields.line_text import LineText
from mentordesk.ui.icons import Icons

Known = Callable[[], Sequence[str]]


class NameLine(LineText):
    """A line to write on; the arrow at its end, or Down, opens the list of names to choose from.

    Any other name may be written as well.
    """

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._known: Known = tuple
        self._names: tuple[str, ...] = ()
        self._arrow = QAction(self.tr("Choose somebody"), self)
        self._arrow.triggered.connect(self.open)
        self.addAction(self._arrow, QLineEdit.ActionPosition.TrailingPosition)
        icons.theme.changed.connect(self._draw)
        self._draw()

    def offer(self, known: Known) -> None:
        """Take what tells the names that are known; it is asked when the field is gone to."""
        self._known = known
        self._arrow.setVisible(bool(known()))

    def open(self) -> None:
        """Open the list of all names that are known."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._prepare()
        found = self.completer()
        if found is not None:
            found.setCompletionPrefix("")
            found.complete()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be ready to offer names."""
        super().focusInEvent(event)
        self._prepare()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with Down."""
        if event.key() == Qt.Key.Key_Down and self._names:
            self.open()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the arrow anew at another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._draw()

    def _prepare(self) -> None:
        names = tuple(self._known())
        self._arrow.setVisible(bool(names))
        if names == self._names:
            return
        self._names = names
        made = QCompleter(names, self)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        made.activated.connect(self.edited)
        self.setCompleter(made)

    def _draw(self) -> None:
        self._arrow.setIcon(self._icons.icon("chevron-down"))
