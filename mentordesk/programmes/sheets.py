"""A programme as a spreadsheet: which sheets and columns it has, and how it is written.

A row of ``Questions`` is an item where a form shows it, a row of ``Lines`` one of its choices or
rows, a row of ``Texts`` a text in every language. ``Structure`` holds all that is left of
``programme.toml``, a line a row, so that the file alone is enough to build the programme again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from typing import Any, Final, cast

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from mentordesk.domain.programme import Programme
from mentordesk.programmes.derived import leading_comment
from mentordesk.programmes.reading import STRUCTURE
from mentordesk.programmes.source import parse
from mentordesk.programmes.written import toml

HEADER: Final = "Programme"
LANGUAGES: Final = "Languages"
QUESTIONS: Final = "Questions"
LINES: Final = "Lines"
TEXTS: Final = "Texts"
REST: Final = "Structure"

USE: Final = "use"
"""What stands as the kind of a question that is written elsewhere."""

COMMENT: Final = "#"
"""What stands as the key of a line of the header that is only for people."""

YES: Final = "yes"
ID_LISTS: Final = ("views", "drafted_from", "guides")
FLAGS: Final = ("shared", "health")
CONDITION: Final = ("item", "operator", "value")
QUESTION_COLUMNS: Final = (
    *("form", "section", "id", "kind", "ref", "theme", "scale"),
    *(*FLAGS, *(f"when_{part}" for part in CONDITION), *ID_LISTS),
)
COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    HEADER: ("key", "value"),
    LANGUAGES: ("language", "translated_by", "reviewed"),
    QUESTIONS: QUESTION_COLUMNS,
    LINES: ("question", "id", "ref", "link"),
    TEXTS: ("key",),
    REST: (STRUCTURE,),
}
WIDTHS: Final = {TEXTS: (36, 60), HEADER: (18, 80), REST: (120,)}
USUAL_WIDTH: Final = 18

_ESCAPE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

Row = Sequence[str]


def as_sheet(programme: Programme) -> bytes:
    """Return a programme as the bytes of an ``.xlsx`` workbook; all cells are text."""
    tables = parse(STRUCTURE, programme.files[STRUCTURE]).tables
    questions, lines = _taken_out(tables)
    header = {key: value for key, value in tables.items() if not isinstance(value, list | dict)}
    rest = {key: value for key, value in tables.items() if key not in (*header, "languages")}
    sheets: dict[str, Iterable[Row]] = {
        HEADER: [*_comment(programme), *((key, str(value)) for key, value in header.items())],
        TEXTS: _texts(programme),
        QUESTIONS: questions,
        LINES: lines,
        LANGUAGES: _languages(programme),
        REST: [(line,) for line in toml(rest).rstrip("\n").split("\n")],
    }
    workbook = Workbook()
    workbook.remove(cast(Worksheet, workbook.active))
    workbook.properties.creator = "MentorDesk"
    for name, rows in sheets.items():
        columns = (*COLUMNS[name], *(programme.languages if name == TEXTS else ()))
        _fill(workbook.create_sheet(name), columns, rows)
    out = BytesIO()
    workbook.save(out)
    return out.getvalue()


def forms_in(tables: dict[str, Any]) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    """Yield the tables of the forms, the group's too, and their paths."""
    group = tables.get("group", {})
    yield from ((("form", n), form) for n, form in enumerate(tables.get("form", ())))
    yield from ((("group", "form", n), form) for n, form in enumerate(group.get("form", ())))


def _taken_out(tables: dict[str, Any]) -> tuple[list[Row], list[Row]]:
    """Take the items out of the forms; return the rows of Questions and of Lines."""
    questions: list[Row] = []
    lines: list[Row] = []
    for _, form in forms_in(tables):
        for section in form.get("section", ()):
            for item in section.pop("item", ()):
                questions.append(_question(form["id"], section["id"], item))
                for line in item.get("lines", ()):
                    row = (item["id"], line["id"], line.get("ref", ""), line.get("link", ""))
                    lines.append(row)
    return questions, lines


def _question(form: str, section: str, item: dict[str, Any]) -> Row:
    cells = {"form": form, "section": section, "id": item.get("use", ""), "kind": USE}
    cells |= {key: value for key, value in item.items() if isinstance(value, str) and key != USE}
    cells |= {key: YES for key in FLAGS if item.get(key)}
    cells |= {f"when_{key}": value for key, value in item.get("when", {}).items()}
    cells |= {key: ", ".join(item[key]) for key in ID_LISTS if key in item}
    return [cells.get(column, "") for column in QUESTION_COLUMNS]


def _comment(programme: Programme) -> Iterator[Row]:
    words = leading_comment(programme.files[STRUCTURE])
    if words:
        yield COMMENT, words


def _texts(programme: Programme) -> Iterator[Row]:
    texts = [programme.texts[code].entries for code in programme.languages]
    for key in dict.fromkeys(key for entries in texts for key in entries):
        yield (key, *(entries.get(key, "") for entries in texts))


def _languages(programme: Programme) -> Iterator[Row]:
    for code in programme.languages:
        texts = programme.texts[code]
        yield code, texts.translated_by, YES if texts.reviewed else ""


def _fill(sheet: Worksheet, columns: Sequence[str], rows: Iterable[Row]) -> None:
    for r, row in enumerate((columns, *rows), 1):
        for c, text in enumerate(row, 1):
            if text:
                cell = sheet.cell(r, c, _ESCAPE.sub("_x005F_", text))
                cell.data_type = "s"  # a text that begins with = is no formula
                cell.font = Font(bold=r == 1)
                cell.alignment = Alignment(wrap_text=True, vertical="top")
    widths = WIDTHS.get(sheet.title, ())
    for c in range(len(columns)):
        dimension = sheet.column_dimensions[get_column_letter(c + 1)]
        dimension.width = widths[min(c, len(widths) - 1)] if widths else USUAL_WIDTH
        dimension.number_format = "@"  # so that 1.0 stays a text where it is typed
    sheet.freeze_panes = "B2" if len(columns) > 1 else "A2"
