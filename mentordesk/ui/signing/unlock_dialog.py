"""The dialog in which a sealed mentorship is unlocked, with the reason why."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.issued import Issued
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, GrowingText, Labelled
from mentordesk.ui.gate.parts import Problem
from mentordesk.ui.held import Held
from mentordesk.ui.session import Session
from mentordesk.ui.sheet_dialog import SheetDialog
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, PrimaryButton, QuietButton, Text


class UnlockDialog(SheetDialog):
    """Asks for the reason, which is kept; the session is unlocked when it closes by itself.

    Until all is there it stays, takes no key and no click, and says what is being done: what is
    typed meanwhile is to land nowhere.
    """

    def __init__(self, session: Session, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._desk = desk
        lock = session.mentorship.lock
        self.reason = GrowingText(lines=2)
        self.problem = Problem(desk.icons)
        self.unlock = PrimaryButton(self.tr("Unlock"), desk.icons, "lock-open")
        self.keep = QuietButton(self.tr("Keep it locked"))
        self.body.addWidget(Heading(self.tr("Unlock to change?"), 2))
        self.body.addWidget(Text(self._what(lock.number if lock else "")))
        more = self.tr("The reason and your name on this PC stay in the history.")
        self.body.addWidget(Text(more, "quiet"))
        self.body.addWidget(Labelled(self.tr("Why is it changed?"), self.reason, role="strong"))
        self.body.addWidget(self.problem)
        self.doing = _Doing(self.tr("Unlocking…"))
        self.foot.addWidget(self.doing)
        self._buttons = Folding(self.unlock, self.keep, spacing=Space.LITTLE)
        self.foot.addWidget(self._buttons)
        self._held: Held | None = None
        self.unlock.clicked.connect(self._unlock)
        self.keep.clicked.connect(self.reject)
        self.reason.edited.connect(lambda _: self.problem.say("", aloud=False))
        self.reason.setFocus()

    def _what(self, number: str) -> str:
        text = self.tr(
            "The sealed document {number} becomes void: destroy or mark the copies that were "
            "printed or handed out. The file stays here. A new one that you seal says that it "
            "replaces this one."
        )
        return text.format(number=number)

    def _unlock(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.problem.say(self.tr("Write why it is changed."))
            self.fit()
            self.reason.setFocus()
            return
        known, signings, vault = self._session.mentorship.id, self._desk.signings, self._desk.vault

        def job() -> tuple[Issued, ...]:
            signings().unlock(known, reason)
            return vault.load(known).issued

        self._work(True)
        self._desk.background.run(self, job, self._done, self._fail)

    def reject(self) -> None:
        """Close, unless it is being unlocked just now."""
        if self._held is None:
            super().reject()

    def _done(self, issued: tuple[Issued, ...]) -> None:
        self._session.show_issued(issued)
        QTimer.singleShot(0, self, self._leave)  # what was pressed meanwhile comes before

    def _leave(self) -> None:
        self.accept()
        self._release()

    def _fail(self, error: MentorDeskError) -> None:
        self._work(False)
        self.problem.say(self._desk.language.say(error.sentence))
        self.fit()
        self.reason.setFocus()

    def _work(self, working: bool) -> None:
        for part in (self.reason, self._buttons):
            part.setEnabled(not working)
        self.doing.setVisible(working)
        if working:
            self._held = Held(self)
            self.doing.setFocus()
        else:
            self._release()
        self.fit()

    def _release(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.release()


class _Doing(QWidget):
    """A bar that moves, under the words that say what is being done; hidden at first."""

    def __init__(self, text: str) -> None:
        super().__init__()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(text)
        bar.setFixedHeight(Space.LITTLE)
        bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(Text(text))
        column.addWidget(bar)
        self.hide()
