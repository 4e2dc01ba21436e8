"""What is said of a backup: when and why it was made, what it holds, and where it lies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject

from mentordesk.domain.backup import Backup, Why
from mentordesk.domain.ports import Language

BETWEEN = " · "
NO_BREAK = "\u00a0"
"""Between a number and what it counts."""


class BackupWords(QObject):
    """Says it in a language and on a day."""

    def __init__(self, language: Language, today: Callable[[], date]) -> None:
        super().__init__()
        self._language = language
        self._today = today

    def when(self, made: datetime) -> str:
        """Return the day and the time as a heading, such as ``Tänään klo 9.12``."""
        within = self.when_within(made)
        return within[:1].upper() + within[1:]

    def when_within(self, made: datetime) -> str:
        """Return the same as it stands inside a sentence."""
        days = {
            self._today(): self.tr("today at {time}"),
            self._today() - timedelta(days=1): self.tr("yesterday at {time}"),
        }
        text = days.get(made.date(), self.tr("{weekday} {day} at {time}"))
        return text.format(
            weekday=self._language.weekday(made.date()),
            day=self._language.date(made.date()),
            time=self._language.time(made.time()),
        )

    def day_within(self, day: date) -> str:
        """Return a day alone as it stands inside a sentence."""
        days = {
            self._today(): self.tr("today"),
            self._today() - timedelta(days=1): self.tr("yesterday"),
        }
        return days.get(day, self._language.date(day))

    def why(self, backup: Backup) -> str:
        """Return what a backup was made for."""
        reasons = {
            Why.DAILY: self.tr("The day’s backup"),
            Why.MIGRATION: self.tr("Made before a new version took over"),
            Why.RESTORE: self.tr("Made before another backup came into use"),
            Why.ASKED: self.tr("Made when you asked for it"),
        }
        return reasons[backup.why]

    def holds(self, backup: Backup) -> str:
        """Return how much is in it."""
        mentorships = self.tr("%n mentorships", "", backup.mentorships)
        answers = self.tr("%n answers", "", backup.answers)
        return ", ".join(each.replace(" ", NO_BREAK) for each in (mentorships, answers))

    def where(self, backup: Backup) -> str:
        """Return where it lies."""
        if backup.elsewhere:
            return self.tr("in the second place only")
        on_both = self.tr("on this PC and in the second place")
        return on_both if backup.copied else self.tr("on this PC")

    def of_file(self, backup: Backup) -> str:
        """Return what the note of a file tells, in one line."""
        return BETWEEN.join((self.when(backup.made), self.why(backup), self.holds(backup)))

    def about(self, backup: Backup) -> str:
        """Return all of that in one line, but when."""
        said = (self.why(backup), self.holds(backup), self.where(backup))
        return BETWEEN.join(said)
