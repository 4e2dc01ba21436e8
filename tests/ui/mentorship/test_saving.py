"""Saving a document as a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import DocumentError, FileError
from mentordesk.domain.sentence import Sentence
from mentordesk.ui.desk import Desk
from mentordesk.ui.saving import FOLDER, Saving, file_name


@pytest.fixture
def saving(qtbot: QtBot, desk: Desk) -> Saving:
    window = QWidget()
    qtbot.addWidget(window)
    return Saving(desk.background, desk.settings, window)


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is no passing one."""
    monkeypatch.setenv("TMPDIR", str(tmp_path / "passing"))
    monkeypatch.setenv("TMP", str(tmp_path / "passing"))
    for name in ("passing", "Tulosteet"):
        (tmp_path / name).mkdir()
    return tmp_path / "Tulosteet"


def test_the_file_is_written_and_its_folder_remembered(
    qtbot: QtBot, saving: Saving, desk: Desk, elsewhere: Path
) -> None:
    folder = elsewhere
    with qtbot.waitSignal(saving.saved):
        saving.save(folder / "Palaute.pdf", lambda: b"%PDF-1.7")
    assert (folder / "Palaute.pdf").read_bytes() == b"%PDF-1.7"
    assert desk.settings.text(FOLDER) == str(folder)


def test_a_passing_folder_is_not_where_the_next_file_is_saved(
    qtbot: QtBot, saving: Saving, desk: Desk, elsewhere: Path
) -> None:
    passing = elsewhere.parent / "passing" / "deeper"
    passing.mkdir()
    with qtbot.waitSignal(saving.saved):
        saving.save(passing / "Palaute.pdf", lambda: b"%PDF-1.7")
    assert not desk.settings.text(FOLDER)


def test_the_data_folder_is_not_where_the_next_file_is_saved(
    qtbot: QtBot, desk: Desk, elsewhere: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    saving = Saving(desk.background, desk.settings, window, elsewhere)
    with qtbot.waitSignal(saving.saved):
        saving.save(elsewhere / "Palaute.pdf", lambda: b"%PDF-1.7")
    assert not desk.settings.text(FOLDER)


def test_several_files_go_into_a_folder_and_take_no_ones_place(
    qtbot: QtBot, saving: Saving, elsewhere: Path
) -> None:
    (elsewhere / "Palaute.pdf").write_bytes(b"old")
    dialog = saving.ask_folder([("Palaute", lambda: b"%PDF-1"), ("Vinkit", lambda: b"%PDF-2")])
    with qtbot.waitSignal(saving.saved) as saved:
        dialog.fileSelected.emit(str(elsewhere))
    dialog.reject()
    assert saved.args == [elsewhere]
    kept = {each.name: each.read_bytes() for each in elsewhere.iterdir()}
    assert kept == {"Palaute.pdf": b"old", "Palaute (2).pdf": b"%PDF-1", "Vinkit.pdf": b"%PDF-2"}


def test_a_folder_that_is_gone_is_said(qtbot: QtBot, saving: Saving, tmp_path: Path) -> None:
    with qtbot.waitSignal(saving.failed) as failed:
        saving.save(tmp_path / "gone" / "Palaute.pdf", lambda: b"%PDF-1.7")
    assert failed.args is not None
    assert isinstance(failed.args[0], FileError)


def test_what_cannot_be_made_leaves_the_old_file(
    qtbot: QtBot, saving: Saving, tmp_path: Path
) -> None:
    (tmp_path / "Palaute.pdf").write_bytes(b"old")

    def make() -> bytes:
        raise DocumentError(Sentence("ui", "It can't be made."))

    with qtbot.waitSignal(saving.failed):
        saving.save(tmp_path / "Palaute.pdf", make)
    assert (tmp_path / "Palaute.pdf").read_bytes() == b"old"


def test_the_dialog_begins_in_the_documents_when_the_last_folder_is_gone(
    saving: Saving, desk: Desk, tmp_path: Path
) -> None:
    desk.settings.remember(FOLDER, str(tmp_path / "gone"))
    dialog = saving.ask("Palaute", lambda: b"")
    assert "gone" not in dialog.directory().absolutePath()
    dialog.reject()


def test_without_documents_the_dialog_begins_at_home(
    saving: Saving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    dialog = saving.ask("Palaute", lambda: b"")
    assert dialog.directory().absolutePath() in (str(tmp_path), str(tmp_path / "Documents"))
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Palautelomake 2026-03-27", "Palautelomake 2026-03-27.pdf"),
        ("1/2: Ali <b>", "1 2 Ali b.pdf"),
        (" loppu. ", "loppu.pdf"),
        ("a" * 300, "a" * 120 + ".pdf"),
    ],
)
def test_a_file_name_is_one_that_every_system_takes(name: str, plain: str) -> None:
    assert file_name(name) == plain
