"""Documents with long, many and odd texts keep the standards: tags, bookmarks, named signs."""

import page
import pytest

from mentordesk.documents import PdfDocuments
from mentordesk.domain.signing import Issue
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from tests.documents.odd_worlds import world
from tests.documents.reading_back import FONTS

PROFILES = (page.ValidationProfile.PDF_A_2A, page.ValidationProfile.PDF_UA_1)
FINNISH = TranslatedLanguage("fi", RESOURCES / "i18n")
DOCUMENTS = PdfDocuments(FONTS)
WORST = (
    ("odd", "work-trial", "meeting-4"),
    ("odd", "work-trial", "word-card"),
    ("odd", "developer-client", "gig-after"),
    ("many", "work-trial", "goals"),
    ("odd", "developer-client.group", "plan"),
)


def failures(pdf: bytes) -> list[str]:
    reports = (page.validate_pdf_bytes(pdf, profile=each) for each in PROFILES)
    return [f"{each.rule_id} {each.message}" for report in reports for each in report.failures]


@pytest.mark.parametrize(("name", "programme", "document"), WORST)
def test_the_worst_documents_keep_the_standards(name: str, programme: str, document: str) -> None:
    here = world(name, programme)
    args = (document, here.mentorship, here.programme, FINNISH)
    assert failures(DOCUMENTS.make(*args, with_health=True)) == []
    assert failures(DOCUMENTS.blank(*args, fillable=True)) == []


@pytest.mark.parametrize("name", ["odd", "many"])
def test_the_worst_forms_to_sign_keep_the_standards(name: str) -> None:
    here = world(name, "work-trial")
    issue = Issue("7KQ4-M2TD", "AB23-CD45")
    args = (here.mentorship, here.programme, FINNISH, issue)
    assert failures(DOCUMENTS.signable("feedback", *args).pdf) == []
