"""The pad on which a signature is drawn with a mouse, a pen or a finger."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.domain.signing import Ink, Point
from mentordesk.ui.signing.strokes import Strokes, lines_of
from mentordesk.ui.theme import Space, Theme

RATIO: Final = 22 / 60
"""Height by width, as the frame on the printed form has it."""
LEAST, MOST = 240, 600
"""Widths at 100 % text size: no less, as that is a frame of 60 mm; no more than a hand moves."""
LINE: Final = 0.006
"""The width of the ink, of the pad's."""
BASE: Final = 0.78
"""Where the line to sign on is, of the pad's height."""
PAPER, INK, GUIDE = QColor("#ffffff"), QColor("#0d1745"), QColor("#8a949c")
"""Ink on paper is dark on white, whatever the window looks like."""
TOUCHES: Final = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
UNDOES, CLEARS = (Qt.Key.Key_Backspace,), (Qt.Key.Key_Delete,)


class InkPad(QWidget):
    """White paper with a line to sign on. ``drawn`` tells how many strokes there are.

    Backspace or Ctrl+Z takes the last stroke back, Delete all of them.
    """

    drawn = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._strokes = Strokes(RATIO)
        self._is_down = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._limit()
        theme.changed.connect(self._limit)
        self._tell()

    @property
    def ink(self) -> Ink:
        """What is drawn."""
        return self._strokes.ink

    def undo(self) -> None:
        """Take the last stroke back."""
        self._strokes.undo()
        self._tell()

    def clear(self) -> None:
        """Begin on white paper again."""
        self._strokes.clear()
        self._tell()

    def sizeHint(self) -> QSize:
        """Return the size of the frame on the form."""
        width = self.minimumWidth()
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the frame of the form has at that width."""
        return round(min(width, self.maximumWidth()) * RATIO)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set the pen down."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw."""
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen, which is followed more finely than a mouse."""
        acts = {
            QEvent.Type.TabletPress: self._begin,
            QEvent.Type.TabletMove: self._go_on,
            QEvent.Type.TabletRelease: lambda _: self._end(),
        }
        acts[event.type()](event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Draw with the finger that came first; the palm of the hand draws nothing."""
        if not isinstance(event, QTouchEvent) or event.type() not in TOUCHES:
            return super().event(event)
        place = event.points()[0].position()
        if event.type() == QEvent.Type.TouchBegin:
            self._begin(place)
        elif event.type() == QEvent.Type.TouchUpdate:
            self._go_on(place)
        else:
            self._end()
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take strokes back from the keyboard."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in UNDOES or (held and event.key() == Qt.Key.Key_Z):
            self.undo()
        elif event.key() in CLEARS:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper, its line, the ink, and the edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(PAPER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(paper, Space.TINY, Space.TINY)
        self._paint_guide(painter, paper)
        round_ = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(QPen(INK, max(self.width() * LINE, 1.6), *round_))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in lines_of(self.ink, self.width()):
            painter.drawPath(line)
        has_focus = self.hasFocus()
        edge = self._theme.colour("focus" if has_focus else "edge")
        painter.setPen(QPen(edge, 2 if has_focus else 1))
        painter.drawRoundedRect(paper, Space.TINY, Space.TINY)

    def _paint_guide(self, painter: QPainter, paper: QRectF) -> None:
        """Paint the line to sign on, with a cross at its beginning, as on paper."""
        base, left = paper.top() + paper.height() * BASE, paper.left() + Space.LARGE
        arm = Space.TINY
        painter.setPen(QPen(GUIDE, 1))
        painter.drawLine(QPointF(left, base), QPointF(paper.right() - Space.LARGE, base))
        middle = QPointF(left + arm, base - 2 * arm)
        for turn in (1, -1):
            away = QPointF(arm, arm * turn)
            painter.drawLine(middle - away, middle + away)

    def _begin(self, place: QPointF) -> None:
        self._is_down = True
        self._strokes.begin(self._point(place))
        self.update()

    def _go_on(self, place: QPointF) -> None:
        if self._is_down:
            self._strokes.go_on(self._point(place))
            self.update()

    def _end(self) -> None:
        if self._is_down:
            self._is_down = False
            self._tell()

    def _point(self, place: QPointF) -> Point:
        return place.x() / self.width(), place.y() / self.width()

    def _tell(self) -> None:
        count = len(self._strokes)
        empty = self.tr("Empty")
        self.setAccessibleDescription(self.tr("%n strokes", "", count) if count else empty)
        self.drawn.emit(count)
        self.update()

    def _limit(self) -> None:
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(self._theme.pixels(MOST))
        self.setMinimumHeight(round(LEAST * RATIO))
        self.updateGeometry()
