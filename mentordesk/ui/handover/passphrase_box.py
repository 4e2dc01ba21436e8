"""Where the passphrase of a file comes from: four words drawn by lot, or one's own typed twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mentordesk.domain.passphrase import drawn
from mentordesk.domain.password import trimmed
from mentordesk.domain.password_hint import Strength, hint
from mentordesk.domain.ports import Language
from mentordesk.ui.fields import Labelled, show_if
from mentordesk.ui.gate.parts import Problem
from mentordesk.ui.gate.password_field import PasswordField
from mentordesk.ui.gate.strength import StrengthLine
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption, LinkButton, Text, row


class PassphraseWords(QFrame):
    """A passphrase in large letters, to be read out on the phone."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self.setProperty("ground", "info")
        self.text = Text("", "title")
        self.text.setAccessibleName(caption)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.TINY)
        column.addWidget(Caption(caption))
        column.addWidget(self.text)

    def show_words(self, words: str) -> None:
        """Show a passphrase; readers say it after what it is."""
        self.text.setText(words)
        self.text.setAccessibleDescription(words)


class PassphraseBox(QWidget):
    """Proposes words; whoever wants another passphrase types it twice.

    ``turned`` tells that other fields are shown.
    """

    turned = Signal()

    def __init__(self, icons: Icons, language: Language) -> None:
        super().__init__()
        self._language = language
        self.words = PassphraseWords(self.tr("Passphrase of the file"))
        self.other = LinkButton(self.tr("Suggest other words"), icons, "refresh-cw")
        self.own = LinkButton(self.tr("Choose the passphrase myself"), icons, "pencil")
        self._insisted = False
        self.first, self.second = PasswordField(icons), PasswordField(icons)
        self.strength = StrengthLine(icons.theme, language)
        self.problem = Problem(icons)
        self.drawing = LinkButton(self.tr("Take words drawn by lot"), icons, "refresh-cw")
        self._lay_out()
        self.other.clicked.connect(self._draw)
        self.own.clicked.connect(lambda: self._turn(typed=True))
        self.drawing.clicked.connect(lambda: self._turn(typed=False))
        self.first.edited.connect(self._judge)
        self.second.edited.connect(lambda: self.problem.say(""))
        self._draw()
        self.typed.hide()

    def passphrase(self) -> str:
        """Return what was chosen; "" where it won't do, which is said under the fields."""
        if not self._is_typed:
            return self.words.text.text()
        judged = hint(self.first.text, ())
        if judged.strength is Strength.SHORT:
            self._object(self._language.say(judged.advice), self.first)
        elif trimmed(self.first.text) != trimmed(self.second.text):
            self._object(self.tr("These two differ. Type the second one again."), self.second)
        elif judged.strength is Strength.WEAK and not self._insisted:
            self._insisted = True
            self.problem.say(
                self.tr(
                    "This is easy to guess, and whoever has the file can try as often as they "
                    "like. Use it all the same? Then press once more."
                )
            )
        else:
            return trimmed(self.first.text)
        return ""

    def wipe(self) -> None:
        """Forget what was drawn and typed."""
        self.words.show_words("")
        self.first.wipe()
        self.second.wipe()
        self.strength.clear()

    @property
    def _is_typed(self) -> bool:
        return not self.typed.isHidden()

    def _draw(self) -> None:
        self.words.show_words(drawn(self._language.code))

    def _judge(self, typed: str) -> None:
        self._insisted = False
        self.problem.say("")
        if typed:
            self.strength.show_hint(hint(typed, ()))
        else:
            self.strength.clear()

    def _object(self, text: str, field: PasswordField) -> None:
        self.problem.say(text)
        field.setFocus()
        field.line.selectAll()

    def _turn(self, *, typed: bool) -> None:
        show_if(self.drawn, not typed)
        show_if(self.typed, typed)
        self.turned.emit()
        (self.first if typed else self.other).setFocus()

    def _lay_out(self) -> None:
        self.drawn, self.typed = QWidget(), QWidget()
        drawn_words, fields = QVBoxLayout(self.drawn), QVBoxLayout(self.typed)
        drawn_words.addWidget(self.words)
        drawn_words.addLayout(row(self.other, self.own))
        fields.addWidget(Labelled(self.tr("Passphrase of the file"), self.first))
        fields.addWidget(self.strength)
        fields.addWidget(Labelled(self.tr("The same again"), self.second))
        fields.addWidget(self.problem)
        fields.addLayout(row(self.drawing))
        column = QVBoxLayout(self)
        column.addWidget(self.drawn)
        column.addWidget(self.typed)
        for layout in (drawn_words, fields, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(Space.LITTLE)
