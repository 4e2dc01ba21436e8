"""The board on which pairs are formed by hand: those without one, side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.records import Person
from mentordesk.ui.fields import Folding, OneOf, order_tabs
from mentordesk.ui.groups.person_card import PersonCard
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, PrimaryButton, clear, row

Both = Callable[[Person, Person], str]


class Side(QWidget):
    """The people of one role. ``chosen`` tells that another is, ``met`` who met here: two ids."""

    chosen = Signal()
    met = Signal(str, str)

    def __init__(self, role: str, name: str, no_name: str) -> None:
        super().__init__()
        self._role = role
        self._no_name = no_name
        self.cards: dict[str, PersonCard] = {}
        self.group = OneOf(self)
        self.count = Hint("")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.LITTLE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LITTLE)
        column.addWidget(Heading(name, 3))
        column.addWidget(self.count)
        column.addLayout(self._rows)
        column.addStretch(1)

    @property
    def person(self) -> Person | None:
        """Whoever is chosen."""
        card = self.cards.get(self.group.value)
        return card.person if card else None

    def show_people(self, people: tuple[Person, ...], anybody: bool) -> None:
        """Show these people; ``anybody`` says whether the role has any at all."""
        if people != tuple(card.person for card in self.cards.values()):
            self._rebuild(people)
        nobody = self.tr("Everybody is in a pair.") if anybody else self.tr("Nobody yet.")
        free = self.tr("%n without a pair", "", len(people))
        self.count.setText(free if people else nobody)

    def show_both(self, other: Person | None, both: Both) -> None:
        """Say on each card what it shares with the one chosen on the other side."""
        for card in self.cards.values():
            card.show_both(both(card.person, other) if other is not None else "")

    def begin(self) -> None:
        """Put the keyboard on the first person."""
        for card in list(self.cards.values())[:1]:
            card.mark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild(self, people: tuple[Person, ...]) -> None:
        kept = self.group.value
        clear(self._rows)
        self.group.deleteLater()
        self.group = OneOf(self)
        self.group.chosen.connect(self.chosen)
        self.cards = {}
        for person in people:
            self._add(PersonCard(person, self._role, self._no_name))
        self.group.show_value(kept if kept in self.cards else "")
        order_tabs(self)

    def _add(self, card: PersonCard) -> None:
        known = card.person.id
        card.met.connect(lambda other: self.met.emit(known, other))
        self.cards[known] = card
        self.group.add(known, card.mark)
        self._rows.addWidget(card)


class PairsBoard(QWidget):
    """Two sides to choose one person each from. ``formed`` tells the mentor's id and the other's.

    A card dragged onto one of the other side forms a pair as well.
    """

    formed = Signal(str, str)

    def __init__(self, sides: tuple[Side, Side], both: Both) -> None:
        super().__init__()
        self.left, self.right = sides
        self._both = both
        self.button = PrimaryButton(self.tr("Form a pair"))
        self.hint = Hint(self.tr("Choose one on each side, or drag one onto the other."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.hint)
        column.addWidget(Folding(*sides, even=True, spacing=Space.WIDE))
        column.addLayout(row(self.button))
        self.button.clicked.connect(self._form)
        for side in sides:
            side.chosen.connect(self.show_choice)
        self.left.met.connect(self.formed)
        self.right.met.connect(lambda here, other: self.formed.emit(other, here))
        self.show_choice()

    def show_choice(self) -> None:
        """Show what the chosen ones share, and whether they can be paired."""
        mentor, other = self.left.person, self.right.person
        self.left.show_both(other, self._both)
        self.right.show_both(mentor, self._both)
        self.button.setEnabled(mentor is not None and other is not None and mentor != other)

    def begin(self) -> None:
        """Put the keyboard on the first person without a pair."""
        self.left.begin()

    def _form(self) -> None:
        mentor, other = self.left.person, self.right.person
        if mentor is not None and other is not None:
            self.formed.emit(mentor.id, other.id)
