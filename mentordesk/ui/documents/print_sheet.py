"""The sheet before a print: what is chosen, and how each page will lie on that printer's paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QBoxLayout, QDialog, QScrollArea, QVBoxLayout, QWidget

from mentordesk.ui.documents.print_choices import PrintChoices
from mentordesk.ui.documents.printers import A4, Printers
from mentordesk.ui.documents.sheet_view import SheetView
from mentordesk.ui.documents.sheets import Leaf, Sheet, leaves, pages
from mentordesk.ui.fields import Folding, show_if
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import (
    Hairline,
    Heading,
    Hint,
    IconButton,
    Kind,
    LinkButton,
    Notice,
    PrimaryButton,
    QuietButton,
    row,
)

WIDTH, HEIGHT, CHOICES = 900, 720, 300
LEAST_SHEET: Final = 320
ROOM: Final = 0.94
"""Lengths at 100 % text size, and how much of the window's own the dialog takes at the most."""
SIDE_BY_SIDE, STACKED = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class PrintSheet(QDialog):
    """Shows the sides one by one. Escape prints nothing.

    ``system_wanted`` asks for the system's own dialog, ``save_wanted`` for PDF files instead.
    """

    system_wanted = Signal()
    save_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        documents: Sequence[QPdfDocument],
        icons: Icons,
        printers: Printers,
        remembered: str,
    ) -> None:
        super().__init__(window)
        self.setWindowTitle("MentorDesk")
        self._documents = documents
        self._icons = icons
        self._theme = icons.theme
        self._window = window.window()
        self._sides: list[Leaf] = []
        self._at = 0
        count, known = len(list(pages(documents))), bool(printers.names())
        self.choices = PrintChoices(printers, remembered, max(count, 1)) if known else None
        self.view = SheetView()
        self.where, self.smaller = Hint(""), Hint("")
        self.before = IconButton(icons, "chevron-left", self.tr("The side before"), SMALL)
        self.after = IconButton(icons, "chevron-right", self.tr("The next side"), SMALL)
        self.print = PrimaryButton(self.tr("Print"), icons, "printer")
        self.save = QuietButton(self.tr("Save as PDF"), icons, "download")
        self.shut = QuietButton(self.tr("Cancel"))
        self.system = LinkButton(self.tr("The printer’s own settings…"), icons, "settings")
        self._lay_out()
        self._connect()
        self.refresh()
        (self.print if known else self.save).setDefault(True)
        (self.print if known else self.save).setFocus()

    @property
    def printer(self) -> QPrinter | None:
        """The printer as chosen, None where there is none."""
        return self.choices.printer if self.choices else None

    @property
    def on_both(self) -> bool:
        """Say whether both sides of the paper are printed."""
        return self.choices is not None and self.choices.on_both

    def refresh(self) -> None:
        """Show the sides as they will be printed now."""
        printer = self.printer
        if printer is not None:
            self._sides = leaves(self._documents, printer, on_both=self.on_both)
            self._sheet = Sheet.of(printer)
        else:
            self._sides, self._sheet = list(pages(self._documents)), Sheet.whole(A4)
        self._tell_size()
        self._show(self._at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices under the sheet where both have no room side by side."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.pixels(CHOICES) + LEAST_SHEET
        self._parts.setDirection(SIDE_BY_SIDE if wide else STACKED)
        self._area.setFixedWidth(self._theme.pixels(CHOICES) if wide else self.width())

    def _tell_size(self) -> None:
        """Say so where the paper, or what the printer reaches of it, makes the pages smaller."""
        shown = [leaf.points for leaf in self._sides if leaf.document is not None]
        percent = round(100 * min(map(self._sheet.scale, shown), default=1.0))
        said = self.tr("The pages are made smaller to fit: {percent} % of their size.")
        self.smaller.setText(said.format(percent=percent))
        show_if(self.smaller, percent < 100)

    def _show(self, number: int) -> None:
        self._at = max(0, min(number, len(self._sides) - 1))
        if not self._sides:
            return
        leaf = self._sides[self._at]
        self.view.show_leaf(leaf, self._sheet)
        said = self.tr("Side {side} of {sides}").format(side=self._at + 1, sides=len(self._sides))
        empty = self.tr("stays empty")
        self.where.setText(said if leaf.document is not None else f"{said}, {empty}")
        self.view.setAccessibleName(self.where.text())
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at + 1 < len(self._sides))

    def _lay_out(self) -> None:
        self._parts = QBoxLayout(SIDE_BY_SIDE)
        self._parts.setSpacing(0)
        self._parts.addWidget(self._seen(), 1)
        self._area = self._fields()
        self._parts.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._parts, 1)
        column.addWidget(Hairline())
        foot = Folding(self.print, self.save, self.shut, spacing=Space.LITTLE)
        foot.setContentsMargins(Space.WIDE, Space.MEDIUM, Space.WIDE, Space.MEDIUM)
        column.addWidget(foot)
        self.print.setVisible(self.choices is not None)
        room = self._window.size() * ROOM
        width, height = self._theme.pixels(WIDTH), self._theme.pixels(HEIGHT)
        self.resize(min(width, room.width()), min(height, room.height()))

    def _seen(self) -> QWidget:
        seen = QWidget()
        seen.setProperty("ground", "side")
        seen.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(seen)
        column.setContentsMargins(0, 0, 0, Space.LITTLE)
        column.addWidget(self.view, 1)
        line = row(self.before, self.where, self.after)
        line.insertStretch(0, 1)
        column.addLayout(line)
        self.where.setWordWrap(False)
        return seen

    def _fields(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("ground", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.MEDIUM)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Heading(self.tr("Print"), 2))
        if self.choices is not None:
            column.addWidget(self.choices)
            column.addWidget(self.smaller)
            column.addStretch(1)
            column.addLayout(row(self.system))
        else:
            none = self.tr("No printer is installed on this PC. Save the pages as a PDF instead.")
            column.addWidget(Notice(self._icons, Kind.INFO, none))
            column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(Space.HUGE * 4)
        area.setWidget(inner)
        return area

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self._show(self._at - 1))
        self.after.clicked.connect(lambda: self._show(self._at + 1))
        self.print.clicked.connect(self.accept)
        self.shut.clicked.connect(self.reject)
        self.save.clicked.connect(self.save_wanted)
        self.save.clicked.connect(self.reject)
        self.system.clicked.connect(self.system_wanted)
        if self.choices is not None:
            self.choices.changed.connect(self.refresh)
