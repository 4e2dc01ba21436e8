"""Reads a filled form: the values of its fields, and of which form they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.documents.filled.fields import Field, fields_of
from mentordesk.documents.filled.names import Source, read_name
from mentordesk.documents.filled.opening import opened, unreadable
from mentordesk.domain.errors import DocumentError, NoForm
from mentordesk.domain.filling import FilledForm, FilledIn
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

NO_FIELDS: Final = QT_TRANSLATE_NOOP(
    "documents",
    "This PDF has no fields of a MentorDesk form. If the form was printed to a PDF or scanned, its "
    "fields are gone: open the filled form, save it, and choose the saved file.",
)
SEVERAL: Final = QT_TRANSLATE_NOOP(
    "documents",
    "Several forms were put together in this PDF. Save each as a file of its own, and read them "
    "in one by one.",
)


def read_form(data: bytes) -> FilledForm:
    """Return what was filled in; raises ``UnreadablePdf``, and ``DocumentError`` for other PDFs."""
    with unreadable():
        found = tuple(_ours(fields_of(opened(data))))
    sources = {source for source, _ in found}
    if not sources:
        raise NoForm(NO_FIELDS)
    if len(sources) > 1:
        raise DocumentError(SEVERAL)
    (source,) = sources
    return FilledForm(
        source.programme,
        source.version,
        source.document,
        source.language,
        source.mentorship,
        tuple(filled for _, filled in found),
    )


def _ours(fields: Iterator[Field]) -> Iterator[tuple[Source, FilledIn]]:
    for field in fields:
        known = read_name(field.name)
        if known is not None:
            source, place = known
            yield source, FilledIn(place, field.value, field.asked)
