"""How much there is of what: numbers of records, those about health on a line of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.erasing import HEALTH, KINDS
from mentordesk.domain.ports import Language
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Text

ROW: Final = "{kind}: {count}"
BETWEEN: Final = " · "


class Counted(QWidget):
    """Shows counts by the names of their kinds, as ``erasing.counts_of`` gives them."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.health = Text("", "strong")
        self.others = Text("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self.health)
        column.addWidget(self.others)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many there are of each kind."""
        self.health.setText(self._row(HEALTH, counts.get(HEALTH, 0)))
        self.health.setVisible(HEALTH in counts)
        others = (self._row(kind, n) for kind, n in counts.items() if kind != HEALTH)
        self.others.setText(BETWEEN.join(others))

    def _row(self, kind: str, count: int) -> str:
        row = ROW.format(kind=self._language.say(KINDS[kind]), count=count)
        return row.replace(" ", "\u00a0").replace("-", "\u2011")  # a number stays with its name
