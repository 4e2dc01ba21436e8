"""The page of the backups on a desk, and a trial in its vault."""

from collections.abc import Callable
from pathlib import Path
from threading import enumerate as enumerate_threads

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from mentordesk.domain.programme import Programme
from mentordesk.ui.backups.backups_page import BackupsPage
from mentordesk.ui.desk import Desk
from tests.root.trial import keep_key
from tests.ui.conftest import Worker
from tests.ui.window import a_trial

Settle = Callable[[], None]


@pytest.fixture(autouse=True)
def key_file(tmp_path: Path) -> None:
    """A backup has a key file in it."""
    keep_key(tmp_path)


@pytest.fixture
def settle(qtbot: QtBot, desk: Desk) -> Settle:
    """Waits until neither the worker nor a courier has anything left, nor its end to deliver."""

    def at_rest() -> bool:
        return not (
            desk.background.is_busy or any(t.name == "courier" for t in enumerate_threads())
        )

    def stays_at_rest() -> bool:
        if not at_rest():
            return False
        QCoreApplication.processEvents()
        return at_rest()

    return lambda: qtbot.waitUntil(stays_at_rest)


@pytest.fixture
def trial(desk: Desk, worker: Worker, work_trial: Programme) -> str:
    """The id of a trial that is kept."""
    made = a_trial(work_trial)
    worker.now(lambda: desk.vault.add(made, work_trial))
    return made.id


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, settle: Settle) -> BackupsPage:
    page = BackupsPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.arrive()
    settle()
    return page
