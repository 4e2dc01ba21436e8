"""The page of the mentoring models: what is there, what arrives, what is handed on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.programme import Programme
from mentordesk.ui.asking import Asking
from mentordesk.ui.desk import Desk
from mentordesk.ui.shelf.arrival_card import ArrivalCard
from mentordesk.ui.shelf.card import ShelfCard
from mentordesk.ui.shelf.shelf_page import ShelfPage
from mentordesk.ui.shelf.taking_in import dropped
from mentordesk.ui.widgets import Notice
from tests.ui.conftest import Worker
from tests.ui.shelf.made import STRUCTURE, a_version
from tests.ui.window import button

OWN = {"id": "own-trial", "publisher": "Lahden kaupunki", "area": "Lahti"}


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ShelfPage:
    page = ShelfPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    return page


@pytest.fixture
def own(work_trial: Programme, desk: Desk) -> Programme:
    return a_version("2.0", work_trial, desk.catalogue, **OWN)


@pytest.fixture
def package(own: Programme, desk: Desk, tmp_path: Path) -> Path:
    path = tmp_path / "own.zip"
    path.write_bytes(desk.packages().as_zip(own))
    return path


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def arrive(qtbot: QtBot, page: ShelfPage, desk: Desk, path: Path) -> ArrivalCard:
    page.taking_in.read(path)
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    (preview,) = page.findChildren(ArrivalCard)
    return preview


def take(qtbot: QtBot, page: ShelfPage, desk: Desk, path: Path) -> None:
    arrive(qtbot, page, desk, path).accept.click()
    qtbot.waitUntil(lambda: not desk.background.is_busy)


def cards(page: ShelfPage) -> dict[str, ShelfCard]:
    return {card.name.text(): card for card in page.findChildren(ShelfCard)}


def own_ids(desk: Desk) -> list[str]:
    return [programme.key.id for programme in desk.catalogue.own()]


def test_what_came_along_is_shown_and_cannot_be_removed(page: ShelfPage) -> None:
    card = cards(page)["Työkokeilu"]
    assert "MentorDesk" in words(card)
    assert card.remove.isHidden()


def test_an_arrival_is_previewed_and_changes_nothing(
    qtbot: QtBot, page: ShelfPage, desk: Desk, own: Programme, package: Path
) -> None:
    preview = arrive(qtbot, page, desk, package)
    read = words(preview)
    assert all(said in read for said in ("Lahden kaupunki", "Lahti", "2.0", own.key.sha256[:12]))
    assert own_ids(desk) == []


def test_the_whole_checksum_is_shown_on_demand(
    qtbot: QtBot, page: ShelfPage, desk: Desk, own: Programme, package: Path
) -> None:
    preview = arrive(qtbot, page, desk, package)
    facts = preview.facts.fingerprint
    facts.more.click()
    assert facts.text.text().replace("\n", "") == own.key.sha256


def test_it_is_taken_into_use(qtbot: QtBot, page: ShelfPage, desk: Desk, package: Path) -> None:
    with qtbot.waitSignal(page.taking_in.taken):
        take(qtbot, page, desk, package)
    assert own_ids(desk) == ["own-trial"]
    assert page.findChildren(ArrivalCard) == []
    assert sum(not card.remove.isHidden() for card in cards_of(page)) == 1


def cards_of(page: ShelfPage) -> list[ShelfCard]:
    return page.findChildren(ShelfCard)


def test_it_is_let_go_of(qtbot: QtBot, page: ShelfPage, desk: Desk, package: Path) -> None:
    arrive(qtbot, page, desk, package).cancel.click()
    assert page.arriving.count() == 0
    assert own_ids(desk) == []


@pytest.mark.parametrize(
    ("version", "is_of_use", "told"),
    [("9.0", True, "1."), ("0.1", False, "0.1")],
)
def test_how_it_stands_to_the_one_that_is_there_is_said(
    qtbot: QtBot,
    page: ShelfPage,
    desk: Desk,
    work_trial: Programme,
    tmp_path: Path,
    version: str,
    is_of_use: bool,
    told: str,
) -> None:
    path = tmp_path / "other.zip"
    path.write_bytes(desk.packages().as_zip(a_version(version, work_trial, desk.catalogue)))
    preview = arrive(qtbot, page, desk, path)
    assert preview.accept.isHidden() is not is_of_use
    assert told in words(preview)


def test_the_very_same_would_change_nothing(
    qtbot: QtBot, page: ShelfPage, desk: Desk, work_trial: Programme, tmp_path: Path
) -> None:
    path = tmp_path / "same.zip"
    path.write_bytes(desk.packages().as_zip(work_trial))
    assert arrive(qtbot, page, desk, path).accept.isHidden()


def test_what_is_wrong_is_told_with_file_and_line_and_nothing_is_changed(
    qtbot: QtBot, page: ShelfPage, desk: Desk, own: Programme, tmp_path: Path
) -> None:
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / STRUCTURE).write_text(own.files[STRUCTURE] + "\n[[form\n", encoding="utf-8")
    page.taking_in.read(folder)
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    (notice,) = page.findChildren(Notice)
    line = own.files[STRUCTURE].count("\n") + 2
    assert STRUCTURE in notice.label.text()
    assert str(line) in notice.label.text()
    assert own_ids(desk) == []


def drag(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.mark.parametrize(
    ("names", "taken"),
    [
        (["own.zip"], "own.zip"),
        (["own.XLSX"], "own.XLSX"),
        ([STRUCTURE], STRUCTURE),
        (["."], "."),
        (["photo.png"], None),
        (["one.zip", "two.zip"], None),
    ],
)
def test_only_one_thing_that_may_be_a_model_can_be_dropped(
    tmp_path: Path, names: list[str], taken: str | None
) -> None:
    found = dropped(drag(*(tmp_path / name for name in names)))
    assert found == (None if taken is None else tmp_path / taken)


def test_what_is_dropped_is_previewed(
    qtbot: QtBot, page: ShelfPage, desk: Desk, package: Path
) -> None:
    data, copy = drag(package), Qt.DropAction.CopyAction
    none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, *none))
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    assert len(page.findChildren(ArrivalCard)) == 1


def test_ones_own_is_removed_when_it_is_said_twice(
    qtbot: QtBot, page: ShelfPage, desk: Desk, own: Programme, package: Path
) -> None:
    take(qtbot, page, desk, package)
    page.ask_to_remove(own)
    (asking,) = page.window().findChildren(Asking)
    button(asking, "Remove").click()
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    assert own_ids(desk) == []
    assert len(cards_of(page)) == len(desk.catalogue.programmes())


@pytest.mark.parametrize("suffix", ["zip", "xlsx"])
def test_a_model_is_handed_on_as_it_can_be_read_again(
    qtbot: QtBot, page: ShelfPage, desk: Desk, worker: Worker, tmp_path: Path, suffix: str
) -> None:
    card = cards(page)["Työkokeilu"]
    (card.zip_wanted if suffix == "zip" else card.sheet_wanted).emit()
    path = tmp_path / f"base.{suffix}"
    (dialog,) = page.findChildren(QFileDialog)
    with qtbot.waitSignal(page.saving.saved):
        dialog.fileSelected.emit(str(path))
    read = worker.now(lambda: desk.packages().open(path))
    assert read.key.id == "work-trial"
