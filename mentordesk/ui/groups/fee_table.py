"""The fees of all pairs, and what they come to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.group import FeeRow, fees_by_mentor, sum_of_fees
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Fee
from mentordesk.ui.fields import order_tabs, show_if
from mentordesk.ui.groups.fee_cells import FeeLine
from mentordesk.ui.groups.money_field import write_euros
from mentordesk.ui.groups.people_words import name_of
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hairline, Hint, Text, clear


class FeeTable(QWidget):
    """A line for each pair, a sum for each mentor who has several, and one in all.

    ``changed`` tells a fee as the person has made it.
    """

    changed = Signal(object)

    def __init__(self, gigs: Mapping[int, str], no_name: str) -> None:
        super().__init__()
        self._gigs = gigs
        self._no_name = no_name
        self.lines: dict[str, FeeLine] = {}
        self._shown: dict[str, tuple[str, str]] = {}
        self._heads: list[Hint] = []
        self.by_mentor = Hint("")
        self.total = Text("", "strong")
        self.paid = Hint("")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.MEDIUM)
        self.head = QWidget()
        self.head.setLayout(self._head)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.MEDIUM)
        self._column.addLayout(self._rows)
        for widget in (self.by_mentor, self.total, self.paid):
            self._column.addWidget(widget)

    def show_fees(self, rows: tuple[FeeRow, ...], group: Mentorship) -> None:
        """Show the fees; lines of the same pairs stay as they are."""
        called = {row.pair.id: self._called(row, group) for row in rows}
        if called != self._shown:
            self._shown = called
            self._rebuild(rows)
        for row in rows:
            self.lines[row.pair.id].show_row(row)
        self._show_sums(group)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be a table where it fits, else a list of pairs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = list(self.lines.values())
        wide = bool(lines) and lines[0].wanted() <= self.width()
        for line in lines:
            line.set_wide(wide)
        show_if(self.head, wide)
        widths = [*(width for _, width in lines[0].heads()), lines[0].sum_width()] if wide else []
        for name, width in zip(self._heads, widths, strict=False):
            name.setFixedWidth(width)

    def _make_heads(self) -> None:
        """Put a name over each column, once for all widths."""
        clear(self._head)
        self._head.addStretch(1)
        line = next(iter(self.lines.values()), None)
        names = [text for text, _ in line.heads()] if line is not None else []
        self._heads = [Hint(text) for text in (*names, self.tr("Together"))]
        self._heads[-1].setAlignment(Qt.AlignmentFlag.AlignRight)
        for name in self._heads:
            self._head.addWidget(name)

    def _called(self, row: FeeRow, group: Mentorship) -> tuple[str, str]:
        pair = row.pair
        mentor, participant = map(group.person, (pair.mentor, pair.participant))
        return name_of(mentor, self._no_name), name_of(participant, self._no_name)

    def _rebuild(self, rows: tuple[FeeRow, ...]) -> None:
        clear(self._rows)
        self.lines = {}
        for number, row in enumerate(rows):
            line = FeeLine(row, self._shown[row.pair.id], self._gigs)
            line.changed.connect(self.changed)
            line.left.connect(lambda down, gig, n=number: self._go(n + down, gig))
            self.lines[row.pair.id] = line
            self._rows.addWidget(line)
            self._rows.addWidget(Hairline())
        self._make_heads()
        self._fit()
        order_tabs(self)

    def _show_sums(self, group: Mentorship) -> None:
        several = len(group.pairs) > len(fees_by_mentor(group))
        sums = (
            self.tr("{name}: {euros} €").format(
                name=name_of(group.person(mentor), self._no_name), euros=write_euros(cents)
            )
            for mentor, cents in fees_by_mentor(group).items()
        )
        self.by_mentor.setText("\n".join(sums))
        show_if(self.by_mentor, several)
        total = self.tr("In all {euros} €")
        self.total.setText(total.format(euros=write_euros(sum_of_fees(group))))
        paid = self.tr("Paid {paid} €, still to pay {unpaid} €")
        cents = _paid(group.fees)
        unpaid = write_euros(sum_of_fees(group) - cents)
        self.paid.setText(paid.format(paid=write_euros(cents), unpaid=unpaid))

    def _go(self, number: int, gig: int) -> None:
        """Put the keyboard into a cell; past the edge it stays."""
        lines = list(self.lines.values())
        if 0 <= number < len(lines) and 0 <= gig < len(lines[number].cells):
            lines[number].cells[gig].begin()


def _paid(fees: tuple[Fee, ...]) -> int:
    return sum(fee.cents or 0 for fee in fees if fee.paid)
