"""The tab of the documents, of a work trial in the real vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.ui.documents.documents_tab import DocumentsTab
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.session import Session
from tests.builders import a_mentorship
from tests.ui.mentorship.conftest import open_page, open_session, session

__all__ = ["open_page", "open_session", "session"]

MADE = 20_000
"""How many milliseconds a first document may take on a busy machine."""

OpenTab = Callable[..., tuple[MentorshipPage, DocumentsTab]]


@pytest.fixture
def mentorship(work_trial: Programme) -> Mentorship:
    """A work trial whose first meeting was held."""
    return replace(a_mentorship(), programme=work_trial.key)


@pytest.fixture
def open_tab(open_page: Callable[..., MentorshipPage]) -> OpenTab:
    """Show the tab in a window of a size."""

    def opened(
        session: Session, size: tuple[int, int] = (1440, 900)
    ) -> tuple[MentorshipPage, DocumentsTab]:
        page = open_page(session, size)
        page.tabs.open("documents")
        tab = page.tabs.page("documents")
        assert isinstance(tab, DocumentsTab)
        return page, tab

    return opened
