"""How boxes are cut at a page end."""

import pytest

from mentordesk.documents.setting.boxes import Box, Led, Row, Stack, Whole
from mentordesk.documents.setting.breaking import Line, broken, shortened
from mentordesk.documents.setting.faces import PlainRuler
from mentordesk.documents.setting.grid import Grid, Rules
from mentordesk.documents.setting.lines import Lines
from mentordesk.documents.setting.marks import Drawn
from mentordesk.documents.setting.pages import Unprintable, cut_into
from mentordesk.documents.setting.style import FAINT, Type

TYPE = Type(8, 10)
RULER = PlainRuler(dict.fromkeys("abcdefghijklmnopqrstuvwxyz0123456789 -…", 1.0))


def some_lines(count: int) -> Lines:
    return Lines(tuple(Line(f"line {n}") for n in range(count)), TYPE)


def heights(box: Box, room: float) -> list[float]:
    return [page.height for page in cut_into(box, room)]


def test_lines_are_cut_between_lines() -> None:
    head, rest = some_lines(10).cut(45)
    assert head and rest
    assert (head.lines, rest.lines[0]) == (some_lines(4).lines, Line("line 4"))


@pytest.mark.parametrize("room", [0, 5, 10, 19])
def test_a_single_line_is_never_left_behind(room: float) -> None:
    assert some_lines(10).cut(room) == (None, some_lines(10))


def test_a_single_line_is_never_carried_over() -> None:
    head, rest = some_lines(10).cut(90)
    assert head and rest
    assert (len(head.lines), len(rest.lines)) == (8, 2)


def test_a_lead_goes_with_the_beginning_of_its_body() -> None:
    led = Led(some_lines(1), 2, some_lines(9))
    assert led.cut(25)[0] is None
    head, rest = led.cut(40)
    assert head and rest
    assert head.height + rest.height == led.height


def test_a_row_is_cut_in_all_its_cells_at_once() -> None:
    row = Row(((0, some_lines(20)), (50, some_lines(6))))
    assert heights(row, 40) == [40, 40, 40, 40, 40]
    second = list(cut_into(row, 40))[1]
    assert isinstance(second, Row)
    assert [x for x, _ in second.cells] == [0, 50]


def test_a_grid_repeats_its_header_and_keeps_short_rows_whole() -> None:
    rows = tuple(some_lines(3) for _ in range(5))
    grid = Grid(some_lines(1), rows, Rules(100, 1, FAINT, 5))
    cut = list(cut_into(grid, 100))
    assert [len(part.rows) for part in cut if isinstance(part, Grid)] == [2, 2, 1]
    assert all(part.header is grid.header for part in cut if isinstance(part, Grid))


def test_a_tall_row_of_a_grid_is_cut() -> None:
    grid = Grid(some_lines(1), (some_lines(40),), Rules(100, 1, FAINT, 5))
    assert len(heights(grid, 200)) == 3


def test_a_whole_box_takes_the_end_of_the_text_before_with_it() -> None:
    whole = Whole(some_lines(9), 10, Drawn(10, 50))
    first, second = cut_into(whole, 100)
    assert (first.height, second.height) == (70, 80)


def test_a_whole_box_higher_than_a_page_is_cut_all_the_same() -> None:
    whole = Whole(some_lines(2), 10, Stack(tuple((5, Drawn(10, 60)) for _ in range(4))))
    assert sum(heights(whole, 100)) > 4 * 60


def test_what_fits_no_page_is_refused() -> None:
    with pytest.raises(Unprintable):
        list(cut_into(Drawn(10, 101), 100))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("aa bb cc", ["aa bb cc"]),
        ("aa bb cc dd", ["aa bb cc ", "dd"]),
        ("aaaaaaaaaaaaaaa", ["aaaaaaaa", "aaaaaaa"]),
        ("aa bbbbbbbbbbbb", ["aa ", "bbbbbbbb", "bbbb"]),
        ("aaaaa-aaaaaa", ["aaaaa-", "aaaaaa"]),
        ("aaaaaaaa bb", ["aaaaaaaa ", "bb"]),
        ("  aa", ["  aa"]),
    ],
)
def test_text_is_broken_without_losing_a_character(text: str, lines: list[str]) -> None:
    assert list(broken(text, 8, RULER)) == lines
    assert "".join(lines) == text


def test_a_line_too_long_ends_in_an_ellipsis() -> None:
    assert shortened("aa bb cc dd", 6, RULER) == "aa bb…"
    assert shortened("aa bb", 6, RULER) == "aa bb"
