"""A filled form in the window: read, looked at, taken in, and taken back."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from mentordesk.domain.mentorship import Put
from mentordesk.domain.records import Answer, Place
from mentordesk.ui.arrivals import dropped
from mentordesk.ui.mentorship_page import MentorshipPage
from tests.documents.filling_in import Values
from tests.ui.filling.conftest import SUCCESSES, TIPS, Reader, words

WRITTEN: Values = {(SUCCESSES, ""): "Меня хвалили kassalla", (TIPS, ""): "Hyvä lista"}


def meeting_of(reader: Reader) -> str:
    return next(m.id for m in reader.trial.meetings if m.stage == "meeting-2")


def keep(reader: Reader, item: str, text: str) -> None:
    """Let an answer be there before the form is read."""
    change = Put(Answer(Place(meeting_of(reader), item), text))
    vault = reader.shop.desk.vault
    reader.shop.worker.now(lambda: vault.save(reader.trial.id, [change]))


def test_what_is_new_is_ticked_and_taken_in(reader: Reader) -> None:
    dialog = reader.reads(reader.form(WRITTEN))
    assert [row.is_wanted for row in dialog.rows] == [True, True]
    assert "Меня хвалили kassalla" in words(dialog)
    assert reader.answers() == {}
    dialog.take.click()
    reader.shop.settle()
    assert reader.answers() == {item: text for (item, _), text in WRITTEN.items()}
    with reader.shop.qtbot.waitSignal(reader.window.arrivals.taken):
        dialog.end.click()
    reader.shop.settle()
    page = reader.window.places.currentWidget()
    assert isinstance(page, MentorshipPage) and "from the form" in page.told.text.text()


def test_what_is_different_is_replaced_only_where_it_is_chosen(reader: Reader) -> None:
    keep(reader, SUCCESSES, "Oma muistiinpano")
    dialog = reader.reads(reader.form(WRITTEN))
    assert [row.is_wanted for row in dialog.rows] == [False, True]
    assert "Oma muistiinpano" in words(dialog)
    dialog.take.click()
    reader.shop.settle()
    assert reader.answers() == {SUCCESSES: "Oma muistiinpano", TIPS: "Hyvä lista"}
    dialog.close()


def test_what_is_here_already_needs_no_tick(reader: Reader) -> None:
    for (item, _), text in WRITTEN.items():
        keep(reader, item, text)
    dialog = reader.reads(reader.form(WRITTEN))
    assert not any(row.tick for row in dialog.rows)
    dialog.end.click()
    assert reader.shop.stored(reader.trial.id).answers


def test_taking_in_can_be_undone(reader: Reader) -> None:
    keep(reader, SUCCESSES, "Oma muistiinpano")
    dialog = reader.reads(reader.form(WRITTEN))
    assert dialog.rows[0].tick
    dialog.rows[0].tick.mark.click()
    dialog.take.click()
    reader.shop.settle()
    assert reader.answers()[SUCCESSES] == "Меня хвалили kassalla"
    dialog.undo.click()
    reader.shop.settle()
    assert {k: v for k, v in reader.answers().items() if v} == {SUCCESSES: "Oma muistiinpano"}
    dialog.end.click()
    reader.shop.settle()


def test_without_a_tick_nothing_can_be_taken_in(reader: Reader) -> None:
    dialog = reader.reads(reader.form({(TIPS, ""): "Hyvä lista"}))
    assert dialog.rows[0].tick and dialog.take.isEnabled()
    dialog.rows[0].tick.mark.click()
    assert not dialog.take.isEnabled()
    dialog.close()


def test_a_form_of_nobody_here_asks_whose_it_is(reader: Reader) -> None:
    stranger = replace(reader.trial, id="elsewhere")
    dialog = reader.reads(reader.form(WRITTEN, stranger))
    assert dialog.pick.count() == 1 and dialog.pick.currentData() == reader.trial.id
    dialog.go_on.click()
    reader.shop.settle()
    dialog.take.click()
    reader.shop.settle()
    assert reader.answers()[TIPS] == "Hyvä lista"
    dialog.end.click()
    reader.shop.settle()


def test_an_empty_form_is_told_as_such(reader: Reader) -> None:
    dialog = reader.reads(reader.form({}))
    assert dialog.rows == []
    dialog.end.click()


def test_a_file_that_is_no_form_gets_its_sentence(reader: Reader) -> None:
    with reader.shop.qtbot.waitSignal(reader.window.arrivals.failed) as told:
        reader.window.arrivals.read(reader.file(b"%PDF-1.7 tyhja"))
    assert told.args and "PDF" in str(told.args[0])


def test_a_pdf_that_is_dropped_is_read() -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/lomake.PDF")])
    assert dropped(data) == Path("/tmp/lomake.PDF")
