"""What the parts of the security section do in the same way: ask, run on the worker, tell."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from mentordesk.domain.errors import MentorDeskError, WrongPassword
from mentordesk.domain.safe import Key
from mentordesk.ui.escape import Escape
from mentordesk.ui.gate.ask_password import AskPassword
from mentordesk.ui.gate.desk import GateDesk
from mentordesk.ui.gate.failures import Failures
from mentordesk.ui.gate.new_password import NewPassword
from mentordesk.ui.gate.parts import bring_in_sight
from mentordesk.ui.gate.sheet import Sheet
from mentordesk.ui.widgets import Kind, Notice


class Acting(QObject):
    """Unfolds one thing at a time under its buttons, and says its outcome there.

    ``finished`` tells that something was changed.
    """

    finished = Signal()

    def __init__(self, desk: GateDesk, section: QWidget) -> None:
        super().__init__(section)
        self.desk = desk
        self.unfolded: QWidget | None = None
        self._failures = Failures(desk.settings, desk.now)

    def ask(self, place: QVBoxLayout, verb: str, new: NewPassword | None = None) -> AskPassword:
        """Ask for the password in use, in a place of the section."""
        asked = AskPassword(self.desk.icons, self._failures, verb, new)
        self._unfold(place, asked)
        asked.left.connect(partial(self._leave, asked.window().focusWidget()))
        Escape(asked).pressed.connect(asked.left)
        asked.setFocus()
        return asked

    def show_sheet(self, place: QVBoxLayout, code: str, confirmed: Callable[[], None]) -> None:
        """Take the person through a recovery sheet."""
        sheet = Sheet(self.desk, code)
        sheet.confirmed.connect(confirmed)
        self._unfold(place, sheet)
        sheet.arrive()

    def arrive(self) -> None:
        """Let go of what was left half done, unless a code was drawn that isn't on paper yet."""
        if not isinstance(self.unfolded, Sheet):
            self.fold()

    def fold(self) -> None:
        """Let go of what is unfolded, with all that was typed."""
        if self.unfolded is not None:
            self.unfolded.hide()
            self.unfolded.deleteLater()
            self.unfolded = None

    def unlock(self, asked: AskPassword, password: str, go_on: Callable[[Key], None]) -> None:
        """Go on with the key where the password in use is right."""

        def done(key: Key) -> None:
            self._failures.forget()
            go_on(key)

        def failed(error: MentorDeskError) -> None:
            if isinstance(error, WrongPassword):
                asked.refuse()
            else:
                asked.fail(self.desk.language.say(error.sentence))

        unlock = partial(self.desk.safe.unlock, password)
        self.desk.background.run(asked, unlock, done, failed)

    def run(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        asked: AskPassword,
    ) -> None:
        """Run a job of the safe for what is asked; say what went wrong with it.

        Whoever folds that away meanwhile is told the outcome all the same: it can't be stopped.
        """

        def failed(error: MentorDeskError) -> None:
            if isValid(asked):
                asked.fail(self.desk.language.say(error.sentence))

        self.desk.background.run(self, job, done, failed)

    def finish(self, place: QVBoxLayout, text: str) -> None:
        """Say in a place of the section what was done."""
        self._unfold(place, Notice(self.desk.icons, Kind.GOOD, text))
        self.finished.emit()

    def _leave(self, back: QWidget | None) -> None:
        self.fold()
        if back is not None:
            back.setFocus()

    def _unfold(self, place: QVBoxLayout, part: QWidget) -> None:
        self.fold()
        self.unfolded = part
        place.addWidget(part)
        bring_in_sight(part)
