"""Reads the rows of a workbook's sheets, and says row by row what no programme can be made of."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, cast
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.programmes.zipped import BROKEN, checked_entries

ESCAPED = re.compile(r"_x(?![Dd][89A-Fa-f])([0-9A-Fa-f]{4})_")
"""How a spreadsheet writes a character that XML can't hold, and the sign that begins this."""

MOST_ROWS = 20_000
MOST_COLUMNS = 100
MOST_LOOKED_AT = 1000  # rows of a sheet that nobody reads
MOST_CELLS_TOLD = 10

NOT_SHEET = QT_TRANSLATE_NOOP(
    "programmes", "{file} isn’t a whole .xlsx file. Save it again as an Excel workbook."
)
NO_SHEET = QT_TRANSLATE_NOOP("programmes", "{file}: the sheet “{sheet}” is missing.")
TOO_LARGE = QT_TRANSLATE_NOOP(
    "programmes", "{file} has more than {rows} rows or {columns} columns. Delete the empty ones."
)
NOT_READ = QT_TRANSLATE_NOOP(
    "programmes", "{file}: these cells are not read, as their column has no heading: {cells}."
)
SHEET_NOT_READ = QT_TRANSLATE_NOOP("programmes", "{file}: the sheet “{sheet}” is not read.")
NO_COLUMN = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: the column “{column}” is missing."
)
OTHER_COLUMN = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: the column “{column}” doesn’t belong here."
)
MERGED = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: the cells {cell} are merged. Part them."
)
FORMULA = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: the cell {cell} holds a formula. Write its result as text."
)
NOT_TEXT = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: the cell {cell} holds a number or date. Format it as text and write it "
    "again.",
)


@dataclass(frozen=True)
class Row:
    """A row that isn't empty: the file and sheet, its number, its cells by their columns."""

    file: str
    number: int
    cells: dict[str, str]

    @property
    def place(self) -> tuple[str, int]:
        """The file with the sheet, and the row."""
        return self.file, self.number

    def error(self, sentence: Sentence, **values: object) -> ProgrammeError:
        """Return an error whose sentence names the file, the sheet and the row."""
        return ProgrammeError(sentence.filled(file=self.file, line=self.number, **values))


@dataclass
class Book:
    """The rows of each sheet, and what was wrong on the way."""

    name: str
    sheets: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])
    problems: list[ProgrammeError] = field(default_factory=list[ProgrammeError])
    unread: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    other_sheets: list[str] = field(default_factory=list[str])

    def remarks(self) -> Iterator[Sentence]:
        """Yield what a person wrote and nobody reads."""
        for file, cells in self.unread.items():
            more = ["…"] if len(cells) > MOST_CELLS_TOLD else []
            yield NOT_READ.filled(file=file, cells=", ".join([*cells[:MOST_CELLS_TOLD], *more]))
        for sheet in self.other_sheets:
            yield SHEET_NOT_READ.filled(file=self.name, sheet=sheet)

    def add(self, sentence: Sentence, **values: object) -> None:
        """Keep a problem."""
        self.problems.append(ProgrammeError(sentence.filled(**values)))


def rows_of(name: str, data: bytes, columns: dict[str, tuple[str, ...]], open_ended: str) -> Book:
    """Return the rows of the sheets named; ``open_ended`` is the one that may have more columns."""
    workbook = _opened(name, data)
    others = [title for title in workbook.sheetnames if title not in columns]
    book = Book(name, other_sheets=[title for title in others if _holds_words(workbook[title])])
    for title, wanted in columns.items():
        if title not in workbook.sheetnames:
            book.add(NO_SHEET, file=name, sheet=title)
            continue
        sheet: Any = workbook[title]
        file = f"{name}/{title}"
        if not isinstance(sheet, Worksheet):
            book.add(NO_SHEET, file=name, sheet=title)
        elif sheet.max_row > MOST_ROWS or sheet.max_column > MOST_COLUMNS:
            book.add(TOO_LARGE, file=file, rows=MOST_ROWS, columns=MOST_COLUMNS)
        else:
            book.sheets[title] = _rows(sheet, file, wanted, book, is_open=title == open_ended)
    return book


def _holds_words(sheet: object) -> bool:
    if not isinstance(sheet, Worksheet):
        return False
    rows = sheet.iter_rows(max_row=MOST_LOOKED_AT, max_col=MOST_COLUMNS, values_only=True)
    return any(value is not None for row in rows for value in row)


def _opened(name: str, data: bytes) -> Workbook:
    """Open a workbook whose parts are of harmless size and hold no entities that multiply."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            for entry in checked_entries(name, archive):
                if b"<!DOCTYPE" in archive.read(entry).replace(b"\0", b""):
                    raise ProgrammeError(NOT_SHEET.filled(file=name))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return load_workbook(BytesIO(data), keep_links=False)
    except ProgrammeError:
        raise
    except (*BROKEN, Exception) as error:  # openpyxl raises whatever a broken part leads to
        raise ProgrammeError(NOT_SHEET.filled(file=name)) from error


def _rows(
    sheet: Worksheet, file: str, wanted: Sequence[str], book: Book, *, is_open: bool
) -> list[Row]:
    for area in sheet.merged_cells.ranges:
        book.add(MERGED, file=file, line=area.min_row, cell=area.coord)
    lines = cast(Iterator[tuple[Cell, ...]], sheet.iter_rows())
    head = [str(cell.value or "").strip() for cell in next(lines, ())]
    for column in wanted:
        if column not in head:
            book.add(NO_COLUMN, file=file, line=1, column=column)
    for n, column in enumerate(head):
        if column and (column in head[:n] or (column not in wanted and not is_open)):
            book.add(OTHER_COLUMN, file=file, line=1, column=column)
    return [row for line in lines if (row := _row(line, head, file, book)) is not None]


def _row(line: tuple[Cell, ...], head: Sequence[str], file: str, book: Book) -> Row | None:
    cells: dict[str, str] = {}
    number = 0
    for cell, column in zip(line, head, strict=False):
        if cell.value is None:
            continue
        if not column:
            book.unread.setdefault(file, []).append(cell.coordinate)
            continue
        number = cell.row
        text = _text(cell)
        if text is None:
            sentence = FORMULA if cell.data_type in ("f", "e") else NOT_TEXT
            book.add(sentence, file=file, line=number, cell=cell.coordinate)
        elif text.strip():
            cells[column] = text
    return Row(file, number, cells) if cells else None


def _text(cell: Cell) -> str | None:
    """Return what a cell says; None where it isn't text."""
    if cell.data_type in ("f", "e") or not isinstance(cell.value, str):
        return None
    text = ESCAPED.sub(lambda found: chr(int(found[1], 16)), cell.value)
    return text.replace("\r\n", "\n").replace("\r", "\n")
