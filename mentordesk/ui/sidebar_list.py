"""The list of mentorships at the left: a model of rows and how one is painted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.domain.ports import Summary
from mentordesk.domain.records import Status
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.words import Words

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class Sort(Enum):
    """What a row of the list is."""

    HEADING = auto()
    FOLD = auto()  # opens and closes the ended ones
    MENTORSHIP = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a heading, or a mentorship by its summary, whose words are made when painted."""

    sort: Sort
    text: str = ""
    summary: Summary | None = None
    unfolded: bool = False

    @property
    def id(self) -> str:
        """The id of the mentorship, or an empty text."""
        return self.summary.id if self.summary else ""


class SidebarModel(QAbstractListModel):
    """The rows: running ones, drafts, ended ones behind a row that unfolds them."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._summaries: tuple[Summary, ...] = ()
        self._rows: list[Row] = []
        self._filter = ""
        self.unfolded = False

    def show(self, summaries: tuple[Summary, ...]) -> None:
        """Show other summaries."""
        self._summaries = summaries
        self.rebuild()

    def narrow(self, text: str) -> None:
        """Show only those that the text is found in; the ended ones unfold meanwhile."""
        self._filter = text.strip().casefold()
        self.rebuild()

    def rebuild(self) -> None:
        """Make the rows anew."""
        self.beginResetModel()
        self._rows = list(self._made())
        self.endResetModel()

    def row_at(self, index: Index) -> Row:
        """Return the row at an index."""
        return self._rows[index.row()]

    def index_of(self, mentorship_id: str) -> QModelIndex:
        """Return where a mentorship stands; an invalid index when it isn't shown."""
        found = (n for n, row in enumerate(self._rows) if mentorship_id and row.id == mentorship_id)
        return self.index(next(found, -1))

    def short_line(self, row: Row) -> str:
        """Return the second line where there is little room."""
        return self._words.when_short(row.summary) if row.summary else ""

    def lines(self, row: Row) -> tuple[str, str]:
        """Return the two lines of text of a row."""
        if row.summary is None:
            return row.text, ""
        return self._words.name(row.summary), self._words.when(row.summary)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's text for readers and typing ahead, or the row itself."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(line for line in self.lines(row) if line)
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that headings can't be chosen."""
        if self._rows[index.row()].sort is Sort.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _made(self) -> Iterator[Row]:
        shown = [s for s in self._summaries if self._fits(s)]
        yield from self._group(shown, Status.OPEN, self.tr("Running"))
        yield from self._group(shown, Status.DRAFT, self.tr("Plans half done"))
        ended = [s for s in shown if s.status is Status.CLOSED]
        if ended:
            unfolded = self.unfolded or bool(self._filter)
            text = self.tr("Ended ({count})").format(count=len(ended))
            yield Row(Sort.FOLD, text, unfolded=unfolded)
            yield from (Row(Sort.MENTORSHIP, summary=s) for s in ended if unfolded)

    def _group(self, shown: list[Summary], status: Status, heading: str) -> Iterator[Row]:
        group = [s for s in shown if s.status is status]
        if group:
            yield Row(Sort.HEADING, heading)
        if status is Status.OPEN:
            group.sort(key=lambda s: (s.next_starts is None, s.next_starts or s.changed_at))
        yield from (Row(Sort.MENTORSHIP, summary=s) for s in group)

    def _fits(self, summary: Summary) -> bool:
        fields = (summary.participant, summary.workplace, summary.mentor)
        return not self._filter or any(self._filter in field.casefold() for field in fields)


class SidebarDelegate(QStyledItemDelegate):
    """Paints a row: a name with a lighter line under it, an accent bar at the chosen one."""

    def __init__(self, rows: SidebarModel, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._icons = icons
        self._theme = icons.theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the same height for every row, so that a thousand cost nothing."""
        return QSize(80, 2 * option.fontMetrics.height() + Space.MEDIUM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        row: Row = index.data(ROW_ROLE)
        inside = option.rect.adjusted(Space.MEDIUM, 0, -Space.LITTLE, 0)
        if row.sort is Sort.MENTORSHIP:
            self._paint_ground(painter, option)
            self._paint_lines(painter, inside, row)
        else:
            self._paint_label(painter, inside, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), Space.TINY, Space.TINY)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("soft" if chosen else "hover"))
            painter.drawRoundedRect(option.rect, Space.TINY, Space.TINY)
        if chosen:
            bar = option.rect.adjusted(0, Space.LITTLE, 0, -Space.LITTLE)
            painter.fillRect(QRect(bar.left(), bar.top(), 3, bar.height()), self._ink("accent"))

    def _paint_lines(self, painter: QPainter, inside: QRect, row: Row) -> None:
        upper = QRect(inside.left(), inside.top(), inside.width(), inside.height() // 2)
        lower = QRect(upper.left(), upper.bottom() + 1, upper.width(), upper.height())
        bottom, top = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
        first, second = self._rows.lines(row)
        self._write(painter, upper, bottom, ("body", "text", QFont.Weight.Normal), first)
        font = painter.font()
        font.setPointSizeF(self._theme.points("small"))
        if QFontMetrics(font).horizontalAdvance(second) > lower.width():
            second = self._rows.short_line(row)
        self._write(painter, lower, top, ("small", "muted", QFont.Weight.Normal), second)

    def _paint_label(self, painter: QPainter, inside: QRect, row: Row) -> None:
        box = inside.adjusted(0, 0, 0, -Space.TINY)
        if row.sort is Sort.FOLD:
            name = "chevron-down" if row.unfolded else "chevron-right"
            side = self._theme.pixels(SMALL)
            top = box.bottom() - painter.fontMetrics().height() // 2 - side // 2
            painter.drawPixmap(box.left(), top, self._icons.pixmap(name, "muted"))
            box.setLeft(box.left() + side + Space.TINY)
        look = ("small", "muted", QFont.Weight.DemiBold)
        self._write(painter, box, Qt.AlignmentFlag.AlignBottom, look, row.text)

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        side: Qt.AlignmentFlag,
        look: tuple[str, str, QFont.Weight],
        text: str,
    ) -> None:
        size, ink, weight = look
        font = painter.font()
        font.setPointSizeF(self._theme.points(size))
        font.setWeight(weight)
        painter.setFont(font)
        painter.setPen(self._ink(ink))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | side, elided)

    def _ink(self, token: str) -> QColor:
        return self._theme.colour(token)
