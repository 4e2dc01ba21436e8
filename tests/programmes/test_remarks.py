"""What an author should look at in files that are right, and a base to begin one's own from."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.package import Package
from mentordesk.domain.programme import Programme
from mentordesk.domain.translations import left_behind_in
from mentordesk.programmes import read
from mentordesk.programmes.packages import ProgrammePackages
from mentordesk.programmes.reading import STRUCTURE
from tests.programmes.small import files, small
from tests.programmes.test_sheets import Edit, appended, edited, row_of, sheet_of

PACKAGES = ProgrammePackages(tuple)
SWEDISH = 'language = "sv"\n[item.short]\nlabel = "Kort"\n'


def in_two_languages() -> Programme:
    """Return the small programme with a text in Swedish."""
    return read(bilingual())


def bilingual(**changed: str) -> dict[str, str]:
    """Return its files."""
    structure = files()[STRUCTURE].replace('["fi"]', '["fi", "sv"]')
    return {**files(), STRUCTURE: structure, "sv.toml": SWEDISH, **changed}


def unpacked(edit: Edit, folder: Path) -> Package:
    """Open the spreadsheet of two languages after somebody has edited it."""
    workbook = load_workbook(BytesIO(PACKAGES.as_sheet(in_two_languages())))
    edit(workbook)
    path = folder / "own.xlsx"
    workbook.save(path)
    return PACKAGES.unpack(path)


def remarks(edit: Edit, folder: Path) -> list[str]:
    """Return what is remarked on an edited spreadsheet."""
    return [str(remark) for remark in unpacked(edit, folder).remarks]


def test_an_untouched_spreadsheet_calls_for_no_remark(tmp_path: Path):
    assert remarks(lambda _: None, tmp_path) == []


def test_a_language_whose_column_was_deleted_is_told_with_its_row(tmp_path: Path):
    (said,) = remarks(lambda workbook: sheet_of(workbook, "Texts").delete_cols(3), tmp_path)
    assert said.startswith("own.xlsx/Languages, line 3: the sheet Texts has nothing in")
    assert "“sv”" in said


def test_cells_without_a_heading_and_other_sheets_are_told(tmp_path: Path):
    def edit(workbook: Workbook) -> None:
        sheet_of(workbook, "Texts")["E4"] = "muista kysyä"
        workbook.create_sheet("Omat")["A1"] = "muistiinpano"
        workbook.create_sheet("Sheet1")

    cells, sheet = remarks(edit, tmp_path)
    assert cells.startswith("own.xlsx/Texts: these cells are not read")
    assert cells.endswith("E4.")
    assert sheet == "own.xlsx: the sheet “Omat” is not read."


def test_a_text_left_behind_is_told_with_its_row(tmp_path: Path):
    rows: list[int] = []

    def edit(workbook: Workbook) -> None:
        sheet: Any = sheet_of(workbook, "Texts")
        rows.append(row_of(sheet, "item.short.label"))
        sheet.cell(rows[0], 2).value = "Ihan muuta?"

    (said,) = left_behind_in(unpacked(edit, tmp_path), in_two_languages())
    assert str(said).startswith(f"own.xlsx/Texts, line {rows[0]}: “Ihan muuta?” was changed")


def test_a_text_left_behind_is_told_with_its_line(tmp_path: Path):
    finnish = files()["fi.toml"].replace('"Lyhyt"', '"Ihan muuta?"')
    for name, text in bilingual(**{"fi.toml": finnish}).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (said,) = left_behind_in(PACKAGES.unpack(tmp_path), in_two_languages())
    line = finnish[: finnish.index('"Ihan muuta?"')].count("\n") + 1
    assert str(said).startswith(f"fi.toml, line {line}:")


def test_an_unknown_form_is_named_as_such(tmp_path: Path):
    with pytest.raises(ProgrammeError, match="“form” names “none”"):
        edited(appended(Questions=("none", "words", "x", "text")), tmp_path)


def test_a_base_says_what_it_is_derived_from_and_what_to_change(tmp_path: Path):
    base = PACKAGES.as_base(small(), "Vaihda id.\nJa julkaisija.")
    assert (base.key.id, base.derived_from) == ("small", "small 1.0")
    assert base.files[STRUCTURE].startswith("# Vaihda id.\n# Ja julkaisija.\n")
    path = tmp_path / "base.xlsx"
    path.write_bytes(PACKAGES.as_sheet(base))
    sheet = sheet_of(load_workbook(path), "Programme")
    assert (sheet["A2"].value, sheet["B2"].value) == ("#", "Vaihda id.\nJa julkaisija.")
    assert PACKAGES.open(path).derived_from == "small 1.0"


def test_a_base_of_what_was_derived_itself_names_the_nearest():
    for written in ('derived_from = "x 1"  # so', 'derived_from = """\nx 1"""'):
        own = read(files(f"{written}\n{files()[STRUCTURE]}"))
        base = PACKAGES.as_base(own, "")
        assert base.derived_from == "small 1.0"
        assert base.files[STRUCTURE].count("derived_from") == 1


def test_a_group_is_a_base_as_its_whole_programme():
    group = small().group
    assert group
    assert PACKAGES.as_base(group, "").key == PACKAGES.as_base(small(), "").key
