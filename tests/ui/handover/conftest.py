"""Two desks: the window's own, and one without a window to which its mentorship went over."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Place
from mentordesk.ui.desk import Desk
from mentordesk.ui.handover.arrival_dialog import ArrivalDialog
from mentordesk.ui.handover.hand_over_dialog import HandOverDialog
from mentordesk.ui.main_window import MainWindow
from tests.root.two_desks import PASSPHRASE, a_desk
from tests.root.two_desks import Desk as OtherDesk
from tests.ui.conftest import Worker
from tests.ui.window import Shop, a_trial

TASKS = Place("", "m1-tasks")


@dataclass
class Windowed:
    """A window, and what a person does in it to hand over and to take in."""

    shop: Shop
    window: MainWindow
    folder: Path

    def asks_to_hand_over(self, mentorship_id: str) -> HandOverDialog:
        """Choose to hand over, and return the dialog."""
        with self.shop.qtbot.waitSignal(self.window.acts.asked) as told:
            self.window.acts.hand_over(mentorship_id)
        assert told.args is not None
        return told.args[0]

    def reads(self, file: bytes, name: str = "file.mentordesk") -> ArrivalDialog:
        """Let a file be read, and return the dialog that comes."""
        path = self.folder / name
        path.write_bytes(file)
        with self.shop.qtbot.waitSignal(self.window.arrivals.receiving.asked) as told:
            self.window.arrivals.read(path)
        assert told.args is not None
        return told.args[0]

    def opens(self, file: bytes, passphrase: str = PASSPHRASE) -> ArrivalDialog:
        """Let a file be read and type its passphrase."""
        dialog = self.reads(file)
        dialog.field.line.setText(passphrase)
        dialog.go.click()
        self.shop.settle()
        return dialog

    def takes_in(self, file: bytes) -> None:
        """Let a file be read, and take in what it holds."""
        with self.shop.qtbot.waitSignal(self.window.arrivals.taken):
            self.opens(file).take.click()
        self.shop.settle()


def words(dialog: QDialog) -> str:
    """Return what can be read in a dialog."""
    labels = dialog.findChildren(QLabel)
    shown = "\n".join(label.text() for label in labels if label.isVisibleTo(dialog))
    return shown.replace("\u00a0", " ").replace("\u200b", "")


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


@pytest.fixture
def trial(work_trial: Programme) -> Mentorship:
    return replace(a_trial(work_trial), answers=(Answer(TASKS, "Kassa", "fi"),))


@pytest.fixture
def here(shop: Shop, tmp_path: Path) -> Windowed:
    """A window on an empty vault."""
    folder = tmp_path / "files"
    folder.mkdir()
    return Windowed(shop, shop.open(), folder)


@pytest.fixture
def there(tmp_path: Path) -> Iterator[OtherDesk]:
    """Another MentorDesk, at which Pekka sits."""
    with a_desk(tmp_path / "other", "pekka") as desk:
        yield desk


@pytest.fixture
def shared(here: Windowed, there: OtherDesk, trial: Mentorship) -> Mentorship:
    """A trial that is here, and went over to the other desk."""
    here.shop.worker.now(lambda: here.shop.desk.vault.add(trial, here.shop.programme))
    handing = here.shop.desk.handing
    file = here.shop.worker.now(lambda: handing().hand_over(trial.id, PASSPHRASE))
    there.takes_in(file)
    here.window.refresh()
    here.shop.settle()
    return trial
