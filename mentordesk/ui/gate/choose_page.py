"""The page where a password is chosen: at the first start, or after a forgotten one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal

from mentordesk.domain.languages import own_name
from mentordesk.domain.ports import Language
from mentordesk.ui.fields import Pick, name_field, show_if
from mentordesk.ui.gate.new_password import NewPassword
from mentordesk.ui.gate.parts import GatePage
from mentordesk.ui.icons import Icons
from mentordesk.ui.widgets import Kind, LinkButton, Notice, PrimaryButton, Text, row

LANGUAGES: Final = ("fi", "sv", "en")


class ChoosePage(GatePage):
    """``chosen`` tells the new password."""

    chosen = Signal(str)

    def __init__(self, icons: Icons, language: Language, title: str, *said: str) -> None:
        super().__init__(icons, title)
        self.password = NewPassword(icons, language)
        self.go = PrimaryButton(self.tr("Take this password into use"))
        for text in said:
            self.parts.addWidget(Text(text))
        self.parts.addWidget(self.password)
        self.add_buttons(self.go)
        self.go.clicked.connect(self.password.submit)
        self.password.chosen.connect(self._choose)

    def arrive(self) -> None:
        """Begin in the first field."""
        self.password.setFocus()

    def _choose(self, password: str) -> None:
        self.password.wipe()
        self.password.setEnabled(False)
        self.go.setEnabled(False)
        self.go.setText(self.tr("One moment…"))
        self.chosen.emit(password)


class FirstPage(ChoosePage):
    """The first page of all: why there is a password, and in which language one goes on.

    ``language_wanted`` tells the code of another language; ``restore_wanted`` that there are data
    elsewhere. ``backups`` counts those that lie here.
    """

    language_wanted = Signal(str)
    restore_wanted = Signal()

    def __init__(
        self, icons: Icons, language: Language, *, is_bare: bool, backups: int = 0
    ) -> None:
        super().__init__(icons, language, "", *self._reasons(is_bare))
        self.title.setText(self.tr("Choose a password"))
        self.language = Pick({code: own_name(code) for code in LANGUAGES})
        self.language.show_value(language.code)
        name_field(self.language, self.tr("Language"))
        self.language.chosen.connect(self.language_wanted)
        self.head.addWidget(self.language)
        self.restore = LinkButton(self.tr("Restore from a backup…"), icons, "archive-restore")
        self.restore.clicked.connect(self.restore_wanted)
        self.parts.addLayout(row(self.restore))
        show_if(self.restore, not is_bare and not backups)
        if backups:
            self._offer(icons, backups)

    def _offer(self, icons: Icons, backups: int) -> None:
        """Say on top that there are backups, since whoever has them hardly wants to begin anew."""
        said = self.tr("There are %n backups in this folder, but no database.", "", backups)
        found = Notice(icons, Kind.INFO, said, self.tr("Restore from a backup…"))
        found.pressed.connect(self.restore_wanted)
        self.notices.addWidget(found)

    def _reasons(self, is_bare: bool) -> tuple[str, ...]:
        why = self.tr(
            "In MentorDesk you write about people, on a PC that others may use too. Everything "
            "you write is locked with a password, and nobody can open it without the password: "
            "not even we, the makers of MentorDesk."
        )
        kept = self.tr(
            "What you have written so far is kept. It lay here unlocked; from now on it is locked "
            "as well."
        )
        return (why, kept) if is_bare else (why,)
