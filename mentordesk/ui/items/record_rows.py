"""Rows for records that are added, changed and removed in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import dependants
from mentordesk.domain.records import Record
from mentordesk.ui.fields import tab_in_place
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.items.undo_line import UndoLine
from mentordesk.ui.letters import shortened
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, row


class RecordRow(QWidget):
    """A row that shows a record. ``changed`` tells it as the person has made it."""

    changed = Signal(object)
    removed = Signal()
    ended = Signal()

    def __init__(self, record: Any) -> None:
        super().__init__()
        self.record = record

    def show_record(self, record: Any) -> None:
        """Show a record."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the caret where one begins to write."""
        raise NotImplementedError


class RecordRows(ItemView):
    """A list of rows with a button under it that adds one; removing can be undone."""

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.rows: dict[str, RecordRow] = {}
        self._fresh: set[str] = set()
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.MEDIUM)
        self.undo = UndoLine(context.icons)
        self.undo.wanted.connect(self._put_back)
        self.add_button = LinkButton(self.add_words(), context.icons, "plus")
        self.add_button.clicked.connect(self.add)
        self.lay_out_list()
        self.column.addWidget(self.undo)
        self.column.addLayout(row(self.add_button))
        self.reload()

    def add_words(self) -> str:
        """Return what stands on the button that adds a row."""
        raise NotImplementedError

    def shown(self) -> Sequence[Any]:
        """Return the records that have a row."""
        raise NotImplementedError

    def blank(self) -> Any:
        """Return a record for a new row."""
        raise NotImplementedError

    def make_row(self, record: Any) -> RecordRow:
        """Return a row for a record."""
        raise NotImplementedError

    def lay_out_list(self) -> None:
        """Put the list of rows on the page."""
        self.column.addLayout(self._list)

    def lay_out(self, new: RecordRow) -> None:
        """Put a new row in its place."""
        self._list.addWidget(new)
        tab_in_place(new)

    def in_order(self) -> list[RecordRow]:
        """Return the rows as one reads them."""
        return list(self.rows.values())

    def reload(self) -> None:
        """Show the stored records; a new row that nothing was written to stays."""
        stored = {record.id: record for record in self.shown()}
        self._fresh -= stored.keys()
        for gone in self.rows.keys() - stored.keys() - self._fresh:
            self._drop(gone)
        for record in stored.values():
            if record.id in self.rows:
                self.rows[record.id].show_record(record)
            else:
                self._insert(record)

    def add(self) -> RecordRow:
        """Begin a new row, or go on with the one that is still empty; it is kept once written."""
        empty = next(iter(self._fresh), None)
        new = self.rows[empty] if empty else self.open_row()
        new.show()
        new.begin()
        return new

    def open_row(self) -> RecordRow:
        """Show a row to begin in, without going there."""
        record = self.blank()
        self._fresh.add(record.id)
        return self._insert(record)

    def _insert(self, record: Any) -> RecordRow:
        new = self.make_row(record)
        new.changed.connect(self._keep)
        new.removed.connect(lambda: self._remove(new))
        new.ended.connect(lambda: self._next(new))
        self.rows[record.id] = new
        self.lay_out(new)
        return new

    def _keep(self, record: Record) -> None:
        self.session.put(record)

    def _next(self, row_ended: RecordRow) -> None:
        rows = self.in_order()
        after = rows[rows.index(row_ended) + 1 :]
        if after:
            after[0].begin()
        elif row_ended.record.text.strip():
            self.add()

    def _remove(self, row_removed: RecordRow) -> None:
        record = row_removed.record
        if record.id in self._fresh:
            self._fresh.discard(record.id)
            self._drop(record.id)
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        lost = (record, *dependants(self.mentorship, record))
        self.session.remove(record)
        self.undo.offer(lost, self.tr("Removed: {text}").format(text=shortened(record.text)))

    def _put_back(self, records: tuple[Record, ...]) -> None:
        for record in records:
            self.session.put(record)
        self.rows[str(records[0].id)].begin()

    def _drop(self, record_id: str) -> None:
        gone = self.rows.pop(record_id)
        gone.hide()  # its layout lets go of it with the deletion
        gone.deleteLater()
