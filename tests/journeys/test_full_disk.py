"""A disk that fills up: what was typed stays on the screen, and is saved once there is room."""

from collections.abc import Iterator
from pathlib import Path
from shutil import disk_usage

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.ui import session as saving
from mentordesk.ui.backups.backups_page import BackupsPage
from mentordesk.ui.feedback_bar import FeedbackBar
from mentordesk.ui.fields import GrowingText
from tests.journeys.conftest import Start
from tests.journeys.supervisor import Supervisor
from tests.journeys.test_odd_texts import FIELD
from tests.root.trial import a_sample_trial, keep_key
from tests.store.backing_up import files
from tests.store.disks import mount, mounted

NAME = "Oksana"
LONG = "Kassa, kahvit ja tiskit. " * 8000
FULL = "Ei tallennettu: levy on täynnä."
MADE, NO_ROOM = "Varmuuskopio on tehty", "Levy on täynnä"
MORE = "remount,size=32m"
OLD = b"%PDF of before"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with mounted(tmp_path / "disk", "size=8m") as disk:
        yield disk


@pytest.fixture
def data(disk: Path) -> Path:
    return disk / "data"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is tried again at once."""
    monkeypatch.setattr(saving, "TRY_AGAIN_MS", 50)


@pytest.fixture
def person(start: Start, data: Path) -> Supervisor:
    """The person at the first meeting; no backup comes by itself meanwhile."""
    a_sample_trial(data)
    person = start()
    person.window.aside.backing.timer.stop()
    person.opens(NAME)
    person.goes_to_tab("1. tapaaminen")
    return person


def fill(disk: Path) -> None:
    """Leave no room for anything."""
    try:
        (disk / "filler").write_bytes(bytes(disk_usage(disk).free))
    except OSError:
        assert disk_usage(disk).free < 4096


def field_of(person: Supervisor) -> GrowingText:
    return next(f for f in person.fields(GrowingText) if f.accessibleName() == FIELD)


@pytest.mark.slow
def test_typed_text_stays_and_is_saved_by_itself_when_there_is_room(
    disk: Path, person: Supervisor, start: Start
) -> None:
    fill(disk)
    person.pastes(FIELD, LONG)
    person.expects(FULL)
    person.types(field_of(person), LONG[:10])
    person.pastes(FIELD, LONG)
    person.expects(FULL)  # ten letters may have found room meanwhile
    assert field_of(person).text() == LONG[:10] + LONG
    mount(disk, MORE)
    person.waits_until_saved()
    person.expects("Tallennettu 9.41")
    again = start()
    again.opens(NAME)
    again.goes_to_tab("1. tapaaminen")
    assert again.long_text_of(FIELD) == LONG[:10] + LONG


def saves_pdf(person: Supervisor, file: Path) -> None:
    """Save the feedback form as the button does, and name the file."""
    person.goes_to_tab("Palaute")
    person.clicks(next(bar.save for bar in person.fields(FeedbackBar)))
    dialog = person.window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    person.rests()


def test_a_pdf_that_has_no_room_leaves_the_old_file_whole(disk: Path, person: Supervisor) -> None:
    file = disk / "feedback.pdf"
    file.write_bytes(OLD)
    fill(disk)
    saves_pdf(person, file)
    assert person.sees("ei voitu kirjoittaa. Levy voi olla täynnä")
    assert file.read_bytes() == OLD
    assert {path.name for path in disk.iterdir()} == {"data", "filler", "feedback.pdf"}
    mount(disk, MORE)
    saves_pdf(person, file)
    assert file.read_bytes().startswith(b"%PDF-")


def backs_up(person: Supervisor, told: str) -> BackupsPage:
    """Make a backup as the button on its page does, and wait for what is told of it."""
    page = person.window.aside.backups_page
    person.window.aside.go_to_backups()
    person.clicks(page.make)
    person.expects(told)
    return page


def lists(qtbot: QtBot, page: BackupsPage, backups: int) -> None:
    """Wait until the list, which is read apart from all else, shows so many."""
    qtbot.waitUntil(lambda: page.rows.count() == backups)


def test_a_backup_that_has_no_room_is_told_and_made_once_there_is(
    qtbot: QtBot, disk: Path, data: Path, person: Supervisor
) -> None:
    keep_key(data)
    lists(qtbot, backs_up(person, MADE), 1)
    before = files(data / "backups")
    fill(disk)
    page = backs_up(person, NO_ROOM)
    assert page.make.isEnabled()
    assert files(data / "backups") == before
    mount(disk, MORE)
    lists(qtbot, backs_up(person, MADE), 2)
    assert not person.sees(NO_ROOM)


def test_a_full_second_place_keeps_no_backup_from_being_made(
    qtbot: QtBot, tmp_path: Path, data: Path, person: Supervisor
) -> None:
    keep_key(data)
    backing = person.window.aside.backing
    with mounted(tmp_path / "stick", "size=4m") as stick:
        page = person.window.aside.backups_page
        page._choose(stick)
        qtbot.waitUntil(lambda: bool(page.second.place.text()))
        fill(stick)
        with qtbot.waitSignal(backing.unreached):
            lists(qtbot, backs_up(person, MADE), 1)
        (folder,) = stick.glob("MentorDesk-backups-*")
        assert not list(folder.iterdir())
        mount(stick, MORE)
        with qtbot.waitSignal(backing.spread_out):
            backing.spread()
        assert len(list(folder.glob("*.mdbackup"))) == 1
