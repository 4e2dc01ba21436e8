"""The recovery sheet: the code is shown, printed or saved, and then asked back in part."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.ui.fields import Folding, show_if, tab_in_place
from mentordesk.ui.gate.code_view import CodeView
from mentordesk.ui.gate.desk import GateDesk
from mentordesk.ui.gate.parts import Problem, bring_in_sight
from mentordesk.ui.gate.sheet_check import SheetCheck
from mentordesk.ui.paper import Sending
from mentordesk.ui.saved import Saved
from mentordesk.ui.saving import Saving
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Kind, Notice, PrimaryButton, QuietButton, Text, clear


class Sheet(QWidget):
    """Takes a person through it; ``confirmed`` tells that the code is surely kept.

    ``said`` stands above the code for as long as that is shown.
    """

    confirmed = Signal()

    def __init__(self, desk: GateDesk, code: str, said: str = "") -> None:
        super().__init__()
        self._desk = desk
        self._code = code
        self.code = CodeView(code)
        self.print = QuietButton(self.tr("Print the recovery sheet"), desk.icons, "printer")
        self.save = QuietButton(self.tr("Save as PDF"), desk.icons, "download")
        self.go_on = PrimaryButton(self.tr("I have the code, go on"))
        self.problem = Problem(desk.icons)
        self.check: SheetCheck | None = None
        self.saving = Saving(desk.background, desk.settings, self)
        self._told = QVBoxLayout()
        self._code_part = QWidget()
        self._whole = QVBoxLayout(self)
        self._lay_out(said)
        self.print.clicked.connect(self._make)
        self.save.clicked.connect(self._save)
        self.go_on.clicked.connect(self._ask_back)
        self.saving.saved.connect(self._tell_saved)
        self.saving.failed.connect(self._fail)

    def arrive(self) -> None:
        """Begin at the first button."""
        self.print.setFocus()

    def _make(self) -> None:
        self.problem.say("")
        self.print.setEnabled(False)
        job = partial(self._desk.make_sheet, self._code)
        self._desk.background.run(self, job, self._send, self._fail)

    def _send(self, pdf: bytes) -> None:
        self.print.setEnabled(True)
        sending = self._desk.print_pdf(self.window(), [pdf], self._name())
        sending.failed.connect(self._fail)
        sending.sent.connect(self._tell_sent)
        sending.saved.connect(self._tell_saved)
        sending.save_wanted.connect(self._save)
        self._sending: Sending = sending

    def _save(self) -> None:
        self.problem.say("")
        self.saving.ask(self._name(), partial(self._desk.make_sheet, self._code))

    def _name(self) -> str:
        return self.tr("MentorDesk recovery sheet")

    def _fail(self, error: MentorDeskError) -> None:
        self.print.setEnabled(True)
        self.problem.say(self._desk.language.say(error.sentence))

    def _tell_sent(self) -> None:
        self._tell(Kind.GOOD, self.tr("Sent to the printer. Put the sheet in a safe place."))

    def _tell_saved(self, path: Path) -> None:
        if path.resolve().is_relative_to(self._desk.data_folder.resolve()):
            beside = self.tr(
                "The file lies beside what it opens. Move it to another place, such as a USB stick."
            )
            self._tell(Kind.WARNING, beside)
        else:
            then = self.tr("Best print it, and then delete the file.")
            self._show(Saved(self._desk.icons, path, then))

    def _tell(self, kind: Kind, text: str) -> None:
        self._show(Notice(self._desk.icons, kind, text))

    def _show(self, notice: Notice) -> None:
        clear(self._told)
        self._told.addWidget(notice)
        tab_in_place(notice)
        self.go_on.setFocus()
        for part in (notice, self.go_on):
            bring_in_sight(part)

    def _ask_back(self) -> None:
        check = SheetCheck(self._desk.icons, self._code)
        check.passed.connect(self.confirmed)
        check.code_wanted.connect(self._show_code)
        self._whole.addWidget(check)
        show_if(self._code_part, False)
        self.check = check
        check.setFocus()

    def _show_code(self) -> None:
        if self.check is not None:
            self.check.hide()
            self.check.deleteLater()
            self.check = None
        show_if(self._code_part, True)
        self.go_on.setFocus()

    def _lay_out(self, said: str) -> None:
        why = self.tr(
            "If you forget the password, this code lets you choose a new one. Nothing else does: "
            "without the password and the code, what you have written is lost."
        )
        where = self.tr(
            "Keep it where only you, or somebody you trust, can find it: in a locked cabinet, for "
            "instance. Don’t keep it on this PC, beside what it opens."
        )
        column = QVBoxLayout(self._code_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        for text in filter(None, (said, why)):
            column.addWidget(Text(text))
        column.addWidget(self.code)
        column.addWidget(Text(where))
        column.addWidget(Folding(self.print, self.save, spacing=Space.LITTLE))
        column.addWidget(self.problem)
        column.addLayout(self._told)
        column.addSpacing(Space.LITTLE)
        column.addWidget(Folding(self.go_on))
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._code_part)
