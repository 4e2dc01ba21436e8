"""The dialog in which a mentorship is handed over to another MentorDesk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.suffix import HANDED
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, Tick
from mentordesk.ui.handover.passphrase_box import PassphraseBox, PassphraseWords
from mentordesk.ui.letters import breakable
from mentordesk.ui.outside import show_outside
from mentordesk.ui.saving import FileKind, Saving
from mentordesk.ui.sheet_dialog import SheetDialog
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Kind, Notice, PrimaryButton, QuietButton, Text


@dataclass(frozen=True)
class Writing:
    """What the worker does: ``make`` the file for a passphrase, and ``note`` that it is written.

    Both are told whether what is about health is with it.
    """

    make: Callable[[str, bool], bytes]
    note: Callable[[bool], None]


class HandOverDialog(SheetDialog):
    """Asks for a passphrase and a place, writes the file, and tells what to do with the two.

    ``handed`` tells that the file is written.
    """

    handed = Signal(Path)

    def __init__(self, writing: Writing, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._writing = writing
        self._desk = desk
        self.saving = Saving(desk.background, desk.settings, self)
        self.saving.saved.connect(self._say_what_next)
        self.saving.failed.connect(self._say_failed)
        self.box = PassphraseBox(desk.icons, desk.language)
        self.box.turned.connect(self.fit)
        self.health: Tick | None = None
        self._health_goes: bool | None = None
        self.save = PrimaryButton(self.tr("Save the file…"), desk.icons, "download")
        self.shut = QuietButton(self.tr("Cancel"))
        self._passphrase = ""
        self._is_last_sight = False  # the passphrase is shown, and will never be again
        self.save.clicked.connect(self.ask_place)
        self.shut.clicked.connect(self.accept)
        self.finished.connect(self._forget)

    def ask(self, name: str, *, has_health: bool) -> None:
        """Say what handing over means, and wait."""
        title = self.tr("Hand over to another MentorDesk: {name}")
        title = title.format(name=breakable(name) or self.tr("No name yet"))
        self.body.addWidget(Heading(title, 2))
        for text in (self._to_whom(), self._what_stays()):
            self.body.addWidget(Text(text))
        self.body.addWidget(self.box)
        self.body.addWidget(Text(self._why_words(), "quiet"))
        if has_health:
            self._add_health()
        self.foot.addWidget(Folding(self.save, self.shut, spacing=Space.LITTLE))
        self.save.setDefault(True)
        self.open()
        self.save.setFocus()

    def ask_place(self) -> QFileDialog | None:
        """Ask where the file is to lie; None where the passphrase won't do."""
        self._passphrase = self.box.passphrase()
        self.fit()
        if not self._passphrase:
            return None
        kind = FileKind(
            self.tr("Save the hand-over file"),
            self.tr("Hand-over files ({pattern})").format(pattern=f"*{HANDED}"),
            HANDED.lstrip("."),
        )
        name = self.tr("{day}-handover").format(day=self._desk.today().isoformat())
        return self.saving.ask_where(f"{name}-{token_hex(2)}", kind, self._save)

    def write(self, path: Path) -> None:
        """Write the file at a place that is known."""
        self._passphrase = self.box.passphrase()
        if self._passphrase:
            self._save(path)

    def reject(self) -> None:
        """Put the dialog away; from a passphrase that nobody sees again, not by one key alone."""
        if not self._is_last_sight:
            super().reject()
            return
        self._is_last_sight = False
        text = self.tr("Have you written the passphrase down? It can’t be looked up afterwards.")
        self.say(Notice(self._desk.icons, Kind.WARNING, text))

    def _save(self, path: Path) -> None:
        passphrase, writing = self._passphrase, self._writing
        self._health_goes = self.health.is_ticked if self.health is not None else None
        health = bool(self._health_goes)
        make = lambda: writing.make(passphrase, health)  # noqa: E731
        self.saving.save(path, make, lambda: writing.note(health))

    def _to_whom(self) -> str:
        return self.tr(
            "This makes a file for somebody who goes on with it in a MentorDesk of their own: a "
            "substitute mentor, the supervisor on another PC, a job coach."
        )

    def _what_stays(self) -> str:
        return self.tr(
            "Everything stays here as well. When a file comes back, both are brought together and "
            "nothing is lost."
        )

    def _why_words(self) -> str:
        return self.tr(
            "Nobody opens the file without the passphrase. It isn’t in the file and isn’t kept "
            "here: write it down, or tell it by phone at once."
        )

    def _add_health(self) -> None:
        self.health = Tick(
            self.tr("Hand over what was written about health, too"),
            self.tr("Only where the other person needs it for the work and may know it."),
        )
        self.body.addWidget(self.health)

    def _say_what_next(self, path: Path) -> None:
        self.empty()
        icons = self._desk.icons
        self.body.addWidget(Heading(self.tr("The hand-over file is written"), 2))
        saved = self.tr("Saved: {file}").format(file=breakable(path.name))
        notice = Notice(icons, Kind.GOOD, saved, self.tr("Show in its folder"))
        notice.pressed.connect(lambda: show_outside(path.parent))
        self.body.addWidget(notice)
        self._tell_of_health()
        self.words = PassphraseWords(self.tr("Passphrase of the file"))
        self.words.show_words(self._passphrase)
        self.body.addWidget(self.words)
        next_ = self.tr(
            "Give the file and the passphrase by different ways: the file on a memory stick or by "
            "e-mail, the passphrase by phone. After this window is closed nobody can look the "
            "passphrase up."
        )
        there = self.tr(
            "The other person takes it in on the first page of MentorDesk: “Take in a file or a "
            "form…”."
        )
        self.body.addWidget(Text(next_))
        self.body.addWidget(Text(there))
        done = PrimaryButton(self.tr("Close"))
        done.clicked.connect(self.accept)
        self.foot.addWidget(Folding(done, spacing=Space.LITTLE))
        self.fit()
        done.setFocus()
        self._is_last_sight = True
        self.handed.emit(path)

    def _tell_of_health(self) -> None:
        """Say whether what is about health went along, where there is such."""
        if self._health_goes is not None:
            goes = self.tr("What was written about health is in the file.")
            stays = self.tr("What was written about health is not in the file.")
            self.body.addWidget(Text(goes if self._health_goes else stays))

    def _say_failed(self, error: MentorDeskError) -> None:
        text = self._desk.language.say(error.sentence)
        self.say(Notice(self._desk.icons, Kind.DANGER, text))

    def _forget(self) -> None:
        self._passphrase = ""
        for words in self.findChildren(PassphraseWords):
            words.show_words("")
