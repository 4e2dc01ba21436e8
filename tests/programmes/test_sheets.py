"""A programme's questions and texts as a spreadsheet, there and back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.item import Condition, Kind, Operator
from mentordesk.domain.programme import Programme
from mentordesk.programmes.packages import ProgrammePackages
from tests.programmes.small import small

PACKAGES = ProgrammePackages(tuple)
SHEET = PACKAGES.as_sheet(small())

Edit = Callable[[Workbook], object]


def edited(edit: Edit, folder: Path) -> Programme:
    """Open the spreadsheet after somebody has edited it."""
    workbook = load_workbook(BytesIO(SHEET))
    edit(workbook)
    path = folder / "small.xlsx"
    workbook.save(path)
    return PACKAGES.open(path)


def row_of(sheet: Any, text: str) -> int:
    """Return the row in which a cell holds the text."""
    return next(cell.row for row in sheet.iter_rows() for cell in row if cell.value == text)


def set_text(key: str, value: object) -> Edit:
    """Return an edit that writes a text's cell."""

    def edit(workbook: Workbook) -> None:
        sheet: Any = workbook["Texts"]
        sheet.cell(row_of(sheet, key), 2).value = value

    return edit


def appended(**rows: tuple[object, ...]) -> Edit:
    """Return an edit that adds a row to each of some sheets."""

    def edit(workbook: Workbook) -> None:
        for name, row in rows.items():
            sheet: Any = workbook[name]
            sheet.append(row)

    return edit


def test_untouched_it_gives_the_same_questions_and_texts(tmp_path: Path):
    again, whole = edited(lambda _: None, tmp_path), small()
    assert (again.forms, again.stages, again.roles) == (whole.forms, whole.stages, whole.roles)
    assert dict(again.texts) == dict(whole.texts)


def test_an_edited_text_is_read(tmp_path: Path):
    again = edited(set_text("item.short.label", "Aivan lyhyt\n\n=SUM(1)"), tmp_path)
    assert again.text("item.short.label", "fi") == "Aivan lyhyt\n\n=SUM(1)"


def test_a_new_question_with_choices_is_read_in_its_place(tmp_path: Path):
    heads = [cell.value for cell in next(sheet_of(load_workbook(BytesIO(SHEET))).iter_rows())]
    cells = {
        "form": "first",
        "section": "words",
        "id": "colour",
        "kind": "choice",
        "when_item": "agreed",
        "when_operator": "equals",
        "when_value": "no",
    }
    row = tuple(cells.get(str(head)) for head in heads)
    texts = (("item.colour.label", "Väri?"), ("item.colour.red", "Punainen"))

    def edit(workbook: Workbook) -> None:
        appended(Questions=row, Lines=("colour", "red"))(workbook)
        for text in texts:
            appended(Texts=text)(workbook)

    item = edited(edit, tmp_path).form("first").sections[0].items[-1]
    assert (item.id, item.kind) == ("colour", Kind.CHOICE)
    assert item.when == Condition("agreed", Operator.EQUALS, "no")
    assert [line.id for line in item.lines] == ["red"]


def sheet_of(workbook: Workbook, name: str = "Questions") -> Any:
    """Return a sheet of a workbook."""
    return workbook[name]


def test_a_new_language_is_a_row_and_a_column(tmp_path: Path):
    def edit(workbook: Workbook) -> None:
        appended(Languages=("sv", "Någon", "yes"))(workbook)
        sheet = sheet_of(workbook, "Texts")
        sheet.cell(1, 3).value = "sv"
        sheet.cell(row_of(sheet, "item.short.label"), 3).value = "Kort"

    again = edited(edit, tmp_path)
    assert again.languages == ("fi", "sv")
    assert again.text("item.short.label", "sv") == "Kort"
    assert (again.texts["sv"].translated_by, again.texts["sv"].reviewed) == ("Någon", True)


def without(name: str) -> Edit:
    """Return an edit that deletes a sheet."""
    return lambda workbook: workbook.remove(workbook[name])


def merged(workbook: Workbook) -> None:
    """Merge two cells of Texts."""
    sheet_of(workbook, "Texts").merge_cells("A3:B3")


def headless(workbook: Workbook) -> None:
    """Rename a column of Questions."""
    sheet_of(workbook).cell(1, 4).value = "type"


def far(workbook: Workbook) -> None:
    """Write into a cell far below."""
    sheet_of(workbook, "Texts").cell(900_000, 1).value = "x"


BROKEN: dict[str, tuple[Edit, str]] = {
    "a merged cell": (merged, "small.xlsx/Texts, line 3: the cells A3:B3 are merged"),
    "a formula": (set_text("item.short.label", "=A1"), "holds a formula"),
    "an error": (set_text("item.short.label", "#N/A"), "holds a formula"),
    "a number": (set_text("item.short.label", 5), "holds a number or date"),
    "a day": (set_text("item.short.label", date(2026, 1, 2)), "holds a number or date"),
    "no text": (set_text("item.short.label", None), "the text “item.short.label” is missing"),
    "a long text": (set_text("item.short.label", "a" * 31_000), "longer than 30000"),
    "an unknown key": (appended(Texts=("item.none.label", "x")), "“item.none.label”"),
    "a key twice": (appended(Texts=("item.short.label", "x")), "taken already"),
    "a text without a key": (appended(Texts=(None, "x")), "“key” is empty"),
    "an unknown section": (appended(Questions=("first", "none", "x", "text")), "first / none"),
    "an unknown kind": (appended(Questions=("first", "words", "x", "story")), "can’t be “story”"),
    "a line of nothing": (appended(Lines=("nothing", "x")), "“question” names “nothing”"),
    "an unknown column": (headless, "the column “type” doesn’t belong here"),
    "a missing column": (headless, "line 1: the column “kind” is missing"),
    "a missing sheet": (without("Lines"), "the sheet “Lines” is missing"),
    "too many rows": (far, "more than 20000 rows"),
    "an unknown header": (appended(Programme=("colour", "red")), "“colour” doesn’t belong here"),
    "a language without texts": (appended(Languages=("nonsense!",)), "“nonsense!”"),
    "broken structure": (appended(Structure=("[[role",)), "small.xlsx/Structure, line"),
}


@pytest.mark.parametrize(("edit", "words"), BROKEN.values(), ids=BROKEN.keys())
def test_what_no_programme_can_be_made_of_is_told(edit: Edit, words: str, tmp_path: Path):
    with pytest.raises(ProgrammeError) as problem:
        edited(edit, tmp_path)
    assert words in str(problem.value)
    assert str(problem.value).startswith("small.xlsx")


def test_the_row_is_named_on_which_the_slip_is(tmp_path: Path):
    edit = appended(Questions=("first", "words", "x", "story"))
    last = sheet_of(load_workbook(BytesIO(SHEET))).max_row + 1
    with pytest.raises(ProgrammeError, match=f"small.xlsx/Questions, line {last}:"):
        edited(edit, tmp_path)


def test_all_that_is_wrong_with_rows_is_told_at_once(tmp_path: Path):
    def edit(workbook: Workbook) -> None:
        for n in range(30):
            sheet_of(workbook, "Texts").append((f"item.none-{n}.label", "x"))

    with pytest.raises(ProgrammeError) as problem:
        edited(edit, tmp_path)
    assert len(str(problem.value).splitlines()) == 21


@pytest.mark.parametrize(
    "name", ["[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]
)
@pytest.mark.parametrize("patch", ["", "<a>", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])
def test_a_workbook_with_a_broken_part_is_refused(name: str, patch: str, tmp_path: Path):
    path = tmp_path / "small.xlsx"
    with ZipFile(BytesIO(SHEET)) as old, ZipFile(path, "w") as new:
        for entry in old.namelist():
            new.writestr(entry, patch if entry == name else old.read(entry))
    with pytest.raises(ProgrammeError, match="isn’t a whole"):
        PACKAGES.open(path)


def test_a_text_file_called_xlsx_is_refused(tmp_path: Path):
    path = tmp_path / "small.XLSX"
    path.write_text("key;value", encoding="utf-8")
    with pytest.raises(ProgrammeError, match="isn’t a whole"):
        PACKAGES.open(path)
