"""Who somebody is and how to reach them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.records import Person
from mentordesk.ui.fields import Folding, Labelled, LineText
from mentordesk.ui.theme import Space


class PersonFields(QWidget):
    """A person's name, title, organisation, phone and email. ``changed`` tells the person."""

    changed = Signal(object)

    def __init__(self, person: Person, role: str) -> None:
        """Take what the role is called, for screen readers."""
        super().__init__()
        self.person = person
        labels = {
            "name": self.tr("Name"),
            "title": self.tr("Title"),
            "organisation": self.tr("Organisation"),
            "phone": self.tr("Phone"),
            "email": self.tr("Email"),
        }
        self.fields = {name: LineText() for name in labels}
        labelled = {
            name: Labelled(labels[name], field, name=f"{labels[name]}, {role}")
            for name, field in self.fields.items()
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LITTLE)
        column.addWidget(labelled["name"])
        for left, right in (("title", "organisation"), ("phone", "email")):
            column.addWidget(Folding(labelled[left], labelled[right], even=True))
        for name, field in self.fields.items():
            field.edited.connect(partial(self._write, name))
        self.show_person(person)

    def show_person(self, person: Person) -> None:
        """Show a stored person."""
        self.person = person
        for name, field in self.fields.items():
            field.show_text(getattr(person, name))

    def begin(self) -> None:
        """Put the caret in the name."""
        self.fields["name"].setFocus()

    def _write(self, name: str, text: str) -> None:
        self.person = replace(self.person, **{name: text})
        self.changed.emit(self.person)
