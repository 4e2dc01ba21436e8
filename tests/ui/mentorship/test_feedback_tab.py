"""The feedback form beside the paper that it becomes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.progress import sections_to_confirm
from mentordesk.domain.reading import YES, confirmation
from mentordesk.domain.records import Place
from mentordesk.ui.desk import Desk
from mentordesk.ui.feedback_tab import FeedbackTab
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.preview import Preview
from mentordesk.ui.session import Session
from tests.ui.mentorship.conftest import NARROW, WIDE, OpenPage

OpenSession = Callable[[Mentorship], Session]
MADE = 20_000
"""How many milliseconds a first document may take on a busy machine."""


def tab_of(page: MentorshipPage) -> FeedbackTab:
    page.tabs.open("feedback")
    return cast(FeedbackTab, page.tabs.page("feedback"))


def paper_of(tab: FeedbackTab) -> Preview | None:
    return cast(Preview | None, tab.preview and tab.preview.paper)


def is_drawn(tab: FeedbackTab) -> bool:
    paper = paper_of(tab)
    pages = paper.pages if paper else []
    return bool(pages) and not pages[0].picture.isNull()


def test_it_counts_what_is_confirmed_and_lists_the_rest(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    bar = tab_of(open_page(session, NARROW)).bar
    sections = sections_to_confirm(session.programme)
    assert len(bar.menu.actions()) == len(sections)
    session.write(confirmation(sections[0]), YES)
    qtbot.waitUntil(lambda: len(bar.menu.actions()) == len(sections) - 1)
    assert f"1 of {len(sections)}" in bar.count.text() or f"1/{len(sections)}" in bar.count.text()


def test_when_all_is_confirmed_nothing_is_missing(
    open_page: OpenPage, open_session: OpenSession, mentorship: Mentorship
) -> None:
    session = open_session(mentorship)
    for section in sections_to_confirm(session.programme):
        session.write(confirmation(section), YES)
    assert not tab_of(open_page(session, NARROW)).bar.missing.isVisible()


def test_what_is_missing_never_stops_printing(open_page: OpenPage, session: Session) -> None:
    bar = tab_of(open_page(session, NARROW)).bar
    assert bar.print.isEnabled()
    assert bar.save.isEnabled()


def test_a_part_that_is_missing_is_gone_to(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    tab = tab_of(open_page(session, NARROW))
    section = tab.form.forms[0].sections[-1]
    qtbot.waitUntil(lambda: section.height() > 100)
    tab.bar.menu.actions()[-1].trigger()
    assert section.section.id == sections_to_confirm(session.programme)[-1].id
    assert not section.visibleRegion().isEmpty()


def test_the_paper_stands_beside_the_form_in_a_wide_window(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    tab = tab_of(open_page(session, WIDE))
    qtbot.waitUntil(lambda: is_drawn(tab), timeout=MADE)
    assert tab.form.isVisible()
    assert not tab.bar.switch.isVisible()


def test_in_a_narrow_window_one_turns_between_form_and_paper(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    tab = tab_of(open_page(session, NARROW))
    assert tab.form.isVisible()
    tab.bar.switch.click()
    assert not tab.form.isVisible()
    qtbot.waitUntil(lambda: is_drawn(tab), timeout=MADE)
    tab.bar.switch.click()
    assert tab.form.isVisible()


def test_the_paper_follows_what_is_written(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    tab = tab_of(open_page(session, WIDE))
    qtbot.waitUntil(lambda: is_drawn(tab), timeout=MADE)
    paper = paper_of(tab)
    assert paper is not None
    before = len(paper.pages)
    session.write(Place("", "fb-tasks"), "Leipoo ja pakkaa.\n" * 150)
    qtbot.waitUntil(lambda: len(paper.pages) > before, timeout=MADE)


def test_no_paper_is_made_while_nobody_looks(
    qtbot: QtBot, open_page: OpenPage, session: Session, desk: Desk
) -> None:
    page = open_page(session, NARROW)
    qtbot.waitUntil(lambda: not desk.background.is_busy)  # it has looked for its group
    tab = tab_of(page)
    assert paper_of(tab) is None
    assert not desk.background.is_busy


def test_the_form_is_saved_under_a_name_that_says_what_and_when(
    qtbot: QtBot, open_page: OpenPage, session: Session, tmp_path: Path, desk: Desk
) -> None:
    desk.settings.remember("documents-folder", str(tmp_path))
    page = open_page(session, NARROW)
    tab_of(page).bar.save.click()
    dialog = page.findChildren(QFileDialog)[0]
    assert dialog.selectedFiles() == [str(tmp_path / "Palautelomake 2026-02-03.pdf")]
    with qtbot.waitSignal(page.issuing.saved, timeout=MADE):
        dialog.accept()
    assert (tmp_path / "Palautelomake 2026-02-03.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("name", ["", "nimi"])
def test_a_form_without_signers_can_be_previewed(
    qtbot: QtBot, open_page: OpenPage, open_session: OpenSession, mentorship: Mentorship, name: str
) -> None:
    people = tuple(replace(person, name=name) for person in mentorship.people)
    tab = tab_of(open_page(open_session(replace(mentorship, people=people)), WIDE))
    qtbot.waitUntil(lambda: is_drawn(tab), timeout=MADE)


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_list_of_what_is_missing_opens_upwards(open_page: OpenPage, session: Session) -> None:
    bar = tab_of(open_page(session)).bar
    bar.missing.click()
    assert bar.menu.isVisible()
    assert bar.menu.geometry().bottom() <= bar.missing.mapToGlobal(QPoint(0, 0)).y()
    bar.menu.close()


def test_the_last_button_is_read_whole_however_narrow_it_is(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    page = open_page(session)
    bar = tab_of(page).bar
    page.resize(330, 600)
    qtbot.waitUntil(lambda: bar.print.width() >= bar.print.sizeHint().width())
    assert "palautelomake" in bar.print.accessibleName()


def test_buttons_stay_where_they_are_when_a_part_is_taken_back(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    bar = tab_of(open_page(session, WIDE)).bar
    sections = sections_to_confirm(session.programme)
    for section in sections:
        session.write(confirmation(section), YES)
    qtbot.waitUntil(lambda: not bar.missing.isVisible())
    asked, before = bar.minimumSizeHint().height(), bar.words_width
    session.write(confirmation(sections[0]), "")
    qtbot.waitUntil(bar.missing.isVisible)
    assert bar.minimumSizeHint().height() == asked
    assert abs(bar.words_width - before) < bar.fontMetrics().horizontalAdvance("00")


def test_names_are_shortened_before_any_button_loses_its_words(
    open_page: OpenPage, session: Session
) -> None:
    bar = tab_of(open_page(session, NARROW)).bar
    seen: list[tuple[bool, bool]] = []
    for width in range(1400, 300, -20):
        bar.resize(width, bar.height())
        seen.append((bar.print.text() == bar.print.accessibleName(), bool(bar.save.text())))
    assert list(dict.fromkeys(seen))[:3] == [(True, True), (False, True), (False, False)]
