"""What stands before a field about health: what that means, read before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from mentordesk.ui.fields import first_field
from mentordesk.ui.icons import Icons
from mentordesk.ui.tall import Tall, make_room, page_around
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, Picture, QuietButton, Text, row


class HealthFence(Tall):
    """Keeps what answers a question, in ``body``, out of sight until somebody wants to write there.

    Open, it is a line that reminds of it. The first on a form explains it for all.
    """

    def __init__(self, question: str, icons: Icons, is_first: bool) -> None:
        super().__init__()
        self.shut = QFrame()
        self.shut.setProperty("ground", "card")
        self.button = QuietButton(self.tr("Write here"), icons, "pencil")
        self.content = Tall()
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.LITTLE)
        self._explain(question, icons, is_first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LITTLE)
        column.addWidget(self.shut)
        column.addWidget(self.content)
        text = self.tr(
            "About health: write only what is needed. It isn't printed unless you say so."
        )
        self.body.addLayout(_beside("triangle-alert", "warning", icons, Text(text, "warning")))
        self.button.clicked.connect(self._open)
        self.show_open(False)

    @property
    def is_open(self) -> bool:
        """Say whether one can write."""
        return not self.content.isHidden()

    def show_open(self, is_open: bool) -> None:
        """Let one write, or only read what it means."""
        self.content.setVisible(is_open)
        self.shut.setVisible(not is_open)

    def _explain(self, question: str, icons: Icons, is_first: bool) -> None:
        why = self.tr(
            "How somebody's health is, is special data, which the law protects more closely than "
            "other data. Write only what is needed to arrange the work, and only with the "
            "person's consent."
        )
        where = self.tr(
            "It is kept apart from everything else. It stays out of what is printed, exported and "
            "handed over unless you choose otherwise, and no search finds it. When the mentorship "
            "has ended it is to be erased first."
        )
        self.button.setAccessibleName(f"{self.button.text()}: {question}")
        self.button.setAccessibleDescription(f"{why} {where}")
        words = QVBoxLayout()
        words.setSpacing(Space.LITTLE)
        if is_first:
            words.addWidget(Text(why))
            words.addWidget(Hint(where))
        else:
            as_above = self.tr("This is about health as well: what is said above holds here, too.")
            words.addWidget(Text(as_above))
        words.addLayout(row(self.button))
        beside = _beside("lock", "muted", icons, words)
        beside.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        self.shut.setLayout(beside)

    def _open(self) -> None:
        self.show_open(True)
        area = page_around(self)
        if area is not None:
            make_room(self, area)
        field = first_field(self.content)
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _beside(icon: str, ink: str, icons: Icons, words: QWidget | QLayout) -> QHBoxLayout:
    """Return words with an icon at the left of their first line."""
    line = QHBoxLayout()
    line.setSpacing(Space.LITTLE)
    line.addWidget(Picture(icons, icon, ink), 0, Qt.AlignmentFlag.AlignTop)
    if isinstance(words, QWidget):
        line.addWidget(words, 1)
    else:
        line.addLayout(words, 1)
    return line
