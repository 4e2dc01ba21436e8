"""The signing window leads from the document to the seal, and loses nothing silently."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import DiskFull
from mentordesk.domain.issued import Way
from mentordesk.domain.item import Kind
from mentordesk.domain.progress import unconfirmed
from mentordesk.domain.reading import place
from mentordesk.domain.records import Answer, Place
from mentordesk.domain.sentence import Sentence
from mentordesk.domain.signing import Ink
from mentordesk.ui.asking import Asking
from mentordesk.ui.feedback_tab import FeedbackTab
from mentordesk.ui.held import Kept
from mentordesk.ui.rest import Rest
from mentordesk.ui.signing.back_page import BackPage
from mentordesk.ui.signing.done_page import DonePage
from mentordesk.ui.signing.hand_page import HandPage
from mentordesk.ui.signing.seal_page import SealPage
from mentordesk.ui.signing.sign_page import SignPage
from mentordesk.ui.signing.signing_view import SigningView
from mentordesk.ui.theme import Scheme, Theme
from tests.ui.signing.conftest import NAMES, Signatory, draw, texts_in_sight

DAY = Place("", "fb-signatures", "date")


def test_first_it_is_told_what_is_signed_and_what_it_lacks(signatory: Signatory) -> None:
    view = signatory.begin()
    said = texts_in_sight(view.summary)
    assert all(name in said for name in NAMES.values())
    assert "•" in said
    assert view.summary.day.value == signatory.shop.desk.today()
    assert view.document.paper is not None


def test_it_is_told_which_parts_the_signatures_confirm_and_one_may_go_back(
    signatory: Signatory,
) -> None:
    view, programme = signatory.begin(), signatory.shop.programme
    open_ = unconfirmed(signatory.stored, programme)
    said = texts_in_sight(view.summary)
    assert open_ and all(programme.text(f"section.{s.id}.name", "fi") in said for s in open_)
    wanted = view.summary.tr("Go back and confirm")
    next(b for b in view.summary.findChildren(QPushButton) if b.text() == wanted).click()
    assert not view.isVisible() and signatory.page.tabs.current == "feedback"
    tab = signatory.page.tabs.page("feedback")
    assert isinstance(tab, FeedbackTab) and tab.form.isAncestorOf(tab.window().focusWidget())


def test_nothing_of_the_window_behind_is_in_sight(signatory: Signatory) -> None:
    window, page = signatory.window, signatory.page
    view = signatory.begin()
    assert not page.isVisible() and not window.sidebar.isVisible()
    assert view.geometry() == window.rect()
    window.resize(1024, 700)
    assert view.geometry() == window.rect()
    view.stop()
    assert page.isVisible() and window.sidebar.isVisible()


def test_the_keys_of_the_window_sleep_meanwhile(signatory: Signatory) -> None:
    view = signatory.begin()
    QTest.keyClick(view.page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    signatory.shop.settle()
    assert not signatory.window.is_in_wizard and view.isVisible()


def test_each_signs_in_turn(signatory: Signatory) -> None:
    view = signatory.begin()
    signatory.go_on(view)
    turns: list[str] = []
    while isinstance(view.page, HandPage):
        turns.append(view.page.signer.name)
        signatory.sign_typed(view)
    assert turns == list(NAMES.values())
    draft = view.flow.draft
    assert draft is not None and [s.mark for s in draft.signed] == turns


def test_only_what_concerns_the_participant_is_on_their_page(signatory: Signatory) -> None:
    view = signatory.begin()
    signatory.go_on(view)
    for page in (HandPage, SignPage):
        assert isinstance(view.page, page)
        said = texts_in_sight(view)
        assert NAMES["participant"] in said
        assert NAMES["mentor"] not in said and NAMES["employer"] not in said
        signatory.go_on(view) if page is HandPage else None


def test_who_signs_reads_what_they_sign_in_their_own_language_too(signatory: Signatory) -> None:
    session = signatory.window.sessions.find(signatory.known)
    assert session is not None
    (item,) = session.programme.items_of(Kind.LANGUAGE)
    session.put(Answer(place(item, ""), "uk"))
    view = signatory.begin()
    for _ in range(2):
        signatory.go_on(view)
    said = view.page.findChildren(QLabel)
    for code in ("fi", "uk"):
        sentence = session.programme.text("item.fb-signatures.label", code)
        assert any(sentence in label.text() for label in said if label.isVisible())


def test_what_is_drawn_goes_into_the_document(signatory: Signatory) -> None:
    view = signatory.begin()
    for _ in range(2):
        signatory.go_on(view)
    assert isinstance(view.page, SignPage)
    draw(view.page.field.pad)
    signatory.go_on(view)
    draft = view.flow.draft
    assert draft is not None
    (signature,) = draft.signed
    assert isinstance(signature.mark, Ink) and signature.signer.way is Way.DRAWN


def test_who_has_not_signed_is_asked_to_and_stays(signatory: Signatory) -> None:
    view = signatory.begin()
    for _ in range(2):
        signatory.go_on(view)
    page = view.page
    view.foot.next.click()
    signatory.shop.settle()
    assert view.page is page and page.messages.count() == 1
    assert not view.flow.has_signatures


def test_who_signs_by_pen_is_not_handed_the_pc(signatory: Signatory) -> None:
    view = signatory.begin()
    for line in view.summary.lines[1:]:
        line.ways.group.button_of("paper").click()
    signatory.go_on(view)
    signatory.sign_typed(view)
    signatory.take_back(view)
    signatory.go_on(view)
    (issued,) = signatory.stored.issued
    assert [each.way for each in issued.signers] == [Way.TYPED, Way.PEN, Way.PEN]
    assert NAMES["mentor"] in texts_in_sight(view.page)


def test_one_may_choose_the_pen_on_ones_own_page_too(signatory: Signatory) -> None:
    view = signatory.begin()
    for _ in range(2):
        signatory.go_on(view)
    assert isinstance(view.page, SignPage)
    view.page.field.ways.group.button_of("pen").click()
    signatory.go_on(view)
    assert isinstance(view.page, HandPage) and not view.flow.has_signatures


def test_the_sealed_file_is_kept_and_locks(signatory: Signatory) -> None:
    issued = signatory.seal()
    stored = signatory.stored
    assert stored.lock == issued and signatory.page.isVisible()
    signings = signatory.shop.desk.signings()
    pdf = signatory.shop.worker.now(lambda: signings.pdf(issued.number))
    assert sha256(pdf).hexdigest() == issued.sha256
    assert signatory.shop.worker.now(lambda: signings.verify(pdf)).is_whole


def test_the_end_tells_the_number_and_gives_the_file(signatory: Signatory) -> None:
    view = signatory.begin()
    signatory.to_seal(view)
    signatory.go_on(view)
    assert isinstance(view.page, DonePage) and view.flow.issued is not None
    assert view.flow.issued.number in texts_in_sight(view.page)
    pdf = signatory.shop.worker.now(view.page._make)
    assert sha256(pdf).hexdigest() == view.flow.issued.sha256


def test_who_stops_is_asked_and_nothing_is_kept(signatory: Signatory) -> None:
    view = signatory.begin()
    signatory.go_on(view)
    signatory.sign_typed(view)
    box = view.stop()
    assert isinstance(box, Asking) and view.isVisible()
    box.reject()
    assert view.flow.has_signatures
    view.stop()
    with signatory.qtbot.waitSignal(signatory.window.lock_wanted):
        view.findChildren(Asking)[-1].findChildren(type(view.foot.stop))[-1].click()
    signatory.window.save_now()
    signatory.shop.settle()
    assert not signatory.stored.issued and not signatory.page.isVisible()


def test_nobody_comes_to_the_desk_once_the_pc_is_handed_over(signatory: Signatory) -> None:
    view = signatory.begin()
    signatory.go_on(view)
    assert isinstance(view.page, HandPage) and not view.flow.has_signatures
    for leave in (lambda: QTest.keyClick(view.page, Qt.Key.Key_Escape), signatory.window.close):
        leave()
        assert view.isVisible() and not signatory.page.isVisible()
        view.findChildren(Asking)[-1].reject()
    view.start_over()
    signatory.qtbot.waitUntil(lambda: view.page is view.summary)
    box = view.stop()
    assert box is not None
    assert not signatory.window.findChildren(Kept)
    with signatory.qtbot.waitSignal(signatory.window.lock_wanted):
        box.findChildren(type(view.foot.stop))[-1].click()
    assert view.isVisible()


def test_the_pc_comes_back_before_the_seal_and_the_desk(signatory: Signatory) -> None:
    view = signatory.begin()
    signatory.go_on(view)
    while isinstance(view.page, HandPage):
        signatory.sign_typed(view)
    assert isinstance(view.page, BackPage)
    assert all(name not in texts_in_sight(view) for name in NAMES.values())
    with signatory.qtbot.waitSignal(signatory.window.lock_wanted):
        view.page.lock.click()
    assert signatory.window.findChildren(Kept) and view.flow.has_signatures
    signatory.take_back(view)
    assert isinstance(view.page, SealPage)
    box = view.stop()
    assert box is not None and "password" not in box.text.text()


def test_who_signs_alone_gives_the_pc_to_nobody(signatory: Signatory) -> None:
    view = signatory.begin()
    for line in (view.summary.lines[0], view.summary.lines[1]):
        line.ways.group.button_of("paper").click()
    signatory.go_on(view)
    signatory.sign_typed(view)
    assert isinstance(view.page, SealPage)


def test_what_is_signed_is_seen_in_the_document(
    signatory: Signatory, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = signatory.begin()
    shown: list[bytes] = []
    monkeypatch.setattr(view.document, "show_pdf", shown.append)
    signatory.go_on(view)
    signatory.sign_typed(view)
    signatory.qtbot.waitUntil(lambda: bool(shown))
    assert "/Seen" in str(PdfReader(BytesIO(shown[-1])).pages[-1]["/Resources"])


def test_who_chooses_to_type_may_type_at_once(signatory: Signatory) -> None:
    view = signatory.begin()
    for _ in range(2):
        signatory.go_on(view)
    assert isinstance(view.page, SignPage)
    view.page.field.ways.group.button_of("typed").click()
    assert view.page.field.typed.hasFocus()


def test_a_page_without_the_document_beside_it_begins_at_its_top_with_reading(
    signatory: Signatory,
) -> None:
    view = signatory.begin()
    signatory.window.resize(700, 500)
    for _ in range(2):
        signatory.go_on(view)
    page = view.page
    assert isinstance(page, SignPage) and page.read.hasFocus()
    assert page.verticalScrollBar().value() == 0
    page.read.click()
    assert view.document.isVisible()


def test_a_day_that_was_only_proposed_is_taken_back(signatory: Signatory) -> None:
    view = signatory.begin()
    view.stop()
    signatory.window.save_now()
    signatory.shop.settle()
    assert signatory.stored.answer(DAY) == ""


def test_place_and_day_are_those_of_the_form(signatory: Signatory) -> None:
    view = signatory.begin()
    QTest.keyClicks(view.summary.place, "Lahti")
    signatory.qtbot.waitUntil(lambda: view.flow.draft is not None)
    signers = view.flow.draft.signable.signers if view.flow.draft else ()
    assert {each.place for each in signers} == {"Lahti"}
    assert {each.day for each in signers} == {signatory.shop.desk.today()}
    assert signatory.stored.answer(Place("", "fb-signatures", "place")) == "Lahti"


def test_an_empty_place_is_missing_until_it_is_written(signatory: Signatory) -> None:
    view = signatory.begin()
    assert "The place of signing is empty." in texts_in_sight(view.summary)
    QTest.keyClicks(view.summary.place, "Lahti")
    assert "The place of signing is empty." not in texts_in_sight(view.summary)


def test_a_day_that_is_past_is_proposed_anew_and_stays_if_one_leaves(signatory: Signatory) -> None:
    session = signatory.window.sessions.find(signatory.known)
    assert session is not None
    session.put(Answer(DAY, "2020-01-02"))
    view = signatory.begin()
    today = signatory.shop.desk.today()
    assert view.summary.day.value == today
    assert view.flow.draft and {s.day for s in view.flow.draft.signable.signers} == {today}
    signatory.go_on(view)
    view.start_over()
    assert session.mentorship.answer(DAY) == today.isoformat()
    view.summary.undo()
    assert session.mentorship.answer(DAY) == "2020-01-02"


def test_the_text_grows_by_the_keys_while_one_signs(
    qapp: QApplication, signatory: Signatory
) -> None:
    view, theme = signatory.begin(), signatory.shop.desk.theme
    try:
        with signatory.qtbot.waitSignal(theme.changed):
            QTest.keyClick(view.page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        assert theme.percent > 100
    finally:
        theme.apply(qapp, Scheme.LIGHT, 100)


def test_a_seal_that_fails_leaves_the_signatures(
    signatory: Signatory, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = signatory.begin()
    page = signatory.to_seal(view)
    vault: Any = signatory.shop.desk.vault

    def full(*_: object) -> None:
        raise DiskFull(Sentence("store", "The disk is full."))

    with monkeypatch.context() as patched:
        patched.setattr(vault, "issue", full)
        view.foot.next.click()
        signatory.qtbot.waitUntil(lambda: page.messages.count() == 1)
    assert view.page is page and view.flow.has_signatures and not signatory.stored.issued
    signatory.go_on(view)
    assert len(signatory.stored.issued) == 1


def test_one_may_go_back_to_the_beginning_without_the_signatures(signatory: Signatory) -> None:
    view = signatory.begin()
    signatory.to_seal(view)
    box = view.start_over()
    assert box is not None
    box.findChildren(type(view.foot.over))[-1].click()
    signatory.qtbot.waitUntil(lambda: view.page is view.summary)
    assert not view.flow.has_signatures
    signatory.to_seal(view)
    signatory.go_on(view)
    assert [each.way for each in signatory.stored.issued[0].signers] == [Way.TYPED] * 3


def test_the_window_asks_before_it_closes_on_signatures(signatory: Signatory) -> None:
    view = signatory.begin()
    signatory.go_on(view)
    signatory.sign_typed(view)
    signatory.window.close()
    assert signatory.window.isVisible() and view.findChildren(Asking)
    view.findChildren(Asking)[-1].reject()
    assert view.flow.has_signatures


def test_signing_waits_behind_the_gate_when_the_desk_is_locked(
    qtbot: QtBot, signatory: Signatory
) -> None:
    view = signatory.begin()
    signatory.go_on(view)
    signatory.sign_typed(view)
    rest = Rest(signatory.window)
    with qtbot.assertNotEmitted(rest.reached):
        rest.begin()
    with qtbot.waitSignal(rest.reached):
        for kept in signatory.window.findChildren(Kept):
            kept.release()


def test_nothing_holds_the_window_before_anybody_signs_nor_after_the_seal(
    signatory: Signatory,
) -> None:
    view = signatory.begin()
    assert not signatory.window.findChildren(Kept)
    signatory.to_seal(view)
    assert signatory.window.findChildren(Kept)
    signatory.go_on(view)
    assert not signatory.window.findChildren(Kept)


def test_it_all_goes_by_the_keyboard(qtbot: QtBot, signatory: Signatory) -> None:
    view = signatory.begin()
    _press(view, "next")
    for _ in NAMES:
        qtbot.waitUntil(lambda: isinstance(view.page, HandPage))
        _press(view, "next")
        qtbot.waitUntil(lambda: isinstance(view.page, SignPage))
        page = view.page
        assert isinstance(page, SignPage) and page.field.pad.hasFocus()
        _tab_to(page.field.ways.group.button_of("drawn"), back=True)
        _key(Qt.Key.Key_Right)
        _key(Qt.Key.Key_Space)
        _tab_to(page.field.typed)
        QTest.keyClicks(page.field.typed, "Aino")
        _press(view, "next")
    for page in (BackPage, SealPage, DonePage):
        qtbot.waitUntil(lambda page=page: isinstance(view.page, page))
        _press(view, "next") if page is not DonePage else None
    assert signatory.stored.lock is not None


def test_the_page_behind_is_there_when_the_look_changes_meanwhile(
    qapp: QApplication, theme: Theme, signatory: Signatory
) -> None:
    page, view = signatory.page, signatory.begin()
    try:
        theme.apply(qapp, Scheme.DARK, 150)
    finally:
        theme.apply(qapp, Scheme.LIGHT, 100)
    view.stop()
    assert signatory.page is page and page.isVisible()


def test_escape_stops(signatory: Signatory) -> None:
    view = signatory.begin()
    with signatory.qtbot.waitSignal(view.closed):
        QTest.keyClick(view.page, Qt.Key.Key_Escape)
    assert signatory.page.isVisible()


def _press(view: SigningView, name: str) -> None:
    """Come to a button of the foot with Tab, and press it with Return."""
    button = getattr(view.foot, name)
    _tab_to(button)
    QTest.keyClick(button, Qt.Key.Key_Return)


def _tab_to(widget: object, *, back: bool = False) -> None:
    for _ in range(40):
        if QApplication.focusWidget() is widget:
            return
        _key(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    pytest.fail("Tab never comes there")


def _key(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
