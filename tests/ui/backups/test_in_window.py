"""The backups in the whole window."""

from pathlib import Path
from shutil import rmtree

from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import VaultDamaged
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import Sentence
from mentordesk.ui.backups.backups_page import BackupsPage
from mentordesk.ui.backups.note import Note
from mentordesk.ui.desk import Desk
from mentordesk.ui.main_window import MainWindow
from tests.ui.conftest import Worker
from tests.ui.window import Shop, button


def open_window(qtbot: QtBot, desk: Desk, worker: Worker, programme: Programme) -> MainWindow:
    return Shop(qtbot, desk, worker, programme).open()


def test_the_foot_tells_of_the_days_backup(
    qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme
) -> None:
    window = open_window(qtbot, desk, worker, work_trial)
    window.aside.backing.timer.start(1)
    said = window.status.tr("Backed up {time}").format(time="9.41")
    qtbot.waitUntil(lambda: window.status.text.text() == said)


def test_the_foot_tells_of_a_backup_that_was_asked_for(
    qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme
) -> None:
    window = open_window(qtbot, desk, worker, work_trial)
    window.aside.backing.timer.stop()
    window.aside.go_to_backups()
    window.aside.backups_page.make.click()
    said = window.status.tr("Backed up {time}").format(time="9.41")
    qtbot.waitUntil(lambda: window.status.text.text() == said)


def test_the_settings_tell_of_the_days_backup_that_is_made_while_they_are_shown(
    qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme
) -> None:
    window = open_window(qtbot, desk, worker, work_trial)
    window.aside.go_to_settings()
    last = window.aside.settings_page.backups.last
    qtbot.waitUntil(lambda: "no backup yet" in last.text())
    window.aside.backing.timer.start(1)
    qtbot.waitUntil(lambda: "The last one was made" in last.text())


def test_the_first_page_tells_of_a_place_out_of_reach_and_leads_to_the_backups(
    qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    worker.now(lambda: desk.backups().choose_second_place(stick))  # today, and not in February
    rmtree(stick)
    window = open_window(qtbot, desk, worker, work_trial)
    window.aside.backing.timer.start(1)
    qtbot.waitUntil(lambda: bool(window.home.findChildren(Note)))
    button(window.home, window.aside.backing.tr("Show the backups")).click()
    assert isinstance(window.places.currentWidget(), BackupsPage)


def test_damage_that_shows_itself_later_leads_to_the_backups(
    qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme
) -> None:
    window = open_window(qtbot, desk, worker, work_trial)
    window.lists.failed.emit(VaultDamaged(Sentence("store", "The database is damaged.")))
    button(window, window.tr("Show the backups")).click()
    assert isinstance(window.places.currentWidget(), BackupsPage)
