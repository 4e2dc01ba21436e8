"""The duties of each role, agreed one by one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.item import Item
from mentordesk.domain.programme import Role
from mentordesk.domain.reading import YES
from mentordesk.domain.records import Part, Person
from mentordesk.ui.fields import AnswerField, GrowingText, Labelled, Tick, TwoTongued, show_if
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.letters import breakable
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint


class RoleDuties(QWidget):
    """One role: who holds it, its duties with a tick each, and a note."""

    def __init__(
        self, role: Role, name: TwoTongued, duties: dict[str, TwoTongued], note: AnswerField
    ) -> None:
        """Take what the role is called and its duties' texts by their ids."""
        super().__init__()
        self.role = role
        self.people = Hint("")
        self.ticks = {duty: Tick(words) for duty, words in duties.items()}
        self.note = note.field
        label = self.tr("In our own words")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        for widget in (name, self.people, *self.ticks.values()):
            column.addWidget(widget)
        column.addSpacing(Space.TINY)
        column.addWidget(Labelled(label, note, name=f"{label}, {name.text()}"))
        for tick in self.ticks.values():
            tick.mark.setAccessibleName(f"{name.text()}: {tick.text.text()}")

    def show_people(self, names: str) -> None:
        """Show who holds the role."""
        self.people.setText(breakable(names))
        show_if(self.people, bool(names))


class RolesItem(ItemView):
    """The roles that are agreed here, one under the other."""

    watches = (Person, Part)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.WIDE)
        self.column.addLayout(self._list)
        self.roles = [self._role(view) for view in item.views]
        self.reload()

    def reload(self) -> None:
        """Show the stored ticks and notes, and who holds the roles now."""
        self.show_answers()
        for shown in self.roles:
            holders = self.mentorship.holders(shown.role.id)
            shown.show_people(", ".join(p.name.strip() for p in holders if p.name.strip()))
            for duty, tick in shown.ticks.items():
                tick.show_tick(self.read(f"{duty}.agreed") == YES)

    def _role(self, view: str) -> RoleDuties:
        role = self.programme.role(view)
        duties = {duty.id: self.speech.label(f"role.{view}.{duty.id}") for duty in role.duties}
        note = self.asking(GrowingText(lines=1), f"{view}.note")
        shown = RoleDuties(role, self.speech.label(f"role.{view}.name", "strong"), duties, note)
        for duty, tick in shown.ticks.items():
            tick.ticked.connect(partial(self._agree, duty))
        self._list.addWidget(shown)
        return shown

    def _agree(self, duty: str, agreed: bool) -> None:
        self.write(YES if agreed else "", f"{duty}.agreed")
