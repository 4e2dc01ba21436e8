"""The key that seals: the desk's own, or one from a PKCS#12 file that the person chooses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.issued import shown_hash
from mentordesk.domain.signing import KeyFacts
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, Labelled, show_if
from mentordesk.ui.files import read_whole
from mentordesk.ui.gate.parts import Problem
from mentordesk.ui.gate.password_field import PasswordField
from mentordesk.ui.letters import breakable
from mentordesk.ui.saving import Place, last_folder
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, LinkButton, QuietButton, Text, row

FOLDER: Final = "key-folder"
NAMES: Final = "*.p12 *.pfx"


class KeyPart(QWidget):
    """Tells which key it is and lets one take another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._file: Path | None = None
        self.about = Text("")
        self.mark = Hint("")
        self.other = LinkButton(self.tr("Use another key…"), desk.icons, "key-round")
        self.own = LinkButton(self.tr("Use this desk’s own key"), desk.icons, "undo-2")
        self.password = PasswordField(desk.icons)
        self.take = QuietButton(self.tr("Use this key"))
        self.asks = QWidget()
        self.problem = Problem(desk.icons)
        self._lay_out()
        self.other.clicked.connect(self.choose)
        self.own.clicked.connect(lambda: self._run(lambda: desk.signings().drop_key()))
        self.take.clicked.connect(self._open)
        self.password.entered.connect(self._open)

    def arrive(self) -> None:
        """Show which key is in use."""
        signings = self._desk.signings
        self._run(lambda: signings().key())

    def choose(self) -> QFileDialog:
        """Ask for the file that holds another key."""
        dialog = QFileDialog(self.window(), self.tr("Choose the file of the key"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Keys and certificates ({patterns})").format(patterns=NAMES))
        dialog.setDirectory(last_folder(self._desk.settings, FOLDER, Place.DocumentsLocation))
        dialog.fileSelected.connect(lambda path: self.ask_password(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def ask_password(self, path: Path) -> None:
        """Ask for the password of a file."""
        self._desk.settings.remember(FOLDER, str(path.parent))
        self._file = path
        self.problem.say("")
        show_if(self.asks, True)
        self.password.setFocus()

    def _open(self) -> None:
        if (path := self._file) is not None:
            typed, signings = self.password.text, self._desk.signings
            self._run(lambda: signings().take_key(read_whole(path), typed))

    def _run(self, job: Callable[[], KeyFacts]) -> None:
        self._desk.background.run(self, job, self._show, self._fail)

    def _show(self, facts: KeyFacts) -> None:
        self._file = None
        self.password.wipe()
        show_if(self.asks, False)
        self.problem.say("")
        self.about.setText(self._about(facts))
        mark = self.tr("Mark of the key: {mark}").format(mark=shown_hash(facts.fingerprint))
        self.mark.setText(mark)
        show_if(self.own, not facts.is_own)

    def _about(self, facts: KeyFacts) -> str:
        if facts.is_own:
            return self.tr("The key is this desk’s own. It was made here and stays here.")
        text = self.tr("The key is that of {subject}, issued by {issuer}, valid until {day}.")
        return text.format(
            subject=breakable(facts.subject),
            issuer=breakable(facts.issuer),
            day=self._desk.language.date(facts.until.date()),
        )

    def _fail(self, error: MentorDeskError) -> None:
        self.problem.say(self._desk.language.say(error.sentence))

    def _lay_out(self) -> None:
        self.asks.hide()
        self.own.hide()
        ask = QVBoxLayout(self.asks)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.setSpacing(Space.LITTLE)
        ask.addWidget(Labelled(self.tr("Password of the file"), self.password))
        ask.addLayout(row(self.take))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(Heading(self.tr("The key"), 3))
        column.addWidget(self.about)
        column.addWidget(self.mark)
        column.addWidget(Folding(self.other, self.own, spacing=Space.LARGE))
        column.addWidget(self.asks)
        column.addWidget(self.problem)
