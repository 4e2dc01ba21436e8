"""The dialog of a filled form: whose it is, what of it goes where, and what was taken in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.domain.erasing import called
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.filling import Entry, Standing
from mentordesk.domain.mentorship import Change
from mentordesk.domain.summary import Summary
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, Labelled, Pick
from mentordesk.ui.filling.entry_row import EntryRow
from mentordesk.ui.filling.preview import Filled, Preview
from mentordesk.ui.fold import Fold
from mentordesk.ui.letters import breakable
from mentordesk.ui.sheet_dialog import SheetDialog
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import (
    Heading,
    Kind,
    Notice,
    PrimaryButton,
    QuietButton,
    Text,
)

CHANGING: Final = (Standing.NEW, Standing.OTHER)


class FilledDialog(SheetDialog):
    """``chosen`` tells the id of the mentorship that the form is of.

    ``taken`` tells how many entries are taken in and their changes; ``undone`` asks to take them
    back. Escape changes nothing, nor ends what has begun.
    """

    chosen = Signal(str)
    taken = Signal(int, object)
    undone = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._is_working = False
        self.rows: list[EntryRow] = []

    def ask_whose(self, filled: Filled) -> None:
        """Ask whose the form is: it doesn't tell, or that one isn't here."""
        self._begin_anew(self.tr("Whose form is this?"))
        self.body.addWidget(Text(breakable(filled.name), "quiet"))
        if not filled.offered:
            text = self.tr("No mentorship here follows the mentoring model of this form.")
            self._notice(Kind.WARNING, text)
            self._end_with(self._closer())
            return
        self.body.addWidget(Text(self.tr("The form doesn’t tell it. Choose whom it is about.")))
        self.pick = Pick(self._names(filled.offered))
        self.go_on = PrimaryButton(self.tr("Continue"))
        self.go_on.setEnabled(False)
        self.go_on.clicked.connect(self._choose)
        self.pick.currentIndexChanged.connect(lambda n: self.go_on.setEnabled(n >= 0))
        self.pick.setCurrentIndex(0 if len(filled.offered) == 1 else -1)
        self.body.addWidget(Labelled(self.tr("Mentorship"), self.pick))
        self._end_with(self.go_on, self._leaver())

    def show_preview(self, preview: Preview) -> None:
        """Show what of the form goes where; nothing is taken in yet."""
        self._begin_anew(self.tr("Read a filled form"))
        name = called(preview.mentorship) or self.tr("No name yet")
        workplace = preview.mentorship.details.workplace
        about = " · ".join(filter(None, (name, workplace)))
        self.body.addWidget(Text(breakable(about), "quiet"))
        self.rows = [EntryRow(entry) for entry in preview.entries]
        changing = self._of(*CHANGING)
        if not self.rows:
            self._notice(Kind.INFO, self.tr("Nothing is filled in on this form."))
        elif not changing:
            self._notice(Kind.GOOD, self.tr("Nothing in this form would change anything here."))
        else:
            self._notice(Kind.INFO, self.tr("Nothing changes until you take in what you choose."))
        self._add_rows(changing)
        self._add_unplaced(self._of(Standing.UNPLACED))
        self._add_same(self._of(Standing.SAME))
        self._end_with(*self._verbs(changing))

    def say_taken(self, count: int) -> None:
        """Say how much was taken in, and offer to take it back."""
        self._begin_anew(self.tr("Read a filled form"))
        self._notice(Kind.GOOD, self.tr("%n answers are taken in.", "", count))
        self.undo = QuietButton(self.tr("Undo"))
        self.undo.clicked.connect(self._take_back)
        self._end_with(self._closer(), self.undo)

    def say_undone(self) -> None:
        """Say that all is as it was."""
        self._begin_anew(self.tr("Read a filled form"))
        self._notice(Kind.INFO, self.tr("Everything is as it was before."))
        self._end_with(self._closer())

    def say_failed(self, error: MentorDeskError) -> None:
        """Say why nothing was done."""
        self._work(False)
        self.say(Notice(self._desk.icons, Kind.DANGER, self._desk.language.say(error.sentence)))

    def reject(self) -> None:
        """Close, unless something is being done just now."""
        if not self._is_working:
            super().reject()

    def _names(self, offered: Iterable[Summary]) -> Mapping[str, str]:
        unnamed = self.tr("No name yet")
        return {
            s.id: " · ".join(filter(None, (s.name or s.participant or unnamed, s.workplace)))
            for s in offered
        }

    def _of(self, *standings: Standing) -> list[EntryRow]:
        return [row for row in self.rows if row.entry.standing in standings]

    def _add_rows(self, rows: Sequence[QWidget]) -> None:
        for each in rows:
            self.body.addWidget(each)

    def _add_unplaced(self, rows: Sequence[EntryRow]) -> None:
        if not rows:
            return
        self.body.addWidget(Heading(self.tr("Has no place here"), 3))
        text = self.tr(
            "What is asked here is different, or the text doesn’t fit. Copy it from here."
        )
        self._notice(Kind.WARNING, text)
        self._add_rows(rows)

    def _add_same(self, rows: Sequence[EntryRow]) -> None:
        if rows:
            text = self.tr("%n answers are here already", "", len(rows))
            fold = Fold(text, self._desk.icons, is_open=False)
            for each in rows:
                fold.body.addWidget(each)
            self.body.addWidget(fold)

    def _verbs(self, changing: Sequence[EntryRow]) -> tuple[QPushButton, ...]:
        return (self._taker(changing), self._leaver()) if changing else (self._closer(),)

    def _taker(self, rows: Sequence[EntryRow]) -> QPushButton:
        """Return the button that takes in what is ticked; it waits for a tick."""
        self.take = PrimaryButton(self.tr("Take in the chosen"))
        self.take.clicked.connect(self._begin)
        for row in rows:
            row.ticked.connect(self._count)
        self._count()
        return self.take

    def _count(self) -> None:
        self.take.setEnabled(any(row.is_wanted for row in self.rows))

    def _begin(self) -> None:
        self._work(True)
        wanted: list[Entry] = [row.entry for row in self.rows if row.is_wanted]
        changes: list[Change] = [change for entry in wanted for change in entry.changes]
        self.taken.emit(len(wanted), tuple(changes))

    def _choose(self) -> None:
        self._work(True)
        self.chosen.emit(self.pick.currentData())

    def _take_back(self) -> None:
        self._work(True)
        self.undone.emit()

    def _work(self, working: bool) -> None:
        self._is_working = working
        for part in (self._content, self._under):
            part.setEnabled(not working)

    def _begin_anew(self, title: str) -> None:
        self._work(False)
        self.empty()
        self.body.addWidget(Heading(title, 2))

    def _closer(self) -> QPushButton:
        self.end = PrimaryButton(self.tr("Close"))
        self.end.clicked.connect(self.accept)
        return self.end

    def _leaver(self) -> QPushButton:
        end = QuietButton(self.tr("Cancel"))
        end.clicked.connect(self.reject)
        return end

    def _end_with(self, *buttons: QPushButton) -> None:
        """Put the buttons into the foot, the first with the keyboard."""
        self.foot.addWidget(Folding(*buttons, spacing=Space.LITTLE))
        buttons[0].setFocus()
        self.fit()

    def _notice(self, kind: Kind, text: str) -> None:
        self.body.addWidget(Notice(self._desk.icons, kind, text))
