"""The page for a forgotten password: the recovery code is typed from its sheet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from mentordesk.domain.recovery_code import LENGTH, as_meant, grouped
from mentordesk.ui.fields import Labelled
from mentordesk.ui.gate.parts import GatePage, Problem
from mentordesk.ui.icons import Icons
from mentordesk.ui.widgets import Hint, LinkButton, PrimaryButton, Text

LONGEST: Final = 200
"""Room for a code that is pasted with words and spaces around it."""


class CodeField(QLineEdit):
    """Groups a code while it is typed; in any case, with O for 0, with I or L for 1."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)
        self.textEdited.connect(self._group)

    @property
    def signs(self) -> str:
        """The signs typed so far."""
        return as_meant(self.text())

    def _group(self, typed: str) -> None:
        before = len(as_meant(typed[: self.cursorPosition()]))
        signs = as_meant(typed)
        self.setText(grouped(signs[:LENGTH]))
        place = len(grouped(signs[:before]))
        self.setCursorPosition(place)


class RecoverPage(GatePage):
    """``typed`` tells the code; ``left`` that the person goes back."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, "")
        self.title.setText(self.tr("A new password with the recovery code"))
        self.field = CodeField()
        self.problem = Problem(icons)
        self.go = PrimaryButton(self.tr("Go on"))
        self.back = LinkButton(self.tr("Back to the password"), icons, "arrow-left")
        about = self.tr("Type the code from your recovery sheet. Then you choose a new password.")
        self.parts.addWidget(Text(about))
        self.parts.addWidget(Labelled(self.tr("Recovery code"), self.field))
        self.parts.addWidget(self.problem)
        self.parts.addWidget(
            Hint(self.tr("Capital or small letters, hyphens and spaces make no difference."))
        )
        self.add_buttons(self.go, self.back)
        self.field.textEdited.connect(lambda: self.problem.say(""))
        self.field.returnPressed.connect(self._try)
        self.go.clicked.connect(self._try)
        self.back.clicked.connect(self.left)

    def arrive(self) -> None:
        """Begin in the field."""
        self.field.setFocus()

    def refuse(self) -> None:
        """Say that the code opens nothing."""
        self._work(False)
        self.problem.say(
            self.tr(
                "This code doesn’t open MentorDesk. Compare it with the sheet, character by "
                "character. Only the newest sheet works."
            )
        )
        self.field.setFocus()

    def wipe(self) -> None:
        """Forget the code: it was right."""
        self.field.setText("")

    def _try(self) -> None:
        signs = self.field.signs
        if len(signs) != LENGTH:
            text = self.tr("The code has {all} characters; %n are there now.", "", len(signs))
            self.problem.say(text.format(all=LENGTH))
            self.field.setFocus()
        elif self.go.isEnabled():
            self.problem.say("")
            self._work(True)
            self.typed.emit(signs)

    def _work(self, working: bool) -> None:
        for part in (self.field, self.go, self.back):
            part.setEnabled(not working)
