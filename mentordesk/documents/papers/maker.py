"""The port ``Papers``: each paper as PDF."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from mentordesk.documents.forms.context import Context
from mentordesk.documents.papers.access import access_copy
from mentordesk.documents.papers.erasure import erasure_certificate
from mentordesk.documents.papers.notice import privacy_notice
from mentordesk.documents.papers.recovery import recovery_sheet
from mentordesk.documents.papers.wording import Wordings
from mentordesk.documents.press import Press
from mentordesk.documents.setting.style import Style
from mentordesk.domain.access import PersonalCopy
from mentordesk.domain.erasing import Erasure
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme


class PdfPapers:
    """Makes PDF files; reads the fonts and the texts of the privacy notice when first needed."""

    def __init__(
        self,
        fonts: Path,
        texts: Path,
        style: Style | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._press = Press(fonts, style)
        self._texts = Wordings(texts)
        self._today = today

    def recovery_sheet(self, code: str, made: date, language: Language) -> bytes:
        """Return the sheet with the recovery code, to print and lock away."""
        return self._press.print(recovery_sheet(code, made, language))

    def erasure_certificate(self, erasure: Erasure, language: Language) -> bytes:
        """Return the certificate of an erasure."""
        return self._press.print(erasure_certificate(erasure, language))

    def privacy_notice(
        self, mentorship: Mentorship, programme: Programme, until: date | None, language: Language
    ) -> bytes:
        """Return what a participant is told of the use of their data; kept ``until`` a day."""
        context = Context(mentorship, programme, language, self._today())
        return self._press.print(privacy_notice(context, until, self._texts.of_notice()))

    def access_copy(self, copy: PersonalCopy, language: Language) -> bytes:
        """Return everything that is known about one person of a mentorship, health included."""
        context = Context(copy.mentorship, copy.programme, language, self._today())
        return self._press.print(access_copy(copy, context))
