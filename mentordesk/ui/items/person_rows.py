"""A person in a role: fields to fill in, or a line that says who it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.records import Person
from mentordesk.ui.fields import plain, show_if
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.items.person_fields import PersonFields
from mentordesk.ui.letters import breakable, shortened
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hairline, Hint, IconButton, LinkButton, Text

LINE_LETTERS: Final = 48
ON_THE_LINE: Final = ("title", "organisation", "languages", "interests", "phone", "email")


class PersonRow(QWidget):
    """A person's fields. ``removed`` tells the person who should be taken away."""

    removed = Signal(object)

    def __init__(self, fields: PersonFields, icons: Icons) -> None:
        super().__init__()
        self.fields = fields
        self.remove = IconButton(icons, "trash-2", self.tr("Remove the person"), SMALL)
        self.remove.clicked.connect(lambda: self.removed.emit(self.fields.person))
        fields.labelled["name"].add_beside(self.remove)
        self.rule = Hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(self.rule)
        column.addWidget(fields)

    def let_go(self, can_go: bool) -> None:
        """Offer to take the person away, or not."""
        show_if(self.remove, can_go)

    def show_person(self, person: Person) -> None:
        """Show a stored person."""
        self.fields.show_person(person)


class PersonLine(QWidget):
    """One of many, on a line: a press on the name opens the fields.

    ``opened`` and ``removed`` tell the person.
    """

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._person = Person("")
        self.name = LinkButton("", icons, "pencil")
        self.name.clicked.connect(lambda: self.opened.emit(self._person))
        self.about = Hint("")
        self.about.setContentsMargins(Space.TINY + 1, 0, 0, 0)  # under the words of the link
        self.remove = IconButton(icons, "trash-2", self.tr("Remove the person"), SMALL)
        self.remove.clicked.connect(lambda: self.removed.emit(self._person))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.about)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_person(self, person: Person) -> None:
        """Show a stored person's name, and the rest smaller."""
        self._person = person
        name = person.name.strip() or self.tr("No name yet")
        self.name.setText(plain(shortened(name, LINE_LETTERS)))
        self.name.setAccessibleName(self.tr("Change: {name}").format(name=name))
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        rest = (getattr(person, field).strip() for field in ON_THE_LINE)
        self.about.setText(breakable(" · ".join(part for part in rest if part)))
        show_if(self.about, bool(self.about.text()))


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
