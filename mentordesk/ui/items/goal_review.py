"""How far each goal is at this meeting."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.item import Item
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Goal, GoalReview, Meeting, Reach
from mentordesk.domain.threads import day_of, latest_before
from mentordesk.ui.fields import GrowingText, Segments, Tick, show_if
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.goal_lines import REACHES
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.letters import breakable, shortened
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, clear


class ReviewRow(QWidget):
    """A goal: where it was last time, how far it is now, a note, and whether it comes next."""

    def __init__(self, names: dict[str, str], goal: Goal) -> None:
        super().__init__()
        about = shortened(goal.text)
        self.heading = Heading("", 3)
        self.last = Hint("")
        self.reach = Segments(names, self.tr("How far is the goal: {goal}").format(goal=about))
        self.note = GrowingText(lines=1)
        self.note.setPlaceholderText(self.tr("What was said about it"))
        self.note.setAccessibleName(self.tr("Note on the goal: {goal}").format(goal=about))
        self.focus = Tick(self.tr("We focus on this next"))
        self.focus.mark.setAccessibleDescription(about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.TINY, 0, Space.LARGE)
        column.setSpacing(Space.LITTLE)
        for widget in (self.heading, self.last, self.reach, self.note, self.focus):
            column.addWidget(widget)

    def show_review(self, goal: Goal, last: str, review: GoalReview) -> None:
        """Show a goal, what was said last time, and the review of this meeting."""
        self.heading.setText(breakable(goal.text))
        self.last.setText(breakable(last))
        self.reach.show_value(review.reach or "")
        self.note.show_text(review.note)
        self.focus.show_tick(review.focus)


class GoalReviewItem(ItemView):
    """Every goal with a text, and its review at this meeting."""

    watches = (Goal, GoalReview, Meeting)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.empty = Hint(self.tr("No goals have been written yet."))
        self.rows: dict[str, ReviewRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addWidget(self.empty)
        self.column.addLayout(self._list)
        self.reload()

    def reload(self) -> None:
        """Show the goals and their reviews; rows are made anew only where the goals are others."""
        goals = [goal for goal in self.mentorship.goals if goal.text.strip()]
        if [goal.id for goal in goals] != list(self.rows):
            clear(self._list)
            self.rows = {goal.id: self._row(goal) for goal in goals}
        show_if(self.empty, not goals)
        is_last = self._is_last_meeting()
        for goal in goals:
            review = self.mentorship.review(goal.id, self.context.meeting_id)
            self.rows[goal.id].show_review(goal, self._last_time(goal), review)
            show_if(self.rows[goal.id].focus, not is_last)

    def _is_last_meeting(self) -> bool:
        meetings = meetings_in_order(self.mentorship, self.programme)
        return bool(meetings) and meetings[-1].id == self.context.meeting_id

    def _row(self, goal: Goal) -> ReviewRow:
        names = {reach.value: self._called(reach) for reach in Reach}
        row = ReviewRow(names, goal)
        row.reach.chosen.connect(
            lambda value: self._change(goal.id, reach=Reach(value) if value else None)
        )
        row.note.edited.connect(lambda text: self._change(goal.id, note=text))
        row.focus.ticked.connect(lambda ticked: self._change(goal.id, focus=ticked))
        self._list.addWidget(row)
        return row

    def _change(self, goal: str, **values: Any) -> None:
        review = self.mentorship.review(goal, self.context.meeting_id)
        self.session.put(replace(review, **values))

    def _called(self, reach: Reach) -> str:
        words = self.context.language.say(REACHES[reach])
        return words[:1].upper() + words[1:]

    def _last_time(self, goal: Goal) -> str:
        meeting = self.mentorship.meeting(self.context.meeting_id)
        review = meeting and latest_before(goal, meeting, self.mentorship, self.programme)
        if not review or review.reach is None:
            return self.tr("Not yet talked about at a meeting.")
        when = self._day(review.meeting)
        reach = self.context.language.say(REACHES[review.reach])
        said = self.tr("Last time ({day}): {reach}.").format(day=when, reach=reach)
        return f"{said} {review.note.strip()}".strip()

    def _day(self, meeting_id: str) -> str:
        meeting = self.mentorship.meeting(meeting_id)
        day = meeting and day_of(meeting)
        return self.context.language.date(day) if day else "–"
