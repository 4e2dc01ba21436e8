"""What is chosen before a print: the printer, how many, which pages, both sides, which paper."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPageLayout, QPageSize, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from mentordesk.ui.documents.printers import A4, Abilities, Duplex, Printers
from mentordesk.ui.fields import Folding, Labelled, Pick, show_if
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import line_width

LETTERS: Final = 9
MOST_COPIES: Final = 99
ONE_SIDE: Final = "one"


class Counter(QSpinBox):
    """A number with its arrows; the wheel scrolls the page, never the number."""

    def __init__(self, least: int, most: int, value: int) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setFixedWidth(line_width(self, LETTERS))
        self.setValue(value)
        self.lineEdit().setTextMargins(Space.LITTLE, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class PrintChoices(QWidget):
    """Fields for one job. ``changed`` tells that ``printer`` prints otherwise now.

    It begins as the printer has been set in the system, upright as our pages are.
    """

    changed = Signal()

    def __init__(self, printers: Printers, remembered: str, pages: int) -> None:
        super().__init__()
        self._printers = printers
        self._abilities = Abilities()
        self._pages = pages
        names = printers.names()
        self.name = Pick({name: name for name in names})
        self.name.show_value(remembered if remembered in names else next(iter(names), ""))
        self.copies = Counter(1, MOST_COPIES, 1)
        self.first, self.last = Counter(1, pages, 1), Counter(1, pages, pages)
        self.sides = Pick({})
        self.paper = Pick({})
        self._both = Labelled(self.tr("Sides"), self.sides)
        self._papers = Labelled(self.tr("Paper"), self.paper)
        self.printer = printers.make(self._name)
        self._lay_out()
        self._take_printer()
        self._apply()
        self.name.chosen.connect(self._change_printer)
        self.sides.chosen.connect(self._apply)
        self.paper.chosen.connect(self._apply)
        for counter in (self.copies, self.first, self.last):
            counter.valueChanged.connect(self._apply)

    @property
    def on_both(self) -> bool:
        """Say whether both sides of the paper are printed."""
        return self._duplex() is not Duplex.DuplexNone

    def _change_printer(self) -> None:
        self.printer = self._printers.make(self._name)
        self._take_printer()
        self._apply()

    @property
    def _name(self) -> str:
        return self.name.currentData() or ""

    def _take_printer(self) -> None:
        """Offer what this printer can do, what was chosen before where it can that too."""
        self._abilities = able = self._printers.abilities(self._name)
        names = {
            Duplex.DuplexLongSide: self.tr("Both sides, turned like a book"),
            Duplex.DuplexShortSide: self.tr("Both sides, turned like a wall calendar"),
        }
        sides = {ONE_SIDE: self.tr("One side")}
        sides |= {mode.name: names[mode] for mode in able.duplex if mode in names}
        _offer(self.sides, sides, able.usual.name if able.usual.name in sides else ONE_SIDE)
        show_if(self._both, len(sides) > 1)
        _offer(self.paper, {size.key(): size.name() for size in able.papers}, able.paper.key())
        show_if(self._papers, len(able.papers) > 1)

    def _apply(self) -> None:
        printer, first, last = self.printer, self.first.value(), self.last.value()
        self.last.setMinimum(first)
        printer.setCopyCount(self.copies.value())
        printer.setDuplex(self._duplex())
        printer.setPageSize(self._paper())
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        is_part = first > 1 or last < self._pages
        printer.setFromTo(first if is_part else 0, last if is_part else 0)
        ranges = QPrinter.PrintRange
        printer.setPrintRange(ranges.PageRange if is_part else ranges.AllPages)
        self.changed.emit()

    def _duplex(self) -> Duplex:
        known = {mode.name: mode for mode in self._abilities.duplex}
        return known.get(self.sides.currentData(), Duplex.DuplexNone)

    def _paper(self) -> QPageSize:
        known = {size.key(): size for size in self._abilities.papers}
        return known.get(self.paper.currentData(), A4)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Labelled(self.tr("Printer"), self.name))
        column.addWidget(_counted(self.tr("Copies"), self.copies))
        first = _counted(self.tr("From page"), self.first)
        column.addWidget(Folding(first, _counted(self.tr("To page"), self.last)))
        column.addWidget(self._both)
        column.addWidget(self._papers)


def _counted(label: str, counter: Counter) -> Labelled:
    labelled = Labelled(label, counter)
    labelled.row.addStretch(1)
    return labelled


def _offer(pick: Pick, names: dict[str, str], usual: str) -> None:
    kept = pick.currentData()
    pick.show_names(names)
    wanted = (kept, usual, next(iter(names), ""))
    pick.show_value(next(value for value in wanted if value in names))
