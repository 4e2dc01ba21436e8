"""The page about the program, and the one with the licences."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from installer.contents import read_parts
from mentordesk.domain.programme import Programme
from mentordesk.domain.shipped import Shipment, Shipped
from mentordesk.ui.about import AboutPage
from mentordesk.ui.desk import Desk
from mentordesk.ui.licences_page import LicencesPage
from mentordesk.ui.widgets import line_width
from tests.ui.conftest import Worker
from tests.ui.window import Shop

PARTS = (
    Shipped("FreeType", "", "FTL", ("The FreeType Project LICENSE",), "Qt", ("David Turner",)),
    Shipped("peewee", "4.5.3", "MIT", ("Permission is hereby granted",)),
)


@pytest.fixture
def about(qtbot: QtBot, desk: Desk) -> AboutPage:
    page = AboutPage(desk)
    qtbot.addWidget(page)
    return page


@pytest.fixture
def licences(qtbot: QtBot, desk: Desk) -> LicencesPage:
    page = LicencesPage(desk)
    qtbot.addWidget(page)
    page.show_shipment(Shipment(PARTS))
    return page


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


def said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_a_built_program_tells_what_it_was_made_from(about: AboutPage) -> None:
    about.show_shipment(Shipment((), "3cb4ec99", "2026-11-22"))
    assert "22.11.2026" in about.version.text() and "3cb4ec99" in about.version.text()


def test_what_was_told_stays_when_the_models_come(about: AboutPage) -> None:
    about.show_shipment(Shipment((), "3cb4ec99", "2026-11-22"))
    about.show_programmes(())
    assert "3cb4ec99" in about.version.text()


def test_one_is_told_that_qt_may_be_replaced_and_where_its_source_is(about: AboutPage) -> None:
    for words in ("LGPL", "_internal", "download.qt.io"):
        assert words in said(about)


def test_all_that_may_be_replaced_lies_where_one_is_told(about: AboutPage) -> None:
    shipped = [name for part in read_parts("files") for name in part.names]
    replaceable = [name for name in shipped if re.search(r"Qt6|/Qt\w+\.pyd|side6|shiboken6", name)]
    beginnings = {re.match(r"_internal/(Qt6|[a-zA-Z]+6)", name) for name in replaceable}
    assert beginnings and all(found and found[1] in said(about) for found in beginnings)


def test_the_log_folder_is_opened_by_the_system(
    about: AboutPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    about.log_button.click()
    assert [url.toLocalFile() for url in opened] == [desk.log_folder.as_posix()]


def test_arrows_choose_a_part_and_its_text_is_shown(qtbot: QtBot, licences: LicencesPage) -> None:
    assert "FreeType" in licences.head.text() and "Qt" in licences.head.text()
    assert licences.text.toPlainText() == "David Turner\n\nThe FreeType Project LICENSE"
    qtbot.keyClick(licences.list, Qt.Key.Key_Down)
    assert licences.head.text() == "peewee 4.5.3"
    assert "MIT" in licences.licence.text()
    assert licences.text.toPlainText() == "Permission is hereby granted"
    assert "peewee 4.5.3" in licences.text.accessibleName() and licences.list.accessibleName()


def test_a_part_is_found_by_typing_its_name(qtbot: QtBot, licences: LicencesPage) -> None:
    qtbot.keyClicks(licences.list, "pee")
    assert licences.head.text() == "peewee 4.5.3"


def test_tab_leaves_the_text(licences: LicencesPage) -> None:
    assert licences.text.isReadOnly() and licences.text.tabChangesFocus()


def test_the_text_goes_below_the_list_where_it_is_narrow(licences: LicencesPage) -> None:
    for characters, is_beside in ((130, True), (60, False)):
        licences.resize(line_width(licences, characters), 700)
        licences.show()
        licences.body.activate()
        assert (licences.text.geometry().left() > licences.list.geometry().right()) is is_beside


def test_from_about_one_gets_to_the_licences_and_back(shop: Shop) -> None:
    window = shop.open()
    window.aside.go_to_about()
    shop.settle()
    window.aside.about_page.licences_wanted.emit()
    shop.settle()
    page = window.aside.licences_page
    assert window.places.currentWidget() is page and page.list.count() > 10
    page.back.click()
    assert window.places.currentWidget() is window.aside.about_page
