"""Columns for the domain's own types; each is a text in the database."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from peewee import TextField

from mentordesk.store.cells import as_cell, as_written, stamp


class WrittenField(TextField):
    """A text of any characters, NUL too; one that UTF-8 can't hold (a lone surrogate) is bytes."""

    def db_value(self, value: str) -> str | bytes:
        """Return what SQLite can hold."""
        return as_cell(value)

    def python_value(self, value: str | bytes) -> str:
        """Return the text as it was written."""
        return as_written(value)


class DayField(TextField):
    """A date, as ``2026-02-02``."""

    def db_value(self, value: date | None) -> str | None:
        """Return the date by ISO 8601."""
        return value and value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        """Return the date."""
        return date.fromisoformat(value) if value else None


class ClockField(TextField):
    """Local time without zone, as a person planned it: ``2026-02-02T09:30:00``."""

    def db_value(self, value: datetime | None) -> str | None:
        """Return the time by ISO 8601."""
        return value and value.isoformat()

    def python_value(self, value: str | None) -> datetime | None:
        """Return the time."""
        return datetime.fromisoformat(value) if value else None


class StampField(TextField):
    """A moment that happened, in UTC; its texts are all of one length and sort by time."""

    def db_value(self, value: datetime) -> str:
        """Return the moment by ISO 8601 with microseconds."""
        return stamp(value)

    def python_value(self, value: str) -> datetime:
        """Return the moment, with UTC as its zone."""
        return datetime.fromisoformat(value)


class ChoiceField(TextField):
    """One of a fixed set of words."""

    def __init__(self, choice: type[StrEnum], **options: Any) -> None:
        super().__init__(**options)
        self._choice = choice

    def db_value(self, value: StrEnum | None) -> str | None:
        """Return the word."""
        return value and value.value

    def python_value(self, value: str | None) -> StrEnum | None:
        """Return the choice; ValueError when the word is none of the set."""
        return self._choice(value) if value else None
