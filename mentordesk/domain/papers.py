"""The papers that belong to no programme: about the key, about erasing, and about one's rights."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from mentordesk.domain.access import PersonalCopy
from mentordesk.domain.erasing import Erasure
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme


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
