"""Goals set, followed and reached, over all meetings: only to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.records import Goal, GoalReview, Meeting, Origin
from mentordesk.domain.threads import GoalThread, goal_threads, origins
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.goal_lines import REACHES
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.letters import breakable
from mentordesk.ui.session import Session
from mentordesk.ui.spark import Spark
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hairline, Hint, Text, clear

TOP = Qt.AlignmentFlag.AlignTop


class ThreadRow(QWidget):
    """A goal, a small drawn line, and the same in words."""

    def __init__(self, thread: GoalThread, origin: str, words: str) -> None:
        super().__init__()
        self.spark = Spark()
        self.spark.show_heights(thread.heights(), words)
        column = QVBoxLayout()
        column.setSpacing(0)
        for text in (
            Text(breakable(thread.goal.text)),
            Hint(". ".join(filter(None, (origin, words)))),
        ):
            column.addWidget(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, Space.LITTLE, 0, Space.LITTLE)
        line.setSpacing(Space.LARGE)
        line.addLayout(column, 1)
        line.addWidget(self.spark, 0, TOP)


class GoalThreadItem(ItemView):
    """A row for each goal; the goals are changed at the meetings."""

    watches = (Goal, GoalReview, Meeting)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.rows: list[ThreadRow] = []
        self._shown: tuple[GoalThread, ...] | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.reload()

    def reload(self) -> None:
        """Draw the goals anew where something about them has changed."""
        threads = goal_threads(self.mentorship, self.programme)
        if threads == self._shown:
            return
        self._shown = threads
        clear(self._list)
        self.rows = [ThreadRow(t, self._origin(t.goal), self._words(t)) for t in threads]
        for n, row in enumerate(self.rows):
            if n:
                self._list.addWidget(Hairline())
            self._list.addWidget(row)
        if not threads:
            self._list.addWidget(Hint(self.tr("No goals have been written yet.")))

    def _origin(self, goal: Goal) -> str:
        if len(origins(self.programme.items_of(Kind.GOALS))) < 2:
            return ""
        agreed = goal.origin is Origin.AGREEMENT
        return self.tr("From the agreement") if agreed else self.tr("Own goal")

    def _words(self, thread: GoalThread) -> str:
        said = [
            f"{n}: {self.context.language.say(REACHES[review.reach])}"
            for n, review in enumerate(thread.reviews, 1)
            if review and review.reach
        ]
        if not said:
            return self.tr("Not yet talked about at a meeting.")
        return self.tr("At the meetings {list}.").format(list=", ".join(said))
