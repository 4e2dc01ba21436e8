"""Asks in the settings for the password in use, and perhaps for a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.fields import Folding, Labelled
from mentordesk.ui.gate.failures import Failures
from mentordesk.ui.gate.new_password import NewPassword
from mentordesk.ui.gate.parts import Problem
from mentordesk.ui.gate.password_field import PasswordField
from mentordesk.ui.gate.waiting import Waiting
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, PrimaryButton, Text


class AskPassword(QWidget):
    """``given`` tells the password in use and the new one, "" where none is asked for.

    ``left`` tells that the person changed their mind.
    """

    given = Signal(str, str)
    left = Signal()

    def __init__(
        self, icons: Icons, failures: Failures, verb: str, new: NewPassword | None = None
    ) -> None:
        super().__init__()
        self._failures = failures
        self.field = PasswordField(icons)
        self.new = new
        self.problem = Problem(icons)
        self.go = PrimaryButton(verb)
        self.leave = LinkButton(self.tr("Cancel"))
        self.waiting = Waiting(failures, self.problem, self.go)
        self.setFocusProxy(self.field)
        self._lay_out()
        self.field.edited.connect(self._type)
        self.field.entered.connect(self._go_on if new else self._submit)
        self.go.clicked.connect(self._submit)
        self.leave.clicked.connect(self.left)
        if new is not None:
            new.chosen.connect(self._give)
        self.waiting.start()

    def add_words(self, text: str) -> None:
        """Say something above the fields."""
        self._column.insertWidget(0, Text(text))

    def refuse(self) -> None:
        """Say that the password was wrong, and let it be typed again."""
        self._failures.add()
        self._work(False)
        self.problem.say(self.tr("That isn’t the password in use. Type it again."))
        self.field.setFocus()
        self.field.line.selectAll()
        self.waiting.start()

    def fail(self, text: str) -> None:
        """Say what else went wrong."""
        self._work(False)
        self.problem.say(text)

    def _type(self) -> None:
        if not self.waiting.is_on:
            self.problem.say("")

    def _go_on(self) -> None:
        if self.new is not None:
            self.new.setFocus()

    def _submit(self) -> None:
        if self.waiting.is_on or not self.go.isEnabled():
            return
        if not self.field.text:
            self.problem.say(self.tr("Type the password in use."))
            self.field.setFocus()
        elif self.new is not None:
            self.new.submit()
        else:
            self._give("")

    def _give(self, new: str) -> None:
        if self.waiting.is_on or not self.field.text:
            self.field.setFocus()
            return
        self._work(True)
        self.given.emit(self.field.text, new)

    def _work(self, working: bool) -> None:
        self.setEnabled(not working)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.LITTLE, 0, Space.LITTLE)
        self._column.setSpacing(Space.MEDIUM)
        self._column.addWidget(Labelled(self.tr("Password in use"), self.field))
        self._column.addWidget(self.problem)
        if self.new is not None:
            self._column.addWidget(self.new)
        self._column.addWidget(Folding(self.go, self.leave, spacing=Space.MEDIUM))
