"""Agreed tasks to tick off."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.ports import Language
from mentordesk.domain.records import Task
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.ui.fields import Tick
from mentordesk.ui.letters import breakable
from mentordesk.ui.session import Session
from mentordesk.ui.signing.read_only import keep_as_is
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, clear

BY = QT_TRANSLATE_NOOP("ui", "by {day}")


class TaskLines(QWidget):
    """The open tasks with a tick box each; one that is ticked stays until ``start_anew``."""

    def __init__(self, session: Session, language: Language) -> None:
        super().__init__()
        self._session = session
        self._language = language
        self._kept: set[str] = set()
        self._shown: list[Task] | None = None
        self._ticks: dict[str, Tick] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.TINY)

    def start_anew(self) -> None:
        """Let the tasks that are done go from the list."""
        self._kept.clear()
        self.show_tasks()

    def show_tasks(self) -> None:
        """Show the tasks as they are now; the rows stay where only a tick has changed."""
        tasks = [t for t in self._session.mentorship.tasks if t.text.strip()]
        tasks = [t for t in tasks if not t.done or t.id in self._kept]
        self._kept.update(t.id for t in tasks)
        bare = [replace(t, done=False) for t in tasks]
        if bare != self._shown:
            self._shown = bare
            self._lay_out(tasks)
        for task in tasks:
            self._ticks[task.id].show_tick(task.done)

    def _lay_out(self, tasks: list[Task]) -> None:
        clear(self._rows)
        self._ticks = {task.id: self._row(task) for task in tasks}
        for tick in self._ticks.values():
            self._rows.addWidget(tick)
        if not tasks:
            self._rows.addWidget(Hint(self.tr("No open tasks.")))

    def _row(self, task: Task) -> Tick:
        tick = Tick(breakable(task.text), self._note(task))
        tick.ticked.connect(lambda done: self._mark(task.id, done))
        if self._session.is_locked:
            keep_as_is(tick)
        return tick

    def _note(self, task: Task) -> str:
        programme, code = self._session.programme, self._language.code
        who = programme.text(f"role.{task.role}.name", code) if task.role else ""
        due = self._language.say(BY.filled(day=task.due)) if task.due else ""
        return " · ".join(part for part in (who, due) if part)

    def _mark(self, task_id: str, done: bool) -> None:
        found = (task for task in self._session.mentorship.tasks if task.id == task_id)
        task = next(found, None)
        if task is not None:
            self._session.put(replace(task, done=done))
