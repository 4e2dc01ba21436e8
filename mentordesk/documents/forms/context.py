"""What an item needs to be printed: the mentorship, the programme, a language, a meeting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Final

from mentordesk.documents.said import Said
from mentordesk.domain.fence import shows_health
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.languages import own_name
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language, Summary
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import Answers, second_language
from mentordesk.domain.records import Meeting, Person
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.setup import organisation

ABOUT_HEALTH: Final = QT_TRANSLATE_NOOP("documents", "About health")


@dataclass(frozen=True)
class Context:
    """Reads what is to be printed, in the words of one language, as seen from one meeting.

    The programme's texts have the participant's own language with them. ``members`` are the
    mentorships of a group. Answers about health are printed only ``with_health``, and marked.
    ``to_others``: it is handed to somebody else than the participant, and so in one language.
    """

    mentorship: Mentorship
    programme: Programme
    language: Language
    today: date
    meeting: Meeting | None = None
    members: tuple[Summary, ...] = ()
    with_health: bool = False
    to_others: bool = False

    @property
    def answers(self) -> Answers:
        """The answers as this meeting sees them."""
        return Answers(self.mentorship, self.meeting.id if self.meeting else "")

    def answer(self, item: Item, part: str = "") -> str:
        """Return what was written to an item."""
        return self.answers.to(item, part)

    def written(self, item: Item, part: str = "") -> Said:
        """Return what was written to an item, with its language."""
        return self.told(self.answer(item, part), self.answers.language_of(item, part))

    def told(self, text: str, code: str) -> Said:
        """Return what a person wrote, marked where its language isn't the document's."""
        is_ours = code in ("", self.language.code)
        return Said(text, code, mark="" if is_ours else own_name(code))

    def text(self, *keys: str) -> Said:
        """Return the first of the programme's texts that is there; else an empty one."""
        return next((said for said in map(self._said, keys) if said), Said(""))

    def label(self, item: Item) -> Said:
        """Return the question."""
        return self.titled(item, self.text(f"item.{item.id}.label"))

    def titled(self, item: Item, title: Said) -> Said:
        """Return what stands over an answer, marked where it is about health and is printed."""
        is_marked = self.with_health and shows_health(item, self.programme)
        return self.marked(title) if is_marked else title

    def marked(self, title: Said) -> Said:
        """Return a title with the mark that what stands under it is about health."""
        mark = self.say(ABOUT_HEALTH)
        if not title:
            return Said(mark)
        return replace(title, mark=" · ".join(filter(None, (mark, title.mark))))

    def line(self, item: Item, line: str) -> Said:
        """Return the text of a line or step of an item."""
        return self.text(f"item.{item.id}.{line}")

    def role(self, role: str) -> Said:
        """Return the name of a role."""
        return self.text(f"role.{role}.name") or Said(role)

    def name_among_gigs(self, meeting: Meeting) -> str:
        """Return a meeting's name, with its number if it is a gig; "" where no stage repeats."""
        if all(stage.most == 1 for stage in self.programme.stages):
            return ""
        name = self.text(f"stage.{meeting.stage}.name").text
        repeats = self.programme.stage(meeting.stage).most > 1
        return f"{name} {meeting.number}".strip() if repeats else name

    def people(self, role: str) -> str:
        """Return the people in a role, one a line."""
        return "\n".join(map(self.person, self.mentorship.holders(role)))

    def person(self, person: Person) -> str:
        """Return a name with the title, and the organisation if it isn't the workplace."""
        elsewhere = person.organisation != self.mentorship.details.workplace
        organisation = person.organisation if elsewhere else ""
        parts = (person.name.strip(), person.title.strip(), organisation.strip())
        return ", ".join(filter(None, parts))

    @property
    def firm_and_workplace(self) -> str:
        """Whose the workplace is, where that is known and its name doesn’t tell; and where."""
        workplace = self.mentorship.details.workplace
        asking = self.programme.items_of(Kind.PERIOD)
        firm = organisation(asking, self.mentorship, self.programme)
        is_told = firm.casefold() in workplace.casefold()
        return workplace if is_told else f"{firm}\n{workplace}".strip()

    def say(self, sentence: Sentence) -> str:
        """Return one of our own texts."""
        return self.language.say(sentence)

    def day(self, day: date | None) -> str:
        """Return a date, or an empty text."""
        return self.language.date(day) if day else ""

    def weekday(self, day: date) -> str:
        """Return a date after the name of its day: ``ma 2.2.2026``."""
        return f"{self.language.weekday(day)} {self.language.date(day)}"

    def days(self, starts: date | None, ends: date | None) -> str:
        """Return from which day to which: ``2.2.2026–27.3.2026``; an empty text for neither."""
        return f"{self.day(starts)}–{self.day(ends)}" if starts or ends else ""

    @cached_property
    def second_code(self) -> str:
        """The code of the participant's own language, "" for none."""
        return "" if self.to_others else second_language(self.mentorship, self.programme)

    @cached_property
    def _code(self) -> str:
        """The code of the language that the programme's texts are asked in."""
        known = self.programme.languages
        return self.language.code if self.language.code in known else known[0]

    def _said(self, key: str) -> Said:
        text, code = self.programme.wording(key, self._code)
        second, second_code = self.programme.wording(key, self.second_code)
        mark = "" if code == self._code else own_name(code)
        if second_code != self.second_code or second == text:
            return Said(text, code, mark=mark)
        return Said(text, code, second, second_code, mark)

    def clock(self, starts: datetime, minutes: int) -> str:
        """Return from when to when: ``9.00–9.45``."""
        ends = starts + timedelta(minutes=minutes)
        return f"{self.language.time(starts.time())}–{self.language.time(ends.time())}"
