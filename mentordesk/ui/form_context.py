"""What a form needs to know beside the mentorship."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from mentordesk.domain.ports import FreeDays, Language
from mentordesk.ui.icons import Icons


@dataclass(frozen=True)
class FormContext:
    """Where a form is filled in, in which language and on which day.

    ``meeting_id`` is "" outside meetings.
    """

    meeting_id: str
    language: Language
    is_holiday: FreeDays
    today: Callable[[], date]
    icons: Icons
