"""A window with a trial, and forms of its second meeting that were filled in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.ui.desk import Desk
from mentordesk.ui.filling.filled_dialog import FilledDialog
from mentordesk.ui.main_window import MainWindow
from tests.documents.filling_in import Values, filled_in
from tests.ui.conftest import Worker
from tests.ui.window import Shop, a_trial

SUCCESSES, TIPS = "m2-successes", "m2-tips"


@dataclass
class Reader:
    """What a person does in the window to read a form in."""

    shop: Shop
    window: MainWindow
    trial: Mentorship
    folder: Path

    def form(self, values: Values, trial: Mentorship | None = None) -> bytes:
        """Return the form of the second meeting, filled in."""
        of, desk = trial or self.trial, self.shop.desk
        make = lambda: desk.make_blank("meeting-2", of, self.shop.programme, True)  # noqa: E731
        return filled_in(self.shop.worker.now(make), values)

    def reads(self, pdf: bytes) -> FilledDialog:
        """Let a file be read, and return the dialog that comes."""
        with self.shop.qtbot.waitSignal(self.window.arrivals.receiving.asked) as told:
            self.window.arrivals.read(self.file(pdf))
        assert told.args is not None
        return told.args[0]

    def file(self, content: bytes) -> Path:
        """Return a file of that content."""
        path = self.folder / "lomake.pdf"
        path.write_bytes(content)
        return path

    def answers(self) -> dict[str, str]:
        """Return what is kept, by items."""
        return {a.place.item: a.text for a in self.shop.stored(self.trial.id).answers}


def words(dialog: QDialog) -> str:
    """Return what can be read in a dialog."""
    labels = dialog.findChildren(QLabel)
    shown = "\n".join(label.text() for label in labels if label.isVisibleTo(dialog))
    return shown.replace("\u00a0", " ").replace("\u200b", "")


@pytest.fixture
def trial(work_trial: Programme) -> Mentorship:
    return a_trial(work_trial)


@pytest.fixture
def reader(
    qtbot: QtBot,
    desk: Desk,
    worker: Worker,
    work_trial: Programme,
    trial: Mentorship,
    tmp_path: Path,
) -> Reader:
    shop = Shop(qtbot, desk, worker, work_trial)
    folder = tmp_path / "files"
    folder.mkdir()
    return Reader(shop, shop.open(trial), replace(trial), folder)
