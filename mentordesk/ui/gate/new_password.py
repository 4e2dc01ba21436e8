"""Two fields for a new password, what is said of it while it is typed, and one drawn by lot."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSysInfo, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.passphrase import drawn
from mentordesk.domain.password import refusal, trimmed
from mentordesk.domain.password_hint import hint
from mentordesk.domain.ports import Language
from mentordesk.ui.fields import Labelled, show_if
from mentordesk.ui.gate.parts import Problem, bring_in_sight
from mentordesk.ui.gate.password_field import PasswordField
from mentordesk.ui.gate.strength import StrengthLine
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, LinkButton, row

LEAST_NAME: Final = 4
"""Shorter names are in too many words."""


class NewPassword(QWidget):
    """``chosen`` tells the password when it is long enough and twice the same."""

    chosen = Signal(str)

    def __init__(self, icons: Icons, language: Language) -> None:
        super().__init__()
        self._language = language
        self._insisted = False
        self.first, self.second = PasswordField(icons), PasswordField(icons)
        self.strength = StrengthLine(icons.theme, language)
        self.refused, self.problem = Problem(icons), Problem(icons)
        self.suggest = LinkButton(self.tr("Suggest a password"), icons, "refresh-cw")
        self.about = Hint(
            self.tr(
                "Four words drawn by lot, one choice of over a million million. Type them once "
                "more below, so that they stay in your mind."
            )
        )
        self.about.hide()
        self.setFocusProxy(self.first)
        self._lay_out()
        self.first.edited.connect(self._judge)
        self.second.edited.connect(lambda: self.problem.say(""))
        self.first.line.editingFinished.connect(self._look_at_first)
        self.first.entered.connect(self._go_on)
        self.second.entered.connect(self.submit)
        self.suggest.clicked.connect(self._suggest)

    def submit(self) -> None:
        """Tell the password, or say what is wrong with it."""
        password = trimmed(self.first.text)
        if refused := refusal(password):
            self._say_refused(self._language.say(refused))
            _type_again(self.first)
        elif password != trimmed(self.second.text):
            self.problem.say(self.tr("These two differ. Type the second one again."))
            _type_again(self.second)
        elif hint(password, _names()).is_known and not self._insisted:
            self._insisted = True
            self.problem.say(
                self.tr(
                    "This is among the first passwords that anyone would try. Use it all the same? "
                    "Then press once more."
                )
            )
        else:
            self.problem.say("")
            self.chosen.emit(password)

    def wipe(self) -> None:
        """Forget what was typed."""
        self.first.wipe()
        self.second.wipe()
        self.strength.clear()
        self._say_refused("")
        show_if(self.about, False)

    def _go_on(self) -> None:
        self._look_at_first()
        if self.refused.isHidden():
            self.second.setFocus()

    def _look_at_first(self) -> None:
        """Say right under the first field that it won't do, as one leaves it."""
        refused = refusal(self.first.text)
        if self.first.text and refused:
            self._say_refused(self._language.say(refused))

    def _say_refused(self, text: str) -> None:
        """Say what is wrong with the first one in the place of how strong it is."""
        self.refused.say(text)
        show_if(self.strength, not text)

    def _judge(self, password: str) -> None:
        self._insisted = False
        self._say_refused("")
        self.problem.say("")
        show_if(self.about, False)  # what is typed now is no longer what was drawn
        if password:
            self.strength.show_hint(hint(password, _names()))
        else:
            self.strength.clear()

    def _suggest(self) -> None:
        self.first.fill(drawn(self._language.code))
        self.second.wipe()
        show_if(self.about, True)
        self.second.setFocus()
        bring_in_sight(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LITTLE)
        column.addWidget(Labelled(self.tr("New password"), self.first))
        column.addWidget(self.refused)
        column.addWidget(self.strength)
        column.addLayout(row(self.suggest))
        column.addWidget(self.about)
        column.addWidget(Labelled(self.tr("The same again"), self.second))
        column.addWidget(self.problem)


def _type_again(field: PasswordField) -> None:
    field.setFocus()
    field.line.selectAll()


def _names() -> tuple[str, ...]:
    """Return what the PC and its user are called."""
    names = (QSysInfo.machineHostName(), Path.home().name)
    return tuple(name for name in names if len(name) >= LEAST_NAME)
