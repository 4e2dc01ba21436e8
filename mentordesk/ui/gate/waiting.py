"""The wait that several wrong passwords cost, counted down beside the button."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton

from mentordesk.ui.gate.failures import Failures
from mentordesk.ui.gate.parts import Problem

SECOND_MS: Final = 1000


class Waiting(QObject):
    """Keeps a button shut for as long as ``failures`` ask, and says in ``problem`` how long."""

    def __init__(self, failures: Failures, problem: Problem, button: QPushButton) -> None:
        super().__init__(button)
        self._failures = failures
        self._problem = problem
        self._button = button
        self._left = 0
        self.clock = QTimer(self, interval=SECOND_MS)
        self.clock.timeout.connect(self._tick)

    @property
    def is_on(self) -> bool:
        """Say whether one has to wait."""
        return self.clock.isActive()

    def start(self) -> None:
        """Begin where a wait is due; the PC's clock has no say in it from then on."""
        self._left = self._failures.wait()
        if self._left:
            self.clock.start()
            self._show(aloud=True)

    def remind(self) -> None:
        """Say again how long it is: somebody tries too early."""
        self._show(aloud=True)

    def _tick(self) -> None:
        self._left -= 1
        if self._left:
            self._show(aloud=False)
        else:
            self.clock.stop()
            self._button.setEnabled(True)
            self._problem.reassure(self.tr("You can try now."))

    def _show(self, *, aloud: bool) -> None:
        self._button.setEnabled(False)
        text = self.tr("That isn’t the password. You can try again in %n seconds.", "", self._left)
        self._problem.say(text, aloud=aloud)
