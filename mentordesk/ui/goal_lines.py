"""Goals with how far each is: a small drawn line and a word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Reach
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.threads import GoalThread, goal_threads
from mentordesk.ui.letters import breakable
from mentordesk.ui.spark import Spark
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, Text, clear

REACHES: Final[dict[Reach | None, Sentence]] = {
    None: QT_TRANSLATE_NOOP("ui", "not yet talked about"),
    Reach.NOT_STARTED: QT_TRANSLATE_NOOP("ui", "not started"),
    Reach.STARTED: QT_TRANSLATE_NOOP("ui", "started"),
    Reach.WELL_ON: QT_TRANSLATE_NOOP("ui", "well on the way"),
    Reach.REACHED: QT_TRANSLATE_NOOP("ui", "reached"),
    Reach.DROPPED: QT_TRANSLATE_NOOP("ui", "left out"),
}
"""How far a goal is, in words."""


class GoalLines(QWidget):
    """A row for each goal, in their order."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._shown: tuple[GoalThread, ...] | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.MEDIUM)

    def show_goals(self, mentorship: Mentorship, programme: Programme) -> None:
        """Show the goals as they are now; nothing is drawn anew where nothing has changed."""
        threads = goal_threads(mentorship, programme)
        if threads == self._shown:
            return
        self._shown = threads
        clear(self._rows)
        if not threads:
            self._rows.addWidget(Hint(self.tr("The goals appear here once they are written.")))
        for thread in threads:
            self._rows.addLayout(self._row(thread))

    def _row(self, thread: GoalThread) -> QHBoxLayout:
        word = self._language.say(REACHES[thread.latest.reach if thread.latest else None])
        spark = Spark()
        spark.show_heights(thread.heights(), self._in_words(thread))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(breakable(thread.goal.text)))
        words.addWidget(Hint(word))
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(spark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _in_words(self, thread: GoalThread) -> str:
        reaches = (review.reach if review else None for review in thread.reviews)
        said = ", ".join(
            f"{number}: {self._language.say(REACHES[reach])}"
            for number, reach in enumerate(reaches, 1)
        )
        return self.tr("At the meetings {reaches}").format(reaches=said)
