"""The way gone on a scale over the meetings: a drawn ladder, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Change
from mentordesk.domain.programme import Scale
from mentordesk.domain.records import Answer, Meeting
from mentordesk.domain.threads import ScaleThread, StepAt, scale_threads
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.naming import named_meetings
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, clear

UNDER: Final = 0.22
"""How much of the colour there is in the stairs under the one that was reached."""
BELOW = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


class Rung(QWidget):
    """A step at one meeting: a filled stair as far as it was reached, with a dot on the top one."""

    def __init__(self, is_reached: bool, is_top: bool) -> None:
        super().__init__()
        self.is_reached, self.is_top = is_reached, is_top
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return a size that follows the text's."""
        unit = self.fontMetrics().height()
        return QSize(unit * 4, round(unit * 1.8))

    def minimumSizeHint(self) -> QSize:
        """Return the least in which the dot is seen."""
        unit = self.fontMetrics().height()
        return QSize(unit * 2, round(unit * 1.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stair, or the line where it would stand."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if not self.is_reached:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            return
        accent = palette.color(QPalette.ColorRole.Accent)
        under = QColor(accent)
        under.setAlphaF(UNDER)
        stair = QRectF(self.rect()).adjusted(Space.TINY, 0, -Space.TINY, 0)
        painter.fillRect(stair, accent if self.is_top else under)
        if self.is_top:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.HighlightedText))
            radius = self.fontMetrics().height() / 5
            painter.drawEllipse(stair.center(), radius, radius)


class Ladder(QWidget):
    """The steps from the least below to the most above, and a stack of stairs for each meeting."""

    def __init__(self, steps: Sequence[QWidget], said: str) -> None:
        """Take the words of the steps from the least to the most, and the picture in words."""
        super().__init__()
        self.setAccessibleName(said)
        self.heights: list[int | None] = []
        self._steps = len(steps)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setHorizontalSpacing(Space.TINY)
        self._grid.setColumnStretch(0, 2)
        for n, step in enumerate(reversed(steps)):
            step.setContentsMargins(0, Space.TINY, Space.LITTLE, Space.TINY)
            self._grid.addWidget(step, n, 0)

    def add(self, name: str, height: int | None) -> None:
        """Add a meeting: how high the step was, 0 for the least; None where none was chosen."""
        self.heights.append(height)
        column = len(self.heights)
        for row in range(self._steps):
            level = self._steps - 1 - row
            reached = height is not None and level <= height
            self._grid.addWidget(Rung(reached, level == height), row, column)
        label = Hint(name if height is not None else f"{name}\n–")
        label.setAlignment(BELOW)
        label.setContentsMargins(0, Space.TINY, 0, 0)
        self._grid.addWidget(label, self._steps, column)
        self._grid.setColumnStretch(column, 1)


class ScaleThreadItem(ItemView):
    """A ladder for each view of the scale; the steps are chosen at the meetings."""

    watches = (Meeting,)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.ladders: list[Ladder] = []
        self._shown: object = None
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.LITTLE)
        self.column.addLayout(self._list)
        self.reload()

    def concerns(self, change: Change) -> bool:
        """Say whether a change is about a meeting, or about the scale at one."""
        record = change.record
        is_step = isinstance(record, Answer) and record.place.item in self.item.drafted_from
        return is_step or super().concerns(change)

    def reload(self) -> None:
        """Draw the ladders anew where something about them has changed."""
        threads = scale_threads(self.item, self.mentorship, self.programme)
        if threads == self._shown:
            return
        self._shown = threads
        clear(self._list)
        self.ladders = [self._ladder(thread) for thread in threads]
        for thread, ladder in zip(threads, self.ladders, strict=True):
            if thread.view:
                self._list.addWidget(self.speech.label(f"role.{thread.view}.name", "quiet"))
            self._list.addWidget(ladder)
            self._list.addWidget(Hint(ladder.accessibleName()))

    def _ladder(self, thread: ScaleThread) -> Ladder:
        scale = self.programme.scale(self.programme.item(self.item.drafted_from[0]).scale)
        steps = [self.speech.label(f"scale.{scale.id}.{step}") for step in scale.steps]
        ladder = Ladder(steps, self._words(thread, scale))
        for at in thread.steps:
            height = scale.steps.index(at.step) if at.step in scale.steps else None
            ladder.add(self._called(at), height)
        return ladder

    def _words(self, thread: ScaleThread, scale: Scale) -> str:
        said = [
            f"{self._called(at)}: {self.words(f'scale.{scale.id}.{at.step}').lower()}"
            for at in thread.steps
            if at.step in (*scale.steps, *scale.apart)
        ]
        return "; ".join(said) + "." if said else self.tr("No step has been chosen yet.")

    def _called(self, at: StepAt) -> str:
        meetings = named_meetings(self.mentorship, self.programme, self.context.language)
        return next(named.name for named in meetings if named.meeting.id == at.meeting.id)
