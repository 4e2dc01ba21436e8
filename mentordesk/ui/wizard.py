"""The wizard: sets a mentorship up page by page, or changes the plan of one that runs.

Its order and checks are those of ``domain.setup``. What is written is saved like everything else,
so that a plan half done is there after a crash.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.domain.records import Status
from mentordesk.domain.setup import finish, is_begun, is_touched, problems, resume_at, steps
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.letter_page import LetterPage
from mentordesk.ui.programme_choice import ProgrammeChoice
from mentordesk.ui.refused import Refused
from mentordesk.ui.session import Session
from mentordesk.ui.step_page import StepPage
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption, Hairline
from mentordesk.ui.wizard_keys import BACK, ON, add_keys, order_tabs
from mentordesk.ui.wizard_steps import StepList, StepState, WizardBar

STEPS_FROM = 58
"""How many letters must fit beside the steps; with less room only a line names the step."""


class Wizard(QWidget):
    """Goes through the setup forms of a session's programme, then shows the plan as a letter.

    ``finished`` tells that the plan is ready, ``stopped`` that the person wants to leave,
    ``notice_wanted`` that the person wants to see the privacy notice.
    ``choice`` is the page before the first form, where a new one chooses its programme.
    """

    finished = Signal()
    stopped = Signal()
    notice_wanted = Signal()

    def __init__(
        self, session: Session, context: FormContext, choice: ProgrammeChoice | None = None
    ) -> None:
        super().__init__()
        self.session = session
        self._context = context
        self._choice = choice
        self._seen: set[int] = set()
        self.pages = QStackedWidget()
        self.steps = StepList(context.icons)
        self.where = Caption("")
        self.bar = WizardBar(context.icons)
        self.refused = Refused(self, context.icons)
        self._lay_out()
        self._connect()
        self.follow(session)

    @property
    def is_new(self) -> bool:
        """Say whether a plan is made, not one changed that runs already."""
        return self.session.mentorship.details.status is Status.DRAFT

    @property
    def step(self) -> int:
        """The number of the form that is shown, from 0; below it the programme is chosen."""
        return self._number - self._first

    def go_to_step(self, step: int) -> None:
        """Show the form of that number."""
        self.go_to(self._first + step)

    def follow(self, session: Session) -> None:
        """Work on another session: that of the programme chosen."""
        self.session = session
        self._forms = steps(session.programme)
        self._first = 1 if self._choice else 0
        self._last = self._first + len(self._forms)
        self._made: dict[int, StepPage | LetterPage] = {}
        self._seen = set()
        self._begin_at = self._where_to_begin()
        self.steps.show_names(self._names())
        session.changed.connect(self._hold_choice)
        self.refused.follow(session)
        self.go_to(self._begin_at)

    def go_to(self, number: int) -> None:
        """Show the page of that number."""
        self._number = number
        self._seen.add(number)
        page = self._page(number)
        self.pages.setCurrentWidget(page)
        if isinstance(page, StepPage | LetterPage):
            page.arrive()
        self._show_where()
        self._order_tabs()
        self._focus()

    def go_on(self) -> None:
        """Go to the next page if nothing holds the person here; finish after the last."""
        page = self._page(self._number)
        if self._number == self._last:
            self.finish()
        elif not isinstance(page, StepPage) or page.may_go_on():
            self.session.save_now()
            self.go_to(self._number + 1)

    def go_back(self) -> None:
        """Go to the page before; nothing is lost."""
        if self._number:
            self.session.save_now()
            self._choose(self._number - 1)

    def finish(self) -> None:
        """Finish, or go to the first page that holds the plan from being ready."""
        held = next((n for n in range(len(self._forms)) if self._is_held(n)), None)
        if held is not None:
            self.go_to(self._first + held)
            page = self._page(self._number)
            assert isinstance(page, StepPage)
            page.may_go_on()
            return
        for change in finish(self.session.mentorship) if self.is_new else ():
            self.session.change(change)
        self.session.save_now()
        self.finished.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor into the first field."""
        super().showEvent(event)
        self._order_tabs()
        self._focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list of steps only where it leaves room for the page."""
        super().resizeEvent(event)
        room = self.width() - self.steps.width()
        fits = room > self.fontMetrics().averageCharWidth() * STEPS_FROM
        self.steps.setVisible(fits)
        self.where.setVisible(not fits)

    def _focus(self) -> None:
        page = self.pages.currentWidget()
        if self.isVisible() and isinstance(page, StepPage):
            page.focus_first()
        elif self.isVisible():
            self.bar.next.setFocus()

    def _choose(self, number: int) -> None:
        """Go to the step that was clicked, unless something here can't be read."""
        page = self._page(self._number)
        if isinstance(page, StepPage) and not page.is_readable():
            self._show_where()
        else:
            self.go_to(number)

    def _order_tabs(self) -> None:
        """Let Tab go from the page to the buttons below, then to the steps."""
        bar = self.bar
        order = (bar.next, bar.back, bar.done, bar.stop, *self.steps.buttons)
        order_tabs(self._page(self._number), order)

    def _page(self, number: int) -> QWidget:
        if self._choice and number == 0:
            return self._choice
        if number not in self._made:
            self._made[number] = self._make(number - self._first)
            self.pages.addWidget(self._made[number])
        return self._made[number]

    def _make(self, form: int) -> StepPage | LetterPage:
        if form < len(self._forms):
            return StepPage(self._forms[form], self.session, self._context)
        page = LetterPage(self.session, self._context)
        page.notice_wanted.connect(self.notice_wanted)
        page.chosen.connect(lambda n: self.go_to(self._first + n))
        return page

    def _names(self) -> list[str]:
        programme, code = self.session.programme, self._context.language.code
        names = [programme.text(f"form.{form.id}.name", code) for form in self._forms]
        begin = [self.tr("What you begin")] if self._choice else []
        return [*begin, *names, self.tr("All together")]

    def _show_where(self) -> None:
        reached = max(self._begin_at, *self._seen)
        for n, button in enumerate(self.steps.buttons):
            now = n == self._number
            done = not now and self._is_done(n)
            state = StepState.NOW if now else StepState.DONE if done else StepState.LATER
            button.show_state(state, n <= reached or not self.is_new)
        text = self.tr("Step {n} of {count}: {name}")
        name = self._names()[self._number]
        self.where.setText(text.format(n=self._number + 1, count=self._last + 1, name=name))
        self._show_buttons()

    def _show_buttons(self) -> None:
        last = self._number == self._last
        self.bar.next.setText(self.tr("Done") if last else self.tr("Go on"))
        self.bar.back.setEnabled(self._number > 0)
        self.bar.stop.setVisible(self.is_new)
        self.bar.done.setVisible(not self.is_new and not last)

    def _is_done(self, number: int) -> bool:
        """Say whether a page was seen here or holds something, and lacks nothing."""
        form = number - self._first
        if number in self._seen or not 0 <= form < len(self._forms):
            return number in self._seen and not self._is_held(form)
        touched = is_touched(self._forms[form], self.session.mentorship, self.session.programme)
        return touched and not self._is_held(form)

    def _is_held(self, form: int) -> bool:
        if not 0 <= form < len(self._forms):
            return False
        page = self._made.get(self._first + form)
        if isinstance(page, StepPage) and page.view.unreadable():
            return True
        mentorship, programme = self.session.mentorship, self.session.programme
        found = problems(self._forms[form], mentorship, programme, self._context.is_holiday)
        return any(problem.blocks for problem in found)

    def _where_to_begin(self) -> int:
        """Return the page with which a new plan, or one half done, is gone on with."""
        if self._choice or not self.is_new:
            return 0
        return resume_at(self.session.mentorship, self.session.programme, self._context.is_holiday)

    def _hold_choice(self) -> None:
        if self._choice and is_begun(self.session.mentorship):
            self._choice.fix()

    def _lay_out(self) -> None:
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self.where.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, 0)
        for widget in (self.where, self.pages, Hairline(), self.bar):
            right.addWidget(widget)
        if self._choice:
            self.pages.addWidget(self._choice)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.steps)
        layout.addLayout(right, 1)

    def _connect(self) -> None:
        self.steps.chosen.connect(self._choose)
        self.bar.next.clicked.connect(self.go_on)
        self.bar.back.clicked.connect(self.go_back)
        self.bar.done.clicked.connect(self.finish)
        self.bar.stop.clicked.connect(self.stopped)
        add_keys(self, ON, self.go_on)
        add_keys(self, BACK, self.go_back)
