"""What was said at the last meeting, beside what is asked now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.item import Item
from mentordesk.domain.ports import Language
from mentordesk.domain.reading import DRAFTABLE, Answers, forms_of, meetings_in_order
from mentordesk.domain.records import Meeting
from mentordesk.domain.threads import Said, said_before
from mentordesk.ui.letters import breakable
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.when import day_of
from mentordesk.ui.widgets import Caption, Hint, LinkButton, Text, clear

LONG: Final = 600
"""How many letters of an answer are shown before the rest is asked for."""


class SaidText(QWidget):
    """A question and what was answered; the end of a long answer comes when asked for."""

    def __init__(self, question: str, text: str) -> None:
        super().__init__()
        self._text = text
        self.answer = Text(breakable(text if len(text) <= LONG else f"{text[:LONG].rstrip()}…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(Hint(question))
        column.addWidget(self.answer)
        if len(text) > LONG:
            self.more = LinkButton(self.tr("Show all"))
            self.more.clicked.connect(self._show_all)
            column.addWidget(self.more)

    def _show_all(self) -> None:
        self.answer.setText(breakable(self._text))
        self.more.hide()


class SaidBefore(QWidget):
    """Last time's words on the theme of an item; the whole last meeting where there are none."""

    def __init__(self, meeting: Meeting, session: Session, language: Language) -> None:
        super().__init__()
        self._meeting = meeting.id
        self._session = session
        self._language = language
        self._shown: tuple[Said, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.MEDIUM)
        self.title = Caption(self.tr("Last time"))
        self.when = Hint("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self.title)
        column.addWidget(self.when)
        column.addSpacing(Space.TINY)
        column.addLayout(self._rows)
        column.addStretch(1)

    def show_item(self, item: Item | None) -> bool:
        """Show what fits the item; return whether there is anything."""
        said = self._about(item) if item else ()
        said = said or tuple(self._last_meeting())
        if said != self._shown:
            self._shown = said
            self._lay_out(said)
        return bool(said)

    def _about(self, item: Item) -> tuple[Said, ...]:
        mentorship, programme = self._session.mentorship, self._session.programme
        meeting = mentorship.meeting(self._meeting)
        return said_before(item, meeting, mentorship, programme) if meeting else ()

    def _last_meeting(self) -> Iterator[Said]:
        """Yield all that was written at the last earlier meeting where anything was."""
        mentorship, programme = self._session.mentorship, self._session.programme
        for earlier in reversed(self._earlier()):
            answers = Answers(mentorship, earlier.id)
            items = (item for form in forms_of(earlier, programme) for item in form.items())
            plain = (i for i in items if i.kind in DRAFTABLE and not i.health)
            said = [Said(earlier, item, answers.to(item)) for item in plain]
            said = [one for one in said if one.text.strip()]
            if said:
                yield from said
                return

    def _earlier(self) -> tuple[Meeting, ...]:
        meetings = meetings_in_order(self._session.mentorship, self._session.programme)
        ids = [meeting.id for meeting in meetings]
        return meetings[: ids.index(self._meeting)] if self._meeting in ids else ()

    def _lay_out(self, said: tuple[Said, ...]) -> None:
        clear(self._rows)
        self.when.setText(day_of(said[0].meeting, self._language) if said else "")
        for one in said:
            key = f"item.{one.item.id}.label"
            question = self._session.programme.text(key, self._language.code)
            self._rows.addWidget(SaidText(question, one.text.strip()))
