"""Who was at a meeting."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from mentordesk.domain.item import Item
from mentordesk.domain.reading import YES, attendees
from mentordesk.domain.records import Part, Person
from mentordesk.ui.fields import Tick, TwoTongued, show_if
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.letters import breakable
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, clear

NAME: Final = 24
"""How many letters of a name have room in a column."""


class Columns(QWidget):
    """Widgets of even width in as many columns as there is room for, read from top to bottom."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[QWidget] = []
        self._count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setVerticalSpacing(0)

    def show_parts(self, parts: list[QWidget]) -> None:
        """Show other widgets."""
        clear(self._grid)
        self._parts, self._count = parts, 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the columns that there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = self.fontMetrics().averageCharWidth() * NAME + Space.WIDE
        count = max(1, min(self.width() // width, len(self._parts)))
        if count == self._count:
            return
        self._count = count
        rows = -(-len(self._parts) // count)
        for n, part in enumerate(self._parts):
            self._grid.addWidget(part, n % rows, n // rows)
        for n in range(self._grid.columnCount()):
            self._grid.setColumnStretch(n, int(n < count))


class AttendanceItem(ItemView):
    """A tick for each person, by role, and one for all."""

    watches = (Person, Part)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.ticks: dict[str, Tick] = {}
        self._shown: tuple[Person, ...] | None = None
        self.count = Hint("")
        self.all = Tick(self.tr("Everyone was here"))
        self.all.ticked.connect(self._tick_all)
        self.empty = Hint(self.tr("Nobody has been named yet."))
        self.names: dict[str, TwoTongued] = {}
        self.columns = {role: Columns() for role in item.views}
        self._lay_out()
        self.reload()

    def reload(self) -> None:
        """Show the stored ticks; they are made anew only where the people are others."""
        people = attendees(self.item, self.mentorship)
        if people != self._shown:
            self._shown = people
            self._make(people)
        here = {person for person in self.ticks if self.read(f"{person}.present") == YES}
        for person, tick in self.ticks.items():
            tick.show_tick(person in here)
        self.all.show_tick(bool(here) and len(here) == len(self.ticks))
        count = self.tr("{here} of {all} were here").format(here=len(here), all=len(self.ticks))
        self.count.setText(count)

    def _lay_out(self) -> None:
        for part in (self.count, self.all, self.empty):
            self.column.addWidget(part)
        for role, columns in self.columns.items():
            self.names[role] = self.speech.label(self._called(role), "caption")
            self.column.addWidget(self.names[role])
            self.column.addWidget(columns)

    def _called(self, role: str) -> str:
        """Return the key of what those in a role are called together."""
        several = f"role.{role}.several"
        return several if self.words(several) else f"role.{role}.name"

    def _make(self, people: tuple[Person, ...]) -> None:
        self.ticks = {person.id: self._tick(person) for person in people}
        seen: set[str] = set()
        for role, columns in self.columns.items():
            here = [p.id for p in self.mentorship.holders(role) if p.id not in seen]
            seen |= set(here)
            columns.show_parts([self.ticks[person] for person in dict.fromkeys(here)])
            for part in (columns, self.names[role]):
                show_if(part, bool(here))
        show_if(self.empty, not people)
        for part in (self.all, self.count):
            show_if(part, bool(people))

    def _tick(self, person: Person) -> Tick:
        tick = Tick(breakable(person.name.strip()) or self.tr("No name yet"))
        tick.ticked.connect(partial(self._keep, person.id))
        return tick

    def _keep(self, person: str, ticked: bool) -> None:
        self.write(YES if ticked else "", f"{person}.present")

    def _tick_all(self, ticked: bool) -> None:
        for person in self.ticks:
            self._keep(person, ticked)
