"""Asks for what opens a backup whose key isn't today's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mentordesk.ui.backups.inside import Wanted
from mentordesk.ui.fields import Folding, Labelled
from mentordesk.ui.gate.parts import Problem
from mentordesk.ui.gate.password_field import PasswordField
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, PrimaryButton, QuietButton, Text


class SecretCard(QFrame):
    """``typed`` tells the password or the recovery code; ``left`` that there is none to type."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, wanted: Wanted, icons: Icons) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self.field = PasswordField(icons)
        self.problem = Problem(icons)
        self.go = PrimaryButton(self.tr("Look inside"))
        self.back = QuietButton(self.tr("Cancel"))
        self.setFocusProxy(self.field)
        why = self.tr(
            "This backup was made when another key was in use. Type the password of that time, or "
            "the recovery code from its sheet."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Heading(wanted.title, 2))
        if wanted.about:
            column.addWidget(Hint(wanted.about))
        column.addWidget(Text(why))
        column.addWidget(Labelled(self.tr("Password or recovery code"), self.field))
        column.addWidget(self.problem)
        column.addWidget(Folding(self.go, self.back, spacing=Space.LITTLE))
        self.field.edited.connect(lambda: self.problem.say(""))
        self.field.entered.connect(self._try)
        self.go.clicked.connect(self._try)
        self.back.clicked.connect(self.left)

    def refuse(self) -> None:
        """Say that it opens nothing, and let it be typed again."""
        self.setEnabled(True)
        self.problem.say(self.tr("That doesn’t open this backup. Type it again."))
        self.field.setFocus()
        self.field.line.selectAll()

    def _try(self) -> None:
        if not self.field.text:
            self.problem.say(self.tr("Type the password or the recovery code."))
            self.field.setFocus()
        elif self.isEnabled():
            self.setEnabled(False)
            self.typed.emit(self.field.text)
