"""The privacy notice: looked at, printed, saved."""

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.domain.programme import Programme
from mentordesk.ui.desk import Desk
from mentordesk.ui.keeping.privacy import PrivacyNotice
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.overview import Overview
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Notice
from tests.builders import a_mentorship
from tests.ui.conftest import Worker
from tests.ui.window import Shop, last_page, name_people, set_period


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> MentorshipPage:
    trial = replace(a_mentorship(), programme=work_trial.key)
    worker.now(lambda: desk.vault.add(trial, work_trial))
    page = MentorshipPage(Session(trial, work_trial, desk.vault, desk.background), desk)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    page.tabs.open("overview")
    return page


@pytest.fixture
def notice(qtbot: QtBot, page: MentorshipPage) -> PrivacyNotice:
    overview = cast(Overview, page.tabs.page("overview"))
    overview.keeping.notice.click()
    (notice,) = page.findChildren(PrivacyNotice)
    qtbot.waitUntil(lambda: notice.pane.paper is not None)
    return notice


def text_of(path: Path) -> str:
    """Return all that is written in a PDF, on one line."""
    document = QPdfDocument()
    document.load(str(path))
    pages = (document.getAllText(n).text() for n in range(document.pageCount()))
    return " ".join(" ".join(pages).split())


def test_it_is_shown_from_the_overview_and_fits_into_the_window(
    notice: PrivacyNotice, page: MentorshipPage
) -> None:
    assert notice.isVisible()
    assert notice.height() < page.height() and notice.width() < page.width()


def test_it_is_saved_with_the_day_until_which_things_are_kept(
    qtbot: QtBot, notice: PrivacyNotice, tmp_path: Path
) -> None:
    notice.save.click()
    (dialog,) = notice.findChildren(QFileDialog)
    assert "Amina" not in dialog.selectedFiles()[0]
    file = tmp_path / "notice.pdf"
    with qtbot.waitSignal(notice.out.saved):
        dialog.fileSelected.emit(str(file))
    assert "27.9.2026" in text_of(file)
    assert notice.told.isVisible() and "notice.pdf" in notice.told.text.text()


def test_what_goes_wrong_is_said_in_it(qtbot: QtBot, notice: PrivacyNotice, tmp_path: Path) -> None:
    notice.save.click()
    (dialog,) = notice.findChildren(QFileDialog)
    with qtbot.waitSignal(notice.out.failed):
        dialog.fileSelected.emit(str(tmp_path / "nowhere" / "notice.pdf"))
    (said,) = notice.findChildren(Notice)
    assert str(tmp_path / "nowhere") in said.label.text()


def test_it_is_shown_from_the_last_page_of_the_plan(
    qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme
) -> None:
    window = (shop := Shop(qtbot, desk, worker, work_trial)).open()
    wizard = shop.begin(window)
    name_people(wizard)
    set_period(wizard)
    wizard.go_to(last_page(wizard))
    wizard.notice_wanted.emit()
    (notice,) = window.findChildren(PrivacyNotice)
    qtbot.waitUntil(lambda: notice.pane.paper is not None)
    notice.accept()
