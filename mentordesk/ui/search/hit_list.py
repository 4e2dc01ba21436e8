"""The list of what was found."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mentordesk.ui.search.rows import HIT, HitRow, HitRows, Index, bold
from mentordesk.ui.theme import Space, Theme

MOST_LINES: Final = 3


class HitDelegate(QStyledItemDelegate):
    """Paints who and where over the line with its found words."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the line needs at the list's width."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        row: HitRow = index.data(HIT)
        line = self._laid_out(row, width - 2 * Space.MEDIUM)
        head = QFontMetrics(self._font("small")).height()
        return QSize(80, round(head + line.boundingRect().height()) + 2 * Space.LITTLE + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        row: HitRow = index.data(HIT)
        inside = option.rect.adjusted(Space.MEDIUM, Space.LITTLE, -Space.MEDIUM, 0)
        below = self._paint_head(painter, inside, row)
        painter.setPen(self._theme.colour("text"))
        self._laid_out(row, inside.width()).draw(painter, QPointF(inside.left(), below + 2))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        if not chosen and not option.state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("soft" if chosen else "hover"))
        painter.drawRoundedRect(option.rect, Space.TINY, Space.TINY)
        if chosen:
            bar = option.rect.adjusted(0, Space.LITTLE, 0, -Space.LITTLE)
            bar.setWidth(3)
            painter.fillRect(bar, self._theme.colour("accent"))

    def _paint_head(self, painter: QPainter, inside: QRect, row: HitRow) -> int:
        """Paint who and where on one line; return where it ends."""
        font = self._font("small")
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(inside, flags, metrics.elidedText(row.who, elide, inside.width()))
        begin = inside.left() + metrics.horizontalAdvance(row.who) + Space.LITTLE
        rest = inside.adjusted(begin - inside.left(), 0, 0, 0)
        small = self._font("small")
        painter.setFont(small)
        painter.setPen(self._theme.colour("muted"))
        if rest.width() > 0:
            where = QFontMetrics(small).elidedText(row.where, elide, rest.width())
            painter.drawText(rest, flags, where)
        return inside.top() + QFontMetrics(small).height()

    def _laid_out(self, row: HitRow, width: int) -> QTextLayout:
        layout = QTextLayout(row.hit.line.text, self._font("body"))
        layout.setFormats(bold(row.hit.line.marks))
        layout.beginLayout()
        top = 0.0
        for _ in range(MOST_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _font(self, size: str) -> QFont:
        view = self.parent()
        font = QFont(view.font()) if isinstance(view, QListView) else QFont()
        font.setPointSizeF(self._theme.points(size))
        return font


class HitList(QListView):
    """Shows hits and lets one be chosen. ``chosen`` tells the hit to go to."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = HitRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(HitDelegate(theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What was found"))
        self.clicked.connect(self.use)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each row the height it needs at the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def step(self, by: int) -> None:
        """Choose a row further down or up."""
        count = self.rows.rowCount()
        if count:
            wanted = min(max(self.currentIndex().row() + by, 0), count - 1)
            self.setCurrentIndex(self.rows.index(wanted))

    def use(self, index: Index) -> None:
        """Go to what a row shows."""
        if index.isValid():
            self.chosen.emit(index.data(HIT).hit)

    @property
    def wished_height(self) -> int:
        """How tall it is with all its rows."""
        return sum(self.sizeHintForRow(n) for n in range(self.rows.rowCount()))
