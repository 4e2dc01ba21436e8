"""The papers that belong to no programme: about the key, about erasing, and about one's rights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme

if TYPE_CHECKING:
    from mentordesk.domain.access import PersonalCopy


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was erased, told without what it held.

    ``counts`` are the numbers of records by the names of their kinds; ``gone_by`` is the day by
    which the last backup that held it is gone too.
    """

    name: str
    programme: str
    created: date
    erased: datetime
    desk: str
    gone_by: date
    counts: Mapping[str, int] = field(default_factory=dict[str, int])


class Papers(Protocol):
    """Makes them as PDF; raises ``DocumentError``."""

    def recovery_sheet(self, code: str, made: date, language: Language) -> bytes:
        """Return the sheet with the recovery code, to print and lock away."""
        ...

    def erasure_certificate(self, erasure: Erasure, language: Language) -> bytes:
        """Return the certificate of an erasure."""
        ...

    def privacy_notice(
        self, mentorship: Mentorship, programme: Programme, until: date | None, language: Language
    ) -> bytes:
        """Return what a participant is told of the use of their data; kept ``until`` a day."""
        ...

    def access_copy(self, copy: PersonalCopy, language: Language) -> bytes:
        """Return everything that is known about one person of a mentorship, health included."""
        ...
