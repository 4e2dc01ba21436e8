"""Things side by side that go one under the other where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mentordesk.ui.theme import Space

SIDE_BY_SIDE, STACKED = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Folding(QWidget):
    """A row that becomes a column when it is narrower than its parts want to be.

    With ``even`` the parts share the width; with ``last_grows`` the last takes what is left; else
    what room is left comes after them.
    """

    def __init__(
        self,
        *parts: QWidget,
        even: bool = False,
        last_grows: bool = False,
        spacing: int = Space.MEDIUM,
    ) -> None:
        super().__init__()
        self._even = even
        self._box = QBoxLayout(SIDE_BY_SIDE, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for part in parts:
            self._box.addWidget(part, 1 if even else 0)
        if last_grows:
            self._box.setStretchFactor(parts[-1], 1)
        elif not even:
            self._box.addStretch(1)

    def weigh(self, part: QWidget, weight: int) -> None:
        """Give a part its share of the width, and let all stand at the top of their line."""
        self._box.setStretchFactor(part, weight)
        for each in self.parts():
            self._box.setAlignment(each, Qt.AlignmentFlag.AlignTop)

    @property
    def is_stacked(self) -> bool:
        """Say whether the parts are one under the other now."""
        return self._box.direction() == STACKED

    def parts(self) -> list[QWidget]:
        """Return the widgets in order."""
        widgets = (each for each in self.children() if isinstance(each, QWidget))
        held = [each for each in widgets if self._box.indexOf(each) >= 0]
        return sorted(held, key=self._box.indexOf)

    def sizeHint(self) -> QSize:
        """Return the room that the parts want side by side, also while they are stacked."""
        return QSize(self._wanted(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the room that the parts need at the least, one under the other."""
        least = super().minimumSizeHint()
        widths = [part.minimumSizeHint().width() for part in self._shown()]
        return QSize(max(widths, default=0), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self.fold()

    def fold(self) -> None:
        """Choose the direction that this width has room for."""
        direction = STACKED if self._wanted() > self.width() else SIDE_BY_SIDE
        if direction != self._box.direction():
            self._box.setDirection(direction)

    def _wanted(self) -> int:
        widths = [part.sizeHint().width() for part in self._shown()]
        gaps = self._box.spacing() * max(len(widths) - 1, 0)
        return gaps + (max(widths, default=0) * len(widths) if self._even else sum(widths))

    def _shown(self) -> list[QWidget]:
        """Return the parts that take room, be they seen or not."""
        return [p for p in self.parts() if not p.isHidden() or _keeps_room(p)]


def _keeps_room(part: QWidget) -> bool:
    return part.sizePolicy().retainSizeWhenHidden()
