"""What stands in the frame where there is no window: the gate, or a line that says what is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.domain.errors import MentorDeskError, WrongPassword
from mentordesk.domain.sentence import Sentence
from mentordesk.ui.frame import Frame

if TYPE_CHECKING:
    from mentordesk.domain.ports import Language
    from mentordesk.ui.doing import Doing
    from mentordesk.ui.gate.gate import Gate

LATER: Final = Qt.ConnectionType.QueuedConnection
"""By then whoever tells something is done with it, and may be destroyed."""

SLOW_MS: Final = 800
"""After so long it is said what takes so long."""


class Doorway(QObject):
    """``opened`` tells the ``Key`` of whom the gate let in; ``language_wanted`` a code.

    ``make_gate`` takes the reason why it is shut, "" at the start.
    """

    opened = Signal(object)
    language_wanted = Signal(str)

    def __init__(self, frame: Frame, language: Language, make_gate: Callable[[str], Gate]) -> None:
        super().__init__(frame)
        self._frame = frame
        self._language = language
        self._make_gate = make_gate
        self._reason: Sentence | None = None
        self._expected: Sentence | None = None
        self._doing: QWidget | None = None
        self._slowly = Sentence("app", "")
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(lambda: self.say(language.say(self._slowly)))
        self.gate: Gate | None = None

    def ask(self, reason: Sentence | None = None) -> None:
        """Show the gate, and why it is shut."""
        self._show_gate(reason).begin()

    def ask_again(self) -> None:
        """Show another gate, in the language in force."""
        self.ask(self._reason)

    def expect(self, waiting: Sentence | None) -> None:
        """Say at the gate what waits behind it; None once nothing does."""
        self._expected = waiting
        if self.gate is not None and waiting is not None:
            self.gate.expect(self._language.say(waiting))

    def refuse(self, error: MentorDeskError) -> None:
        """Say at the gate why the vault can't be opened."""
        if isinstance(error, WrongPassword):
            self.ask(error.sentence)
        else:
            (self.gate or self._show_gate(None)).refuse(error)

    def say(self, doing: str) -> Doing:
        """Say what is being done."""
        from mentordesk.ui.doing import Doing

        self.be_done()
        self._doing = Doing(doing)
        self._frame.put(self._doing)
        return self._doing

    def say_if_slow(self, doing: Sentence) -> None:
        """Say what is being done, should it take a while."""
        self._slowly = doing
        self._slow.start()

    def be_done(self) -> None:
        """Say no longer what is being done."""
        self._slow.stop()
        doing, self._doing = self._doing, None
        self._drop(doing)

    def clear(self) -> None:
        """Leave the frame to a window."""
        self.be_done()
        gate, self.gate = self.gate, None
        self._drop(gate)

    def _show_gate(self, reason: Sentence | None) -> Gate:
        before, self._reason = self.gate, reason
        self.gate = self._make_gate(self._language.say(reason) if reason else "")
        if self._expected is not None:
            self.gate.expect(self._language.say(self._expected))
        self.gate.opened.connect(self.opened, LATER)
        self.gate.language_wanted.connect(self.language_wanted, LATER)
        self.gate.left.connect(self._frame.close, LATER)
        self._frame.put(self.gate)
        self.be_done()
        self._drop(before)
        return self.gate

    def _drop(self, content: QWidget | None) -> None:
        if content is not None:
            self._frame.let_go(content)
            content.deleteLater()
