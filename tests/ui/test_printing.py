"""Printing, by way of Qt's own PDF printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.ports import Settings
from mentordesk.domain.sentence import Sentence
from mentordesk.ui.documents.print_run import PrintRun
from mentordesk.ui.documents.printers import A4, Abilities, Duplex
from mentordesk.ui.documents.sheets import Sheet, leaves
from mentordesk.ui.icons import Icons
from mentordesk.ui.pdf_file import PdfFile
from mentordesk.ui.printing import PRINTER, PrintAsk, PrintTools
from tests.ui.pdfs import a_pdf
from tests.ui.printers import BOTH, PdfPrinters, to_file, with_margins

Ask = Callable[..., PrintAsk]
Size = QPageSize.PageSizeId


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

    def is_fixed(self, name: str) -> bool:
        return name == ""

    def complaints(self) -> tuple[Sentence, ...]:
        return ()


@pytest.fixture
def settings() -> Settings:
    return Remembered()


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
    printing = PrintRun([PdfFile(a_pdf(pages), parent)], printer, parent)
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
    bands = PrintRun([PdfFile(a_pdf(1), parent)], fine, parent).bands
    assert bands[0].size.toTuple() == (4961, 7016)
    assert sum(band.clip.height() for band in bands) == 7016
    assert len(bands) > 5


def test_a_cancelled_print_ends_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    printing = PrintRun([PdfFile(a_pdf(50), parent)], to_file(tmp_path / "out.pdf"), parent)
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
    printing = PrintRun([PdfFile(a_pdf(3), parent)], to_file(out), parent)
    printing.progressed.connect(printing.cancel)
    with qtbot.waitSignal(printing.ended):
        printing.start()
    assert (out.read_bytes() if out.exists() else None) == before
    assert list(tmp_path.iterdir()) == ([out] if before is not None else [])


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_begin_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    assert not run(qtbot, to_file(tmp_path / "no" / "such" / "folder" / "out.pdf"))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    return window


@pytest.fixture
def ask(window: QWidget, settings: Settings, icons: Icons, tmp_path: Path) -> Ask:
    """Open the sheet for papers of so many pages, with two printers."""

    def asked(
        *pages: int,
        file: Path | None = None,
        printers: bool = True,
        able: Abilities | None = None,
    ) -> PrintAsk:
        names = ("Käytävä", "Toimisto") if printers else ()
        known = PdfPrinters(file or tmp_path / "out.pdf", *names, able=able)
        papers = [a_pdf(count) for count in pages]
        asking = PrintAsk(window, papers, "Palaute", PrintTools(settings, icons, known))
        asking.ask()
        return asking

    return asked


def test_printing_leaves_nothing_behind(qtbot: QtBot, ask: Ask, tmp_path: Path) -> None:
    asking = ask(2)
    with qtbot.waitSignal(asking.destroyed):
        asking.dialog.print.click()
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert [each.name for each in tmp_path.iterdir()] == ["out.pdf"]


def test_a_print_that_became_a_file_is_told_as_one(qtbot: QtBot, ask: Ask) -> None:
    asking = ask(1)
    with qtbot.waitSignals([asking.saved, asking.destroyed]), qtbot.assertNotEmitted(asking.sent):
        asking.dialog.print.click()


def test_several_papers_are_one_print(
    qtbot: QtBot, qapp: QObject, ask: Ask, tmp_path: Path
) -> None:
    asking = ask(3, 1, 2)
    with qtbot.waitSignal(asking.destroyed):
        asking.dialog.print.click()
    assert printed(tmp_path / "out.pdf", qapp).pageCount() == 6


def test_on_both_sides_each_paper_begins_on_a_front_side(
    qtbot: QtBot, qapp: QObject, ask: Ask, tmp_path: Path
) -> None:
    asking = ask(3, 1, 2)
    choices = asking.dialog.choices
    assert choices is not None
    choices.sides.setCurrentIndex(1)
    choices.sides.activated.emit(1)
    with qtbot.waitSignal(asking.destroyed):
        asking.dialog.print.click()
    result = printed(tmp_path / "out.pdf", qapp)
    assert result.pageCount() == 8
    blank = [n for n in range(8) if not has_ink(result, n)]
    assert blank == [3, 5]


def has_ink(document: PdfFile, page: int) -> bool:
    picture = document.render(page, document.pagePointSize(page).toSize() / 4)
    width, height = picture.size().toTuple()
    return any(is_dark(picture, x, y) for x in range(width) for y in range(height))


def test_each_copy_begins_on_a_front_side(window: QWidget, tmp_path: Path) -> None:
    printer = to_file(tmp_path / "out.pdf")
    printer.setCopyCount(2)
    papers = [PdfFile(a_pdf(3), window)]
    sides = [leaf.page if leaf.document else None for leaf in leaves(papers, printer, on_both=True)]
    assert sides == [0, 1, 2, None, 0, 1, 2]


def test_a_range_of_pages_goes_over_all_papers(window: QWidget, tmp_path: Path) -> None:
    printer = to_file(tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 4)
    papers = [PdfFile(a_pdf(count), window) for count in (2, 3)]
    every = leaves(papers, printer)
    found = [(each.document is papers[1], each.page) for each in every]
    assert found == [(False, 1), (True, 0), (True, 1)]


def test_the_printer_last_used_is_offered_again(ask: Ask, settings: Settings) -> None:
    settings.remember(PRINTER, "Toimisto")
    choices = ask(1).dialog.choices
    assert choices is not None
    assert choices.name.currentText() == "Toimisto"


def test_what_a_printer_cannot_do_is_not_offered(ask: Ask) -> None:
    choices = ask(1).dialog.choices
    assert choices is not None
    assert choices.sides.isVisible()
    choices.name.setCurrentIndex(1)
    choices.name.activated.emit(1)
    assert not choices.sides.isVisible()


def test_the_sides_are_seen_as_this_printer_prints_them(qtbot: QtBot, ask: Ask) -> None:
    sheet = ask(3).dialog
    assert "1 of 3" in sheet.where.text()
    sheet.after.click()
    assert "2 of 3" in sheet.where.text()
    qtbot.waitUntil(lambda: not sheet.view.picture.isNull())
    choices = sheet.choices
    assert choices is not None
    choices.first.setValue(2)
    assert "2 of 2" in sheet.where.text()
    choices.copies.setValue(2)
    assert "of 4" in sheet.where.text()


def test_a_smaller_paper_is_seen_smaller(ask: Ask) -> None:
    sheet = ask(1).dialog
    assert sheet.view.page_rect().width() == pytest.approx(sheet.view.paper_rect().width(), abs=2)
    choices = sheet.choices
    assert choices is not None
    before = sheet.view.paper_rect()
    choices.paper.setCurrentIndex(1)
    choices.paper.activated.emit(1)
    assert choices.printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A5
    assert sheet.view.paper_rect() != before


@pytest.mark.parametrize(
    ("paper", "percent"),
    [(Size.Letter, 94), (Size.A5, 71), (Size.Legal, 100), (Size.A3, 100), (Size.A4, 100)],
)
def test_on_another_paper_the_page_is_whole_and_it_is_told_how_much_smaller(
    qtbot: QtBot, qapp: QObject, ask: Ask, tmp_path: Path, paper: Size, percent: int
) -> None:
    asking = ask(1, able=Abilities(papers=(QPageSize(paper),)))
    told = asking.dialog.smaller
    assert told.isVisible() == (percent < 100)
    assert str(percent) in told.text()
    with qtbot.waitSignal(asking.saved):
        asking.dialog.print.click()
    result = printed(tmp_path / "out.pdf", qapp)
    assert result.pagePointSize(0).toSize() == QPageSize(paper).sizePoints()
    left, top, right, bottom = dark_square(result.render(0, result.pagePointSize(0).toSize()))
    assert (right - left, bottom - top) == pytest.approx((percent, percent), abs=2)


def test_another_paper_tells_anew_how_much_smaller(ask: Ask) -> None:
    sheet = ask(1).dialog
    assert sheet.choices is not None
    assert not sheet.smaller.isVisible()
    sheet.choices.paper.setCurrentIndex(1)
    sheet.choices.paper.activated.emit(1)
    assert sheet.smaller.isVisible()


def test_a4_is_offered_before_what_the_printer_has_been_set_to(ask: Ask) -> None:
    letter, a3 = QPageSize(Size.Letter), QPageSize(Size.A3)
    assert Abilities(papers=(letter, A4), own_paper=letter).paper == A4
    choices = ask(1, able=Abilities(papers=(a3, letter), own_paper=letter)).dialog.choices
    assert choices is not None
    assert choices.paper.currentText() == letter.name()
    assert choices.printer.pageLayout().pageSize() == letter


def test_a_printer_that_has_been_set_to_both_sides_prints_on_both(ask: Ask) -> None:
    able = Abilities(duplex=BOTH, usual=Duplex.DuplexLongSide)
    sheets = ask(3).dialog, ask(3, able=able).dialog
    assert [each.on_both for each in sheets] == [False, True]


def test_a_printer_that_has_been_set_to_print_across_prints_upright(
    qtbot: QtBot, qapp: QObject, ask: Ask, tmp_path: Path
) -> None:
    asking = ask(1)
    with qtbot.waitSignal(asking.saved):
        asking.dialog.print.click()
    size = printed(tmp_path / "out.pdf", qapp).pagePointSize(0)
    assert size.toSize().toTuple() == (595, 842)


def test_without_a_printer_a_pdf_can_be_saved(qtbot: QtBot, ask: Ask) -> None:
    asking = ask(1, printers=False)
    assert not asking.dialog.print.isVisible()
    assert asking.dialog.focusWidget() is asking.dialog.save
    with qtbot.waitSignals([asking.save_wanted, asking.destroyed]):
        asking.dialog.save.click()


def test_escape_prints_nothing(qtbot: QtBot, ask: Ask, tmp_path: Path) -> None:
    asking = ask(1)
    with qtbot.waitSignal(asking.destroyed):
        qtbot.keyClick(asking.dialog, Qt.Key.Key_Escape)
    assert not (tmp_path / "out.pdf").exists()


def test_the_systems_dialog_is_a_step_further(qtbot: QtBot, ask: Ask, tmp_path: Path) -> None:
    asking = ask(1)
    asking.dialog.system.click()
    (system,) = asking.dialog.findChildren(QPrintDialog)
    with qtbot.waitSignal(asking.saved):
        system.done(1)
    assert (tmp_path / "out.pdf").exists()


def test_it_is_told_that_a_print_was_cancelled_which_no_key_does_by_chance(
    qtbot: QtBot, window: QWidget, ask: Ask, tmp_path: Path
) -> None:
    asking = ask(30)
    asking.dialog.print.click()
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
    qtbot: QtBot, ask: Ask, tmp_path: Path
) -> None:
    asking = ask(1, file=tmp_path / "no" / "such" / "folder" / "out.pdf")
    with qtbot.waitSignals([asking.failed, asking.destroyed]):
        asking.dialog.print.click()


# Where a page lies on the paper

A4_PAGE = QSizeF(595, 842)


def test_a_printer_that_reaches_near_the_edges_prints_in_full_size(tmp_path: Path) -> None:
    placed = Sheet.of(with_margins(tmp_path / "out.pdf", 5)).placed(A4_PAGE)
    assert placed.getRect() == pytest.approx((0, 0, 595, 842), abs=1)


def test_a_printer_with_wide_margins_prints_within_them(tmp_path: Path) -> None:
    sheet = Sheet.of(with_margins(tmp_path / "out.pdf", 15))
    placed = sheet.placed(A4_PAGE)
    assert sheet.printable.adjusted(-1, -1, 1, 1).contains(placed)
    assert placed.height() / placed.width() == pytest.approx(842 / 595, abs=0.01)


def test_a_larger_paper_leaves_the_page_its_size(tmp_path: Path) -> None:
    printer = to_file(tmp_path / "out.pdf")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A3))
    placed = Sheet.of(printer).placed(A4_PAGE)
    assert placed.size().toSize().toTuple() == (595, 842)
    assert placed.center().x() == pytest.approx(421, abs=1)
