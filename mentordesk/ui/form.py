"""A form: its sections one under the other, each with its items."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Change
from mentordesk.domain.programme import Form, Section
from mentordesk.domain.records import Answer
from mentordesk.ui.fields import TypedField, in_reading_order
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.form_section import SectionView
from mentordesk.ui.items import VIEWS, ItemView
from mentordesk.ui.session import Session
from mentordesk.ui.tall import Tall
from mentordesk.ui.theme import Space

__all__ = ["FormContext", "FormView"]

FIRST_ITEMS: Final = 6  # fill the height of a window
ROUNDS: Final = 16  # each tells the next part around; a dozen are around, and it may come again

_UNKNOWN = set(Kind) - VIEWS.keys()
if _UNKNOWN:
    raise TypeError(f"kinds of item without a widget: {sorted(_UNKNOWN)}")


class FormView(Tall):
    """Shows a form and keeps what is written; it is as tall as its content and doesn't scroll.

    The first items are there at once, the others a moment later; ``finish`` makes them now.

    ``item_focused`` tells the item that the person has gone to. What is hidden by a condition
    keeps its answers.
    """

    item_focused = Signal(Item)

    def __init__(
        self, form: Form, session: Session, context: FormContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = form
        self.session = session
        self._item: Item | None = None
        self.sections = [SectionView(part, form, session, context) for part in form.sections]
        self._conditions = _conditions(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HUGE)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill_more)
        self._filling.start()
        session.changed.connect(self._on_change)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def showEvent(self, event: QShowEvent) -> None:
        """Make what is seen first, now that each part is made in its place."""
        super().showEvent(event)
        if self.is_filling:
            self._fill_first()
            self._settle()

    def item_view(self, item_id: str) -> ItemView:
        """Return the widget of an item; KeyError when the form has none of that id."""
        self.finish()
        return {view.item.id: view for section in self.sections for view in section.views}[item_id]

    def finish(self) -> None:
        """Make at once what isn't made yet."""
        while self.is_filling:
            self._fill_next()
        self._settle()

    @property
    def is_filling(self) -> bool:
        """Say whether some of it isn't made yet."""
        return self._filling.isActive()

    def unreadable(self) -> list[TypedField]:
        """Return the fields whose text can't be read, from the top; each says so under its line."""
        fields = (f for f in in_reading_order(self) if isinstance(f, TypedField))
        found = [field for field in fields if field.is_unreadable and field.isVisibleTo(self)]
        for field in found:
            field.settle()
        return found

    def _fill_first(self) -> None:
        """Make what is seen first; the rest is made as soon as nothing else waits."""
        while self.is_filling and self._made() < FIRST_ITEMS:
            self._fill_next()

    def _fill_more(self) -> None:
        self._fill_next()
        self._settle()

    def _settle(self) -> None:
        """Give what is new its room before it is painted: until then it squeezes the rest."""
        for _ in range(ROUNDS if self.isVisible() else 0):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _fill_next(self) -> None:
        waiting = [section for section in self.sections if not section.is_filled]
        if waiting:
            waiting[0].fill()
        if len(waiting) < 2:
            self._filling.stop()

    def _made(self) -> int:
        return sum(len(section.views) for section in self.sections)

    def _on_change(self, change: Change) -> None:
        record = change.record
        if isinstance(record, Answer) and record.place.item in self._conditions:
            for section in self.sections:
                section.show_what_holds()

    def _on_focus(self, left: QWidget | None, entered: QWidget | None) -> None:
        if left is not None and self.isAncestorOf(left):
            self.session.save_now()
        if entered is None or not self.isAncestorOf(entered):
            return
        item = _item_around(entered)
        if item is not None and item is not self._item:
            self._item = item
            self.item_focused.emit(item)


def _item_around(widget: QWidget) -> Item | None:
    around: QWidget | None = widget
    while around is not None and not isinstance(around, ItemView):
        around = around.parentWidget()
    return around.item if around else None


def _conditions(form: Form) -> set[str]:
    shown: list[Item | Section] = [*form.sections, *form.items()]
    return {part.when.item for part in shown if part.when}
