"""Printing, by way of Qt's own PDF printer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.ports import Settings
from mentordesk.ui.printing import PdfFile, PrintAsk, PrintRun, printer_for
from tests.ui.pdfs import a_pdf


class Remembered:
    """Settings kept in a dictionary."""

    def __init__(self) -> None:
        self.values: dict[str, str | int] = {}

    def text(self, name: str, default: str = "") -> str:
        return str(self.values.get(name, default))

    def number(self, name: str, default: int) -> int:
        return int(self.values.get(name, default))

    def remember(self, name: str, value: str | int) -> None:
        self.values[name] = value


@pytest.fixture
def settings() -> Settings:
    return Remembered()


def to_file(path: Path, dpi: int = 72) -> QPrinter:
    printer = printer_for("", "Palaute")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(dpi)
    return printer


def printed(path: Path, parent: QObject) -> PdfFile:
    return PdfFile(path.read_bytes(), parent)


def dark_square(picture: QImage) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of what is black on the page."""
    width, height = picture.size().toTuple()
    dark = [(x, y) for x in range(width) for y in range(height) if is_dark(picture, x, y)]
    return *min(dark), *max(dark)


def is_dark(picture: QImage, x: int, y: int) -> bool:
    colour = picture.pixelColor(x, y)
    return colour.alpha() > 128 and colour.lightness() < 128


def run(qtbot: QtBot, printer: QPrinter, pages: int = 3) -> bool:
    parent = QWidget()
    qtbot.addWidget(parent)
    printing = PrintRun(PdfFile(a_pdf(pages), parent), printer, parent)
    with qtbot.waitSignal(printing.ended) as ended:
        printing.start()
    return bool(ended.args and ended.args[0])


def test_every_page_is_printed_on_a4(qtbot: QtBot, qapp: QObject, tmp_path: Path) -> None:
    assert run(qtbot, to_file(tmp_path / "out.pdf"))
    result = printed(tmp_path / "out.pdf", qapp)
    assert result.pageCount() == 3
    assert result.pagePointSize(2).toSize().toTuple() == (595, 842)


def test_what_is_drawn_keeps_its_place_and_size(
    qtbot: QtBot, qapp: QObject, tmp_path: Path
) -> None:
    run(qtbot, to_file(tmp_path / "out.pdf", dpi=300), pages=1)
    result = printed(tmp_path / "out.pdf", qapp)
    picture = result.render(0, result.pagePointSize(0).toSize())
    assert dark_square(picture) == pytest.approx((248, 371, 347, 470), abs=2)


def test_a_page_larger_than_the_paper_is_made_smaller(
    qtbot: QtBot, qapp: QObject, tmp_path: Path
) -> None:
    printer = to_file(tmp_path / "out.pdf")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    assert run(qtbot, printer, pages=1)
    result = printed(tmp_path / "out.pdf", qapp)
    assert result.pagePointSize(0).toSize().width() == 420
    picture = result.render(0, result.pagePointSize(0).toSize())
    left, top, right, bottom = dark_square(picture)
    assert right - left == pytest.approx(100 * 420 / 595, abs=2)
    assert bottom - top == pytest.approx(100 * 420 / 595, abs=2)


def test_only_the_chosen_pages_are_printed(qtbot: QtBot, qapp: QObject, tmp_path: Path) -> None:
    printer = to_file(tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 9)
    run(qtbot, printer)
    assert printed(tmp_path / "out.pdf", qapp).pageCount() == 2


def test_a_large_page_is_drawn_in_bands(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    fine = to_file(tmp_path / "out.pdf", dpi=1200)
    bands = PrintRun(PdfFile(a_pdf(1), parent), fine, parent).bands
    assert bands[0].size.toTuple() == (4961, 7016)
    assert sum(band.clip.height() for band in bands) == 7016
    assert len(bands) > 5


def test_a_cancelled_print_ends_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    printing = PrintRun(PdfFile(a_pdf(50), parent), to_file(tmp_path / "out.pdf"), parent)
    drawn: list[int] = []
    printing.progressed.connect(drawn.append)
    printing.progressed.connect(printing.cancel)
    with qtbot.waitSignal(printing.ended) as ended:
        printing.start()
    assert ended.args == [False]
    assert drawn == [1]


@pytest.mark.parametrize("before", [None, b"%PDF of yesterday"])
def test_a_cancelled_print_leaves_the_file_as_it_was(
    qtbot: QtBot, tmp_path: Path, before: bytes | None
) -> None:
    parent, out = QWidget(), tmp_path / "out.pdf"
    qtbot.addWidget(parent)
    if before is not None:
        out.write_bytes(before)
    printing = PrintRun(PdfFile(a_pdf(3), parent), to_file(out), parent)
    printing.progressed.connect(printing.cancel)
    with qtbot.waitSignal(printing.ended):
        printing.start()
    assert (out.read_bytes() if out.exists() else None) == before
    assert list(tmp_path.iterdir()) == ([out] if before is not None else [])


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_begin_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    assert not run(qtbot, to_file(tmp_path / "no" / "such" / "folder" / "out.pdf"))


def test_printing_from_the_dialog_leaves_nothing_behind(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    asking = PrintAsk(window, a_pdf(2), "Palaute", settings)
    asking.ask()
    asking.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    asking.printer.setOutputFileName(str(tmp_path / "out.pdf"))
    with qtbot.waitSignal(asking.destroyed):
        asking.dialog.done(1)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def asked(window: QWidget, settings: Settings, path: Path, pages: int = 1) -> PrintAsk:
    asking = PrintAsk(window, a_pdf(pages), "Palaute", settings)
    asking.ask()
    asking.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    asking.printer.setOutputFileName(str(path))
    return asking


def test_it_is_told_that_the_pages_went_to_the_printer(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    asking = asked(window, settings, tmp_path / "out.pdf")
    with qtbot.waitSignals([asking.sent, asking.destroyed]):
        asking.dialog.done(1)


def test_it_is_told_that_a_print_was_cancelled_which_no_key_does_by_chance(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    asking = asked(window, settings, tmp_path / "out.pdf", pages=30)
    asking.dialog.done(1)
    progress = window.findChild(QProgressDialog)
    assert progress is not None
    progress.show()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_A):
        qtbot.keyClick(progress.focusWidget() or progress, key)
    assert not progress.wasCanceled()
    with qtbot.waitSignal(asking.stopped):
        progress.findChildren(QPushButton)[0].click()
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_it_is_told_that_the_printer_did_not_take_them(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    asking = asked(window, settings, tmp_path / "no" / "such" / "folder" / "out.pdf")
    with qtbot.waitSignals([asking.failed, asking.destroyed]):
        asking.dialog.done(1)
