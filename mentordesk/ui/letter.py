"""The wizard's last page: the whole plan, to be read like a letter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Form, Programme
from mentordesk.domain.reading import NO, YES, Answers, meetings_in_order, parts, visible_items
from mentordesk.domain.records import Details, Person
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.setup import steps
from mentordesk.ui.language_names import called
from mentordesk.ui.naming import meeting_name
from mentordesk.ui.when import period, time_of

YES_WORD = QT_TRANSLATE_NOOP("ui", "Yes")
NO_WORD = QT_TRANSLATE_NOOP("ui", "No")
NOT_ASKED_WORD = QT_TRANSLATE_NOOP("ui", "Not asked")
HOURS = QT_TRANSLATE_NOOP("ui", "{hours} hours a day")
DAYS = QT_TRANSLATE_NOOP("ui", "{days} days a week")
MINUTES = QT_TRANSLATE_NOOP("ui", "{minutes} minutes")


_IN_A_NUMBER: Final = re.compile(r"(?<=\d)[ \t](?=\d)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the letter; ``key`` is that of the programme's text it begins with, "" for none."""

    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What one page of the wizard holds, line by line."""

    form: Form
    heading: str
    lines: tuple[Line, ...]


def letter(mentorship: Mentorship, programme: Programme, language: Language) -> list[Paragraph]:
    """Return the plan in words, a paragraph for each page; empty where nothing was written."""
    writer = _Writer(mentorship, programme, language)
    return [
        Paragraph(form, writer.text(f"form.{form.id}.name"), tuple(writer.lines(form)))
        for form in steps(programme)
    ]


class _Writer:
    """Writes items as lines, each kind in its own way."""

    def __init__(self, mentorship: Mentorship, programme: Programme, language: Language) -> None:
        self._mentorship = mentorship
        self._programme = programme
        self._language = language
        self._answers = Answers(mentorship)
        self._ways: dict[Kind, Callable[[Item], Iterator[Line]]] = {
            Kind.PEOPLE: self._people,
            Kind.PERIOD: self._period,
            Kind.GOALS: self._goals,
            Kind.NEXT_MEETINGS: self._meetings,
            Kind.FIELDS: self._fields,
            Kind.YES_NO: self._yes_no,
            Kind.CHOICE: self._choice,
            Kind.LANGUAGE: self._language_read,
            Kind.TEXT: self._written,
            Kind.LONG_TEXT: self._written,
        }

    def text(self, key: str) -> str:
        return self._programme.text(key, self._language.code)

    def lines(self, form: Form) -> Iterator[Line]:
        for item in visible_items(form, self._programme, self._answers):
            write = self._ways.get(item.kind)
            if write is not None:
                yield from (replace(line, text=_whole_numbers(line.text)) for line in write(item))

    def _people(self, item: Item) -> Iterator[Line]:
        for role in item.views:
            for person in self._mentorship.holders(role):
                if said := _about(person):
                    key = f"role.{role}.name"
                    yield Line(f"{self.text(key)}: {said}", key)

    def _period(self, _item: Item) -> Iterator[Line]:
        details = self._mentorship.details
        days = period(details.starts, details.ends, self._language)
        found = (details.name, details.workplace, days, *self._amount(details))
        if said := ", ".join(part for part in found if part):
            yield Line(said)

    def _amount(self, details: Details) -> Iterator[str]:
        if details.hours_per_day is not None:
            hours = f"{details.hours_per_day:g}"
            hours = hours if self._language.code == "en" else hours.replace(".", ",")
            yield self._language.say(HOURS.filled(hours=hours))
        if details.days_per_week is not None:
            yield self._language.say(DAYS.filled(days=details.days_per_week))

    def _goals(self, _item: Item) -> Iterator[Line]:
        texts = (goal.text.strip() for goal in self._mentorship.goals)
        return (Line(f"• {text}") for text in texts if text)

    def _meetings(self, _item: Item) -> Iterator[Line]:
        for meeting in meetings_in_order(self._mentorship, self._programme):
            name = meeting_name(meeting, self._programme, self._language.code)
            minutes = self._language.say(MINUTES.filled(minutes=meeting.minutes))
            length = f", {minutes}" if meeting.starts else ""
            yield Line(f"{name}: {time_of(meeting, self._language)}{length}")

    def _fields(self, item: Item) -> Iterator[Line]:
        named = parts(item, self._programme, self._mentorship)
        texts = (self._answers.to(item, part).strip() for part in named)
        if said := ", ".join(text for text in texts if text):
            yield self._labelled(item, said)

    def _yes_no(self, item: Item) -> Iterator[Line]:
        if answer := self._answers.to(item):
            word = {YES: YES_WORD, NO: NO_WORD}.get(answer, NOT_ASKED_WORD)
            yield self._labelled(item, self._language.say(word))

    def _choice(self, item: Item) -> Iterator[Line]:
        if answer := self._answers.to(item):
            yield self._labelled(item, self.text(f"item.{item.id}.{answer}") or answer)

    def _language_read(self, item: Item) -> Iterator[Line]:
        if code := self._answers.to(item):
            yield self._labelled(item, called(code, self._language))

    def _written(self, item: Item) -> Iterator[Line]:
        if answer := self._answers.to(item).strip():
            yield self._labelled(item, answer)

    def _labelled(self, item: Item, said: str) -> Line:
        key = f"item.{item.id}.label"
        label = self.text(key)
        between = " " if label.endswith("?") else ": "
        return Line(f"{label}{between}{said}", key) if label else Line(said)


def _about(person: Person) -> str:
    contact = (person.name, person.title, person.organisation, person.phone, person.email)
    known = (*contact, person.languages, person.interests)
    return ", ".join(part.strip() for part in known if part.strip())


def _whole_numbers(text: str) -> str:
    """Return a text in which no number, such as one to call, goes on on another line."""
    return _IN_A_NUMBER.sub("\u00a0", text)
