"""The tab of the documents: what it lists, shows and leads to."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from mentordesk.domain.issued import Issued, Signer, Void, Way
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Purpose
from mentordesk.domain.progress import sections_to_confirm
from mentordesk.domain.reading import YES, confirmation
from mentordesk.domain.records import Answer, Meeting, Place
from mentordesk.ui.asking import Asking
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.documents_tab import DocumentsTab
from mentordesk.ui.documents.listed import ASKED, CONFIRMED, DONE, LOCKED, listed
from mentordesk.ui.documents.paper_page import PaperPage
from mentordesk.ui.documents.paper_row import PaperRow
from mentordesk.ui.documents.sealed_words import SealedWords, whole
from mentordesk.ui.preview import Preview
from mentordesk.ui.session import Session
from tests.ui.documents.conftest import MADE, OpenTab
from tests.ui.mentorship.conftest import NARROW, day
from tests.ui.window import button

CERTIFICATE = "certificate"


def words(row: PaperRow) -> str:
    return f"{row.title.text()}\n{row.state.text()}"


def act(row: PaperRow, name: str) -> QAbstractButton:
    """Return the button of a row whose name begins so."""
    found = (b for b in row.findChildren(QAbstractButton) if b.accessibleName().startswith(name))
    return next(found)


def menu_of(row: PaperRow) -> QMenu:
    return cast(QToolButton, act(row, "More")).menu()


def choose(row: PaperRow, text: str) -> None:
    next(a for a in menu_of(row).actions() if a.text() == text).trigger()


def caption(tab: DocumentsTab) -> str:
    return tab.pane.caption.text()


def is_drawn(tab: DocumentsTab) -> bool:
    paper = cast(Preview | None, tab.pane.paper)
    pages = paper.pages if paper else []
    return bool(pages) and not pages[0].picture.isNull()


def an_issued(number: str, mentorship: Mentorship, void: Void | None = None) -> Issued:
    signers = (
        Signer("participant", "Amina", way=Way.DRAWN),
        Signer("mentor", "Pekka", way=Way.PEN),
    )
    at = datetime(2026, 3, 27, 9, tzinfo=UTC)
    key, digest = mentorship.programme, "0" * 64
    made = Issued(number, "feedback", "fi", key, digest, digest, at, "x", signers, locks=True)
    return replace(made, void=void)


def test_every_document_of_the_programme_has_its_row(session: Session, open_tab: OpenTab) -> None:
    _, tab = open_tab(session)
    assert set(tab.list.rows) == {each.id for each in session.programme.documents}


def test_a_draft_says_how_many_parts_are_open(
    qtbot: QtBot, session: Session, open_tab: OpenTab, desk: Desk
) -> None:
    _, tab = open_tab(session)
    row, parts = tab.list.rows["feedback"], sections_to_confirm(session.programme)
    assert str(len(parts)) in row.state.text()
    for section in parts:
        session.write(confirmation(section), YES)
    qtbot.waitUntil(lambda: row.state.text() == desk.language.say(CONFIRMED))


def test_the_record_of_a_meeting_says_when_it_is_or_was(
    session: Session, open_tab: OpenTab
) -> None:
    _, tab = open_tab(session)
    rows = tab.list.rows
    assert rows["meeting-1"].state.text() == "Pidetty 2.2.2026"


def test_a_meeting_that_is_held_is_told_at_once(
    qtbot: QtBot, session: Session, open_tab: OpenTab
) -> None:
    _, tab = open_tab(session)
    meeting = session.mentorship.meetings[1]
    session.put(replace(meeting, held=day("2026-02-20")))
    row = tab.list.rows["meeting-2"]
    qtbot.waitUntil(lambda: row.state.text() == "Pidetty 20.2.2026")


def test_in_a_wide_window_the_first_document_is_seen_beside_the_list(
    qtbot: QtBot, session: Session, open_tab: OpenTab
) -> None:
    _, tab = open_tab(session)
    assert tab.list.isVisible()
    qtbot.waitUntil(lambda: is_drawn(tab), timeout=MADE)
    assert caption(tab) == "Palautelomake"


def test_another_document_takes_its_place_from_its_first_page(
    qtbot: QtBot, session: Session, open_tab: OpenTab
) -> None:
    _, tab = open_tab(session)
    qtbot.waitUntil(lambda: is_drawn(tab), timeout=MADE)
    paper = cast(Preview, tab.pane.paper)
    bar = paper.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = paper.pages[0].picture.cacheKey()
    act(tab.list.rows["tips"], "Preview").click()
    assert caption(tab) == "Vinkkilista"
    qtbot.waitUntil(lambda: paper.pages[0].picture.cacheKey() != before, timeout=MADE)
    assert bar.value() == 0


def test_in_a_narrow_window_the_preview_takes_the_place_of_the_list(
    qtbot: QtBot, session: Session, open_tab: OpenTab
) -> None:
    _, tab = open_tab(session, NARROW)
    assert not tab.pane.isVisible()
    pressed = act(tab.list.rows["tips"], "Preview")
    pressed.click()
    assert not tab.list.isVisible()
    qtbot.waitUntil(lambda: is_drawn(tab), timeout=MADE)
    tab.back.click()
    assert tab.list.isVisible()
    assert tab.window().focusWidget() is pressed


def test_no_paper_is_made_while_nobody_looks(
    qtbot: QtBot, session: Session, open_tab: OpenTab, desk: Desk
) -> None:
    _, tab = open_tab(session, NARROW)
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    assert tab.pane.paper is None


def test_a_paper_that_is_filled_in_opens_beside_its_page(
    qtbot: QtBot, session: Session, open_tab: OpenTab
) -> None:
    _, tab = open_tab(session)
    act(tab.list.rows[CERTIFICATE], "Fill in").click()
    page = tab.currentWidget()
    assert isinstance(page, PaperPage)
    assert page.form.isVisible()
    assert page.preview is not None
    paper = page.preview
    qtbot.waitUntil(lambda: paper.paper is not None, timeout=MADE)
    page.back.click()
    assert tab.list.isVisible()


def test_escape_leads_from_a_paper_and_a_preview_back_to_the_list(
    qtbot: QtBot, session: Session, open_tab: OpenTab
) -> None:
    _, tab = open_tab(session, NARROW)
    act(tab.list.rows["tips"], "Preview").click()
    qtbot.keyClick(tab.back, Qt.Key.Key_Escape)
    assert tab.list.isVisible()
    act(tab.list.rows[CERTIFICATE], "Fill in").click()
    page = cast(PaperPage, tab.currentWidget())
    qtbot.keyClick(page.form, Qt.Key.Key_Escape)
    assert tab.list.isVisible()


def test_the_page_of_a_paper_follows_what_is_written(
    qtbot: QtBot, session: Session, open_tab: OpenTab
) -> None:
    _, tab = open_tab(session)
    tab.fill_in(next(d for d in session.programme.documents if d.id == CERTIFICATE))
    page = cast(PaperPage, tab.currentWidget())
    form = session.programme.form(CERTIFICATE)
    text = next(i for i in form.items() if i.kind.value in ("text", "long-text"))
    with qtbot.waitSignal(page.live.ready, timeout=MADE):
        session.write(Place("", text.id), "Leipoi ja pakkasi")
    qtbot.waitUntil(lambda: "1" in page.bar.count.text())


def test_a_paper_with_every_answer_is_marked_as_done(session: Session, desk: Desk) -> None:
    form = session.programme.form("certificate")
    for item in form.items():
        if item.kind in ASKED:
            session.put(Answer(Place("", item.id), "Hyvin"))
    every = listed(session.mentorship, session.programme, desk.language)
    shown = next(each for each in every if each.document.form == "certificate")
    done, asked = (int(n) for n in re.findall(r"\d+", shown.state))
    assert done == asked and shown.mark == DONE


def test_a_question_of_such_a_paper_is_found_there(session: Session, open_tab: OpenTab) -> None:
    page, tab = open_tab(session)
    page.tabs.open("overview")
    form = session.programme.form(CERTIFICATE)
    shown = {
        i.id for f in session.programme.forms if f.purpose is not Purpose.PAPER for i in f.items()
    }
    own = next(item for item in form.items() if item.id not in shown)
    page.go_to(Place("", own.id))
    assert page.tabs.current == "documents"
    assert isinstance(tab.currentWidget(), PaperPage)


def test_signing_is_asked_for_with_the_document(
    qtbot: QtBot, session: Session, open_tab: OpenTab
) -> None:
    page, tab = open_tab(session)
    with qtbot.waitSignal(page.sign_wanted) as asked:
        choose(tab.list.rows["feedback"], "Sign…")
    assert asked.args is not None
    assert asked.args[0].id == "feedback"


def test_what_has_no_place_to_sign_is_not_signed(session: Session, open_tab: OpenTab) -> None:
    _, tab = open_tab(session)
    assert not any(a.text() == "Sign…" for a in menu_of(tab.list.rows["tips"]).actions())


def test_a_filled_form_is_asked_for(qtbot: QtBot, session: Session, open_tab: OpenTab) -> None:
    page, tab = open_tab(session)
    with qtbot.waitSignal(page.filled_wanted):
        tab.list.filled.click()


def test_sealed_documents_stand_under_theirs_with_number_day_and_signers(
    session: Session, open_tab: OpenTab, desk: Desk
) -> None:
    mentorship = session.mentorship
    void = Void(datetime(2026, 3, 28, 9, tzinfo=UTC), "Väärä päivä")
    issued = an_issued("7KQ4-M2TD", mentorship, void), an_issued("9RT2-XK4M", mentorship)
    session.mentorship = replace(mentorship, issued=issued)
    _, tab = open_tab(session)
    assert list(tab.list.sealed) == ["9RT2-XK4M", "7KQ4-M2TD"]
    held, gone = map(words, tab.list.sealed.values())
    assert all(part in held for part in ("27.3.2026", whole("9RT2-XK4M"), "Amina", "Pekka"))
    assert all(part in gone for part in ("28.3.2026", whole("7KQ4-M2TD"), "Väärä päivä"))
    assert tab.list.rows["feedback"].state.text() == desk.language.say(LOCKED)


def test_a_void_one_is_said_to_be_void_before_all_else(session: Session, desk: Desk) -> None:
    said = SealedWords(desk.language)
    void = Void(datetime(2026, 3, 28, 9, tzinfo=UTC), "Väärä päivä")
    held = an_issued("7KQ4-M2TD", session.mentorship)
    gone = an_issued("7KQ4-M2TD", session.mentorship, void)
    assert said.title(gone).split()[0] != said.title(held).split()[0]


def test_a_document_is_saved_under_what_and_when(session: Session, open_tab: OpenTab) -> None:
    page, tab = open_tab(session)
    choose(tab.list.rows["feedback"], "Save as PDF")
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Palautelomake 2026-02-03.pdf")
    dialog.reject()


def test_a_blank_form_is_named_so(session: Session, open_tab: OpenTab) -> None:
    page, tab = open_tab(session)
    choose(tab.list.rows["feedback"], "Save a fillable PDF")
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Palautelomake, fillable 2026-02-03.pdf")
    dialog.reject()


def test_a_list_to_read_has_no_blank_form(session: Session, open_tab: OpenTab) -> None:
    _, tab = open_tab(session)
    assert not any("blank" in a.text() for a in menu_of(tab.list.rows["goals"]).actions())


def test_every_button_has_a_name_that_says_of_what(session: Session, open_tab: OpenTab) -> None:
    _, tab = open_tab(session)
    for row in tab.list.rows.values():
        for each in row.findChildren(QAbstractButton):
            assert each.accessibleName().endswith(row.name)


def test_where_a_row_is_narrow_its_buttons_are_icons_with_a_tip(
    session: Session, open_tab: OpenTab
) -> None:
    _, tab = open_tab(session)
    row = tab.list.rows["feedback"]
    button = act(row, "Preview")
    row.resize(900, 60)
    assert button.text() == "Preview"
    row.resize(330, 60)
    assert not button.text()
    assert button.toolTip() == "Preview"
    assert "Preview" in button.accessibleName()


def test_meetings_without_a_time_make_no_calendar(
    qtbot: QtBot, session: Session, open_tab: OpenTab
) -> None:
    _, tab = open_tab(session)
    assert tab.list.calendar.isEnabled()
    for meeting in session.mentorship.meetings:
        session.put(replace(cast(Meeting, meeting), starts=None))
    qtbot.waitUntil(lambda: not tab.list.calendar.isEnabled())


def test_a_void_document_is_saved_under_a_name_that_says_so_after_a_word(
    session: Session, mentorship: Mentorship, open_tab: OpenTab
) -> None:
    page, _ = open_tab(session)
    void = Void(datetime(2026, 3, 28, 9, tzinfo=UTC), "Korjattiin tunteja")
    page.issuing.ask_to_save_sealed(an_issued("7KQ4-M2TD", mentorship, void))
    assert not page.findChildren(QFileDialog)
    asking = page.findChild(Asking)
    assert asking is not None
    button(asking, "Save all the same").click()
    (dialog,) = page.findChildren(QFileDialog)
    assert "7KQ4-M2TD, void" in dialog.selectedFiles()[0]
    dialog.reject()
