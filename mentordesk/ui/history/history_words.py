"""The events of a history in words, those of an hour about the same thing in one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from mentordesk.domain.fence import WRITTEN, concerns_health
from mentordesk.domain.history import HEALTH, Act, Event
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import CONFIRMED, meetings_in_order
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.ui.history.record_words import FIELDS, RECORDS
from mentordesk.ui.naming import meeting_name

LETTERS: Final = 70
"""At most so many letters of a question are told."""

DONE: Final[dict[Act, Sentence]] = {
    Act.ADDED: QT_TRANSLATE_NOOP("ui", "{what} (added)"),
    Act.CHANGED: QT_TRANSLATE_NOOP("ui", "{what} (changed)"),
    Act.REMOVED: QT_TRANSLATE_NOOP("ui", "{what} (taken away)"),
    Act.PRINTED: QT_TRANSLATE_NOOP("ui", "{what} (printed or saved as PDF)"),
    Act.SEALED: QT_TRANSLATE_NOOP("ui", "{what} (sealed)"),
    Act.LOCKED: QT_TRANSLATE_NOOP("ui", "{what} (sealed, and nothing can be changed)"),
    Act.UNLOCKED: QT_TRANSLATE_NOOP("ui", "{what} (void, and everything can be changed)"),
    Act.ERASED: QT_TRANSLATE_NOOP("ui", "{what} (erased)"),
}
WHOLE: Final[dict[Act, Sentence]] = {
    Act.ADDED: QT_TRANSLATE_NOOP("ui", "Added here"),
    Act.HANDED: QT_TRANSLATE_NOOP("ui", "Handed over to another MentorDesk"),
    Act.MERGED: QT_TRANSLATE_NOOP("ui", "Brought together with what another MentorDesk has"),
    Act.TOLD: QT_TRANSLATE_NOOP("ui", "Given to somebody whom it is about"),
    Act.SEALED: QT_TRANSLATE_NOOP("ui", "Sealed"),
    Act.LOCKED: QT_TRANSLATE_NOOP("ui", "Locked"),
    Act.UNLOCKED: QT_TRANSLATE_NOOP("ui", "Unlocked"),
    Act.ERASED: QT_TRANSLATE_NOOP("ui", "Everything was erased"),
}
"""What was done to the mentorship as a whole."""

OF_A_DOCUMENT: Final = (Act.PRINTED, Act.SEALED, Act.LOCKED, Act.UNLOCKED)
"""What is done to a document, which the event's field names."""

TIMES: Final = QT_TRANSLATE_NOOP("ui", "{what} (changed {n} times)")
BECAUSE: Final = QT_TRANSLATE_NOOP("ui", "{what}: {reason}")
WITH_HEALTH: Final = QT_TRANSLATE_NOOP("ui", "{what}, with answers about health")
OF: Final = QT_TRANSLATE_NOOP("ui", "{thing}: {part}")
CONFIRMING: Final = QT_TRANSLATE_NOOP("ui", "gone through together")
NO_LONGER_ASKED: Final = QT_TRANSLATE_NOOP("ui", "a question no longer asked")


@dataclass(frozen=True, slots=True)
class Hour:
    """What one person did within an hour of a day, ``begins`` by the clock of this PC."""

    day: date
    begins: int
    desk: str
    lines: tuple[str, ...]


class HistoryWords:
    """Says events about a mentorship, under its programme and in a language."""

    def __init__(self, mentorship: Mentorship, programme: Programme, language: Language) -> None:
        self._programme = programme
        self._language = language
        self._meetings = {
            meeting.id: meeting_name(meeting, programme, language.code)
            for meeting in meetings_in_order(mentorship, programme)
        }

    def hours(self, events: Iterable[Event]) -> Iterator[Hour]:
        """Yield what each did in each hour, newest first."""
        by_desk = sorted(events, key=lambda event: event.desk)
        newest = sorted(by_desk, key=lambda event: event.at, reverse=True)
        for (at, desk), group in groupby(newest, lambda event: (event.at, event.desk)):
            here = at.astimezone()
            yield Hour(here.date(), here.hour, desk, tuple(self._lines(tuple(group))))

    def _lines(self, events: tuple[Event, ...]) -> Iterator[str]:
        """Yield a line for all that was done in the same way to the same thing."""
        together: dict[tuple[Act, str, str], list[Event]] = {}
        for event in events:
            key = (event.act, self._thing(event), event.reason)
            together.setdefault(key, []).append(event)
        for (act, thing, reason), same in together.items():
            fields = dict.fromkeys(filter(None, map(self._field, same)))
            what = self._of(thing, ", ".join(fields))
            yield self._said(act, what, reason, same)

    def _said(self, act: Act, what: str, reason: str, same: list[Event]) -> str:
        times = sum(event.times for event in same)
        if not what:
            said = self._say(WHOLE.get(act, WHOLE[Act.ADDED]))
        elif act is Act.CHANGED and times > 1:
            said = self._say(TIMES, what=what, n=times)
        else:
            said = self._say(DONE.get(act, DONE[Act.CHANGED]), what=what)
        if any(event.field.rpartition(".")[2] == HEALTH for event in same):
            said = self._say(WITH_HEALTH, what=said)
        return self._say(BECAUSE, what=said, reason=reason) if reason else said

    def _thing(self, event: Event) -> str:
        """Return what the event is about; "" for the whole mentorship."""
        if event.act in OF_A_DOCUMENT:
            document = self._text(f"document.{event.field.partition('.')[0]}.name")
            return f"{document} {event.key}".strip()
        if concerns_health(event, self._programme):
            return self._say(RECORDS[HEALTH])
        if event.record in WRITTEN:
            return self._question(event.key)
        known = RECORDS.get(event.record)
        return self._say(known) if known else event.record

    def _field(self, event: Event) -> str:
        if event.record in WRITTEN:
            return self._say(CONFIRMING) if event.key.rpartition("/")[2] == CONFIRMED else ""
        found = FIELDS.get(event.field)
        return self._say(found) if found else ""

    def _question(self, key: str) -> str:
        """Return the meeting and the question, or the section that was confirmed."""
        meeting, item, _ = (*key.split("/"), "", "", "")[:3]
        asked = self._text(f"item.{item}.label") or self._text(f"section.{item}.name")
        return self._of(self._meetings.get(meeting, ""), asked or self._say(NO_LONGER_ASKED))

    def _text(self, key: str) -> str:
        text = self._programme.text(key, self._language.code)
        return text if len(text) <= LETTERS else f"{text[: LETTERS - 1].rstrip()}…"

    def _of(self, thing: str, part: str) -> str:
        return self._say(OF, thing=thing, part=part) if thing and part else thing or part

    def _say(self, sentence: Sentence, **values: object) -> str:
        return self._language.say(sentence.filled(**values))
