"""A stick or a network's folder that keeps one waiting holds nothing else up."""

import errno
import os
import shutil
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from mentordesk.domain.backup import Why
from mentordesk.domain.rotation import horizon
from mentordesk.late import late_parts
from mentordesk.late_vault import LateVault
from mentordesk.store import second_place
from mentordesk.ui.backups.backing import Backing
from mentordesk.ui.backups.backups_page import BackupsPage
from mentordesk.ui.backups.former_part import FormerPart
from mentordesk.ui.backups.preview import PreviewCard
from mentordesk.ui.desk import Desk
from mentordesk.ui.sessions import Sessions
from mentordesk.ui.widgets import Notice
from tests.store.safes import fill, founded
from tests.ui.backups.conftest import Settle
from tests.ui.conftest import Worker


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    """A file that keeps its reader waiting until somebody writes to it."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("Windows has none")
    path = tmp_path / "drive" / "slow.mdbackup"
    path.parent.mkdir()
    os.mkfifo(path)
    return path


@pytest.fixture
def backing(desk: Desk) -> Backing:
    sessions = Sessions(late_parts().session, desk.background, desk.background)
    backing = Backing(desk, sessions)
    backing.setParent(desk.background)
    return backing


@pytest.mark.usefixtures("trial")
def test_what_is_saved_is_saved_while_a_slow_backup_is_read(
    qtbot: QtBot, page: BackupsPage, desk: Desk, worker: Worker, pipe: Path
) -> None:
    kept = worker.now(lambda: desk.backups().make(Why.ASKED))
    page.places.backup_chosen.emit(pipe)
    qtbot.waitUntil(lambda: not desk.background.is_busy)  # the worker is free again
    assert worker.now(desk.vault.summaries)
    assert not page.findChildren(PreviewCard) and page.findChildren(Notice)
    pipe.write_bytes(kept.path.read_bytes())
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewCard)))


@pytest.mark.usefixtures("trial")
def test_whoever_goes_elsewhere_meanwhile_is_left_alone(
    qtbot: QtBot, page: BackupsPage, desk: Desk, worker: Worker, pipe: Path, settle: Settle
) -> None:
    kept = worker.now(lambda: desk.backups().make(Why.ASKED))
    page.places.backup_chosen.emit(pipe)
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    page.arrive()
    pipe.write_bytes(kept.path.read_bytes())
    qtbot.waitUntil((desk.data_folder / "fetched" / pipe.name).exists)
    settle()
    assert not page.findChildren(PreviewCard) and page.listing.isVisible()


def test_a_second_place_that_is_full_is_told_at_once(
    qtbot: QtBot, desk: Desk, worker: Worker, backing: Backing, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker.now(lambda: desk.backups().choose_second_place(desk.data_folder))
    monkeypatch.setattr(second_place, "copy", _full)
    with qtbot.waitSignal(backing.noted) as told:
        backing.timer.start(1)
    assert told.args
    [note] = told.args
    qtbot.addWidget(note)
    assert str(desk.data_folder) in note.label.text()


def _full(*_: object) -> None:
    raise OSError(errno.ENOSPC, "full")


def test_old_backups_are_told_of_and_deleted(
    qtbot: QtBot, desk: Desk, worker: Worker, tmp_path: Path
) -> None:
    part = FormerPart(desk)
    qtbot.addWidget(part)
    old = worker.now(lambda: _of_another_key(desk, tmp_path))
    part.arrive()
    qtbot.waitUntil(lambda: not part.isHidden())
    assert desk.language.date(horizon(date.today())) in part.text.text()
    with qtbot.waitSignal(part.deleted):
        part.ask().findChildren(QAbstractButton)[0].click()
    assert not old.exists()
    qtbot.waitUntil(part.isHidden)


def _of_another_key(desk: Desk, folder: Path) -> Path:
    """Lay a backup of another vault among those of the desk."""
    _, key, _ = founded(folder / "other")
    fill(folder / "other", key)
    with closing(LateVault(folder / "other", key)) as vault:
        made = vault.backups().make(Why.ASKED).path
    return Path(shutil.copy(made, desk.backups().make(Why.DAILY).path.parent))
