"""The list of mentorships at the left: its rows, members of a group under it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from mentordesk.domain.listed import Listed, listed, soonest
from mentordesk.domain.summary import Status, Summary
from mentordesk.ui.words import Words

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class Sort(Enum):
    """What a row of the list is."""

    HEADING = auto()
    FOLD = auto()  # opens and closes the ended ones
    MENTORSHIP = auto()


class Row(NamedTuple):
    """One row: a heading, or a mentorship by its summary, whose words are made when painted.

    A group has ``members``, which are ``inside`` it when it is unfolded.
    """

    sort: Sort
    text: str = ""
    summary: Summary | None = None
    unfolded: bool = False
    members: int = 0
    inside: bool = False

    @property
    def id(self) -> str:
        """The id of the mentorship, or an empty text."""
        return self.summary.id if self.summary else ""


class SidebarModel(QAbstractListModel):
    """The rows: running ones, drafts, ended ones behind a row that unfolds them.

    Members of a group are under its row while that is unfolded.
    """

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._summaries: tuple[Summary, ...] = ()
        self._rows: list[Row] = []
        self._open: set[str] = set()
        self.unfolded = False

    def show(self, summaries: tuple[Summary, ...]) -> None:
        """Show other summaries."""
        self._summaries = summaries
        self.rebuild()

    def turn(self, group_id: str) -> None:
        """Unfold a group, or fold it."""
        self._open ^= {group_id}
        self.rebuild()

    def reveal(self, mentorship_id: str) -> None:
        """Unfold the group of a mentorship that is gone to."""
        found = (s.group for s in self._summaries if s.id == mentorship_id and s.group)
        group = next(found, "")
        if group and group not in self._open:
            self.turn(group)

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
        if row.members:
            return self._count(row)
        return self._words.when_short(row.summary) if row.summary else ""

    def lines(self, row: Row) -> tuple[str, str]:
        """Return the two lines of text of a row."""
        if row.summary is None:
            return row.text, ""
        when = self._words.when(row.summary)
        second = f"{self._count(row)} · {when}" if row.members else when
        return self._words.name(row.summary), second

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's text for readers and typing ahead, or the row itself."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            locked = self._words.locked(row.summary) if row.summary else ""
            return ", ".join(line for line in (*self.lines(row), locked) if line)
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that headings can't be chosen."""
        if self._rows[index.row()].sort is Sort.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _made(self) -> Iterator[Row]:
        shown = list(listed(self._summaries))
        yield from self._part(shown, Status.OPEN, self.tr("Running"))
        yield from self._part(shown, Status.DRAFT, self.tr("Plans half done"))
        ended = [each for each in shown if each.summary.status is Status.CLOSED]
        if ended:
            text = self.tr("Ended ({count})").format(count=len(ended))
            yield Row(Sort.FOLD, text, unfolded=self.unfolded)
            for each in ended if self.unfolded else ():
                yield from self._rows_of(each)

    def _part(self, shown: list[Listed], status: Status, heading: str) -> Iterator[Row]:
        part = [each for each in shown if each.summary.status is status]
        if part:
            yield Row(Sort.HEADING, heading)
        if status is Status.OPEN:
            part.sort(key=lambda each: soonest(each.summary))
        for each in part:
            yield from self._rows_of(each)

    def _rows_of(self, each: Listed) -> Iterator[Row]:
        """Yield a row, and those of its members while it is unfolded."""
        unfolded = each.summary.id in self._open
        yield Row(Sort.MENTORSHIP, "", each.summary, unfolded, len(each.members))
        for member in each.members if unfolded else ():
            yield Row(Sort.MENTORSHIP, summary=member, inside=True)

    def _count(self, row: Row) -> str:
        return self.tr("%n mentorships", "", row.members)
