"""How a row of the list at the left is painted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.sidebar_rows import ROW_ROLE, Index, Row, SidebarModel, Sort
from mentordesk.ui.theme import Space


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
            if row.members:
                inside.setRight(self._paint_arrow(painter, self.arrow(option.rect), row))
            inside.setLeft(inside.left() + (Space.LARGE if row.inside else 0))
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

    def arrow(self, rect: QRect) -> QRect:
        """Return where the arrow of a group is: a press there folds and unfolds it."""
        side = self._theme.pixels(SMALL) + 2 * Space.LITTLE
        return QRect(rect.right() - side, rect.top(), side, rect.height())

    def _paint_arrow(self, painter: QPainter, box: QRect, row: Row) -> int:
        """Paint the arrow and return where the words before it end."""
        picture = self._icons.pixmap("chevron-down" if row.unfolded else "chevron-right", "muted")
        side = self._theme.pixels(SMALL)
        top = box.center().y() - side // 2
        painter.drawPixmap(box.center().x() - side // 2, top, picture)
        return box.left()

    def _paint_lines(self, painter: QPainter, inside: QRect, row: Row) -> None:
        upper = QRect(inside.left(), inside.top(), inside.width(), inside.height() // 2)
        lower = QRect(upper.left(), upper.bottom() + 1, upper.width(), upper.height())
        if row.summary is not None and row.summary.is_locked:
            upper.setRight(self._paint_lock(painter, upper))
        bottom, top = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
        first, second = self._rows.lines(row)
        self._write(painter, upper, bottom, ("body", "text", QFont.Weight.Normal), first)
        font = painter.font()
        font.setPointSizeF(self._theme.points("small"))
        if QFontMetrics(font).horizontalAdvance(second) > lower.width():
            second = self._rows.short_line(row)
        self._write(painter, lower, top, ("small", "muted", QFont.Weight.Normal), second)

    def _paint_lock(self, painter: QPainter, box: QRect) -> int:
        """Paint a lock at the end of the name's line and return where the name ends."""
        side = self._theme.pixels(SMALL)
        top = box.bottom() - painter.fontMetrics().height() // 2 - side // 2
        left = box.right() - side
        painter.drawPixmap(left, top, self._icons.pixmap("lock", "muted"))
        return left - Space.TINY

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
