"""A file of another desk is read, shown, and taken in by the window."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from mentordesk.domain.handing import ERASED_HERE, LOCKED_OUT, SUFFIX
from mentordesk.domain.mentorship import Mentorship, Put, Remove
from mentordesk.domain.records import Answer, Goal
from mentordesk.ui.arrivals import dropped
from mentordesk.ui.handover.arrival_dialog import ArrivalDialog
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.mentorship_page import MentorshipPage
from tests.builders import an_issued
from tests.root.two_desks import Desk as OtherDesk
from tests.sealed_files import a_sealed_file
from tests.ui.handover.conftest import TASKS, Windowed, words
from tests.ui.window import button

COPY = Qt.DropAction.CopyAction
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def holding(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(window: MainWindow, data: QMimeData) -> bool:
    """Drop it on the window; return whether the window would have it."""
    entering = QDragEnterEvent(QPointF(9, 9), COPY, data, LEFT, PLAIN)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), COPY, data, LEFT, PLAIN))
    return entering.isAccepted()


FORM = an_issued(pdf=a_sealed_file())


def seal(here: Windowed, mentorship: Mentorship) -> None:
    """Seal the feedback form at the window's desk."""
    vault = here.shop.desk.vault
    here.shop.worker.now(lambda: vault.issue(mentorship.id, FORM, a_sealed_file()))


def test_what_is_new_is_counted_and_then_taken_in(here: Windowed, there: OtherDesk) -> None:
    there.begins()
    dialog = here.opens(there.gives())
    assert "This is new here" in words(dialog)
    assert "from pekka" in words(dialog)
    assert here.shop.kept() == []
    with here.shop.qtbot.waitSignal(here.window.arrivals.taken):
        dialog.take.click()
    here.shop.settle()
    assert here.shop.kept() == [there.mentorship.id]
    page = here.window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    assert page.told.isVisible()


def test_whoever_was_erased_here_comes_back_only_after_it_was_said(
    here: Windowed, there: OtherDesk
) -> None:
    mentorship = there.begins()
    here.takes_in(there.gives())
    vault = here.shop.desk.vault
    here.shop.worker.now(lambda: vault.delete(mentorship.id))
    dialog = here.opens(there.gives())
    said = here.shop.desk.language.say(ERASED_HERE.filled(day=date.today()))
    assert said in words(dialog)
    assert "This is new here" not in words(dialog)
    assert dialog.focusWidget() is dialog.shut
    assert here.shop.kept() == []
    dialog.take.click()
    here.shop.settle()
    assert here.shop.kept() == [mentorship.id]


def test_a_wrong_passphrase_is_said_under_the_field_and_can_be_typed_again(
    here: Windowed, there: OtherDesk
) -> None:
    there.begins()
    dialog = here.opens(there.gives(), "another one")
    assert dialog.problem.isVisibleTo(dialog)
    assert dialog.field.line.selectedText() == "another one"
    assert dialog.go.isEnabled()


def test_a_file_that_everybody_can_read_asks_for_no_passphrase(
    here: Windowed, there: OtherDesk
) -> None:
    trial = there.begins()
    dialog = here.reads(there.handing.export(trial.id), "file.json")
    assert "This is new here" in words(dialog)


A_BACKUP = b'PK\x03\x04 about.json {"format":"mentordesk-backup"}'


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("file.mentordesk", b"nothing of ours", "is damaged, or no hand-over file"),
        ("file.json", b"\xff\xfe\x00", "is damaged, or no hand-over file"),
        ("file.json", b'{"format": ', "is damaged, or no hand-over file"),
        ("file.mdbackup", A_BACKUP, "is a backup"),
        ("file.mentordesk", A_BACKUP, "is a backup"),
    ],
)
def test_a_file_that_is_none_is_told_in_a_line(
    here: Windowed, name: str, data: bytes, told: str
) -> None:
    path = here.folder / name
    path.write_bytes(data)
    said = refusal(here, path)
    assert name in said
    assert told in said


def test_a_cut_file_is_told_before_its_passphrase_is_asked(
    here: Windowed, there: OtherDesk
) -> None:
    there.begins()
    path = here.folder / "file.mentordesk"
    path.write_bytes(there.gives()[:-100])
    assert "isn't whole" in refusal(here, path)


def refusal(here: Windowed, path: Path) -> str:
    """Return why a file isn't read; no dialog comes."""
    with here.shop.qtbot.waitSignal(here.window.arrivals.failed) as failed:
        here.window.arrivals.read(path)
    dialogs = here.window.findChildren(ArrivalDialog)
    assert not any(dialog.isVisible() for dialog in dialogs)
    assert failed.args is not None
    return str(failed.args[0])


def test_what_would_change_is_shown_and_nothing_is_until_it_is_wanted(
    here: Windowed, there: OtherDesk, shared: Mentorship
) -> None:
    there.writes("Kassa ja tiski", TASKS.item)
    there.does(Put(Goal("g", "Puhelut")))
    dialog = here.opens(there.gives())
    for text in ("Changes: 1", "Kassa", "Kassa ja tiski", "the newer one", "Comes new: 1"):
        assert text in words(dialog)
    dialog.reject()
    here.shop.settle()
    assert here.shop.stored(shared.id).answer(TASKS) == "Kassa"


def test_what_both_wrote_is_shown_with_both_texts(
    here: Windowed, there: OtherDesk, shared: Mentorship
) -> None:
    there.writes("Pekan sanat", TASKS.item)
    mine = replace(shared.answers[0], text="Sannan sanat")
    here.shop.worker.now(lambda: here.shop.desk.vault.save(shared.id, (Put(mine),)))
    dialog = here.opens(there.gives())
    assert "Written in both, so both stay until you choose: 1" in words(dialog)
    shown = words(dialog)
    assert shown.index("Sannan sanat") < shown.index("Pekan sanat")
    assert shown.count("the newer one") == 1


@pytest.mark.usefixtures("shared")
def test_what_was_removed_there_is_told(here: Windowed, there: OtherDesk) -> None:
    there.does(Remove(there.mentorship.people[2]))
    dialog = here.opens(there.gives())
    assert "Was removed there and goes here, too: 2" in words(dialog)
    assert "employer" in words(dialog)


@pytest.mark.usefixtures("shared")
def test_the_same_file_again_says_that_all_is_here(here: Windowed, there: OtherDesk) -> None:
    there.writes("Kassa ja tiski", TASKS.item)
    file = there.gives()
    here.takes_in(file)
    dialog = here.opens(file)
    assert "Everything in this file is here already" in words(dialog)
    assert not hasattr(dialog, "take")


def test_what_is_sealed_there_is_listed_and_locks_here(
    here: Windowed, there: OtherDesk, shared: Mentorship
) -> None:
    there.house.vault.issue(shared.id, FORM, a_sealed_file())
    dialog = here.opens(there.gives())
    assert "Sealed documents that come: 1" in words(dialog)
    assert "7KQ4-M2TD" in words(dialog)
    with here.shop.qtbot.waitSignal(here.window.arrivals.taken):
        dialog.take.click()
    assert here.shop.stored(shared.id).lock == FORM


def test_a_locked_one_takes_in_no_more_than_sealed_documents(
    here: Windowed, there: OtherDesk, shared: Mentorship
) -> None:
    seal(here, shared)
    pdf = a_sealed_file("22AA-33BB")
    certificate = an_issued("22AA-33BB", pdf, document="certificate", locks=False)
    there.house.vault.issue(shared.id, certificate, pdf)
    there.writes("Kassa ja tiski", TASKS.item)
    dialog = here.opens(there.gives())
    said = here.shop.desk.language.say(LOCKED_OUT.filled(number="7KQ4-M2TD"))
    assert said in words(dialog)
    with here.shop.qtbot.waitSignal(here.window.arrivals.taken):
        button(dialog, "Take in documents").click()
    kept = here.shop.stored(shared.id)
    assert (kept.answer(TASKS), kept.issued[-1].number) == ("Kassa", "22AA-33BB")


def test_a_locked_one_offers_nothing_where_only_changes_come(
    here: Windowed, there: OtherDesk, shared: Mentorship
) -> None:
    seal(here, shared)
    there.writes("Kassa ja tiski", TASKS.item)
    dialog = here.opens(there.gives())
    assert not hasattr(dialog, "take") and "Kassa ja tiski" in words(dialog)


def test_it_may_be_taken_as_one_of_its_own(
    here: Windowed, there: OtherDesk, shared: Mentorship
) -> None:
    there.writes("Kassa ja tiski", TASKS.item)
    dialog = here.opens(there.gives())
    with here.shop.qtbot.waitSignal(here.window.arrivals.taken):
        button(dialog, "Take it as one of its own").click()
    here.shop.settle()
    assert len(here.shop.kept()) == 2
    assert here.shop.stored(shared.id).answer(TASKS) == "Kassa"


def test_an_open_mentorship_is_saved_before_and_shown_anew_after(
    here: Windowed, there: OtherDesk, shared: Mentorship
) -> None:
    there.writes("Pekan sanat", TASKS.item)
    here.window.pages.open(shared.id)
    here.shop.settle()
    session = here.window.sessions.find(shared.id)
    assert session is not None
    session.write(TASKS, "Juuri kirjoitettu", "fi")
    here.takes_in(there.gives())
    now = here.window.sessions.find(shared.id)
    assert now is not None
    (rival,) = now.mentorship.rivals
    assert isinstance(rival.record, Answer)
    texts = {now.mentorship.answer(TASKS), rival.record.text}
    assert texts == {"Pekan sanat", "Juuri kirjoitettu"}
    assert now.mentorship == here.shop.stored(shared.id)
    assert here.window.at == shared.id


def test_home_offers_to_take_a_file_in(here: Windowed) -> None:
    button(here.window.home, "Take in a file or a form…").click()
    asked = here.window.findChildren(type(here.window.arrivals.receiving.ask()))
    assert len(asked) == 2
    assert all(f"*{SUFFIX}" in each.nameFilters()[0] for each in asked)
    for each in asked:
        each.reject()


def test_a_file_may_be_dropped_on_the_window(here: Windowed, there: OtherDesk) -> None:
    there.begins()
    path = here.folder / "file.MENTORDESK"
    path.write_bytes(there.gives())
    with here.shop.qtbot.waitSignal(here.window.arrivals.receiving.asked):
        assert drop(here.window, holding(path))


def test_other_files_and_several_are_not_taken(here: Windowed, tmp_path: Path) -> None:
    assert not drop(here.window, holding(tmp_path / "picture.png"))
    assert dropped(holding(tmp_path / "a.mentordesk", tmp_path / "b.mentordesk")) is None
    assert not drop(here.window, QMimeData())
