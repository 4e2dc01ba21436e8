"""Makes a programme's files of a spreadsheet's rows; problems name the sheet and the row."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.programmes.checks import TWICE
from mentordesk.programmes.locate import Path
from mentordesk.programmes.problems import refuse
from mentordesk.programmes.reading import STRUCTURE, checked
from mentordesk.programmes.references import NO_SUCH
from mentordesk.programmes.shape import UNKNOWN_VALUE, build
from mentordesk.programmes.sheet_rows import OTHER_COLUMN, Book, Row, rows_of
from mentordesk.programmes.sheets import (
    COLUMNS,
    COMMENT,
    CONDITION,
    FLAGS,
    HEADER,
    ID_LISTS,
    LANGUAGES,
    LINES,
    QUESTIONS,
    REST,
    TEXTS,
    USE,
    YES,
    forms_in,
)
from mentordesk.programmes.source import Joined, Spot, parse
from mentordesk.programmes.tables import ProgrammeTable
from mentordesk.programmes.texts import NO_STRUCTURE, read_texts
from mentordesk.programmes.written import language_file, nested, toml

NO_LANGUAGE_TEXTS = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: the sheet Texts has nothing in the language “{value}”. Its readers would "
    "see “{first}”.",
)
EMPTY_CELL = QT_TRANSLATE_NOOP("programmes", "{file}, line {line}: “{key}” is empty.")

Places = dict[Path, tuple[str, int]]


class SheetFiles(NamedTuple):
    """A programme's files, where each text stands in a spreadsheet, and remarks on that."""

    files: dict[str, str]
    rows: Mapping[str, tuple[str, int]] = MappingProxyType({})
    remarks: tuple[Sentence, ...] = ()


def files_of_sheet(name: str, data: bytes) -> SheetFiles:
    """Return the files of the programme that a spreadsheet holds; raises ``ProgrammeError``.

    Everything that is wrong with rows is told together before the programme itself is looked at.
    """
    book = rows_of(name, data, COLUMNS, open_ended=TEXTS)
    refuse(book.problems)
    whole = _structure(book)
    spot = Spot(whole)
    keys = checked(build(ProgrammeTable, whole.tables, spot), spot)
    files = {STRUCTURE: toml(whole.tables), **_languages(book, keys)}
    rows = {row.cells["key"]: row.place for row in book.sheets[TEXTS]}
    return SheetFiles(files, rows, (*_without_texts(book), *book.remarks()))


def _without_texts(book: Book) -> Iterator[Sentence]:
    """Yield the languages after the first whose column of Texts is empty or gone."""
    languages = book.sheets[LANGUAGES]
    for row in languages[1:]:
        code = row.cells["language"]
        if not any(code in text.cells for text in book.sheets[TEXTS]):
            first = languages[0].cells["language"]
            yield row.error(NO_LANGUAGE_TEXTS, value=code, first=first).sentence


def _structure(book: Book) -> Joined:
    """Return what ``programme.toml`` would hold, and the rows that it comes from."""
    tables, places = _rest(book)
    book.sheets[HEADER] = [r for r in book.sheets[HEADER] if r.cells.get("key") != COMMENT]
    for row in _once(book, HEADER, "key"):
        tables[row.cells["key"]] = _header_value(row)
        places[(row.cells["key"],)] = row.place
    tables["languages"] = [row.cells["language"] for row in _once(book, LANGUAGES, "language")]
    places |= {("languages", n): row.place for n, row in enumerate(book.sheets[LANGUAGES])}
    joined = Joined(f"{book.name}/{REST}", "", tables, places)
    build(ProgrammeTable, tables, Spot(joined))  # so that the forms have sections
    _put_items(book, tables, places)
    return joined


def _rest(book: Book) -> tuple[dict[str, Any], Places]:
    """Return the tables of Structure; its line numbers are those of rows, empty ones too."""
    rows = {row.number: row.cells[STRUCTURE] for row in book.sheets[REST]}
    last = max(rows, default=1)
    text = "\n".join(["", *(rows.get(number, "") for number in range(2, last + 1))])
    source = parse(f"{book.name}/{REST}", text)
    return source.tables, dict(source.places())


def _header_value(row: Row) -> object:
    value = row.cells.get("value", "")
    if row.cells["key"] == "effective_from":
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            return value  # the reader of tables says what is right
    return value


def _put_items(book: Book, tables: dict[str, Any], places: Places) -> None:
    sections = {
        (form["id"], section["id"]): ((*path, "section", n), section)
        for path, form in forms_in(tables)
        for n, section in enumerate(form.get("section", ()))
    }
    problems: list[ProgrammeError] = []
    lines = _lines(book, problems)
    for row in book.sheets[QUESTIONS]:
        cells = row.cells
        where = cells.get("form", ""), cells.get("section", "")
        if where not in sections:
            problems.append(_nowhere(row, where, {form for form, _ in sections}))
            continue
        path, section = sections[where]
        items: list[dict[str, Any]] = section.setdefault("item", [])
        at = (*path, "item", len(items))
        own = lines.pop(cells.get("id", ""), []) if cells.get("kind") != USE else []
        places[at] = row.place
        places |= {(*at, "lines", n): line.place for n, line in enumerate(own)}
        items.append(_item(row, own, problems))
    left = (row for rows in lines.values() for row in rows)
    problems += (r.error(NO_SUCH, key="question", value=r.cells.get("question", "")) for r in left)
    refuse(problems)


def _nowhere(row: Row, where: tuple[str, str], forms: Collection[str]) -> ProgrammeError:
    if where[0] not in forms:
        return row.error(NO_SUCH, key="form", value=where[0])
    return row.error(NO_SUCH, key="section", value=" / ".join(where))


def _lines(book: Book, problems: list[ProgrammeError]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in book.sheets[LINES]:
        if "id" not in row.cells:
            problems.append(row.error(EMPTY_CELL, key="id"))
        found.setdefault(row.cells.get("question", ""), []).append(row)
    return found


def _item(row: Row, lines: list[Row], problems: list[ProgrammeError]) -> dict[str, Any]:
    """Return the table of an item; what is no list, tick or condition is a text."""
    cells = {key: text.strip() for key, text in row.cells.items() if key not in ("form", "section")}
    if cells.get("kind") == USE:
        return {"use": cells.get("id", "")}
    item: dict[str, Any] = {key: cells[key] for key in cells if not key.startswith("when_")}
    for key in FLAGS:
        if key in item and item[key] != YES:
            problems.append(row.error(UNKNOWN_VALUE, key=key, value=item[key], known=YES))
        item |= {key: True} if key in item else {}
    for key in ID_LISTS:
        if key in item:
            item[key] = [part.strip() for part in item[key].split(",") if part.strip()]
    when = {key: row.cells[f"when_{key}"] for key in CONDITION if f"when_{key}" in cells}
    item |= {"when": when} if when else {}
    columns = ("id", "ref", "link")
    rows = [{key: line.cells[key] for key in columns if key in line.cells} for line in lines]
    return item | ({"lines": rows} if rows else {})


def _languages(book: Book, keys: Mapping[str, bool]) -> dict[str, str]:
    """Return each language's file of the columns of Texts."""
    problems: list[ProgrammeError] = []
    rows = list(_once(book, TEXTS, "key"))
    unknown = [row for row in rows if row.cells["key"] not in keys]
    problems += (row.error(NO_STRUCTURE, text=row.cells["key"]) for row in unknown)
    codes = {row.cells["language"] for row in book.sheets[LANGUAGES]}
    columns = dict.fromkeys(column for row in rows for column in row.cells)
    others = [column for column in columns if column not in ("key", *codes)]
    problems += (rows[0].error(OTHER_COLUMN, column=column) for column in others)
    refuse(problems)
    files: dict[str, str] = {}
    for n, row in enumerate(book.sheets[LANGUAGES]):
        code = row.cells["language"]
        source = _language(code, row, rows)
        read = read_texts(Spot(source), keys, is_first=n == 0)
        problems += read.problems
        texts = read.texts
        files[f"{code}.toml"] = language_file(
            code, texts.translated_by, reviewed=texts.reviewed, entries=texts.entries
        )
    refuse(problems)
    return files


def _language(code: str, row: Row, rows: list[Row]) -> Joined:
    entries = {r.cells["key"]: r.cells[code] for r in rows if code in r.cells}
    header = {
        "language": code,
        "translated_by": row.cells.get("translated_by", ""),
        "reviewed": row.cells.get("reviewed", "") == YES,
    }
    places: Places = {(): (rows[0].file if rows else row.file, 1)}
    places |= {tuple(r.cells["key"].split(".")): r.place for r in rows}
    places |= {(key,): row.place for key in header}
    return Joined(f"{code}.toml", "", {**header, **nested(entries)}, places)


def _once(book: Book, sheet: str, column: str) -> Iterator[Row]:
    """Yield the rows of a sheet in which a column names each thing once; raises what is wrong."""
    problems: list[ProgrammeError] = []
    seen: set[str] = set()
    for row in book.sheets[sheet]:
        name = row.cells.get(column, "").strip()
        if not name:
            problems.append(row.error(EMPTY_CELL, key=column))
        elif name in seen:
            problems.append(row.error(TWICE, key=column, value=name))
        seen.add(name)
        row.cells[column] = name
    refuse(problems)
    yield from book.sheets[sheet]
