"""The drawn plan: phases as hatched bars over the months, steps as numbered marks on them."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mentordesk.domain.plan import PhaseRow, is_late
from mentordesk.domain.ports import Language
from mentordesk.ui.groups.plan_picture import (
    GAP,
    Band,
    Days,
    Mark,
    Measures,
    Month,
    Picture,
    picture,
)
from mentordesk.ui.groups.plan_words import PlanWords
from mentordesk.ui.theme import Theme

PATTERNS: Final = (
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.DiagCrossPattern,
)
"""What tells the bars apart, one after another; colour says nothing here."""
WRAPPED: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
WIDTH: Final = 320
ROUND: Final = 3


class Timeline(QWidget):
    """Draws a plan as wide as there is room. ``chosen`` tells the id of a step that was pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._locale = QLocale(language.code)
        self._rows: tuple[PhaseRow, ...] = ()
        self._words: PlanWords | None = None
        self._day = self._end = ""
        self._last: date | None = None
        self._made: dict[int, Picture | None] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Timeline of the plan"))

    def show_plan(
        self, rows: tuple[PhaseRow, ...], words: PlanWords, last: date | None = None
    ) -> None:
        """Draw a plan, which the words say too, and the group's last day."""
        self._rows, self._words, self._last = rows, words, last
        self._made.clear()
        self._day = self.tr("Today {day}").format(day=_short(words.today))
        self._end = self.tr("Last day {day}").format(day=_short(last)) if last else ""
        self.setAccessibleDescription(" ".join(filter(None, (*words.all(rows), self._end))))
        self.updateGeometry()
        self.update()

    def drawn(self, width: int) -> Picture | None:
        """Return where everything stands at a width; None while nothing has a date."""
        if self._words is None:
            return None
        if width not in self._made:
            names = [self._words.name(row) for row in self._rows]
            days = Days(self._words.today, self._last)
            self._made[width] = picture(self._rows, names, days, width, self._measures(width))
        return self._made[width]

    def hasHeightForWidth(self) -> bool:
        """Return that it is taller where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how tall the drawing is at a width."""
        drawn = self.drawn(width)
        return drawn.height if drawn else 0

    def sizeHint(self) -> QSize:
        """Return a width that all can be read at, and its height."""
        width = self._theme.pixels(WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the height at the present width."""
        return QSize(1, self.heightForWidth(self.width()))

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew at another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._made.clear()
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Show the words of the step under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            mark = self._mark_at(QPointF(event.pos()))
            text = self._words.step(mark.row) if mark and self._words else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the step that was pressed."""
        mark = self._mark_at(event.position())
        if mark is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(mark.row.step.id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the months, the phases with their steps, and the day it is."""
        drawn = self.drawn(self.width())
        if drawn is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_months(painter, drawn)
        for number, band in enumerate(drawn.bands):
            self._paint_bar(painter, band, PATTERNS[number % len(PATTERNS)])
        self._paint_days(painter, drawn)
        for band in drawn.bands:
            self._paint_name(painter, band)
            for mark in band.marks:
                self._paint_mark(painter, self._box(band, mark), mark)

    def _paint_months(self, painter: QPainter, drawn: Picture) -> None:
        painter.setFont(self._small())
        line = painter.fontMetrics().height()
        foot = drawn.bands[-1].bottom
        years: set[int] = set()
        for month in drawn.months:
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(QPointF(month.x, 2 * line), QPointF(month.x, foot))
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(QPointF(month.x, 1.8 * line), self._month_name(month))
            if month.day.year not in years:
                years.add(month.day.year)
                painter.drawText(QPointF(month.x, 0.8 * line), str(month.day.year))

    def _paint_bar(self, painter: QPainter, band: Band, pattern: Qt.BrushStyle) -> None:
        if band.bar is None:
            return
        left, right = band.bar
        box = QRectF(left, band.bar_top, max(right - left, 2), band.bottom - band.bar_top)
        painter.setPen(Qt.PenStyle.NoPen)
        for brush in (
            QBrush(self._theme.colour("soft")),
            QBrush(self._theme.colour("edge"), pattern),
        ):
            painter.setBrush(brush)
            painter.drawRoundedRect(box, ROUND, ROUND)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.drawRoundedRect(box, ROUND, ROUND)

    def _paint_name(self, painter: QPainter, band: Band) -> None:
        painter.setFont(self._strong())
        painter.setPen(self._theme.colour("text"))
        box = QRect(0, band.top, self.width(), band.bar_top - band.top)
        covered = painter.boundingRect(box, int(WRAPPED), band.name)
        painter.fillRect(covered, self._theme.colour("page"))
        painter.drawText(box, int(WRAPPED), band.name)

    def _paint_mark(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        done = mark.row.planned.done is not None
        late = self._words is not None and is_late(mark.row.planned, self._words.today)
        painter.setPen(QPen(self._theme.colour("warning" if late else "accent"), 1.5))
        painter.setBrush(self._theme.colour("accent" if done else "field"))
        round_ = ROUND if late else box.height() / 2
        painter.drawRoundedRect(box, round_, round_)
        painter.setFont(self._small())
        painter.setPen(self._theme.colour("on_accent" if done else "text"))
        number = box
        if done:
            side = box.height()
            self._paint_tick(painter, QRectF(box.left() + side * 0.12, box.top(), side, side))
            number = box.adjusted(side * 0.75, 0, 0, 0)
        said = f"{mark.row.number} !" if late else str(mark.row.number)
        painter.drawText(number, int(Qt.AlignmentFlag.AlignCenter), said)

    def _paint_tick(self, painter: QPainter, box: QRectF) -> None:
        side, corner = box.width(), box.topLeft()
        painter.setPen(QPen(self._theme.colour("on_accent"), side / 11))
        points = ((0.26, 0.52), (0.42, 0.68), (0.70, 0.34))
        painter.drawPolyline([corner + QPointF(x * side, y * side) for x, y in points])

    def _paint_days(self, painter: QPainter, drawn: Picture) -> None:
        """Paint the day it is and under it the last one, each with its name at the foot."""
        painter.setFont(self._small())
        foot = drawn.height
        for x, name, style in (
            (drawn.end, self._end, Qt.PenStyle.SolidLine),
            (drawn.today, self._day, Qt.PenStyle.DashLine),
        ):
            if x is not None:
                painter.setPen(QPen(self._theme.colour("text"), 1.5, style))
                self._paint_day(painter, min(x, self.width() - 1), name, foot)
                foot -= round(1.2 * painter.fontMetrics().height())

    def _paint_day(self, painter: QPainter, x: float, name: str, foot: int) -> None:
        line = painter.fontMetrics().height()
        painter.drawLine(QPointF(x, 2 * line), QPointF(x, foot - line))
        painter.setPen(self._theme.colour("text"))
        width = painter.fontMetrics().horizontalAdvance(name)
        left = min(max(x - width / 2, 0), self.width() - width)
        painter.drawText(QPointF(left, foot - 0.2 * line), name)

    def _mark_at(self, point: QPointF) -> Mark | None:
        drawn = self.drawn(self.width())
        bands = drawn.bands if drawn else ()
        pairs = ((band, mark) for band in bands for mark in band.marks)
        return next((m for band, m in pairs if self._box(band, m).contains(point)), None)

    def _box(self, band: Band, mark: Mark) -> QRectF:
        width, height = self._mark_size()
        top = band.bar_top + mark.lane * (height + GAP)
        return QRectF(mark.x - width / 2, top, width, height).adjusted(1, 1, -1, -1)

    def _measures(self, width: int) -> Measures:
        small, strong = QFontMetrics(self._small()), QFontMetrics(self._strong())
        widest = max(small.horizontalAdvance(self._month(n)) for n in range(1, 13))
        room = QRect(0, 0, max(width, 1), 10_000)

        def name_height(name: str) -> int:
            return strong.boundingRect(room, int(WRAPPED), name).height()

        return Measures(round(2.4 * small.height()), *self._mark_size(), widest, name_height)

    def _month_name(self, month: Month) -> str:
        return self._month(month.day.month)

    def _month(self, number: int) -> str:
        return self._locale.standaloneMonthName(number, QLocale.FormatType.ShortFormat)

    def _mark_size(self) -> tuple[int, int]:
        line = QFontMetrics(self._small()).height()
        return round(2.3 * line), round(1.4 * line)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(self._theme.points("small"))
        return font

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _short(day: date) -> str:
    return f"{day.day}.{day.month}."
