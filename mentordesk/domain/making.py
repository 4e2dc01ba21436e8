"""The ports of what makes documents and files of a mentorship, for people and other programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mentordesk.domain.mentorship import Mentorship
    from mentordesk.domain.ports import Language
    from mentordesk.domain.programme import Programme
    from mentordesk.domain.records import Meeting
    from mentordesk.domain.signing import Issue, Signable
    from mentordesk.domain.summary import Summary


class Documents(Protocol):
    """Makes PDF files of what a mentorship holds."""

    def make(
        self,
        document_id: str,
        mentorship: Mentorship,
        programme: Programme,
        language: Language,
        members: Sequence[Summary] = (),
        *,
        with_health: bool = False,
    ) -> bytes:
        """Return the document as PDF; raises ``NotFound`` or ``DocumentError``.

        ``members`` are the mentorships of a group. What was written about health is in it only
        ``with_health``, and marked.
        """
        ...

    def signable(
        self,
        document_id: str,
        mentorship: Mentorship,
        programme: Programme,
        language: Language,
        issue: Issue,
        *,
        with_health: bool = False,
    ) -> Signable:
        """Return the document with its number and hash on each page, and with places to sign."""
        ...

    def blank(
        self,
        document_id: str,
        mentorship: Mentorship,
        programme: Programme,
        language: Language,
        *,
        fillable: bool = False,
    ) -> bytes:
        """Return the form to fill in by pen, or ``fillable`` in a PDF reader.

        What is known of people and days stands in it; a new mentorship gives an empty one.
        """
        ...


class Calendars(Protocol):
    """Writes meetings for the calendar of an office program."""

    def write(
        self,
        mentorship: Mentorship,
        programme: Programme,
        language: Language,
        meetings: Sequence[Meeting],
        changed: Mapping[str, datetime],
    ) -> bytes:
        """Return the meetings that have a time as an iCalendar file.

        ``changed`` tells by a meeting's id when it was last written (UTC): a later one takes the
        earlier one's place in the calendar.
        """
        ...
