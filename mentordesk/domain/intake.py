"""Into what a filled form is taken in, and how an entry of its preview is made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from mentordesk.domain.filling import Entry, FilledIn, Standing
from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Change, Mentorship, Put
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Reach, Told
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.typed import write_number

REACHES: Final[dict[Reach, Sentence]] = {
    Reach.NOT_STARTED: QT_TRANSLATE_NOOP("domain", "Not started"),
    Reach.STARTED: QT_TRANSLATE_NOOP("domain", "Started"),
    Reach.WELL_ON: QT_TRANSLATE_NOOP("domain", "Well on the way"),
    Reach.REACHED: QT_TRANSLATE_NOOP("domain", "Reached"),
    Reach.DROPPED: QT_TRANSLATE_NOOP("domain", "Left out"),
}
FOCUS: Final = QT_TRANSLATE_NOOP("domain", "In focus next")
BETWEEN: Final = " · "


@dataclass(frozen=True)
class Intake:
    """The mentorship that a form is taken into, its programme, and in whose words it is told."""

    mentorship: Mentorship
    programme: Programme
    language: Language
    today: date

    def text(self, *keys: str) -> str:
        """Return the first of the programme's texts that is there, or ""."""
        texts = (self.programme.text(key, self.language.code) for key in keys)
        return next(filter(None, texts), "")


@dataclass(frozen=True)
class Asked:
    """What was filled in of one item at one meeting ("" for none)."""

    item: Item
    meeting: str
    fields: tuple[FilledIn, ...]
    intake: Intake

    @property
    def label(self) -> str:
        """The question."""
        return self.intake.text(f"item.{self.item.id}.label") or self.item.id

    def named(self, *which: str) -> str:
        """Return the question, then which of its rows or parts."""
        return ": ".join(filter(None, (self.label, *which)))

    def rows(self) -> Iterator[tuple[str, dict[str, FilledIn]]]:
        """Yield the id of each row or record with its filled fields by their names."""
        found: dict[str, dict[str, FilledIn]] = {}
        for field in self.fields:
            key, _, name = field.place.part.rpartition(".")
            found.setdefault(key, {})[name] = field
        yield from found.items()

    def merged(
        self, question: str, before: Told, values: Mapping[str, Any], *first: Change
    ) -> Entry:
        """Return the entry that gives a record these values; ``first`` must be made before it."""
        changed = {name for name, value in values.items() if getattr(before, name) != value}
        was = {name: getattr(before, name) for name in values}
        stands = any(was[name] for name in changed)
        standing = Standing.SAME if not changed else Standing.OTHER if stands else Standing.NEW
        after = replace(before, **values)
        changes = (*first, Put(after)) if changed else ()
        return Entry(question, self._told(was), self._told(values), standing, changes)

    def _told(self, values: Mapping[str, Any]) -> str:
        words = (self._word(name, value) for name, value in values.items() if value)
        return BETWEEN.join(filter(None, words))

    def _word(self, name: str, value: Any) -> str:
        language = self.intake.language
        match value:
            case Reach():
                return language.say(REACHES[value])
            case bool():
                return language.say(FOCUS)
            case datetime():
                return f"{language.date(value.date())} {language.time(value.time())}"
            case date():
                return language.date(value)
            case int() | float():
                return write_number(value)
            case _:
                return self.intake.text(f"role.{value}.name") if name == "role" else str(value)


def unplaced(*fields: FilledIn) -> Iterator[Entry]:
    """Yield what goes nowhere, under the question that the form printed."""
    for field in fields:
        yield Entry(field.question or field.place.item, "", field.text, Standing.UNPLACED)
