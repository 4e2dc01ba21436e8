"""Answers to questions that the programme no longer asks, to be read only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Former
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, Text


def come_to(widget: QWidget) -> None:
    """Scroll whatever a widget stands in so that it is in sight."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 0, Space.WIDE)
        parent = parent.parentWidget()


class FormerAnswers(QWidget):
    """What was answered at one meeting, or with "" for the whole mentorship; hidden where nothing.

    A mentorship's former answers only change when its page is made anew.
    """

    def __init__(self, mentorship: Mentorship, meeting_id: str) -> None:
        super().__init__()
        former = [each for each in mentorship.former if each.place.meeting == meeting_id]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        if former:
            self._column.addWidget(Heading(self.tr("From an earlier version of the model"), 2))
            self._column.addWidget(Hint(self.tr("These are no longer asked. The answers stay.")))
        for each in former:
            self._add(each)
        if not former:
            self.hide()

    def _add(self, former: Former) -> None:
        answer = Text(former.answer)
        answer.setAccessibleName(f"{former.question}: {former.answer}")
        answer.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words = QVBoxLayout()
        words.setSpacing(Space.TINY)
        words.addWidget(Text(former.question, "quiet"))
        words.addWidget(answer)
        self._column.addLayout(words)
