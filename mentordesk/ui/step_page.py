"""A page of the wizard: one of the programme's setup forms, and what to look at in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.limits import breaches
from mentordesk.domain.programme import Form
from mentordesk.domain.records import Meeting
from mentordesk.domain.schedule import propose
from mentordesk.domain.setup import Problem, problems
from mentordesk.ui.fold import Fold
from mentordesk.ui.form import FormView
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.guide_lines import GuideLines
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Column, Heading, Notice, QuietButton, Text, row
from mentordesk.ui.widgets import Kind as NoticeKind


class StepPage(Column):
    """Shows a setup form; says its problems once the person wanted to go on, and then live."""

    def __init__(self, form: Form, session: Session, context: FormContext) -> None:
        super().__init__()
        self.form = form
        self._session = session
        self._context = context
        self._asked = False
        self._warned: tuple[Problem, ...] = ()
        self._notices: list[Notice] = []
        self._proposed: tuple[Meeting, ...] = ()
        self._lay_out()
        session.changed.connect(self._show_notices)
        self._show_notices()

    def arrive(self) -> None:
        """Get ready to be shown: propose meeting times that nobody has chosen yet."""
        if self._has(Kind.NEXT_MEETINGS) and self._may_propose():
            self.propose()
        self._show_notices()

    def may_go_on(self) -> bool:
        """Say whether nothing holds the person here; a warning holds only the first time."""
        self._asked = True
        found = self._problems()
        new = [problem for problem in found if problem not in self._warned]
        self._warned += tuple(new)
        self._show_notices()
        holding = new or [problem for problem in found if problem.blocks]
        if holding:
            self._focus_in(self.view.item_view(holding[0].item))
        return not holding

    def propose(self) -> None:
        """Write times from the programme's rhythm to the meetings not yet held."""
        session = self._session
        self._proposed = propose(session.mentorship, session.programme, self._context.is_holiday)
        for meeting in self._proposed:
            if meeting != session.mentorship.meeting(meeting.id):
                session.put(meeting)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        self._focus_in(self.view)

    def _focus_in(self, part: QWidget) -> None:
        fields = (w for w in part.findChildren(QWidget) if self._takes_text(w))
        first = next(fields, None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _takes_text(self, widget: QWidget) -> bool:
        may_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        ours = widget.window() is self.window()  # and not the list of a box to choose from
        return may_focus and ours and widget.isEnabled() and widget.isVisibleTo(self)

    def _lay_out(self) -> None:
        programme, code = self._session.programme, self._context.language.code
        self.body.addWidget(Heading(programme.text(f"form.{self.form.id}.title", code)))
        intro = programme.text(f"form.{self.form.id}.intro", code)
        if intro:
            self.body.addWidget(Text(intro, "quiet"))
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
        session = self._session
        return problems(self.form, session.mentorship, session.programme, self._context.is_holiday)

    def _show_notices(self) -> None:
        for notice in self._notices:
            notice.setParent(None)
            notice.deleteLater()
        self._notices = [self._notice(p) for p in self._problems()] if self._asked else []
        self._notices += [self._warning(*limit) for limit in self._limits()]

    def _notice(self, problem: Problem) -> Notice:
        """Put a problem under the item that it is about."""
        kind = NoticeKind.DANGER if problem.blocks else NoticeKind.WARNING
        notice = Notice(self._context.icons, kind, self._say(problem))
        self.view.item_view(problem.item).column.addWidget(notice)
        return notice

    def _warning(self, item: Item, text: str) -> Notice:
        notice = Notice(self._context.icons, NoticeKind.WARNING, text)
        self.view.item_view(item.id).column.addWidget(notice)
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

    def _limits(self) -> Iterator[tuple[Item, str]]:
        """Yield what lies outside the law's limits, with the item where that is changed."""
        programme, code = self._session.programme, self._context.language.code
        for item in (item for item in self.form.items() if item.kind is Kind.PERIOD):
            for breach in breaches(self._session.mentorship.details, programme):
                yield item, programme.text(f"limit.{breach.limit.id}.text", code)

    def _has(self, kind: Kind) -> bool:
        return any(item.kind is kind for item in self.form.items())
