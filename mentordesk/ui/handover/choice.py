"""Two versions between which a person chooses: what stands, and what another desk wrote."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from mentordesk.domain.ports import Language
from mentordesk.domain.records import Rival
from mentordesk.ui.fields import Folding
from mentordesk.ui.handover.versions import Version, Written, written
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Picture, QuietButton


class Choice(QFrame):
    """What the other version says, with a button for each answer.

    ``used`` tells that it is to stand, ``kept`` that what stands stays.
    """

    used = Signal()
    kept = Signal()

    def __init__(self, rival: Rival, text: str, language: Language, icons: Icons) -> None:
        super().__init__()
        self.setProperty("ground", "warning")
        self.rival = rival
        self.version = Version(self._which(rival, language), text)
        self.use = QuietButton(self.tr("Use this"))
        self.keep = QuietButton(self.tr("Keep the present one"))
        self.use.clicked.connect(self.used)
        self.keep.clicked.connect(self.kept)
        for button in (self.use, self.keep):
            button.setAccessibleDescription(self.version.text.accessibleName())
        words = QVBoxLayout()
        words.setSpacing(Space.LITTLE)
        words.addWidget(self.version)
        words.addWidget(Folding(self.use, self.keep, spacing=Space.LITTLE))
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.MEDIUM, Space.LITTLE, Space.MEDIUM, Space.MEDIUM)
        line.setSpacing(Space.LITTLE)
        line.addWidget(Picture(icons, "users", "warning"), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def name_after(self, name: str) -> None:
        """Tell readers of what the version is."""
        for button in (self.use, self.keep):
            button.setAccessibleName(f"{button.text()}: {name}")

    def _which(self, rival: Rival, language: Language) -> str:
        who = written(Written(rival.changed_at, rival.desk), language)
        return self.tr("Another version ({who}):").format(who=who)
