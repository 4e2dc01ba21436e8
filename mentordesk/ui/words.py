"""Short texts about a mentorship, said the same wherever it is listed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from mentordesk.domain.need import Need
from mentordesk.domain.retention import KEEP_MONTHS, until_of
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.summary import Status, Summary

if TYPE_CHECKING:
    from mentordesk.domain.ports import Language

NO_NAME: Final = QT_TRANSLATE_NOOP("ui", "No name yet")
DRAFT: Final = QT_TRANSLATE_NOOP("ui", "Plan half done")
ENDED: Final = QT_TRANSLATE_NOOP("ui", "Ended {day}")
ENDED_SOMETIME: Final = QT_TRANSLATE_NOOP("ui", "Ended")
BEGINS: Final = QT_TRANSLATE_NOOP("ui", "Begins {day}")
MEETING_ON: Final = QT_TRANSLATE_NOOP("ui", "Meeting {n} on {day}")
MEETING_TODAY: Final = QT_TRANSLATE_NOOP("ui", "Meeting {n} today at {time}")
MEETING_OPEN: Final = QT_TRANSLATE_NOOP("ui", "Meeting {n}: no time yet")
SEALED: Final = QT_TRANSLATE_NOOP("ui", "Locked: the feedback form is sealed")
ALL_HELD: Final = QT_TRANSLATE_NOOP("ui", "All meetings held")

WHAT: Final = {
    Need.FINISH_SETUP: QT_TRANSLATE_NOOP("ui", "The plan is half done."),
    Need.AGREE_TIME: QT_TRANSLATE_NOOP("ui", "Meeting {n} has no time yet."),
    Need.RIVALS: QT_TRANSLATE_NOOP("ui", "Something was written in two ways. Choose which stays."),
    Need.RECORD_MEETING: QT_TRANSLATE_NOOP("ui", "Meeting {n} was on {day}. Write down its notes."),
    Need.PREPARE_MEETING: QT_TRANSLATE_NOOP("ui", "Meeting {n} is on {day} at {time}."),
    Need.CATCH_UP: QT_TRANSLATE_NOOP("ui", "A step of the plan was due on {day}."),
    Need.GIVE_FEEDBACK: QT_TRANSLATE_NOOP("ui", "All meetings are held. The feedback is next."),
    Need.CLOSE: QT_TRANSLATE_NOOP("ui", "Everything is written down. You can mark this as ended."),
    Need.END: QT_TRANSLATE_NOOP("ui", "This was to be kept until {day}. Mark it as ended first."),
    Need.ERASE: QT_TRANSLATE_NOOP("ui", "The time for keeping this ended on {day}."),
    Need.ERASE_HEALTH: QT_TRANSLATE_NOOP(
        "ui", "This has ended, and answers about health are still kept."
    ),
}
"""What needs doing, in words; needs that ask for nothing have none."""

SEALED_ALREADY: Final = QT_TRANSLATE_NOOP(
    "ui", "The feedback form is sealed. You can mark this as ended."
)
"""What needs doing where meetings may be left that nobody can write down any more."""

TODAY: Final = QT_TRANSLATE_NOOP("ui", "Meeting {n} is today at {time}.")

VERBS: Final = {
    Need.FINISH_SETUP: QT_TRANSLATE_NOOP("ui", "Go on with the plan"),
    Need.AGREE_TIME: QT_TRANSLATE_NOOP("ui", "Choose a time"),
    Need.RIVALS: QT_TRANSLATE_NOOP("ui", "Look at both"),
    Need.RECORD_MEETING: QT_TRANSLATE_NOOP("ui", "Write the notes"),
    Need.PREPARE_MEETING: QT_TRANSLATE_NOOP("ui", "Prepare"),
    Need.CATCH_UP: QT_TRANSLATE_NOOP("ui", "Open the plan"),
    Need.GIVE_FEEDBACK: QT_TRANSLATE_NOOP("ui", "Give feedback"),
    Need.CLOSE: QT_TRANSLATE_NOOP("ui", "Mark as ended"),
    Need.END: QT_TRANSLATE_NOOP("ui", "Mark as ended"),
    Need.ERASE: QT_TRANSLATE_NOOP("ui", "Erase for good…"),
    Need.ERASE_HEALTH: QT_TRANSLATE_NOOP("ui", "Go and erase them"),
}
"""The one button beside what needs doing."""


class Words:
    """Says what a summary holds, in a language and on a day.

    ``months`` tells for how many months after the end this desk keeps things.
    """

    def __init__(
        self,
        language: Language,
        today: Callable[[], date],
        months: Callable[[], int] = lambda: KEEP_MONTHS,
    ) -> None:
        self.language = language
        self._today = today
        self.months = months

    def name(self, summary: Summary) -> str:
        """Return the group's or the participant's name, or that there is none yet."""
        named = summary.name.strip() or summary.participant.strip()
        return named or self.language.say(NO_NAME)

    def locked(self, summary: Summary) -> str:
        """Return what the lock beside a name means; "" where there is none."""
        return self.language.say(SEALED) if summary.is_locked else ""

    def when(self, summary: Summary) -> str:
        """Return the one short line about time that a list shows under the name."""
        if summary.status is Status.DRAFT:
            return summary.workplace or self.language.say(DRAFT)
        if summary.status is Status.CLOSED:
            ends = summary.ends
            is_past = ends is not None and ends <= self._today()
            return self._say(ENDED, day=ends) if is_past else self.language.say(ENDED_SOMETIME)
        if summary.starts and summary.starts > self._today() and not summary.held:
            return self._say(BEGINS, day=summary.starts)
        return self.next_meeting(summary)

    def when_short(self, summary: Summary) -> str:
        """Return the same where there is little room: only the day of what is next."""
        starts = summary.next_starts
        if summary.status is not Status.OPEN or starts is None:
            return self.when(summary)
        day = self.language.date(starts.date()).replace(str(starts.year), "").strip()
        return f"{self.language.weekday(starts.date())} {day}"

    def next_meeting(self, summary: Summary) -> str:
        """Return which meeting is next and when."""
        if summary.next_number is None:
            return self.language.say(ALL_HELD)
        return self._about(self._meeting_sentence(summary), summary)

    def what(self, need: Need, summary: Summary) -> str:
        """Return what needs doing, as a sentence."""
        if need is Need.CATCH_UP and summary.next_step_due is not None:
            return self._say(WHAT[need], day=self.day(summary.next_step_due))
        until = until_of(summary, self.months())
        if need in (Need.END, Need.ERASE) and until is not None:
            over = self._say(WHAT[need], day=until)
            return " · ".join(part for part in (summary.workplace.strip(), over) if part)
        starts = summary.next_starts
        is_today = starts is not None and starts.date() == self._today()
        others = {
            Need.RECORD_MEETING: TODAY if is_today else WHAT[need],
            Need.CLOSE: SEALED_ALREADY if summary.is_locked else WHAT[need],
        }
        return self._about(others.get(need, WHAT[need]), summary)

    def verb(self, need: Need) -> str:
        """Return what stands on the button."""
        return self.language.say(VERBS[need])

    def period(self, summary: Summary) -> str:
        """Return from when to when, e.g. ``2.2.2026 – 27.3.2026``; empty without dates."""
        days = [self.language.date(day) for day in (summary.starts, summary.ends) if day]
        return " – ".join(days)

    def day(self, day: date) -> str:
        """Return a day with its weekday, e.g. ``ti 3.3.2026``."""
        return f"{self.language.weekday(day)} {self.language.date(day)}"

    def _meeting_sentence(self, summary: Summary) -> Sentence:
        if summary.next_starts is None:
            return MEETING_OPEN
        is_today = summary.next_starts.date() == self._today()
        return MEETING_TODAY if is_today else MEETING_ON

    def _about(self, sentence: Sentence, summary: Summary) -> str:
        starts: datetime | None = summary.next_starts
        times = {"day": self.day(starts.date()), "time": starts.time()} if starts else {}
        return self._say(sentence, n=summary.next_number, **times)

    def _say(self, sentence: Sentence, **values: object) -> str:
        return self.language.say(sentence.filled(**values))
