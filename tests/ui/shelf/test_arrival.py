"""A model that arrives: what is told of it, and how it is taken into use by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.programme import Programme
from mentordesk.ui.desk import Desk
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.programme_choice import ProgrammeCard
from mentordesk.ui.shelf.arrival_card import ArrivalCard
from mentordesk.ui.shelf.card import ShelfCard
from mentordesk.ui.shelf.shelf_page import ShelfPage
from mentordesk.ui.widgets import Notice
from tests.programmes.test_zipped import BAD
from tests.ui.conftest import Worker
from tests.ui.shelf.made import a_version
from tests.ui.window import Shop

pytestmark = pytest.mark.usefixtures("no_strays")
LABEL = "item.m1-develop.label"


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


@pytest.fixture
def window(shop: Shop) -> MainWindow:
    """A window that shows the models."""
    window = shop.open()
    window.resize(1024, 700)
    window.aside.go_to_shelf()
    shop.settle()
    return window


def shelf(window: MainWindow) -> ShelfPage:
    page = window.places.currentWidget()
    assert isinstance(page, ShelfPage)
    return page


def put(programme: Programme, desk: Desk, folder: Path) -> Path:
    path = folder / f"{programme.key.id}.zip"
    path.write_bytes(desk.packages().as_zip(programme))
    return path


def arrived(shop: Shop, window: MainWindow, path: Path) -> ArrivalCard:
    shelf(window).taking_in.read(path)
    shop.settle()
    (preview,) = shelf(window).findChildren(ArrivalCard)
    shop.qtbot.waitUntil(preview.isVisible)
    return preview


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def reworded(programme: Programme, desk: Desk, version: str = "9.0", **header: str) -> Programme:
    """Return a version in which one question reads otherwise in Finnish only."""
    files = dict(a_version(version, programme, desk.catalogue, **header).files)
    asked = programme.text(LABEL, "fi")
    files["fi.toml"] = files["fi.toml"].replace(asked, "Aivan muuta?")
    return desk.catalogue.read(files)


def own_one(desk: Desk, programme: Programme) -> Programme:
    """Return a model of one's own that is derived from the work trial."""
    base = desk.packages().as_base(programme, "")
    header = {"id": "own-trial", "derived_from": base.derived_from, "publisher": "Lahti"}
    return reworded(base, desk, "1.0", **header)


def test_a_derived_model_is_told_with_what_differs_and_which_translations_to_check(
    shop: Shop, window: MainWindow, tmp_path: Path
) -> None:
    preview = arrived(shop, window, put(own_one(shop.desk, shop.programme), shop.desk, tmp_path))
    translations = preview.advice.translations
    count = len(shop.programme.languages) - 1
    assert translations.arrow.accessibleName().startswith(str(count))
    assert preview.changes.is_open
    assert "Aivan muuta?" in words(preview.changes)
    assert f"{shop.programme.name('fi')} {shop.programme.key.version}" in words(preview)
    translations.set_open(True)
    assert "українська" in words(translations)


def test_missing_translations_are_counted_by_language(
    shop: Shop, window: MainWindow, tmp_path: Path
) -> None:
    files = dict(own_one(shop.desk, shop.programme).files)
    said = shop.programme.text("programme.summary", "uk")
    files["uk.toml"] = "\n".join(r for r in files["uk.toml"].splitlines() if said not in r)
    preview = arrived(shop, window, put(shop.desk.catalogue.read(files), shop.desk, tmp_path))
    (told,) = [n.label.text() for n in preview.advice.findChildren(Notice)]
    assert "українська" in told
    assert "1" in told
    assert "suomi" in told


def test_a_model_that_kept_the_bundled_id_is_warned_of(
    shop: Shop, window: MainWindow, tmp_path: Path
) -> None:
    own = a_version("9.0", shop.programme, shop.desk.catalogue, publisher="Lahti")
    preview = arrived(shop, window, put(own, shop.desk, tmp_path))
    (notice,) = preview.advice.findChildren(Notice)
    assert "work-trial" in notice.label.text()


def test_a_newer_version_opens_with_what_changes_and_languages_in_short(
    shop: Shop, window: MainWindow, tmp_path: Path
) -> None:
    preview = arrived(shop, window, put(reworded(shop.programme, shop.desk), shop.desk, tmp_path))
    assert preview.changes.is_open
    assert preview.changes.y() < preview.facts.y()
    assert "svenska" not in words(preview.facts)
    assert preview.advice.findChildren(Notice) == []


def test_a_base_that_was_not_touched_would_change_nothing(
    shop: Shop, window: MainWindow, tmp_path: Path
) -> None:
    base = shop.desk.packages().as_base(shop.programme, "Vaihda id.")
    assert arrived(shop, window, put(base, shop.desk, tmp_path)).accept.isHidden()


def test_return_takes_it_into_use_and_the_keyboard_goes_to_its_card(
    shop: Shop, window: MainWindow, tmp_path: Path
) -> None:
    preview = arrived(shop, window, put(own_one(shop.desk, shop.programme), shop.desk, tmp_path))
    shop.qtbot.waitUntil(preview.accept.hasFocus)
    shop.qtbot.waitUntil(lambda: not preview.accept.visibleRegion().isEmpty())
    shop.qtbot.keyClick(preview.accept, Qt.Key.Key_Return)
    shop.settle()
    card = next(c for c in shelf(window).findChildren(ShelfCard) if c.key.id == "own-trial")
    shop.qtbot.waitUntil(card.facts.arrow.hasFocus)
    shop.qtbot.waitUntil(lambda: not card.name.visibleRegion().isEmpty())


def test_a_preview_that_was_left_waits_until_it_is_decided(
    shop: Shop, window: MainWindow, tmp_path: Path
) -> None:
    preview = arrived(shop, window, put(own_one(shop.desk, shop.programme), shop.desk, tmp_path))
    window.go_home()
    window.aside.go_to_shelf()
    shop.settle()
    assert shelf(window).findChildren(ArrivalCard) == [preview]
    preview.cancel.click()
    assert shelf(window).findChildren(ArrivalCard) == []
    shop.qtbot.waitUntil(shelf(window).take_in.hasFocus)


def test_the_models_open_at_the_top(shop: Shop, window: MainWindow) -> None:
    bar = shelf(window).verticalScrollBar()
    shelf(window).content.setMinimumHeight(5000)
    shop.qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    window.go_home()
    window.aside.go_to_shelf()
    assert bar.value() == 0


def drag(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_a_file_can_be_dragged_onto_the_page(
    shop: Shop, window: MainWindow, tmp_path: Path
) -> None:
    data = drag(put(own_one(shop.desk, shop.programme), shop.desk, tmp_path))
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    target = shelf(window).viewport()
    entering = QDragEnterEvent(QPointF(50, 50), *how, none)
    QApplication.sendEvent(target, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(50, 50), *how, none))
    shop.settle()
    assert len(shelf(window).findChildren(ArrivalCard)) == 1


@pytest.mark.parametrize("made", [made for made, _ in BAD.values()], ids=BAD.keys())
def test_a_bad_zip_is_told_in_the_window_and_leaves_the_shelf_as_it_was(
    shop: Shop, window: MainWindow, tmp_path: Path, made: Callable[[], bytes]
) -> None:
    path = tmp_path / "bad.zip"
    path.write_bytes(made())
    shelf(window).taking_in.read(path)
    shop.settle()
    (notice,) = shelf(window).findChildren(Notice)
    shop.qtbot.waitUntil(notice.isVisible)
    assert notice.label.text()
    assert shelf(window).findChildren(ArrivalCard) == []
    assert len(shelf(window).findChildren(ShelfCard)) == len(shop.desk.catalogue.programmes())


def test_own_versions_of_a_name_are_told_apart_when_one_begins(
    shop: Shop, window: MainWindow
) -> None:
    own = replace(own_one(shop.desk, shop.programme), area="Lahti")
    shop.worker.now(lambda: shop.desk.catalogue.add(own))
    window.begin()
    shop.qtbot.waitUntil(lambda: window.setting_up.wizard is not None)
    wizard = window.setting_up.wizard
    assert wizard is not None
    cards = wizard.findChildren(ProgrammeCard)
    told = [card.radio.accessibleDescription() for card in cards]
    of_trials = [said for said in told if "versio" in said]
    assert len(of_trials) == len(set(of_trials)) == 4
    assert any(said.startswith("Lahti") for said in of_trials)
