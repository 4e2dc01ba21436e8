"""What stands in the fields of records, as a person reads it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from mentordesk.domain.former import WORDS
from mentordesk.domain.languages import own_name
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import NO, YES
from mentordesk.domain.records import Meeting, Origin, Reach, Status, Told
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.ui.goal_lines import REACHES
from mentordesk.ui.groups.money_field import write_euros
from mentordesk.ui.history.record_words import FIELDS
from mentordesk.ui.naming import meeting_name

EMPTY: Final = QT_TRANSLATE_NOOP("ui", "nothing")
OF: Final = QT_TRANSLATE_NOOP("ui", "{thing}: {part}")
STATES: Final = {
    Origin.AGREEMENT: QT_TRANSLATE_NOOP("ui", "from the agreement"),
    Origin.PERSONAL: QT_TRANSLATE_NOOP("ui", "own goal"),
    Status.DRAFT: QT_TRANSLATE_NOOP("ui", "plan half done"),
    Status.OPEN: QT_TRANSLATE_NOOP("ui", "running"),
    Status.CLOSED: QT_TRANSLATE_NOOP("ui", "ended"),
}


class Values:
    """Says the fields of a mentorship's records; ids are said by the names they stand for."""

    def __init__(self, known: Mentorship, programme: Programme, language: Language) -> None:
        self._known = known
        self._programme = programme
        self._language = language

    def lines(self, record: Told, names: Iterable[str]) -> str:
        """Return fields of a record, a line each; its text needs no name."""
        return "\n".join(self._line(record, name) for name in names)

    def value(self, record: Told, name: str) -> str:
        """Return what stands in one field; "" where it is empty."""
        value = getattr(record, name)
        match value:
            case None | "":
                return ""
            case bool():
                return self._language.say(WORDS[YES if value else NO])
            case Status() | Origin():
                return self._language.say(STATES[value])
            case Reach():
                return self._language.say(REACHES[value])
            case date():
                return self._language.say(Sentence("", "{day}", {"day": value}))
            case float():
                return f"{value:g}".replace(".", ",")
            case int():
                return f"{write_euros(value)} €" if name == "cents" else str(value)
            case _:
                return own_name(value) if name == "language" else self.named(value)

    def named(self, value: str) -> str:
        """Return what an id stands for; any other text as it is."""
        person = self._known.person(value)
        if person is not None:
            return person.name
        goals = (goal.text for goal in self._known.goals if goal.id == value)
        found = next(goals, "") or self.meeting(self._known.meeting(value))
        return found or self._programme.text(f"role.{value}.name", self._language.code) or value

    def meeting(self, meeting: Meeting | None) -> str:
        """Return what a meeting is called; "" for none, or one that the programme has no more."""
        stages = {stage.id for stage in self._programme.stages}
        if meeting is None or meeting.stage not in stages:
            return ""
        return meeting_name(meeting, self._programme, self._language.code)

    def of(self, thing: str, part: str) -> str:
        """Return a part of a thing, or the one of them that there is."""
        both = OF.filled(thing=thing, part=part)
        return self._language.say(both) if thing and part else thing or part

    def _line(self, record: Told, name: str) -> str:
        is_named = name in FIELDS and name != "text"
        label = self._language.say(FIELDS[name]) if is_named else ""
        said = self.of(label, self.value(record, name) or self._language.say(EMPTY))
        return said[:1].upper() + said[1:]
