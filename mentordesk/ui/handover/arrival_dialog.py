"""The dialog of a file that comes from another MentorDesk: its passphrase, then what it brings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.domain.erasing import called, counts_of
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.handing import ERASED_HERE, LEFT_OUT, LOCKED_OUT
from mentordesk.domain.merging import MergePlan
from mentordesk.ui.counted import Counted
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, Labelled
from mentordesk.ui.gate.parts import Problem
from mentordesk.ui.gate.password_field import PasswordField
from mentordesk.ui.handover.arrival import Arrived
from mentordesk.ui.handover.merge_list import MergeList
from mentordesk.ui.handover.telling import Telling, joined
from mentordesk.ui.handover.versions import last_change, moment
from mentordesk.ui.letters import breakable
from mentordesk.ui.sheet_dialog import SheetDialog
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import (
    Heading,
    Hint,
    Kind,
    LinkButton,
    Notice,
    PrimaryButton,
    QuietButton,
    Text,
)


class ArrivalDialog(SheetDialog):
    """``tried`` tells a passphrase; ``taken`` whether it is to be a mentorship of its own.

    Escape changes nothing, nor ends what has begun.
    """

    tried = Signal(str)
    taken = Signal(bool)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._is_working = False
        self.field = PasswordField(desk.icons)
        self.problem = Problem(desk.icons)
        self.go = PrimaryButton(self.tr("Open"))
        self.field.entered.connect(self._try)
        self.go.clicked.connect(self._try)

    def ask(self, file_name: str) -> None:
        """Ask for the passphrase of the file."""
        self.body.addWidget(Heading(self.tr("A file from another MentorDesk"), 2))
        self.body.addWidget(Text(breakable(file_name), "quiet"))
        self.body.addWidget(Labelled(self.tr("Passphrase of the file"), self.field))
        self.body.addWidget(self.problem)
        hint = self.tr("Whoever made the file has it. It isn’t the password of this MentorDesk.")
        self.body.addWidget(Hint(hint))
        self._add_buttons(self.go)
        self.field.setFocus()

    def refuse(self, error: MentorDeskError) -> None:
        """Say under the field why the passphrase doesn't open the file."""
        self._work(False)
        self.go.setText(self.tr("Open"))
        self.problem.say(self._desk.language.say(error.sentence))
        self.fit()
        self.field.setFocus()
        self.field.line.selectAll()

    def show_arrival(self, arrival: Arrived) -> None:
        """Show what the file brings; nothing is taken in yet."""
        self._work(False)
        self.field.wipe()
        self.empty()
        self._add_head(arrival)
        for number in arrival.handed.left_out:
            said = self._desk.language.say(LEFT_OUT.filled(number=number))
            self._notice(Kind.WARNING, said)
        plan = arrival.handed.plan
        if plan is None or arrival.mine is None:
            self._show_new(arrival)
        elif arrival.changes_anything:
            self._show_changes(arrival, plan)
        else:
            self._show_nothing()
        self.fit()

    def say_failed(self, error: MentorDeskError) -> None:
        """Say why nothing was taken in."""
        self._work(False)
        text = self._desk.language.say(error.sentence)
        self.say(Notice(self._desk.icons, Kind.DANGER, text))

    def say_done(self) -> None:
        """Close: everything is taken in."""
        self._is_working = False
        self.accept()

    def reject(self) -> None:
        """Close, unless something is being done just now."""
        if not self._is_working:
            super().reject()

    def _try(self) -> None:
        if self._is_working:
            return
        if not self.field.text:
            self.problem.say(self.tr("Type the passphrase."))
            self.fit()
            return
        self.problem.say("")
        self.go.setText(self.tr("Opening…"))
        self._work(True)
        self.tried.emit(self.field.text)

    def _begin(self, *, apart: bool) -> None:
        self._work(True)
        self.taken.emit(apart)

    def _work(self, working: bool) -> None:
        self._is_working = working
        for part in (self._content, self._under):
            part.setEnabled(not working)

    def _add_head(self, arrival: Arrived) -> None:
        handed, language = arrival.handed, self._desk.language
        name = called(handed.theirs.mentorship) or self.tr("No name yet")
        self.body.addWidget(Heading(breakable(name), 2))
        parts = [handed.programme.name(language.code), handed.theirs.mentorship.details.workplace]
        if handed.cover.sender:
            parts.append(self.tr("from {desk}").format(desk=handed.cover.sender))
        theirs = handed.theirs
        last = last_change(theirs.marks, theirs.mentorship.issued)
        if last is not None:
            said = self.tr("last changed {when}").format(when=moment(last, language))
            parts.append(said)
        self.body.addWidget(Text(" · ".join(filter(None, map(str.strip, parts))), "quiet"))

    def _show_new(self, arrival: Arrived) -> None:
        handed = arrival.handed
        if handed.erased:
            erased = ERASED_HERE.filled(day=handed.erased)
            self._notice(Kind.WARNING, self._desk.language.say(erased))
            self.body.addWidget(Text(self.tr("The file holds:")))
        else:
            self._notice(Kind.INFO, self.tr("This is new here. The file holds:"))
        holds = Counted(self._desk.language)
        holds.show_counts(counts_of(handed.theirs.mentorship, handed.programme))
        self.body.addWidget(holds)
        self._tell_of_health(arrival)
        self._add_buttons(self._taker(self.tr("Take it in")))
        if handed.erased:  # whoever presses Enter twice has read nothing
            self.shut.setFocus()

    def _show_changes(self, arrival: Arrived, plan: MergePlan) -> None:
        handed, mine = arrival.handed, arrival.mine
        assert mine is not None
        if handed.locked:
            locked = LOCKED_OUT.filled(number=handed.locked)
            self._notice(Kind.WARNING, self._desk.language.say(locked))
        else:
            known = self.tr(
                "This is here already. Nothing changes until you bring the two together."
            )
            self._notice(Kind.INFO, known)
        if handed.is_newer:
            text = self.tr("After that this goes on under version {version} of the model.")
            self.body.addWidget(Text(text.format(version=handed.programme.key.version)))
        all_ = joined(mine, handed.theirs.mentorship)
        telling = Telling(all_, handed.programme, self._desk.language)
        self.list = MergeList(telling, self._desk.language, self._desk.icons)
        self.list.show_plan(plan, mine)
        self.list.show_documents(handed.documents, handed.programme)
        self.body.addWidget(self.list)
        self._tell_of_health(arrival)
        apart = LinkButton(self.tr("Take it as one of its own"))
        apart.clicked.connect(lambda: self._begin(apart=True))
        if not handed.locked:
            self._add_buttons(self._taker(self.tr("Bring together")), apart)
        elif handed.documents:
            self._add_buttons(self._taker(self.tr("Take in documents")), apart)
        else:
            self._add_buttons(apart)

    def _show_nothing(self) -> None:
        self._notice(Kind.GOOD, self.tr("Everything in this file is here already."))
        self._add_buttons(shut=self.tr("Close"))

    def _tell_of_health(self, arrival: Arrived) -> None:
        if not arrival.handed.cover.health:
            text = self.tr("What was written about health there, if anything, isn’t in the file.")
            self.body.addWidget(Hint(text))

    def _notice(self, kind: Kind, text: str) -> None:
        self.body.addWidget(Notice(self._desk.icons, kind, text))

    def _taker(self, verb: str) -> QPushButton:
        self.take = PrimaryButton(verb)
        self.take.clicked.connect(lambda: self._begin(apart=False))
        return self.take

    def _add_buttons(self, *buttons: QPushButton, shut: str = "") -> None:
        """Put the buttons into the foot, the first with the keyboard; one that closes is last."""
        self.shut = QuietButton(shut or self.tr("Cancel"))
        self.shut.clicked.connect(self.reject)
        shown = (*buttons[:1], self.shut, *buttons[1:])
        self.foot.addWidget(Folding(*shown, spacing=Space.LITTLE))
        shown[0].setFocus()
