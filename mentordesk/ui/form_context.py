"""What a form needs to know beside the mentorship."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from mentordesk.domain.ports import FreeDays, Language
from mentordesk.ui.icons import Icons

if TYPE_CHECKING:
    from mentordesk.ui.groups.company import Company


@dataclass(frozen=True)
class FormContext:
    """Where a form is filled in, in which language and on which day.

    ``meeting_id`` is "" outside meetings. ``company`` knows the other mentorships; the wizard does
    without.
    """

    meeting_id: str
    language: Language
    is_holiday: FreeDays
    today: Callable[[], date]
    icons: Icons
    company: Company | None = None
