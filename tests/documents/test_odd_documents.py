"""Every document with long, many and odd texts: nothing leaves its place, nothing is lost."""

from __future__ import annotations

import pytest

from mentordesk.documents import PdfDocuments
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from tests.documents.faults import faults
from tests.documents.odd_worlds import every_document, world
from tests.documents.placed import told
from tests.documents.reading_back import squeezed

FINNISH = TranslatedLanguage("fi", RESOURCES / "i18n")


@pytest.mark.parametrize(("name", "programme", "document"), [*every_document()])
def test_all_that_was_written_stands_in_its_place(
    documents: PdfDocuments, name: str, programme: str, document: str
) -> None:
    here = world(name, programme)
    pdf = documents.make(document, here.mentorship, here.programme, FINNISH, with_health=True)
    assert list(faults(pdf)) == []
    spec, read = here.programme.document(document), squeezed(told(pdf))
    assert spec and [text for text in here.expected(spec) if text not in read] == []
