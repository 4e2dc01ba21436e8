"""The page that asks for the password."""

from __future__ import annotations

from PySide6.QtCore import Signal

from mentordesk.ui.fields import Labelled, Tick
from mentordesk.ui.gate.failures import Failures
from mentordesk.ui.gate.parts import GatePage, Problem
from mentordesk.ui.gate.password_field import PasswordField
from mentordesk.ui.gate.waiting import Waiting
from mentordesk.ui.icons import Icons
from mentordesk.ui.widgets import LinkButton, PrimaryButton


class UnlockPage(GatePage):
    """``tried`` tells the password; ``forgotten`` that the person doesn't know it any more."""

    tried = Signal(str)
    forgotten = Signal()

    def __init__(self, icons: Icons, failures: Failures, *, can_remember: bool) -> None:
        super().__init__(icons, "")
        self.title.setText(self.tr("Open with your password"))
        self._failures = failures
        self.field = PasswordField(icons)
        self.problem = Problem(icons)
        self.remember = Tick(
            self.tr("Remember on this PC"),
            self.tr("Whoever signs in to this PC with your user name gets in without a password."),
        )
        self.remember.setVisible(can_remember)
        self.go = PrimaryButton(self.tr("Open"))
        self.waiting = Waiting(failures, self.problem, self.go)
        self.lost = LinkButton(self.tr("Forgot the password?"))
        self.parts.addWidget(Labelled(self.tr("Password"), self.field))
        self.parts.addWidget(self.problem)
        self.parts.addWidget(self.remember)
        self.add_buttons(self.go, self.lost)
        self.field.entered.connect(self._try)
        self.go.clicked.connect(self._try)
        self.lost.clicked.connect(self.forgotten)

    def arrive(self) -> None:
        """Begin in the field, or with the wait that wrong passwords of before still cost."""
        self.field.setFocus()
        self.waiting.start()

    def refuse(self) -> None:
        """Say that the password was wrong, and let it be typed again."""
        self._failures.add()
        self._work(False)
        self.problem.say(
            self.tr(
                "That isn’t the password. Look at Caps Lock and the language of the keyboard, "
                "and type it again."
            )
        )
        self.field.setFocus()
        self.field.line.selectAll()
        self.waiting.start()

    def forbid_remembering(self, text: str) -> None:
        """Say that the PC can't remember the password, which was right."""
        self._work(False)
        self.remember.show_tick(False)
        self.remember.setEnabled(False)
        self.problem.say(text)
        self.go.setFocus()

    def wipe(self) -> None:
        """Forget the password: it was right."""
        self.field.wipe()

    def _try(self) -> None:
        if self.waiting.is_on:
            self.waiting.remind()
            return
        if not self.go.isEnabled():
            return
        if not self.field.text:
            self.problem.say(self.tr("Type the password."))
            self.field.setFocus()
            return
        self.problem.say("")
        self._work(True)
        self.tried.emit(self.field.text)

    def _work(self, working: bool) -> None:
        for part in (self.field, self.remember, self.lost, self.go):
            part.setEnabled(not working)
        self.go.setText(self.tr("Opening…") if working else self.tr("Open"))
