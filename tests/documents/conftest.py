"""What the documents' tests share: the maker of documents, and a short way to call it."""

from collections.abc import Callable

import pytest

from mentordesk.documents import PdfDocuments
from mentordesk.domain.mentorship import Mentorship
from tests.documents.filled import work_trial
from tests.documents.finnish import Finnish
from tests.documents.reading_back import FONTS

Make = Callable[[str, Mentorship], bytes]


@pytest.fixture(scope="session")
def documents() -> PdfDocuments:
    return PdfDocuments(FONTS)


@pytest.fixture(scope="session")
def make(documents: PdfDocuments) -> Make:
    """Makes a document of the work trial in Finnish."""
    return lambda document, trial: documents.make(document, trial, work_trial(), Finnish())
