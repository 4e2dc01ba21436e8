"""A sealed mentorship is read and copied, not changed, until it is unlocked with a reason."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from mentordesk.domain.issued import Issued
from mentordesk.domain.proposal import proposal
from mentordesk.domain.records import Answer, Place, Status
from mentordesk.ui.documents.documents_tab import DocumentsTab
from mentordesk.ui.documents.paper_page import PaperPage
from mentordesk.ui.documents.sealed_words import whole
from mentordesk.ui.feedback_tab import FeedbackTab
from mentordesk.ui.fields import GrowingText
from mentordesk.ui.form import FormView
from mentordesk.ui.home_rows import TodoRow
from mentordesk.ui.items.texts import LongTextItem
from mentordesk.ui.preview import Preview
from mentordesk.ui.session import Session
from mentordesk.ui.signing.signing_view import SigningView
from mentordesk.ui.signing.unlock_dialog import UnlockDialog
from mentordesk.ui.widgets import Notice
from tests.ui.signing.conftest import NAMES, SAID, WRITTEN, Signatory, texts_in_sight

EDITS = (QLineEdit, QPlainTextEdit)
CHOICES = (QCheckBox, QRadioButton, QComboBox)


@pytest.fixture
def issued(signatory: Signatory) -> Issued:
    """The feedback form, sealed."""
    return signatory.seal()


@pytest.fixture
def feedback(signatory: Signatory, issued: Issued) -> FeedbackTab:  # noqa: ARG001
    """The tab of the sealed form, whole."""
    return whole_feedback(signatory)


def whole_feedback(signatory: Signatory) -> FeedbackTab:
    signatory.page.tabs.open("feedback")
    tab = signatory.page.tabs.page("feedback")
    assert isinstance(tab, FeedbackTab)
    for form in tab.findChildren(FormView):
        form.finish()
    return tab


def session_of(signatory: Signatory) -> Session:
    found = signatory.window.sessions.find(signatory.known)
    assert found is not None
    return found


def test_a_sealed_form_proposes_nothing_any_more(signatory: Signatory) -> None:
    session = session_of(signatory)
    session.write(Place("", "m1-tasks"), "Kokosi kaapin")
    session.write(WRITTEN, "")
    signatory.seal()
    views = whole_feedback(signatory).findChildren(LongTextItem)
    (view,) = [view for view in views if view.item.id == WRITTEN.item]
    assert proposal(view.item, session.mentorship, session.programme) == "Kokosi kaapin"
    assert view.proposed.isHidden()


def unlock(signatory: Signatory, reason: str) -> UnlockDialog:
    """Ask to unlock, and give a reason."""
    line = signatory.page.lock_line
    assert line is not None
    line.unlock.click()
    (dialog,) = signatory.window.findChildren(UnlockDialog)
    dialog.reason.insertPlainText(reason)
    dialog.unlock.click()
    return dialog


def unlocked(signatory: Signatory, reason: str = "Päivämäärä oli väärin") -> None:
    with signatory.qtbot.waitSignal(session_of(signatory).lock_changed):
        unlock(signatory, reason)
    signatory.shop.settle()


def test_the_page_says_that_it_is_sealed_when_and_under_which_number(
    signatory: Signatory, issued: Issued
) -> None:
    line = signatory.page.lock_line
    assert line is not None and line.isVisible()
    assert issued.number in line.text.text() and line.accessibleName()


def test_who_still_signs_by_pen_is_said_above_every_page(signatory: Signatory) -> None:
    view = signatory.begin()
    view.summary.lines[-1].ways.group.button_of("paper").click()
    signatory.to_seal(view)
    signatory.go_on(view)
    view.go_on()
    line = signatory.page.lock_line
    assert line is not None and NAMES["employer"] in line.text.text()
    assert NAMES["mentor"] not in line.text.text()


def test_every_field_is_read_and_none_is_changed(feedback: FeedbackTab) -> None:
    edits = feedback.form.findChildren(QLineEdit)
    texts = feedback.form.findChildren(QPlainTextEdit)
    assert texts and all(each.isReadOnly() and each.isEnabled() for each in (*edits, *texts))
    choices = [c for kind in CHOICES for c in feedback.form.findChildren(kind)]
    assert choices and not any(each.isEnabled() for each in choices)


def test_a_text_is_reached_by_tab_and_copied(feedback: FeedbackTab) -> None:
    found = (t for t in feedback.form.findChildren(GrowingText) if t.text() == SAID)
    field = next(found)
    assert field.focusPolicy() & Qt.FocusPolicy.TabFocus
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "muuta")
    assert QApplication.clipboard().text() == SAID and field.text() == SAID


@pytest.mark.usefixtures("issued")
def test_every_tab_keeps_what_stands_there(signatory: Signatory) -> None:
    page = signatory.page
    before = session_of(signatory).mentorship
    for tab in page.tabs.ids():
        page.tabs.open(tab)
        for form in page.findChildren(FormView):
            form.finish()
            edits = [e for kind in EDITS for e in form.findChildren(kind)]
            assert all(each.isReadOnly() for each in edits), tab
    signatory.shop.settle()
    assert session_of(signatory).mentorship == before


def paper(signatory: Signatory, known: str) -> PaperPage:
    """Return the page of a paper that is filled in beside its form, whole."""
    signatory.page.tabs.open("documents")
    tab = signatory.page.tabs.page("documents")
    document = session_of(signatory).programme.document(known)
    assert isinstance(tab, DocumentsTab) and document is not None
    tab.fill_in(document)
    page = tab.currentWidget()
    assert isinstance(page, PaperPage)
    for form in page.findChildren(FormView):
        form.finish()
    return page


@pytest.mark.usefixtures("issued")
def test_a_certificate_is_still_written_and_sealed(signatory: Signatory) -> None:
    page = paper(signatory, "certificate")
    field = next(t for t in page.form.findChildren(GrowingText) if t.isVisible())
    QTest.keyClicks(field, "Leipoi")
    session_of(signatory).save_now()
    signatory.shop.settle()
    assert signatory.stored.answer(Place("", "certificate-tasks")) == "Leipoi"
    assert page.bar.sign.isVisible()
    with signatory.qtbot.assertNotEmitted(session_of(signatory).locked_out):
        certificate = replace(signatory, document=page.document).seal()
    assert certificate.holds and not certificate.locks and signatory.stored.lock


def test_the_place_of_the_feedback_is_proposed_for_the_certificate(signatory: Signatory) -> None:
    session_of(signatory).put(Answer(Place("", "fb-signatures", "place"), "Lahti"))
    signatory.seal()
    page = paper(signatory, "certificate")
    view = replace(signatory, document=page.document).begin()
    assert view.summary.place.text() == "Lahti"
    assert view.flow.draft and {s.place for s in view.flow.draft.signable.signers} == {"Lahti"}


@pytest.mark.usefixtures("issued")
def test_a_paper_that_a_seal_shuts_is_signed_and_refuses_nothing(
    signatory: Signatory, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, session = paper(signatory, "certificate"), session_of(signatory)
    shut = tuple(replace(each, free=()) for each in session.mentorship.issued)
    monkeypatch.setattr(session, "mentorship", replace(session.mentorship, issued=shut))
    with signatory.qtbot.assertNotEmitted(session.locked_out):
        view = replace(signatory, document=page.document).begin()
        view.summary.place.setText("Lahti")
        view.summary.place.edited.emit("Lahti")
        signatory.qtbot.waitUntil(lambda: view.flow.draft is not None)
        signatory.go_on(view)
    assert view.flow.draft and {s.place for s in view.flow.draft.signable.signers} == {"Lahti"}


@pytest.mark.usefixtures("issued")
def test_who_unlocks_stays_on_the_paper_and_is_told_so(signatory: Signatory) -> None:
    document, before = paper(signatory, "certificate").document, signatory.page
    unlocked(signatory)
    signatory.qtbot.waitUntil(lambda: signatory.page is not before)
    assert signatory.page.paper == document and signatory.page.told.isVisible()


def test_the_sealed_document_is_shown_where_it_is_signed(
    signatory: Signatory, feedback: FeedbackTab
) -> None:
    assert feedback.preview is not None
    pane = feedback.preview
    signatory.qtbot.waitUntil(lambda: pane.paper is not None)
    line = signatory.page.lock_line
    assert isinstance(pane.paper, Preview) and line is not None
    line.show_document.click()
    bar = pane.paper.area.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0


@pytest.mark.usefixtures("issued")
def test_it_is_said_first_that_a_sealed_certificate_becomes_void(signatory: Signatory) -> None:
    certificate = replace(signatory, document=paper(signatory, "certificate").document)
    before = certificate.seal()
    said = texts_in_sight(certificate.begin().summary)
    assert whole(before.number) in said and "void" in said


@pytest.mark.usefixtures("issued")
def test_what_a_paper_shares_with_other_forms_stays_locked(signatory: Signatory) -> None:
    page = paper(signatory, "roles")
    ticks = page.form.findChildren(QCheckBox)
    assert ticks and not any(each.isEnabled() for each in ticks)


def test_the_list_shows_which_papers_can_still_be_filled_in(signatory: Signatory) -> None:
    signatory.seal()
    signatory.page.tabs.open("documents")
    tab = signatory.page.tabs.page("documents")
    assert isinstance(tab, DocumentsTab)

    def offered(document: str) -> list[str]:
        buttons = tab.list.rows[document].findChildren(QAbstractButton)
        return [button.accessibleName() for button in buttons]

    assert any(name.startswith("Fill in") for name in offered("certificate"))
    shut = offered("prepare-1-participant")
    assert any(name.startswith("Read the answers") for name in shut)
    assert not any(name.startswith("Fill in") for name in shut)


def test_a_certificate_sealed_again_replaces_the_one_before(signatory: Signatory) -> None:
    again = replace(signatory, document=paper(signatory, "certificate").document)
    first = again.seal()
    view = again.begin()
    seal = again.to_seal(view)
    assert first.number in texts_in_sight(seal)
    again.go_on(view)
    was, now = session_of(signatory).mentorship.issued
    assert (was.void and was.void.by, now.replaces) == (now.number, first.number)
    assert signatory.stored.issued == (was, now)


@pytest.mark.usefixtures("issued")
def test_a_change_is_refused_in_one_place(qtbot: QtBot, signatory: Signatory) -> None:
    session = session_of(signatory)
    with qtbot.waitSignal(session.locked_out), qtbot.assertNotEmitted(session.changed):
        session.write(WRITTEN, "Muutettu")
    assert session.mentorship.answer(WRITTEN) == SAID and session.is_saved
    assert signatory.page.told.isVisible()


@pytest.mark.usefixtures("issued")
def test_it_can_still_be_ended_and_taken_back(signatory: Signatory) -> None:
    for status in (Status.CLOSED, Status.OPEN):
        acts = signatory.window.acts
        (acts.end if status is Status.CLOSED else acts.take_back)(signatory.known)
        signatory.shop.settle()
        assert signatory.stored.details.status is status


@pytest.mark.usefixtures("issued")
def test_how_long_it_is_kept_can_still_be_said(signatory: Signatory) -> None:
    session, day = session_of(signatory), signatory.shop.desk.today()
    session.put(replace(session.mentorship.details, keep_until=day))
    session.save_now()
    signatory.shop.settle()
    assert signatory.stored.details.keep_until == day


def test_the_form_prints_and_saves_the_sealed_file(
    signatory: Signatory, feedback: FeedbackTab, issued: Issued
) -> None:
    paper, worker = signatory.page.issuing.paper(signatory.document), signatory.shop.worker
    pdf = worker.now(paper.make)
    assert sha256(pdf).hexdigest() == issued.sha256
    assert paper.shown
    seen = worker.now(paper.shown)
    assert seen != pdf and seen.startswith(pdf)  # with its signatures on the page
    assert not feedback.bar.sign.isVisible() and not feedback.bar.missing.isVisible()


@pytest.mark.usefixtures("issued")
def test_the_line_leads_to_the_document(signatory: Signatory) -> None:
    signatory.page.tabs.open("overview")
    line = signatory.page.lock_line
    assert line is not None
    line.show_document.click()
    assert signatory.page.tabs.current == "feedback"


@pytest.mark.usefixtures("issued")
def test_the_plan_is_not_opened_to_be_changed(signatory: Signatory) -> None:
    signatory.window.go_home()
    signatory.window.pages.edit(signatory.known)
    signatory.shop.settle()
    assert not signatory.window.is_in_wizard and signatory.page.isVisible()


@pytest.mark.usefixtures("issued")
def test_the_lists_show_a_lock_with_its_name(signatory: Signatory) -> None:
    signatory.qtbot.waitUntil(
        lambda: any(s.is_locked for s in signatory.window.lists.listing.summaries)
    )
    rows = signatory.window.sidebar.list.rows
    said = rows.data(rows.index_of(signatory.known))
    (summary,) = signatory.window.lists.listing.summaries
    locked = signatory.window.words.locked(summary)
    assert locked and said.endswith(locked)
    (row,) = signatory.window.home.findChildren(TodoRow)
    assert row.title.accessibleDescription() == locked


@pytest.mark.usefixtures("feedback")
def test_what_is_searched_is_found_in_a_locked_form(signatory: Signatory) -> None:
    signatory.page.tabs.open("overview")
    signatory.page.go_to(WRITTEN)
    assert signatory.page.tabs.current == "feedback"
    focused = QApplication.focusWidget()
    assert isinstance(focused, GrowingText) and focused.text() == SAID


def test_nothing_is_unlocked_without_a_reason(signatory: Signatory, issued: Issued) -> None:
    dialog = unlock(signatory, "  ")
    signatory.shop.settle()
    assert dialog.isVisible() and dialog.problem.isVisible()
    assert signatory.stored.lock == issued


@pytest.mark.usefixtures("issued")
def test_what_is_unlocked_is_changed_again_and_the_history_says_why(signatory: Signatory) -> None:
    unlocked(signatory)
    assert signatory.page.lock_line is None
    session = session_of(signatory)
    session.write(WRITTEN, "Korjattu")
    session.save_now()
    signatory.shop.settle()
    stored = signatory.stored
    assert stored.answer(WRITTEN) == "Korjattu"
    (void,) = stored.issued
    assert void.void is not None and void.void.reason == "Päivämäärä oli väärin"
    history = signatory.shop.worker.now(lambda: signatory.shop.desk.vault.history(stored.id))
    assert any(event.reason == "Päivämäärä oli väärin" for event in history)


@pytest.mark.usefixtures("issued")
def test_fields_can_be_written_in_after_unlocking(signatory: Signatory) -> None:
    unlocked(signatory)
    signatory.page.tabs.open("feedback")
    tab = signatory.page.tabs.page("feedback")
    assert isinstance(tab, FeedbackTab)
    field = next(t for t in tab.form.findChildren(GrowingText) if t.text() == SAID)
    QTest.keyClicks(field, "Uutta: ")
    assert session_of(signatory).mentorship.answer(WRITTEN).startswith("Uutta: ")
    assert tab.bar.sign.isVisible()


def test_a_new_seal_replaces_the_void_one(signatory: Signatory, issued: Issued) -> None:
    unlocked(signatory)
    again = signatory.seal()
    assert again.number != issued.number and again.replaces == issued.number
    first, second = signatory.stored.issued
    assert not first.holds and second == signatory.stored.lock
    assert [each.name for each in second.signers] == list(NAMES.values())


def test_one_signs_once_at_a_time(signatory: Signatory) -> None:
    signatory.begin()
    signatory.page.sign_wanted.emit(signatory.document)
    assert len(signatory.window.findChildren(SigningView)) == 1


@pytest.mark.usefixtures("issued")
def test_what_is_unlocked_loses_its_lock_in_the_list_at_once(signatory: Signatory) -> None:
    lists = signatory.window.lists
    signatory.qtbot.waitUntil(lambda: any(s.is_locked for s in lists.listing.summaries))
    unlock(signatory, "Päiväys oli väärä")
    signatory.qtbot.waitUntil(lambda: not any(s.is_locked for s in lists.listing.summaries))
    rows = signatory.window.sidebar.list.rows
    (summary,) = lists.listing.summaries
    assert rows.row_at(rows.index_of(signatory.known)).summary == summary


def test_a_sealed_form_is_saved_under_its_number(signatory: Signatory, issued: Issued) -> None:
    dialog = signatory.page.issuing.save_as(signatory.document)
    assert issued.number in dialog.selectedFiles()[0]
    dialog.reject()


def test_a_key_in_any_sealed_field_calls_for_the_line_that_says_so(
    signatory: Signatory, feedback: FeedbackTab
) -> None:
    line, told = signatory.page.lock_line, signatory.page.told
    assert line is not None
    fields = [f for kind in EDITS for f in feedback.form.findChildren(kind) if f.isVisible()]
    assert len(fields) > 2
    for field in fields:
        told.hide()
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Right)
        assert not told.isVisible()
        QTest.keyClick(field, Qt.Key.Key_A)
        assert told.isVisible() and line.property("ground") == "warning", field


@pytest.mark.usefixtures("feedback")
def test_a_key_that_nothing_would_write_calls_for_nothing(signatory: Signatory) -> None:
    line = signatory.page.lock_line
    assert line is not None
    line.unlock.setFocus()
    QTest.keyClick(line.unlock, Qt.Key.Key_A)
    assert signatory.page.told.isHidden() and line.property("ground") == "info"


def test_a_sealed_form_asks_nobody_to_fill_it_in(
    signatory: Signatory, feedback: FeedbackTab, issued: Issued
) -> None:
    asked = feedback.form.heads["feedback"]
    programme = session_of(signatory).programme
    assert programme.text("form.feedback.intro", "fi") not in texts_in_sight(asked)
    assert feedback.preview is not None and issued.number in feedback.preview.caption.text()


def test_who_reopened_it_reads_on_the_form_what_is_void_and_why(
    signatory: Signatory, issued: Issued
) -> None:
    signatory.page.tabs.open("feedback")
    before = signatory.page
    unlocked(signatory, "Päivämäärä oli väärin")
    signatory.qtbot.waitUntil(lambda: signatory.page is not before)
    tab = signatory.page.tabs.page("feedback")
    assert isinstance(tab, FeedbackTab)
    said = texts_in_sight(tab)
    assert whole(issued.number) in said and "Päivämäärä oli väärin" in said
    (notice,) = tab.form.findChildren(Notice)
    notice.pressed.emit()
    assert signatory.page.tabs.current == "documents"


def test_the_buttons_keep_their_words_while_there_is_room(
    signatory: Signatory, issued: Issued
) -> None:
    line = signatory.page.lock_line
    assert line is not None and issued.number
    seen: list[tuple[bool, bool]] = []
    for width in range(1400, 100, -20):
        line.resize(width, line.height())
        is_whole = line.text.text() == line.accessibleName()
        seen.append((is_whole, bool(line.show_document.text() and line.unlock.text())))
    assert list(dict.fromkeys(seen)) == [(True, True), (False, True), (False, False)]
