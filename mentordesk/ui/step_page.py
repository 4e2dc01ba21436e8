"""A page of the wizard: one of the programme's setup forms, and what to look at in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.limits import Breach, breaches
from mentordesk.domain.programme import Form
from mentordesk.domain.records import Meeting
from mentordesk.domain.schedule import propose
from mentordesk.domain.setup import Problem, problems, proposed_workplace
from mentordesk.ui.fields import field_after
from mentordesk.ui.fold import Fold
from mentordesk.ui.form import FormView
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.form_head import FormHead
from mentordesk.ui.guide_lines import GuideLines
from mentordesk.ui.session import Session
from mentordesk.ui.speech import Speech
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Kind as NoticeKind
from mentordesk.ui.widgets import Notice, QuietButton, row
from mentordesk.ui.wizard_column import WizardColumn
from mentordesk.ui.wizard_problems import concerned, first_stop, is_waiting, put_by, take_away

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StepPage(WizardColumn):
    """Shows a setup form; says its problems once the person wanted to go on, and then live."""

    def __init__(self, form: Form, session: Session, context: FormContext) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to its fields
        self.form = form
        self._session = session
        self._context = context
        self._asked = self._arrived = False
        self._warned: tuple[Problem, ...] = ()
        self._proposed: tuple[Meeting, ...] = ()
        self._lay_out()
        session.changed.connect(self._show_notices)
        self._show_notices()

    def arrive(self) -> None:
        """Get ready to be shown: propose what nobody has chosen yet."""
        if self._has(Kind.NEXT_MEETINGS) and self._may_propose():
            self.propose()
        if not self._arrived:
            self._arrived = True
            self._propose_workplace()
        self._show_notices()

    def is_readable(self) -> bool:
        """Say whether all that is written can be read; go to the first field that can't."""
        unreadable = self.view.unreadable()
        for field in unreadable[:1]:
            self.bring(field, field)
        return not unreadable

    def may_go_on(self) -> bool:
        """Say whether nothing holds the person here; a warning holds only the first time."""
        if not self.is_readable():
            return False
        self._asked = True
        found = self._problems()
        new = [problem for problem in found if problem not in self._warned]
        self._warned += tuple(new)
        notices = self._show_notices()
        holding = new or [problem for problem in found if problem.blocks]
        for problem in holding[:1]:
            about = concerned(self.view.item_view(problem.item), problem.part)
            self.bring(first_stop(about) or first_stop(self.view), notices[found.index(problem)])
        return not holding

    def propose(self) -> None:
        """Write times from the programme's rhythm to the meetings not yet held."""
        session = self._session
        context = self._context
        self._proposed = propose(
            session.mentorship, session.programme, context.is_holiday, context.today()
        )
        for meeting in self._proposed:
            if meeting != session.mentorship.meeting(meeting.id):
                session.put(meeting)

    def focus_first(self) -> None:
        """Put the cursor into the first field, with the page shown from its top."""
        self.begin_at(first_stop(self.view))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from a line to the next field with Enter."""
        line = self.focusWidget()
        if event.key() not in ENTER or not isinstance(line, QLineEdit):
            super().keyPressEvent(event)
        elif following := field_after(self.view, line):
            following.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.focusNextPrevChild(True)

    def _propose_workplace(self) -> None:
        session = self._session
        details = proposed_workplace(self.form, session.mentorship, session.programme)
        if details is not None:
            session.put(details)

    def _lay_out(self) -> None:
        self.body.addWidget(FormHead(self.form, Speech(self._session, self._context.language)))
        self.body.addSpacing(Space.LITTLE)
        self.view = FormView(self.form, self._session, self._context)
        self.body.addWidget(self.view)
        if self._has(Kind.NEXT_MEETINGS):
            again = QuietButton(self.tr("Propose the times again"), self._context.icons, "sparkles")
            again.clicked.connect(self.propose)
            self.body.addLayout(row(again))
        self._add_guides()
        self.body.addStretch(1)

    def _add_guides(self) -> None:
        """Put what helps on this page under it, folded."""
        programme, language = self._session.programme, self._context.language
        icons = self._context.icons
        for guide_id in self.form.guides:
            fold = Fold(programme.text(f"guide.{guide_id}.name", language.code), icons)
            fold.body.addWidget(GuideLines(programme.guide(guide_id), programme, language, icons))
            self.body.addWidget(fold)

    def _may_propose(self) -> bool:
        """Say whether no time was chosen by hand: none is set, or all are as proposed."""
        ahead = [m for m in self._session.mentorship.meetings if m.held is None]
        as_proposed = {m.id: m.starts for m in self._proposed}
        return all(m.starts is None or m.starts == as_proposed.get(m.id) for m in ahead)

    def _problems(self) -> tuple[Problem, ...]:
        session, is_holiday = self._session, self._context.is_holiday
        found = problems(self.form, session.mentorship, session.programme, is_holiday)
        return tuple(p for p in found if not is_waiting(self.view.item_view(p.item), p.part))

    def _show_notices(self) -> list[Notice]:
        """Say what is to be looked at, each thing where it is; return the notices of problems."""
        take_away(self)
        for item, breach in self._breaches():
            self._put(NoticeKind.WARNING, self._law(breach), item.id, breach.limit.quantity)
        return [self._notice(p) for p in self._problems()] if self._asked else []

    def _notice(self, problem: Problem) -> Notice:
        kind = NoticeKind.DANGER if problem.blocks else NoticeKind.WARNING
        return self._put(kind, self._say(problem), problem.item, problem.part)

    def _put(self, kind: NoticeKind, text: str, item: str, part: str) -> Notice:
        notice = Notice(self._context.icons, kind, text)
        put_by(notice, self.view.item_view(item), part)
        return notice

    def _say(self, problem: Problem) -> str:
        said = self._context.language.say(problem.sentence)
        about = self._name_of(self._session.programme.item(problem.item))
        return f"{about}: {said}" if about else said

    def _name_of(self, item: Item) -> str:
        programme, code = self._session.programme, self._context.language.code
        if item.kind is Kind.PEOPLE and len(item.views) == 1:
            return programme.text(f"role.{item.views[0]}.name", code)
        return ""

    def _law(self, breach: Breach) -> str:
        programme, code = self._session.programme, self._context.language.code
        return programme.text(f"limit.{breach.limit.id}.text", code)

    def _breaches(self) -> Iterator[tuple[Item, Breach]]:
        """Yield what lies outside the law's limits, with the item where that is changed."""
        for item in (item for item in self.form.items() if item.kind is Kind.PERIOD):
            for breach in breaches(self._session.mentorship.details, self._session.programme):
                yield item, breach

    def _has(self, kind: Kind) -> bool:
        return any(item.kind is kind for item in self.form.items())
