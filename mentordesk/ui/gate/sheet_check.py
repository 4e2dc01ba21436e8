"""Asks for a few signs of the recovery code, so that the sheet is surely at hand."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mentordesk.domain.recovery_code import GROUPS, LENGTH, as_meant
from mentordesk.ui.fields import Folding, Labelled
from mentordesk.ui.gate.parts import Problem
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, PrimaryButton, Text

ASKED: Final = 4
FIELD_WIDTH: Final = 56


def some_places() -> list[int]:
    """Return the places of the signs to ask for, in order."""
    return sorted(random.sample(range(LENGTH), ASKED))


def in_group(place: int) -> tuple[int, int]:
    """Return the group of a place and its number in it, both from 1."""
    for group, size in enumerate(GROUPS, 1):
        if place < size:
            return group, place + 1
        place -= size
    raise IndexError(place)


class SheetCheck(QWidget):
    """``passed`` tells that all were right, ``code_wanted`` that the code is to be seen again."""

    passed = Signal()
    code_wanted = Signal()

    def __init__(
        self, icons: Icons, code: str, places: Callable[[], list[int]] = some_places
    ) -> None:
        super().__init__()
        self._signs = as_meant(code)
        self.fields = {place: self._field(icons) for place in places()}
        self.problem = Problem(icons)
        self.done = PrimaryButton(self.tr("Finish"))
        self.again = LinkButton(self.tr("Show the code again"), icons, "arrow-left")
        self.setFocusProxy(next(iter(self.fields.values())))
        for field, following in pairwise(self.fields.values()):
            field.textEdited.connect(partial(_go_on, following))
        self.done.clicked.connect(self._check)
        self.again.clicked.connect(self.code_wanted)
        self._lay_out()

    def _field(self, icons: Icons) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(1)
        field.setFixedWidth(icons.theme.pixels(FIELD_WIDTH))
        field.returnPressed.connect(self._check)
        field.textEdited.connect(lambda: self.problem.say(""))
        return field

    def _label(self, place: int) -> str:
        group, sign = in_group(place)
        return self.tr("Group {group}, character {sign}").format(group=group, sign=sign)

    def _check(self) -> None:
        wrong = [p for p, f in self.fields.items() if as_meant(f.text()) != self._signs[p]]
        if not wrong:
            self.passed.emit()
            return
        field = self.fields[wrong[0]]
        field.setFocus()
        field.selectAll()
        known = bool(field.text())
        said = (
            self.tr("This one differs from the code: {place}. Look at the sheet again.")
            if known
            else self.tr("This one is missing: {place}.")
        )
        place = self._label(wrong[0])
        self.problem.say(said.format(place=place[:1].lower() + place[1:]))

    def _lay_out(self) -> None:
        asked = [Labelled(self._label(place), field) for place, field in self.fields.items()]
        for part in asked:
            part.row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(
            Text(
                self.tr(
                    "Take the sheet, or wherever you wrote the code down, and type these four "
                    "characters of it. Then you can be sure that it helps when it is needed."
                )
            )
        )
        pairs = zip(asked[::2], asked[1::2], strict=True)
        for pair in pairs:
            column.addWidget(Folding(*pair, even=True))
        column.addWidget(self.problem)
        column.addSpacing(Space.LITTLE)
        column.addWidget(Folding(self.done, self.again, spacing=Space.MEDIUM))


def _go_on(following: QLineEdit, typed: str) -> None:
    """Go to the next field when a sign was typed."""
    if typed:
        following.setFocus()
        following.selectAll()
