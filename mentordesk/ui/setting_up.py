"""From "New" to a running mentorship: opens the wizard, and asks when somebody wants to stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.domain.errors import MentorDeskError, ProgrammeError
from mentordesk.domain.lookup import offered
from mentordesk.domain.programme import Programme
from mentordesk.domain.setup import is_begun
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.desk import Desk
from mentordesk.ui.draft import Draft, blank
from mentordesk.ui.form_context import outside_meetings
from mentordesk.ui.keeping.privacy import show_notice
from mentordesk.ui.programme_choice import ProgrammeChoice
from mentordesk.ui.session import Session
from mentordesk.ui.sessions import Sessions
from mentordesk.ui.widgets import Kind
from mentordesk.ui.wizard import Wizard

BEGUN: Final = "programme-begun"


class SettingUp(QObject):
    """Holds the wizard that is open, if one is.

    ``shown`` tells a wizard to be shown; ``finished`` the id of the mentorship whose plan is
    ready; ``left`` that the wizard is gone; ``failed`` an error.
    """

    shown = Signal(object)
    finished = Signal(str)
    left = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, sessions: Sessions, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._sessions = sessions
        self._window = window
        self._draft: Draft | None = None
        self.wizard: Wizard | None = None

    @property
    def begins(self) -> bool:
        """Say whether the wizard makes a new plan, not one that is gone on with or changed."""
        return self.wizard is not None and self._draft is not None

    def begin(self) -> None:
        """Read the programmes, then begin a new plan; go on with a new one that is open."""
        if self.begins:
            self.shown.emit(self.wizard)
            return
        self.leave()
        catalogue = self._desk.catalogue
        read = lambda: (catalogue.programmes(), catalogue.problems())  # noqa: E731
        self._desk.background.run(self, read, lambda both: self._begin(*both), self._fail)

    def take_up(self, session: Session) -> None:
        """Open the wizard on a plan half done, or on one that runs already."""
        self.leave()
        self._show(Wizard(session, outside_meetings(self._desk)))

    def ask_to_stop(self) -> Asking | None:
        """Leave the wizard; ask what becomes of a plan half done."""
        if self.wizard is None:
            return None
        if box := self.wizard.refused.holds(self.ask_to_stop):
            return box
        session = self.wizard.session
        if not self.wizard.is_new or not is_begun(session.mentorship):
            self._stop()
            return None
        return self._question(session)

    def leave(self) -> None:
        """Let go of the wizard, as the person goes elsewhere; a plan begun stays as a draft."""
        if self.wizard is None:
            return
        session = self.wizard.session
        if self.wizard.is_new and not is_begun(session.mentorship):
            self._discard(session)
        else:
            session.save_now()
        self._close()

    def _begin(self, programmes: Sequence[Programme], problems: Sequence[ProgrammeError]) -> None:
        if self.wizard is not None:
            return
        if not programmes:
            for problem in problems[:1]:
                self.failed.emit(problem)
            return
        choices = offered(programmes)
        usual = self._usual(choices)
        choice = self._choice(choices, usual, problems) if len(choices) > 1 else None
        self._show(Wizard(self._open(usual), outside_meetings(self._desk), choice))
        for problem in problems[:1] if choice is None else ():
            self.failed.emit(problem)

    def _usual(self, programmes: Sequence[Programme]) -> Programme:
        """Return what was begun last here, so that the next is one press away; never a group."""
        wanted = self._desk.settings.text(BEGUN)
        return next((p for p in programmes if p.key.id == wanted), programmes[0])

    def _choice(
        self,
        programmes: Sequence[Programme],
        usual: Programme,
        problems: Sequence[ProgrammeError],
    ) -> ProgrammeChoice:
        desk = self._desk
        choice = ProgrammeChoice(programmes, usual, desk.language, desk.icons)
        choice.show_problems(problems)
        choice.chosen.connect(self._take)
        return choice

    def _take(self, programme: Programme) -> None:
        """Follow another programme in the wizard; nothing was written yet."""
        if self.wizard is not None and self.wizard.session.programme is not programme:
            self._discard(self.wizard.session)
            self.wizard.follow(self._open(programme))

    def _open(self, programme: Programme) -> Session:
        mentorship = blank(programme, self._desk.today())
        self._draft = Draft(mentorship, programme, self._desk.vault)
        return self._sessions.open(mentorship, programme, self._draft)

    def _show(self, wizard: Wizard) -> None:
        self.wizard = wizard
        wizard.finished.connect(self._finish)
        wizard.stopped.connect(self.ask_to_stop)
        wizard.notice_wanted.connect(lambda: show_notice(wizard.session, self._desk, self._window))
        self.shown.emit(wizard)

    def _finish(self) -> None:
        if self.wizard is not None:
            known = self.wizard.session.mentorship.id
            self._remember(self.wizard.session.programme)
            self._close()
            self.finished.emit(known)

    def _remember(self, programme: Programme) -> None:
        if self.begins and programme.members is None:
            self._desk.settings.remember(BEGUN, programme.key.id)

    def _question(self, session: Session) -> Asking:
        title = self.tr("Keep what you have written?")
        more = self.tr("A plan half done waits on the first page until you go on with it.")
        keep = primary(self.tr("Keep for later"), self._stop)
        throw = quiet(self.tr("Throw away"), lambda: self._throw(session))
        box = Asking(self._window, self._desk.icons, Kind.INFO, title)
        box.ask(more, keep, throw, quiet(self.tr("Go on writing")))
        return box

    def _stop(self) -> None:
        self.leave()
        self.left.emit()

    def _throw(self, session: Session) -> None:
        self._discard(session)
        self._close()
        self.left.emit()

    def _discard(self, session: Session) -> None:
        known = session.mentorship.id
        erase: Callable[[], object] = lambda: self._desk.vault.delete(known)  # noqa: E731
        job = self._draft.discard if self._draft is not None else erase
        self._sessions.drop(session)
        self._desk.background.run(self, job, lambda _: self._sessions.listed.emit(), self._fail)

    def _close(self) -> None:
        if self.wizard is not None:
            self.wizard.refused.let_go()
            self.wizard.deleteLater()
        self.wizard = None
        self._draft = None

    def _fail(self, error: MentorDeskError) -> None:
        self.failed.emit(error)
