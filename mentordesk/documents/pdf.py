"""The port ``Documents``: a document of the programme as PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from mentordesk.documents.forms.blank import blank_paper
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.paper import paper
from mentordesk.documents.forms.sealed import content_of, sealed, signers_of
from mentordesk.documents.press import Press
from mentordesk.documents.setting.style import Style
from mentordesk.domain.errors import DocumentError, NotFound
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language, Summary
from mentordesk.domain.programme import DocumentSpec, Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.signing import Issue, Signable

UNSIGNED: Final = QT_TRANSLATE_NOOP(
    "documents", "“{document}” has no places to sign, so it can't be sealed. Print it as it is."
)


class PdfDocuments:
    """Makes PDF files; reads the fonts of a folder when the first is made."""

    def __init__(
        self, fonts: Path, style: Style | None = None, today: Callable[[], date] = date.today
    ) -> None:
        self._press = Press(fonts, style)
        self._today = today

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

        What was written about health is in it only ``with_health``, and marked.
        """
        spec, today = _found(document_id, programme), self._today()
        context = Context(mentorship, programme, language, today, None, tuple(members), with_health)
        return self._press.print(paper(spec, context))

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
        spec = _found(document_id, programme)
        context = Context(mentorship, programme, language, self._today())
        return self._press.print(blank_paper(spec, context, fillable=fillable))

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
        """Return the document with its number and hash on each page, and with places to sign.

        Raises ``NotFound``, and ``DocumentError`` where the programme lets nobody sign it.
        """
        spec, today = _found(document_id, programme), self._today()
        context = Context(mentorship, programme, language, today, with_health=with_health)
        signers = signers_of(programme.form(spec.form), context)
        plain = replace(paper(spec, context), draft="")  # the signatures make it no draft
        if not signers:
            raise DocumentError(UNSIGNED.filled(document=plain.title))
        pdf = self._press.print(sealed(plain, issue, context))
        return Signable(pdf, content_of(plain), signers)


def _found(document_id: str, programme: Programme) -> DocumentSpec:
    spec = programme.document(document_id)
    if spec is None:
        text = QT_TRANSLATE_NOOP(
            "documents", "There is no document “{document}”. There are: {documents}."
        )
        known = ", ".join(each.id for each in programme.documents)
        raise NotFound(text.filled(document=document_id, documents=known))
    return spec
