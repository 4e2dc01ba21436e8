"""What helps at a meeting: last time's words, goals, agreed tasks and guides."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.programme import Form, Role
from mentordesk.domain.records import Meeting
from mentordesk.ui.desk import Desk
from mentordesk.ui.fold import Fold
from mentordesk.ui.goal_lines import GoalLines
from mentordesk.ui.guide_lines import GuideLines, Lines
from mentordesk.ui.said_before import SaidBefore
from mentordesk.ui.session import Session
from mentordesk.ui.task_lines import TaskLines
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption


class Scroll(QScrollArea):
    """Scrolls its rows, which are in ``body``, up and down."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "side")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setProperty("ground", "side")
        self.body = QVBoxLayout(ground)
        self.body.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        self.body.setSpacing(Space.MEDIUM)
        self.setWidget(ground)


class HelpFolds(QWidget):
    """The guides of forms and their items, and the duties of the roles, all folded."""

    def __init__(self, forms: tuple[Form, ...], session: Session, desk: Desk) -> None:
        super().__init__()
        self._session = session
        self._desk = desk
        self.folds: dict[str, Fold] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.TINY)
        items = [item for form in forms for item in form.items()]
        for guide in _guides(forms, items):
            self._add_guide(guide)
        for role in _roles(items):
            self._add_duties(session.programme.role(role))

    def _add_guide(self, guide_id: str) -> None:
        programme, language = self._session.programme, self._desk.language
        name = programme.text(f"guide.{guide_id}.name", language.code)
        guide = GuideLines(programme.guide(guide_id), programme, language, self._desk.icons)
        self._add(guide_id, name, guide)

    def _add_duties(self, role: Role) -> None:
        programme, code = self._session.programme, self._desk.language.code
        name = programme.text(f"role.{role.id}.name", code)
        lines = (programme.text(f"role.{role.id}.{duty.id}", code) for duty in role.duties)
        heading = self.tr("Duties: {role}").format(role=name)
        self._add(f"role.{role.id}", heading, Lines(lines, self._desk.icons))

    def _add(self, key: str, heading: str, content: QWidget) -> None:
        fold = Fold(heading, self._desk.icons)
        fold.body.addWidget(content)
        self.folds[key] = fold
        self._rows.addWidget(fold)


class SidePanel(QWidget):
    """The panel beside a meeting's form: one column that scrolls, last time's words at its top."""

    def __init__(
        self, meeting: Meeting, forms: tuple[Form, ...], session: Session, desk: Desk
    ) -> None:
        super().__init__()
        self._session = session
        self._item: Item | None = None
        self.said = SaidBefore(meeting, session, desk.language)
        self.goals = GoalLines(desk.language)
        self.tasks = TaskLines(session, desk.language)
        self.help = HelpFolds(forms, session, desk)
        self._scroll = Scroll()
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        session.changed.connect(self._refresh_soon)

    def show_item(self, item: Item | None) -> None:
        """Show what was said on the theme of the item in hand."""
        self._item = item
        self._show_said()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed elsewhere; tasks done there are gone."""
        super().showEvent(event)
        self.tasks.start_anew()
        self.refresh()

    def refresh(self) -> None:
        """Show everything as it is now."""
        self._show_said()
        self.goals.show_goals(self._session.mentorship, self._session.programme)
        self.tasks.show_tasks()

    def _show_said(self) -> None:
        self.said.setVisible(self.said.show_item(self._item))

    def _lay_out(self) -> None:
        asked = self._session.programme.items_of
        parts = (
            (self.tr("Goals"), self.goals, bool(asked(Kind.GOALS))),
            (self.tr("Open tasks"), self.tasks, bool(asked(Kind.TASKS))),
            (self.tr("Help for the talk"), self.help, bool(self.help.folds)),
        )
        self._scroll.body.addWidget(self.said)
        for heading, part in ((h, p) for h, p, is_needed in parts if is_needed):
            self._scroll.body.addWidget(Caption(heading))
            self._scroll.body.addWidget(part)
            self._scroll.body.addSpacing(Space.LITTLE)
        self._scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll)
        self._show_said()

    def _refresh_soon(self) -> None:
        if self.isVisible():
            self._later.start()


def _guides(forms: tuple[Form, ...], items: Iterable[Item]) -> tuple[str, ...]:
    """Return each guide once: the items' own first, as they help most."""
    named = [guide for item in items if item.kind is not Kind.GUIDANCE for guide in item.guides]
    return tuple(dict.fromkeys([*named, *(guide for form in forms for guide in form.guides)]))


def _roles(items: Iterable[Item]) -> tuple[str, ...]:
    return tuple(role for item in items if item.kind is Kind.ROLES for role in item.views)
