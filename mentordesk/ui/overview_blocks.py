"""What the overview is put together from: people, facts and meetings, each in a block."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme, Role
from mentordesk.domain.progress import answered_at
from mentordesk.domain.records import Details, Person
from mentordesk.ui.block import Block
from mentordesk.ui.fields import show_if
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.naming import MARKS, WORDS, NamedMeeting, lower_first
from mentordesk.ui.repeats import Repeats
from mentordesk.ui.theme import Space
from mentordesk.ui.when import day_of, period
from mentordesk.ui.widgets import Hint, IconButton, LinkButton, Text, clear, row


class People(Block):
    """Who is in which role, and how to reach them."""

    def __init__(self, language: Language) -> None:
        super().__init__(self.tr("People"))
        self._language = language

    def show_people(self, mentorship: Mentorship, programme: Programme) -> None:
        """Show the people in the order of the programme's roles; a person in several once.

        Those who take part in the mentorships of a group are shown there.
        """
        clear(self.body)
        shown: set[str] = set()
        for role in (role for role in programme.roles if not role.becomes):
            for person in mentorship.holders(role.id):
                if person.id not in shown and person.name.strip():
                    shown.add(person.id)
                    self._add(person, self._roles(person, mentorship, programme))

    def _add(self, person: Person, roles: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Hint(roles))
        words.addWidget(Text(person.name))
        for more in ((person.title, person.organisation), (person.phone, person.email)):
            about = " · ".join(part.strip() for part in more if part.strip())
            if about:
                line = Hint(about)
                line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                words.addWidget(line)
        self.body.addLayout(words)

    def _roles(self, person: Person, mentorship: Mentorship, programme: Programme) -> str:
        held = mentorship.roles_of(person.id)
        names = (self._name(role, programme) for role in programme.roles if role.id in held)
        return ", ".join(name if n == 0 else lower_first(name) for n, name in enumerate(names))

    def _name(self, role: Role, programme: Programme) -> str:
        return programme.text(f"role.{role.id}.name", self._language.code)


class Facts(Block):
    """Where, from when to when, and how much."""

    def __init__(self, language: Language) -> None:
        super().__init__(self.tr("Time and place"))
        self._language = language

    def show_details(self, details: Details) -> None:
        """Show what is known."""
        clear(self.body)
        dates = period(details.starts, details.ends, self._language)
        lines = [line for line in (details.workplace, dates, self._hours(details)) if line]
        self.body.setSpacing(Space.TINY)
        for line in lines or [self.tr("Nothing is written down yet.")]:
            self.body.addWidget(Text(line))

    def _hours(self, details: Details) -> str:
        hours = f"{details.hours_per_day:g}".replace(".", ",") if details.hours_per_day else ""
        parts = (
            self.tr("{hours} h a day").format(hours=hours) if hours else "",
            self.tr("{days} days a week").format(days=details.days_per_week)
            if details.days_per_week
            else "",
        )
        return ", ".join(part for part in parts if part)


class Meetings(Block):
    """The meetings with their state and time. ``opened`` tells the id of the one to open.

    ``calendar_wanted`` tells that they are wanted as a file for calendars.
    """

    opened = Signal(str)
    calendar_wanted = Signal()

    def __init__(self, icons: Icons, language: Language, repeats: Repeats) -> None:
        super().__init__(self.tr("Meetings"))
        self._repeats = repeats
        self._icons = icons
        self._language = language
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setVerticalSpacing(Space.MEDIUM)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addWidget(repeats)
        text = self.tr("All meetings to the calendar…")
        self.calendar = LinkButton(text, icons, "calendar")
        self.calendar.clicked.connect(self.calendar_wanted)
        self.body.addLayout(row(self.calendar))

    def show_meetings(
        self, meetings: tuple[NamedMeeting, ...], mentorship: Mentorship, programme: Programme
    ) -> None:
        """Show a row for each meeting."""
        clear(self._grid)
        show_if(self.calendar, any(named.meeting.starts for named in meetings))
        for named in meetings:
            done, asked = answered_at(named.meeting, mentorship, programme)
            self._add(named, self._progress(done, asked))

    def _add(self, named: NamedMeeting, progress: str) -> None:
        line = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        place = named.meeting.location.strip()
        words = QVBoxLayout()
        words.setContentsMargins(0, Space.TINY, 0, 0)  # on the line of the button's name
        words.setSpacing(0)
        words.addWidget(Text(day_of(named.meeting, self._language)))
        words.addWidget(Hint(" · ".join(part for part in (place, progress) if part)))
        button = LinkButton(named.name, self._icons, MARKS[named.state][0])
        button.setAccessibleName(self._said(named))
        button.clicked.connect(lambda: self.opened.emit(named.meeting.id))
        self._grid.addWidget(button, line, 0, top)
        self._grid.addLayout(words, line, 1, top)
        if self._repeats.may_go(named.meeting):
            self._grid.addWidget(self._remover(named), line, 2, top)

    def _remover(self, named: NamedMeeting) -> IconButton:
        button = IconButton(
            self._icons, "trash-2", self.tr("Remove {name}").format(name=named.name), SMALL
        )
        button.clicked.connect(lambda: self._repeats.remove(named.meeting))
        return button

    def _said(self, named: NamedMeeting) -> str:
        return f"{named.name}, {self._language.say(WORDS[named.state])}"

    def _progress(self, done: int, asked: int) -> str:
        text = self.tr("{done} of {asked} answered")
        return text.format(done=done, asked=asked)
