"""The page that tells whether a document is whole, with documents that were really sealed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from mentordesk.documents.sealing import PdfSeals
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.theme import Scheme
from mentordesk.ui.verifying.fact_table import FactTable
from mentordesk.ui.verifying.verdict_card import VerdictCard
from mentordesk.ui.verifying.verify_page import VerifyPage
from mentordesk.ui.widgets import LinkButton, Text
from tests.documents.reading_back import FONTS
from tests.documents.sealing.tampering import with_a_note
from tests.ui.verifying.conftest import Checker, words_on

MIDDLE = QPointF(60, 60)


def drop(widget: QWidget, *paths: object) -> bool:
    """Drop files on a widget; return whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, button, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(MIDDLE, copy, data, button, keys)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        fall = QDropEvent(MIDDLE, copy, data, button, keys, QEvent.Type.Drop)
        QApplication.sendEvent(widget, fall)
    return enter.isAccepted()


def test_a_whole_document_is_told_with_its_number_day_and_signers(checker: Checker) -> None:
    issued, pdf = checker.seal()
    card = checker.check(pdf)
    said = words_on(card)
    assert card.title.text() == "The document is whole"
    assert card.property("ground") == "good"
    assert issued.number in said and "Amina Yusuf" in said
    assert "doesn’t prove who the people" in said
    assert "form.pdf" in said


def test_what_is_told_takes_the_focus_and_is_read_out(checker: Checker) -> None:
    card = checker.check(checker.seal()[1])
    checker.qtbot.waitUntil(card.hasFocus)
    assert card.accessibleName() == card.title.text()
    assert "sealed with this MentorDesk" in card.accessibleDescription()


def test_a_void_one_says_why_and_what_replaces_it(checker: Checker) -> None:
    _, old = checker.seal()
    checker.unlock("Väärä päivä")
    said = words_on(checker.check(old))
    assert "The document is void" in said and "Väärä päivä" in said
    assert "No other has been sealed" in said
    newer, _ = checker.seal()
    checker.page.arrive()
    said = words_on(checker.check(old))
    assert f"record number {newer.number}" in said


def test_a_changed_one_says_what_was_done_and_gives_the_whole_one(checker: Checker) -> None:
    _, pdf = checker.seal()
    card = checker.check(with_a_note(pdf))
    assert card.title.text() == "The document has been changed"
    assert "Something was added after it was signed" in words_on(card)
    assert card.property("ground") == "danger"
    card.save.click()
    (dialog,) = checker.page.findChildren(QFileDialog)
    saved = checker.folder / "whole.pdf"
    with checker.qtbot.waitSignal(checker.page.saving.saved):
        dialog.fileSelected.emit(str(saved))
        dialog.reject()
    assert saved.read_bytes() == pdf


def test_one_that_was_cut_back_is_told(checker: Checker) -> None:
    checker.seal()
    card = checker.check(checker.unsealed.signable.pdf)
    assert card.title.text() == "Part of the document has been taken off"


def test_one_from_another_desk_is_told_with_what_the_file_says(checker: Checker) -> None:
    checker.seal()
    seals = PdfSeals(FONTS)
    signings = checker.desk.signings()
    trial = checker.worker.now(lambda: checker.desk.vault.load(checker.trial.id))
    blank = checker.worker.now(lambda: signings.begin("feedback", trial, checker.programme))
    card = checker.check(seals.seal(blank.signable.pdf, seals.new_key("Somebody Else")))
    assert card.title.text() == "The document was sealed elsewhere"
    assert not card.findChildren(QPushButton)


def test_a_pdf_that_nobody_sealed_is_told(checker: Checker) -> None:
    job = lambda: checker.desk.make_document(  # noqa: E731
        "meeting-1", checker.trial, checker.programme, False
    )
    card = checker.check(checker.worker.now(job))
    assert card.title.text() == "The document isn’t sealed"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04 a zip", "not a PDF"),
        (b"%PDF-1.7\n%%EOF", "damaged PDF"),
    ],
)
def test_what_can_not_be_read_gets_its_sentence(checker: Checker, data: bytes, said: str) -> None:
    checker.page.check(checker.file(data, "odd.pdf"))
    told = checker.notice()
    assert told.startswith("odd.pdf can’t be checked.") and said in told
    assert not checker.page.findChildren(VerdictCard)


def test_a_file_that_is_far_too_large_is_not_even_read(checker: Checker) -> None:
    path = checker.file(b"%PDF-1.7")
    with path.open("r+b") as file:
        file.truncate(2**40)
    checker.page.check(path)
    assert "too large" in checker.notice()


def test_a_file_that_is_gone_gets_its_sentence(checker: Checker) -> None:
    checker.page.check(checker.folder / "gone.pdf")
    assert "could not be read" in checker.notice()


def test_the_last_file_is_told_though_an_earlier_one_was_still_read(checker: Checker) -> None:
    _, pdf = checker.seal()
    checker.page.check(checker.file(with_a_note(pdf), "first.pdf"))
    checker.page.check(checker.file(pdf, "second.pdf"))
    card = checker.told()
    assert ("second.pdf" in words_on(card)) and card.property("ground") == "good"


def test_a_file_is_put_on_the_page(checker: Checker) -> None:
    _, pdf = checker.seal()
    assert drop(checker.page.place, checker.file(pdf))
    assert checker.told().title.text() == "The document is whole"


def test_several_files_at_once_are_not_taken(checker: Checker) -> None:
    files = (checker.file(b"1", "1.pdf"), checker.file(b"2", "2.pdf"))
    assert not drop(checker.page.place, *files)


def test_a_pdf_that_falls_on_the_window_is_checked(checker: Checker) -> None:
    _, pdf = checker.seal()
    checker.window.go_home()
    assert drop(checker.window, checker.file(pdf))
    assert checker.told().title.text() == "The document is whole"
    assert checker.window.places.currentWidget() is checker.page


def test_a_broken_pdf_that_falls_on_the_window_is_told_of(checker: Checker) -> None:
    checker.window.go_home()
    assert drop(checker.window, checker.file(b"no pdf at all"))
    words = lambda: [t.text() for t in checker.window.findChildren(Text) if t.isVisible()]  # noqa: E731
    checker.qtbot.waitUntil(lambda: any("PDF" in text and "file" in text for text in words()))


def test_the_dialog_gives_a_file_and_its_folder_is_remembered(checker: Checker) -> None:
    path = checker.file(checker.seal()[1])
    checker.page.place.choose.click()
    (dialog,) = checker.page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    checker.told()
    assert checker.desk.settings.text("checked-folder") == str(checker.folder)


def test_one_comes_from_home_and_the_settings_and_goes_back(checker: Checker) -> None:
    window = checker.window
    for go in (window.go_home, window.aside.go_to_settings):
        go()
        checker.qtbot.waitUntil(lambda: not checker.desk.background.is_busy)
        place = window.places.currentWidget()
        assert place is not None
        links = [b for b in place.findChildren(LinkButton) if b.text().startswith("Check a doc")]
        links[0].click()
        assert isinstance(window.places.currentWidget(), VerifyPage)
    checker.page.back.click()
    assert window.places.currentWidget() is window.aside.settings_page


def test_from_a_document_one_comes_to_what_it_was_made_of(checker: Checker) -> None:
    card = checker.check(checker.seal()[1])
    card.open.click()
    shown = checker.window.places
    checker.qtbot.waitUntil(lambda: isinstance(shown.currentWidget(), MentorshipPage))


def test_who_comes_back_finds_nothing_of_the_last_document(checker: Checker) -> None:
    checker.check(checker.seal()[1])
    checker.window.go_home()
    checker.window.aside.go_to_verifying()
    assert not checker.page.findChildren(VerdictCard)
    checker.qtbot.waitUntil(checker.page.place.choose.hasFocus)


def test_back_leads_to_where_one_came_from(checker: Checker) -> None:
    window = checker.window
    window.home.verifying_wanted.emit()
    checker.page.back.click()
    assert window.places.currentWidget() is window.home
    window.aside.settings_page.verifying_wanted.emit()
    checker.page.back.click()
    assert window.places.currentWidget() is window.aside.settings_page


Spoil = Callable[[bytes], bytes]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("spoil", [bytes, with_a_note])
def test_nothing_is_cut_off(
    qapp: QApplication, checker: Checker, spoil: Spoil, percent: int
) -> None:
    checker.window.resize(1024, 700)
    checker.desk.theme.apply(qapp, Scheme.LIGHT, percent)
    card = checker.check(spoil(checker.seal()[1]))
    QApplication.processEvents()
    assert 0 < card.width() <= checker.page.viewport().width()
    parts = [*card.findChildren(Text), *card.findChildren(QPushButton)]
    low = [part for part in parts if part.isVisible() and not is_whole(part, card)]
    checker.desk.theme.apply(qapp, Scheme.LIGHT, 100)
    assert low == []


def is_whole(part: QWidget, card: VerdictCard) -> bool:
    """Say whether a part lies on the card, and its words have room."""
    corner = part.mapTo(card, QPoint(part.width(), part.height()))
    wanted = part.heightForWidth(part.width()) if part.hasHeightForWidth() else 0
    return corner.x() <= card.width() and corner.y() <= card.height() and part.height() >= wanted


@pytest.mark.parametrize(("percent", "is_under"), [(100, False), (200, True)])
def test_what_is_told_stands_under_its_name_where_there_is_little_room(
    qapp: QApplication, checker: Checker, percent: int, is_under: bool
) -> None:
    checker.window.resize(1024, 700)
    checker.desk.theme.apply(qapp, Scheme.LIGHT, percent)
    (table,) = checker.check(checker.seal()[1]).findChildren(FactTable)
    name, said = table._rows[0]
    QApplication.processEvents()
    found = said.y() > name.y(), said.x() > name.x()
    checker.desk.theme.apply(qapp, Scheme.LIGHT, 100)
    assert found == (is_under, not is_under)
