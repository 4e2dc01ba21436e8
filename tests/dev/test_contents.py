"""Why each file and module of the bundle is there, on a folder made up for it."""

from pathlib import Path

import pytest

from installer import contents
from installer.contents import PAGE, TABLES, Part, explained, files_of, read_parts, write_page
from installer.places import Failed

QT = Part("Qt", "the window", ("Qt6*.dll", "plugins/*"))
FONTS = Part("fonts", "the type", ("fonts/*",))


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle of four files."""
    for name in ("Qt6Core.dll", "Qt6Gui.dll", "plugins/screens/windows.dll", "fonts/Sans.ttf"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(bytes(10))
    return tmp_path


def test_every_file_counts_to_the_part_that_names_it(bundle: Path):
    assert explained(files_of(bundle), (QT, FONTS)) == {QT: 30, FONTS: 10}


def test_a_file_without_a_reason_is_refused_by_its_name(bundle: Path):
    (bundle / "plugins.dll").touch()
    with pytest.raises(Failed, match=r"Nothing tells why .*: plugins\.dll\. Give each .*reasons"):
        explained(files_of(bundle), (QT, FONTS))


def test_a_reason_whose_files_are_gone_is_refused_by_its_name(bundle: Path):
    (bundle / "fonts" / "Sans.ttf").unlink()
    with pytest.raises(Failed, match=r"called so any more: fonts/\*\."):
        explained(files_of(bundle), (QT, FONTS))


def test_a_file_with_two_reasons_is_refused(bundle: Path):
    with pytest.raises(Failed, match=r"Two parts hold this: fonts/Sans\.ttf"):
        explained(files_of(bundle), (QT, FONTS, Part("all type", "again", ("fonts/S*",))))


def test_of_a_great_many_only_the_first_are_named():
    with pytest.raises(Failed, match=r"a00, .*a19 and 10 more\."):
        explained({f"a{n:02}": 1 for n in range(30)}, ())


def test_the_page_gets_the_tables_and_keeps_the_rest(tmp_path: Path):
    page = tmp_path / "bundle.md"
    marks = "<!-- {0} -->\nold\n<!-- end of {0} -->\n"
    page.write_text("Before\n" + "".join(marks.format(table) for table in TABLES) + "After\n")
    write_page({"files": {FONTS: 10_000, QT: 1_230_000}, "modules": {}}, page)
    text = page.read_text()
    assert text.startswith("Before\n") and text.endswith("After\n") and "old" not in text
    rows = ["| Qt | 1.23 | the window |", "| fonts | 0.01 | the type |"]
    assert [line for line in text.splitlines() if line.startswith(("| Qt", "| fonts"))] == rows


@pytest.mark.parametrize("table", TABLES)
def test_the_page_in_docs_tells_every_part_and_its_reason(table: str):
    told = contents.place_of(table).search(PAGE.read_text("utf-8"))
    assert told
    cells = [line.split(" | ") for line in told[0].splitlines()[3:-1]]
    said = {(name.removeprefix("| "), why.removesuffix(" |")) for name, _, why in cells}
    assert said == {(part.name, part.why) for part in read_parts(table)}
