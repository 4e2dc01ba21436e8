"""A fee to write in: how much, and whether it is paid; and the line of one pair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from mentordesk.domain.group import FeeRow
from mentordesk.domain.records import Fee
from mentordesk.ui.fields import name_field, plain, show_if
from mentordesk.ui.fields.flow import Flow
from mentordesk.ui.groups.money_field import MoneyField, write_euros
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, Text

NAME_LETTERS: Final = 10
SUM_LETTERS: Final = 8
STEPS: Final = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
"""Which way a key goes from cell to cell: down the pairs, along the gigs."""


class FeeCell(QWidget):
    """What one gig pays. ``changed`` tells the fee; ``left`` the way that a key goes from here."""

    changed = Signal(object)
    left = Signal(int, int)

    def __init__(self, fee: Fee, gig: str, pair: str) -> None:
        super().__init__()
        self._fee = fee
        self.gig = Hint(gig)
        self.field = MoneyField(gig)
        self.paid = QCheckBox(self.tr("Paid"))
        said = f"{gig}, {pair}"
        name_field(self.field, self.tr("Euros, {what}").format(what=said))
        self.paid.setAccessibleName(self.tr("Paid, {what}").format(what=said))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.gig, self.field, self.paid):
            column.addWidget(widget)
        column.addStretch(1)
        self.field.edited.connect(lambda cents: self._change(cents=cents))
        self.paid.clicked.connect(lambda paid: self._change(paid=paid))
        self.field.line.installEventFilter(self)
        self.show_fee(fee)

    def show_fee(self, fee: Fee) -> None:
        """Show what is agreed."""
        self._fee = fee
        self.field.show_value(fee.cents)
        self.paid.setChecked(fee.paid)

    def begin(self) -> None:
        """Put the keyboard into the amount, ready to be written over."""
        self.field.line.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to another cell with the arrows and Enter, as in a table."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None and self._may_leave(step):
                self.left.emit(*step)
                return True
        return super().eventFilter(watched, event)

    def _may_leave(self, step: tuple[int, int]) -> bool:
        """Say whether the caret can't go that way inside the field."""
        line, way = self.field.line, step[1]
        if not way or line.selectedText() == line.text():
            return True
        end = 0 if way < 0 else len(line.text())
        return line.cursorPosition() == end and not line.hasSelectedText()

    def _change(self, **values: object) -> None:
        self._fee = replace(self._fee, **values)
        self.changed.emit(self._fee)


class FeeLine(QWidget):
    """The fees of one pair and their sum; where it is narrow the fees go under the names."""

    changed = Signal(object)
    left = Signal(int, int)

    def __init__(self, row: FeeRow, names: tuple[str, str], gigs: Mapping[int, str]) -> None:
        """Take the names of mentor and participant, and those of the gigs by their numbers."""
        super().__init__()
        pair = ", ".join(names)
        self.cells = [FeeCell(fee, gigs[fee.gig], pair) for fee in row.fees]
        self.sum = Text("")
        self.sum.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.sum.setWordWrap(False)
        self._names = _stacked(Text(plain(names[0])), Hint(plain(names[1])))
        self._together = QWidget()
        flow = Flow(self._together)
        flow.setSpacing(Space.MEDIUM)
        for number, cell in enumerate(self.cells):
            flow.addWidget(cell)
            cell.changed.connect(self.changed)
            cell.left.connect(lambda down, along, n=number: self.left.emit(down, n + along))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._names, 0, 0)
        self._grid.addWidget(self.sum, 0, 2)
        for n, cell in enumerate(self.cells, 2):
            self._grid.addWidget(cell.field.problem, n, 0, 1, 3)  # no cell grows wider by it
        self.set_wide(False)

    def show_row(self, row: FeeRow) -> None:
        """Show what is agreed with the pair."""
        for cell, fee in zip(self.cells, row.fees, strict=True):
            cell.show_fee(fee)
        said = self.tr("{euros} €")
        self.sum.setText(said.format(euros=write_euros(row.cents)))

    def wanted(self) -> int:
        """Return how wide the line is with everything side by side."""
        names = NAME_LETTERS * self.fontMetrics().averageCharWidth()
        both = names + self.sum_width() + 2 * Space.MEDIUM
        return self._together.sizeHint().width() + both

    def sum_width(self) -> int:
        """Return how wide the sum is in a table."""
        return SUM_LETTERS * self.fontMetrics().averageCharWidth()

    def set_wide(self, wide: bool) -> None:
        """Put the fees beside the names or under them, where each says which gig it is for."""
        place = (0, 1, 1, 1) if wide else (1, 0, 1, 3)
        self._grid.addWidget(self._together, *place)
        self._together.setMinimumWidth(self._together.sizeHint().width() if wide else 0)
        self.sum.setMinimumWidth(self.sum_width() if wide else 0)
        for cell in self.cells:
            show_if(cell.gig, not wide)

    def heads(self) -> list[tuple[str, int]]:
        """Return what stands over each cell in a table, and how wide it is."""
        return [(cell.gig.text(), cell.sizeHint().width()) for cell in self.cells]


def _stacked(*widgets: QWidget) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return both
