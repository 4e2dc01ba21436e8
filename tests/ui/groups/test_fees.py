"""Fees: typed like in a table, kept in cents, and summed."""

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.item import Kind
from mentordesk.domain.records import Fee, Pair
from mentordesk.ui.groups.fee_cells import FeeCell
from mentordesk.ui.groups.fee_table import FeeTable
from mentordesk.ui.groups.money_field import read_euros, write_euros
from mentordesk.ui.items.fees import FeesItem
from tests.ui.groups.conftest import Opened


def shown(opened: Opened, width: int = 560) -> FeeTable:
    view = opened.item(Kind.FEES, width)
    assert isinstance(view, FeesItem)
    assert view.table is not None
    return view.table


def cell(table: FeeTable, pair: int, gig: int) -> FeeCell:
    return table.lines[f"pair-{pair}"].cells[gig - 1]


def fee(opened: Opened, pair: int, gig: int) -> Fee:
    found = (f for f in opened.kept().fees if f.id == (f"pair-{pair}", gig))
    return next(found, Fee(f"pair-{pair}", gig))


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("50", 5000),
        ("50,00", 5000),
        ("49.9", 4990),
        ("1 200,50 €", 120050),
        ("75 euroa", 7500),
        ("1\u00a0200", 120000),
        ("0", 0),
        ("1.234,50", 123450),
        ("1 234,50", 123450),
        ("1.234.567,50", 123456750),
        ("1.23,50", None),
        ("1.234", None),
        ("1e9", None),
        ("1 000 000,999", None),
        ("-5", None),
        ("5,123", None),
        ("viisi", None),
    ],
)
def test_euros_are_read_as_people_type_them(typed: str, cents: int | None) -> None:
    assert read_euros(typed) == cents


def test_euros_are_written_the_finnish_way() -> None:
    assert write_euros(120050) == "1\u00a0200,50"


def test_there_is_a_cell_for_each_pair_and_gig(opened: Opened) -> None:
    table = shown(opened)
    assert len(table.lines) == 8
    assert [c.gig.text() for c in table.lines["pair-1"].cells] == [
        "Keikka 1",
        "Keikka 2",
        "Keikka 3",
    ]
    assert cell(table, 1, 1).field.line.text() == "50,00"
    assert cell(table, 1, 1).paid.isChecked()


def test_what_is_typed_is_kept_in_cents_and_summed(opened: Opened) -> None:
    table = shown(opened)
    cell(table, 7, 1).begin()
    opened.qtbot.keyClicks(cell(table, 7, 1).field.line, "62,5\t")
    assert fee(opened, 7, 1).cents == 6250
    assert cell(table, 7, 1).field.line.text() == "62,50"
    assert table.lines["pair-7"].sum.text() == "62,50 €"
    assert table.total.text() == "In all 662,50 €"
    assert table.paid.text() == "Paid 150,00 €, still to pay 512,50 €"


def test_a_tick_says_that_a_fee_is_paid(opened: Opened) -> None:
    table = shown(opened)
    opened.qtbot.keyClick(cell(table, 1, 2).paid, Qt.Key.Key_Space)
    assert fee(opened, 1, 2) == Fee("pair-1", 2, 5000, paid=True)


def test_what_is_no_amount_is_said_at_the_field(opened: Opened) -> None:
    table = shown(opened)
    bad = cell(table, 7, 1).field
    bad.line.setFocus()
    opened.qtbot.keyClicks(bad.line, "paljon\t")
    assert bad.problem.text() == "Keikka 1: write euros, such as 50 or 49,90."
    assert bad.problem.isVisible()
    assert fee(opened, 7, 1).cents is None


@pytest.mark.parametrize("typed", ["abc", "-3", "1e9", "1 000 000,999"])
def test_what_is_no_amount_leaves_the_one_before(opened: Opened, typed: str) -> None:
    table = shown(opened)
    cell(table, 1, 1).begin()
    cell(table, 1, 1).field.line.selectAll()
    opened.qtbot.keyClicks(cell(table, 1, 1).field.line, f"{typed}\t")
    assert fee(opened, 1, 1).cents == 5000
    assert cell(table, 1, 1).field.line.text() == typed


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_Down, (3, 2)),
        (Qt.Key.Key_Return, (3, 2)),
        (Qt.Key.Key_Up, (1, 2)),
        (Qt.Key.Key_Left, (2, 1)),
        (Qt.Key.Key_Right, (2, 3)),
    ],
)
def test_keys_go_from_cell_to_cell(opened: Opened, key: Qt.Key, place: tuple[int, int]) -> None:
    table = shown(opened)
    cell(table, 2, 2).begin()
    opened.qtbot.keyClick(cell(table, 2, 2).field.line, key)
    assert cell(table, *place).field.line.hasFocus()


def test_tab_goes_from_the_amount_to_its_tick_and_on(opened: Opened) -> None:
    table = shown(opened)
    cell(table, 2, 1).begin()
    opened.qtbot.keyClick(cell(table, 2, 1).field.line, Qt.Key.Key_Tab)
    assert cell(table, 2, 1).paid.hasFocus()
    opened.qtbot.keyClick(cell(table, 2, 1).paid, Qt.Key.Key_Tab)
    assert cell(table, 2, 2).field.line.hasFocus()


def test_a_mentor_of_several_pairs_has_a_sum_of_their_own(opened: Opened) -> None:
    mentor = opened.session.mentorship.pairs[0].mentor
    opened.session.put(Pair("pair-9", mentor, opened.session.mentorship.pairs[7].participant))
    opened.session.put(Fee("pair-9", 1, 2500))
    table = shown(opened)
    assert table.by_mentor.isVisible()
    assert table.by_mentor.text().splitlines()[0] == "Aino Virtanen: 125,00 €"


@pytest.mark.parametrize(("width", "is_table"), [(620, True), (300, False)])
def test_it_is_a_table_where_there_is_room(opened: Opened, width: int, is_table: bool) -> None:
    table = shown(opened, width)
    opened.qtbot.waitUntil(lambda: table.head.isVisible() == is_table)
    opened.qtbot.waitUntil(lambda: cell(table, 1, 1).gig.isVisible() == (not is_table))


def test_a_wrong_fee_leaves_the_table_a_table_and_is_said_under_its_row(opened: Opened) -> None:
    table = shown(opened, 620)
    line, bad = table.lines["pair-7"], cell(table, 7, 2).field
    places = [one.mapTo(line, one.rect().topLeft()) for one in line.cells]
    bad.line.setFocus()
    opened.qtbot.keyClicks(bad.line, "paljon\t")
    opened.qtbot.waitUntil(lambda: bad.problem.geometry().top() >= line.cells[0].height())
    assert table.head.isVisible()
    assert [one.mapTo(line, one.rect().topLeft()) for one in line.cells] == places
