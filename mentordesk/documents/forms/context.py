"""What an item needs to be printed: the mentorship, the programme, a language, a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import Answers
from mentordesk.domain.records import Meeting, Person
from mentordesk.domain.sentence import Sentence


@dataclass(frozen=True)
class Context:
    """Reads what is to be printed, in the words of one language, as seen from one meeting."""

    mentorship: Mentorship
    programme: Programme
    language: Language
    meeting: Meeting | None = None

    @property
    def answers(self) -> Answers:
        """The answers as this meeting sees them."""
        return Answers(self.mentorship, self.meeting.id if self.meeting else "")

    def answer(self, item: Item, part: str = "") -> str:
        """Return what was written to an item."""
        return self.answers.to(item, part)

    def text(self, *keys: str) -> str:
        """Return the first of the programme's texts that is there; else an empty one."""
        texts = (self.programme.text(key, self.language.code) for key in keys)
        return next((text for text in texts if text), "")

    def label(self, item: Item) -> str:
        """Return the question."""
        return self.text(f"item.{item.id}.label")

    def line(self, item: Item, line: str) -> str:
        """Return the text of a line or step of an item."""
        return self.text(f"item.{item.id}.{line}")

    def role(self, role: str) -> str:
        """Return the name of a role."""
        return self.text(f"role.{role}.name") or role

    def people(self, role: str) -> str:
        """Return the people in a role, one a line."""
        return "\n".join(map(self.person, self.mentorship.holders(role)))

    def person(self, person: Person) -> str:
        """Return a name with the title, and the organisation if it isn't the workplace."""
        elsewhere = person.organisation != self.mentorship.details.workplace
        organisation = person.organisation if elsewhere else ""
        parts = (person.name.strip(), person.title.strip(), organisation.strip())
        return ", ".join(filter(None, parts))

    def say(self, sentence: Sentence) -> str:
        """Return one of our own texts."""
        return self.language.say(sentence)

    def day(self, day: date | None) -> str:
        """Return a date, or an empty text."""
        return self.language.date(day) if day else ""

    def weekday(self, day: date) -> str:
        """Return a date after the name of its day: ``ma 2.2.2026``."""
        return f"{self.language.weekday(day)} {self.language.date(day)}"

    def clock(self, starts: datetime, minutes: int) -> str:
        """Return from when to when: ``9.00–9.45``."""
        ends = starts + timedelta(minutes=minutes)
        return f"{self.language.time(starts.time())}–{self.language.time(ends.time())}"
