"""What is known of a document, line by line: each name beside or above what is told of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout

from mentordesk.ui.letters import breakable
from mentordesk.ui.tall import Tall, make_room, page_around
from mentordesk.ui.theme import Space
from mentordesk.ui.verifying.facts import Fact
from mentordesk.ui.widgets import Text, line_width

LEAST: Final = 30
"""With room for fewer letters beside the names, what is told goes under them."""
_TOP: Final = Qt.AlignmentFlag.AlignTop


class FactTable(Tall):
    """A table of two columns, or of one where it is narrow."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        super().__init__()
        self._rows = [_parts(*fact) for fact in facts]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.TINY)
        self._is_narrow = True
        self._lay_out(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose by the room there is."""
        super().resizeEvent(event)
        names = max((name.sizeHint().width() for name, _ in self._rows), default=0)
        self._lay_out(self.width() < names + Space.LARGE + line_width(self, LEAST))

    def _lay_out(self, is_narrow: bool) -> None:
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._grid.setColumnStretch(0, int(is_narrow))
        self._grid.setColumnStretch(1, int(not is_narrow))
        for n, (name, said) in enumerate(self._rows):
            self._grid.addWidget(name, 2 * n, 0, _TOP)
            self._grid.addWidget(said, 2 * n + int(is_narrow), int(not is_narrow))
        if (page := page_around(self)) is not None:
            make_room(self, page)


def _parts(name: str, said: str) -> tuple[Text, Text]:
    label = Text(name, "quiet")
    label.setWordWrap(False)
    shown = Text(breakable(said))
    shown.setAccessibleName(f"{name}: {said}")
    return label, shown
