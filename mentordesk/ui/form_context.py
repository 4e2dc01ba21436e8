"""What a form needs to know beside the mentorship."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from mentordesk.domain.ports import FreeDays, Language
from mentordesk.domain.retention import KEEP_MONTHS, months_kept
from mentordesk.ui.icons import Icons

if TYPE_CHECKING:
    from mentordesk.ui.desk import Desk
    from mentordesk.ui.groups.company import Company


@dataclass(frozen=True)
class FormContext:
    """Where a form is filled in, in which language and on which day.

    ``meeting_id`` is "" outside meetings. ``company`` knows the other mentorships; the wizard does
    without. ``keep_months`` tells for how many months after the end this desk keeps things.
    """

    meeting_id: str
    language: Language
    is_holiday: FreeDays
    today: Callable[[], date]
    icons: Icons
    company: Company | None = None
    keep_months: Callable[[], int] = lambda: KEEP_MONTHS


def outside_meetings(desk: Desk) -> FormContext:
    """Return the context of what is filled in at no meeting."""
    months = partial(months_kept, desk.settings)
    holiday, today = desk.is_holiday, desk.today
    return FormContext("", desk.language, holiday, today, desk.icons, keep_months=months)
