"""What the overview of a group shows of it: what is next in its plan, its pairs and its members."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.item import Kind
from mentordesk.domain.plan import StepRow, is_late, late_first, plan_rows
from mentordesk.domain.reading import page_with
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import show_if
from mentordesk.ui.groups.member_lines import MemberLines
from mentordesk.ui.groups.plan_words import PlanWords
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, LinkButton, Picture, Text, clear, row
from mentordesk.ui.words import Words

MOST_STEPS = 3


class Part(QWidget):
    """A heading, what stands under it in ``body``, and a link to the tab with the rest."""

    def __init__(self, heading: str, link: str) -> None:
        super().__init__()
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.LITTLE)
        self.link = LinkButton(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LITTLE)
        column.addWidget(Heading(heading, 2))
        column.addLayout(self.body)
        column.addLayout(row(self.link))


class GroupOverview(QWidget):
    """The next steps, how many pairs have begun, and the members; each where the programme has it.

    ``opened`` tells the tab to show. It is not there for a mentorship that is no group.
    """

    opened = Signal(str)

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session = session
        self._desk = desk
        self.members = MemberLines(Words(desk.language, desk.today), desk.icons, may_go=False)
        self.plan = Part(self.tr("Next in the plan"), self.tr("Open the plan"))
        self.pairs = Part(self.tr("Pairs"), self.tr("Open the pairs"))
        self.all = Part(self.tr("Mentorships of the group"), self.tr("Open the list"))
        self.count = Text("")
        self.none = Hint(self.tr("None yet."))
        self.pairs.body.addWidget(self.count)
        self.all.body.addWidget(self.none)
        self.all.body.addWidget(self.members)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WIDE)
        for part, kind in self._kinds():
            column.addWidget(part)
            part.link.clicked.connect(
                lambda _=False, k=kind: self.opened.emit(page_with(k, session.programme))
            )
        if desk.company is not None:
            desk.company.changed.connect(self.refresh)
            self.members.opened.connect(desk.company.opened)
        show_if(self, session.programme.members is not None)
        self.refresh()

    def refresh(self) -> None:
        """Show everything as it is now."""
        for part, kind in self._kinds():
            show_if(part, bool(self._session.programme.items_of(kind)))
            show_if(part.link, bool(page_with(kind, self._session.programme)))
        self._show_plan()
        company, pairs = self._desk.company, self._session.mentorship.pairs
        members = company.members() if company is not None else ()
        known = {summary.id for summary in members}
        begun = sum(pair.mentorship in known for pair in pairs)
        said = self.tr("{begun} of {pairs} pairs have begun")
        self.count.setText(said.format(begun=begun, pairs=len(pairs)))
        self.members.show_members(members)
        show_if(self.none, not members)

    def _kinds(self) -> tuple[tuple[Part, Kind], ...]:
        return (self.plan, Kind.PLAN), (self.pairs, Kind.PAIRS), (self.all, Kind.MEMBERS)

    def _show_plan(self) -> None:
        clear(self.plan.body)
        programme = self._session.programme
        words = PlanWords(programme, self._desk.language, self._desk.today())
        ahead = late_first(plan_rows(self._session.mentorship, programme), words.today)
        for step in ahead[:MOST_STEPS]:
            self.plan.body.addLayout(self._step(step, words))
        if not ahead:
            self.plan.body.addWidget(Text(self.tr("Every step is done.")))

    def _step(self, step: StepRow, words: PlanWords) -> QHBoxLayout:
        late = is_late(step.planned, words.today)
        shape = ("triangle-alert", "warning") if late else ("circle", "muted")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Text(f"{step.number}. {words.step_name(step)}"))
        about = (words.state(step), step.planned.responsible.strip())
        texts.addWidget(Hint(" · ".join(part for part in about if part)))
        line = QHBoxLayout()
        line.setSpacing(Space.LITTLE)
        line.addWidget(Picture(self._desk.icons, *shape), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        return line
