"""What was found, as the rows of a list: who, where, and the line with the found words bold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from mentordesk.domain.programme import Programme
from mentordesk.domain.searching import Hit, Sort
from mentordesk.ui.naming import meeting_name

HIT: Final = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit in words."""

    hit: Hit
    who: str
    where: str

    @property
    def said(self) -> str:
        """The row as it is read aloud."""
        return f"{self.who}, {self.where}: {self.hit.line.text}"


class HitRows(QAbstractListModel):
    """The rows that are shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[HitRow, ...] = ()

    def show_rows(self, rows: Sequence[HitRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row, or its words."""
        row = self._rows[index.row()]
        if role == HIT:
            return row
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return row.said if role in spoken else None

    def where(self, hit: Hit, programme: Programme, code: str) -> str:
        """Return at which meeting and what it is, e.g. ``2nd meeting · How does it go?``."""
        meeting = hit.meeting
        known = meeting is not None and any(s.id == meeting.stage for s in programme.stages)
        at = meeting_name(meeting, programme, code) if meeting is not None and known else ""
        return " · ".join(filter(None, (at, self._what(hit, programme, code))))

    def _what(self, hit: Hit, programme: Programme, code: str) -> str:
        owner = hit.place.part.partition(".")[0]
        if hit.sort is Sort.PERSON:
            return programme.text(f"role.{owner}.name", code) or self.tr("Person")
        if hit.sort is Sort.ANSWER:
            item = hit.place.item
            keys = (f"item.{item}.label", f"item.{item}.{owner}" if owner else "")
            named = (programme.text(key, code) for key in keys if key)
            return ": ".join(filter(None, named)) or self.tr("Answer")
        return self._sorts()[hit.sort]

    def _sorts(self) -> dict[Sort, str]:
        return {
            Sort.WORKPLACE: self.tr("Workplace"),
            Sort.GROUP: self.tr("Group"),
            Sort.GOAL: self.tr("Goal"),
            Sort.TASK: self.tr("Task"),
            Sort.WORD: self.tr("Word list"),
            Sort.QUESTION: self.tr("Own question"),
            Sort.FORMER: self.tr("Earlier question"),
        }


def bold(marks: Sequence[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
    """Return the formats that make the found words bold and underlined."""
    formats: list[QTextLayout.FormatRange] = []
    for begin, end in marks:
        found = QTextLayout.FormatRange()
        found.start, found.length = begin, end - begin
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setFontUnderline(True)
        found.format = look
        formats.append(found)
    return formats
