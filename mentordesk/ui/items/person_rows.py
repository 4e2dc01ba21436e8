"""A person in a role: fields to fill in, or a line that says who it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.domain.records import Person
from mentordesk.ui.fields import show_if
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.items.letters import breakable
from mentordesk.ui.items.person_fields import PersonFields
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import IconButton, LinkButton, Text


class PersonRow(QWidget):
    """A person's fields. ``removed`` tells the person who should be taken away."""

    removed = Signal(object)

    def __init__(self, fields: PersonFields, icons: Icons, can_go: bool) -> None:
        super().__init__()
        self.fields = fields
        self.remove = IconButton(icons, "trash-2", self.tr("Remove the person"), SMALL)
        self.remove.clicked.connect(lambda: self.removed.emit(self.fields.person))
        show_if(self.remove, can_go)
        fields.labelled["name"].add_beside(self.remove)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(fields)

    def show_person(self, person: Person) -> None:
        """Show a stored person."""
        self.fields.show_person(person)


class SharedRow(QWidget):
    """Somebody who holds another role too. ``left`` tells who should not be here after all."""

    left = Signal(object)

    def __init__(self, other_role: str) -> None:
        super().__init__()
        self._other_role = other_role
        self._person = Person("")
        self.text = Text("")
        self.change = LinkButton(self.tr("Name somebody else"))
        self.change.clicked.connect(lambda: self.left.emit(self._person))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.LITTLE)
        line.addWidget(self.text, 1)
        line.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)

    def show_person(self, person: Person) -> None:
        """Show a stored person's name and the role that the rest is written in."""
        self._person = person
        said = self.tr("{name}, the same person as: {role}")
        filled = said.format(name=person.name.strip(), role=self._other_role.lower())
        self.text.setText(breakable(filled))
        self.change.setAccessibleDescription(filled)
