"""Forms to sign and to fill in with long, many and odd texts: fields lie in their frames, alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentordesk.documents import PdfDocuments
from mentordesk.domain.documents import is_signed
from mentordesk.domain.signing import Issue
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from tests.documents.faults import faults
from tests.documents.odd import programmes
from tests.documents.odd_worlds import WORLDS, world
from tests.documents.placed import sheets, told
from tests.documents.reading_back import squeezed

FINNISH = TranslatedLanguage("fi", RESOURCES / "i18n")
ISSUE = Issue("7KQ4-M2TD", "AB23-CD45")
SIGNED = [
    (programme.key.id, document.id)
    for programme in programmes().values()
    for document in programme.documents
    if is_signed(programme.form(document.form))
]
ASKED = [
    ("odd", programme.key.id, document.id)
    for programme in programmes().values()
    for document in programme.documents
] + [("many", "work-trial", "meeting-2"), ("many", "developer-client", "gig-after")]


@pytest.mark.parametrize("name", WORLDS)
@pytest.mark.parametrize(("programme", "document"), SIGNED)
def test_each_page_to_sign_tells_its_number_and_holds_its_fields(
    documents: PdfDocuments, name: str, programme: str, document: str
) -> None:
    here = world(name, programme)
    form = documents.signable(document, here.mentorship, here.programme, FINNISH, ISSUE)
    pages = sheets(form.pdf)
    assert list(faults(form.pdf)) == []
    fields = [field for sheet in pages for field, _ in sheet.fields]
    assert fields == [*(signer.role for signer in form.signers), "seal"]
    for n, sheet in enumerate(pages, 1):
        (foot,) = [line for line in sheet.lines if line.text.endswith(f"Sivu {n}/{len(pages)}")]
        assert foot.text.startswith(f"{ISSUE.number} · ")
    for signer in form.signers:
        assert here.read[signer.name] in squeezed(told(form.pdf))


@pytest.mark.parametrize(("name", "programme", "document"), ASKED)
def test_lines_and_fields_to_fill_in_lie_on_nothing(
    documents: PdfDocuments, name: str, programme: str, document: str
) -> None:
    here = world(name, programme)
    for fillable in (False, True):
        pdf = documents.blank(document, here.mentorship, here.programme, FINNISH, fillable=fillable)
        assert list(faults(pdf)) == []


def test_a_name_that_no_font_draws_can_be_signed(documents: PdfDocuments) -> None:
    here = world("odd", "work-trial")
    people = tuple(replace(p, name="\ud800😀", title="\x00") for p in here.mentorship.people)
    odd = replace(here.mentorship, people=people)
    form = documents.signable("feedback", odd, here.programme, FINNISH, ISSUE)
    assert "U+D800" in told(form.pdf) and list(faults(form.pdf)) == []
