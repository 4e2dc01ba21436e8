"""Who somebody is and how to reach them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from mentordesk.domain.records import Person
from mentordesk.ui.fields import Folding, Labelled, LineText, TwoTongued, plain, show_if
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, Text

ROWS = (("title", "organisation"), ("phone", "email"), ("interests", "languages"))
"""Which fields of ``Person`` stand side by side under the name."""
BESIDE: Final = 3
"""So many times as wide as the offer is there must be room, or it goes under the name."""
LIKELY: Final = {"phone": re.compile(r"\d"), "email": re.compile(r"[^@\s]@[^@\s]+\.[^@\s]")}
"""What is found in anything by which somebody can be reached."""


class PersonFields(QWidget):
    """A person's name, and as far as asked title, organisation and how to reach them.

    ``changed`` tells the person; ``same`` the id of somebody known who it is instead.
    """

    changed = Signal(object)
    same = Signal(str)

    def __init__(self, person: Person, role: str, asked: Mapping[str, TwoTongued]) -> None:
        """Take what the role is called, for screen readers, and the labels of the asked fields.

        One without words gets the program's own label.
        """
        super().__init__()
        self.person = person
        labels = self._labels(asked)
        self.fields = {name: LineText() for name in labels}
        self.labelled = {
            name: Labelled(labels[name], field, name=f"{_text(labels[name])}, {role}")
            for name, field in self.fields.items()
        }
        self.odd = {name: self._oddity(name) for name in LIKELY if name in self.fields}
        self.known = QMenu(self)
        self._offered: dict[str, str] = {}
        self.same_as = LinkButton(self.tr("Same person as …"))
        self.same_as.setAccessibleName(self.tr("Same person as …, {role}").format(role=role))
        self.same_as.setMenu(self.known)
        self.same_as.hide()
        self._is_below = False
        self._lay_out()
        for name, field in self.fields.items():
            field.edited.connect(partial(self._write, name))
        self.show_person(person)

    def offer(self, known: Mapping[str, str]) -> None:
        """Offer these people by their ids, beside the name, so that nothing below it moves."""
        if known != self._offered:
            self._offered = dict(known)
            self.known.clear()
            for person, called in known.items():
                self.known.addAction(plain(called), partial(self.same.emit, person))
        show_if(self.same_as, bool(known))

    def show_person(self, person: Person) -> None:
        """Show a stored person."""
        self.person = person
        for name, field in self.fields.items():
            field.show_text(getattr(person, name))
        self._look()

    def add_under_name(self, widget: QWidget) -> None:
        """Put what is to be said of the name right under its field."""
        column = self.labelled["name"].column
        column.insertWidget(column.count() - 1, widget)

    def begin(self) -> None:
        """Put the caret in the name."""
        self.fields["name"].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the offer under the name where it would take the name's room."""
        super().resizeEvent(event)
        is_below = self.width() < BESIDE * self.same_as.sizeHint().width()
        if is_below != self._is_below:
            self._is_below = is_below
            name = self.labelled["name"]
            if is_below:
                name.column.insertWidget(2, self.same_as, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                name.row.insertWidget(1, self.same_as)

    def _labels(self, asked: Mapping[str, TwoTongued]) -> dict[str, str | TwoTongued]:
        labels: dict[str, str | TwoTongued] = {
            "name": self.tr("Name"),
            "title": self.tr("Title"),
            "organisation": self.tr("Organisation"),
            "phone": self.tr("Phone"),
            "email": self.tr("Email"),
            "interests": self.tr("Interests"),
            "languages": self.tr("Languages"),
        }
        worded = {name: label for name, label in asked.items() if label.text()}
        kept = (name for name in labels if name in asked or name == "name")
        return {name: worded.get(name, labels[name]) for name in kept}

    def _oddity(self, name: str) -> Text:
        said = {
            "phone": self.tr("There is no digit in this number. Is it right?"),
            "email": self.tr("This doesn't look like an email address. Is it right?"),
        }
        odd = Text(said[name], "warning")
        odd.hide()
        column = self.labelled[name].column
        column.insertWidget(column.count() - 1, odd)
        self.fields[name].editingFinished.connect(self._look)
        return odd

    def _look(self) -> None:
        """Say softly what seems odd; not of what is just being typed."""
        for name, odd in self.odd.items():
            field = self.fields[name]
            text = field.text().strip()
            is_odd = bool(text) and LIKELY[name].search(text) is None
            show_if(odd, is_odd and (odd.isVisible() or not field.hasFocus()))
            field.setAccessibleDescription(odd.text() if is_odd else "")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LITTLE)
        column.addWidget(self.labelled["name"])
        self.labelled["name"].add_beside(self.same_as)
        for names in ROWS:
            parts = [self.labelled[name] for name in names if name in self.labelled]
            if parts:
                column.addWidget(Folding(*parts, even=True))

    def _write(self, name: str, text: str) -> None:
        self.person = replace(self.person, **{name: text})
        self.changed.emit(self.person)


def _text(label: str | TwoTongued) -> str:
    return label if isinstance(label, str) else label.text()
