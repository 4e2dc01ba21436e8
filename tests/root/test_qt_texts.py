"""The texts of Qt's own dialogs, menus and calendar, in the program's languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressDialog,
    QScrollBar,
    QSpinBox,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.ui.fields import DateField
from mentordesk.ui.icons import Icons
from mentordesk.ui.qt_texts import QT_TEXTS
from mentordesk.ui.theme import Theme

Make = Callable[[Path], QWidget]
PROPERTIES = ("windowTitle", "text", "title", "placeholderText", "toolTip", "labelText")
PROPERTIES += ("whatsThis", "accessibleName", "accessibleDescription", "prefix", "suffix")
WORD = re.compile(r"[A-Za-z]{2}")
SAME = {"OK", "&OK", "Alias", "&Start:"}
"""What is written alike in every language."""


@contextmanager
def speaking(code: str, app: QApplication) -> Iterator[None]:
    language = TranslatedLanguage(code, RESOURCES / "i18n")
    language.install(app)
    try:
        yield
    finally:
        language.remove(app)


def open_dialog(folder: Path) -> QFileDialog:
    dialog = QFileDialog(None, "-", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.setSidebarUrls([])
    return dialog


def save_dialog(folder: Path) -> QFileDialog:
    dialog = open_dialog(folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return dialog


def print_dialog(_: Path) -> QPrintDialog:
    dialog = QPrintDialog()
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    return dialog


def progress(_: Path) -> QProgressDialog:
    return QProgressDialog()


def buttons(_: Path) -> QDialogButtonBox:
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox()
    for button in set(kinds) - {kinds.NoButton}:
        box.addButton(button)
    return box


def calendar(_: Path) -> QCalendarWidget:
    return QCalendarWidget()


def line(_: Path) -> QLineEdit:
    made = QLineEdit()
    made.createStandardContextMenu()
    return made


def text(_: Path) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.createStandardContextMenu()
    return made


def scroll_bar(_: Path) -> QScrollBar:
    return QScrollBar()


def number(_: Path) -> QSpinBox:
    return QSpinBox()


MADE = (open_dialog, save_dialog, print_dialog, progress, buttons, calendar, line, text)
MADE += (scroll_bar, number)


def said(whole: QWidget) -> Iterator[str]:
    """Everything that a person reads or hears of a widget and its parts."""
    for part in (whole, *whole.findChildren(QWidget)):
        yield from (str(part.property(name) or "") for name in PROPERTIES)
        yield from spoken(part)
        if isinstance(part, QComboBox):
            yield from (part.itemText(n) for n in range(part.count()))
        if isinstance(part, QTabWidget):
            yield from (part.tabText(n) for n in range(part.count()))
        if isinstance(part, QAbstractItemView) and not isinstance(part, QHeaderView):
            yield from in_rows(part)
    for action in (*whole.actions(), *whole.findChildren(QAction)):
        yield from (action.text(), action.toolTip())


def spoken(part: QWidget) -> Iterator[str]:
    """What a screen reader says of a widget."""
    heard = QAccessible.queryAccessibleInterface(part)
    yield from (heard.text(QAccessible.Text.Name), heard.text(QAccessible.Text.Description))
    does = heard.actionInterface()
    for name in does.actionNames() if does is not None else ():
        yield from (does.localizedActionName(name), does.localizedActionDescription(name))


def in_rows(view: QAbstractItemView) -> Iterator[str]:
    """What stands in a list and over its columns."""
    model, root = view.model(), view.rootIndex()
    for column in range(model.columnCount(root)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        yield from (
            str(model.index(n, column, root).data() or "") for n in range(model.rowCount(root))
        )


def texts(make: Make, folder: Path, qapp: QApplication, code: str) -> set[str]:
    """What is read of something made while a language is in force, but for paths."""
    with speaking(code, qapp):
        made = make(folder)
        found = set(said(made)) - SAME
        made.deleteLater()
    return {text for text in found if WORD.search(text) and not text.startswith("/")}


@pytest.mark.parametrize("code", ["fi", "sv"])
@pytest.mark.parametrize("make", MADE)
def test_nothing_of_qts_own_is_left_in_english(
    make: Make, code: str, tmp_path: Path, qapp: QApplication
) -> None:
    english = texts(make, tmp_path, qapp, "en")
    assert sorted(texts(make, tmp_path, qapp, code) & english) == []


@pytest.mark.parametrize("make", [open_dialog, print_dialog, line])
def test_english_texts_are_found_where_nothing_is_translated(
    make: Make, tmp_path: Path, qapp: QApplication
) -> None:
    assert len(texts(make, tmp_path, qapp, "en")) >= 5


@pytest.mark.parametrize("code", ["fi", "sv"])
def test_what_qt_lacks_comes_from_our_own_texts(code: str, qapp: QApplication) -> None:
    with speaking(code, qapp):
        for text in QT_TEXTS:
            translated = QCoreApplication.translate(text.context, text.text)
            assert translated != text.text or text.text in SAME


@pytest.mark.qt_log_ignore("grabbing", extend=True)
@pytest.mark.parametrize(
    ("code", "month", "days"),
    [
        ("fi", "helmikuu", "ma ti ke to pe la su"),
        ("sv", "februari", "mån tis ons tors fre lör sön"),
    ],
)
def test_the_calendar_names_days_and_months(
    code: str, month: str, days: str, qapp: QApplication, qtbot: QtBot
) -> None:
    with speaking(code, qapp):
        icons = Icons(RESOURCES / "icons", Theme.load(RESOURCES))
        field = DateField(code, lambda: date(2026, 2, 3), icons)
        qtbot.addWidget(field)
        field.show()
        shown = field.open_calendar().findChild(QCalendarWidget)
        assert shown is not None
        read = [text.lower() for text in said(shown)]
    assert month in read
    assert [day for day in days.split() if day not in read] == []
