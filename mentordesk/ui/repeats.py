"""One more meeting of a kind that may be held several times, such as a gig; and one less."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.mentorship import Mentorship, dependants
from mentordesk.domain.ports import Language
from mentordesk.domain.records import Answer, GoalReview, Meeting, Question, Record
from mentordesk.domain.schedule import addable, fits, is_removable, one_more
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.icons import Icons
from mentordesk.ui.items.undo_line import UndoLine
from mentordesk.ui.naming import lower_first, meeting_name
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Kind, LinkButton, clear, row


class Repeats(QWidget):
    """A button for each stage of which there may be one more, and the way back of a removal.

    ``added`` tells the id of a meeting that was added.
    """

    added = Signal(str)

    def __init__(self, session: Session, language: Language, icons: Icons) -> None:
        super().__init__()
        self._session = session
        self._language = language
        self._icons = icons
        self._offered: tuple[str, ...] = ()
        self._gone: Meeting | None = None
        self.buttons: dict[str, LinkButton] = {}
        self.undo = UndoLine(icons)
        self.undo.wanted.connect(self._put_back)
        self._rows = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self.undo)
        column.addLayout(self._rows)
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer what may be added now, and to put back what still has its place."""
        self._drop_what_fits_no_more()
        stages = addable(self._session.mentorship, self._session.programme)
        offered = tuple(stage.id for stage in stages)
        if offered == self._offered:
            return
        self._offered = offered
        if any(button.hasFocus() for button in self.buttons.values()):
            self._stay()
        clear(self._rows)
        self.buttons = {stage: self._button(stage) for stage in offered}
        for button in self.buttons.values():
            self._rows.addLayout(row(button))

    def _stay(self) -> None:
        """Keep the keyboard here when the button that has it goes; Tab goes on from here."""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_go(self, meeting: Meeting) -> bool:
        """Say whether a meeting may be removed."""
        is_locked = self._session.is_locked
        mentorship, programme = self._session.mentorship, self._session.programme
        return not is_locked and is_removable(meeting, mentorship, programme)

    def remove(self, meeting: Meeting) -> Asking | None:
        """Remove a meeting; ask first where something is written in it."""
        if not _is_written(meeting, self._session.mentorship):
            self._remove(meeting)
            return None
        name = self._called(meeting)
        box = Asking(self.window(), self._icons, Kind.WARNING, self.tr("Remove what is written?"))
        more = self.tr("{name} already has answers. They are removed with it.").format(name=name)
        remove = primary(self.tr("Remove"), partial(self._remove, meeting))
        box.ask(more, quiet(self.tr("Keep it")), remove)
        return box

    def _button(self, stage: str) -> LinkButton:
        name = self._session.programme.text(f"stage.{stage}.name", self._language.code)
        words = self.tr("Add {name}").format(name=lower_first(name))
        button = LinkButton(words, self._icons, "plus")
        button.clicked.connect(partial(self._add, stage))
        return button

    def _add(self, stage: str) -> None:
        programme, mentorship = self._session.programme, self._session.mentorship
        meeting = one_more(programme.stage(stage), mentorship)
        self._session.put(meeting)
        self._session.save_now()
        self.added.emit(meeting.id)

    def _remove(self, meeting: Meeting) -> None:
        lost: tuple[Record, ...] = (meeting, *dependants(self._session.mentorship, meeting))
        name = self._called(meeting)
        self._session.remove(meeting)
        self._session.save_now()
        self._gone = meeting
        self.undo.forget()
        self.undo.offer(lost, self.tr("Removed: {text}").format(text=name))

    def _put_back(self, records: tuple[Record, ...]) -> None:
        for record in records:
            self._session.put(record)
        self._session.save_now()

    def _drop_what_fits_no_more(self) -> None:
        programme, mentorship = self._session.programme, self._session.mentorship
        if self._gone is not None and not fits(self._gone, mentorship, programme):
            self._gone = None
            self.undo.forget()

    def _called(self, meeting: Meeting) -> str:
        return meeting_name(meeting, self._session.programme, self._language.code)


def _is_written(meeting: Meeting, mentorship: Mentorship) -> bool:
    return any(_says(record) for record in dependants(mentorship, meeting))


def _says(record: Record) -> bool:
    match record:
        case Answer():
            return bool(record.text.strip())
        case GoalReview():
            return bool(record.reach or record.note.strip())
        case Question():
            return bool(record.text.strip() or record.answer.strip())
        case _:
            return False
