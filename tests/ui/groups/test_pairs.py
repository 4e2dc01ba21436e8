"""Pairs: formed by mouse and keyboard, begun, opened and undone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton

from mentordesk.domain.item import Kind
from mentordesk.domain.records import Pair, Person, Status
from mentordesk.ui.asking import Asking
from mentordesk.ui.groups.person_card import PersonCard
from mentordesk.ui.items.pairs import PairsItem
from tests.ui.groups.conftest import Opened


def shown(opened: Opened, width: int = 700) -> PairsItem:
    view = opened.item(Kind.PAIRS, width)
    assert isinstance(view, PairsItem)
    return view


def formed(opened: Opened) -> list[tuple[str, str]]:
    """Return the pairs in the vault, by the names of their people."""
    group = opened.kept()
    known = {person.id: person.name for person in group.people}
    return [(known[pair.mentor], known[pair.participant]) for pair in group.pairs]


def names(cards: dict[str, PersonCard]) -> list[str]:
    return [card.person.name for card in cards.values()]


def drop(card: PersonCard, onto: PersonCard) -> None:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    load, action = card.load(), Qt.DropAction.MoveAction
    onto.dropEvent(QDropEvent(QPointF(5, 5), action, load, buttons, keys))


def test_those_without_a_pair_stand_side_by_side_with_what_is_known(opened: Opened) -> None:
    board = shown(opened).board
    assert names(board.left.cards) == [
        *("Jelena Petrova", "Kalle Niemi", "Leena Heikkilä", "Mohamed Ali")
    ]
    assert len(board.right.cards) == 4
    card = next(iter(board.left.cards.values()))
    assert card.about.text() == "venäjä, viro, suomi · teatteri, kirjallisuus"


def test_a_pair_is_formed_by_the_keyboard_alone(opened: Opened) -> None:
    view = shown(opened)
    board, qtbot = view.board, opened.qtbot
    board.begin()
    for side in (board.left, board.right):
        first = next(iter(side.cards.values()))
        first.mark.setFocus()
        qtbot.keyClick(first.mark, Qt.Key.Key_Space)
    qtbot.keyClick(board.button, Qt.Key.Key_Space)
    assert formed(opened)[-1] == ("Jelena Petrova", "Nadia Karimi")
    assert "Jelena Petrova" not in names(board.left.cards)
    assert not board.button.isEnabled()


def test_arrows_go_from_one_to_the_next_and_tab_leaves(opened: Opened) -> None:
    view = shown(opened)
    marks = [card.mark for card in view.board.left.cards.values()]
    marks[0].setFocus()
    opened.qtbot.keyClick(marks[0], Qt.Key.Key_Space)
    opened.qtbot.keyClick(marks[0], Qt.Key.Key_Down)
    assert view.board.left.person == list(view.board.left.cards.values())[1].person
    opened.qtbot.keyClick(marks[1], Qt.Key.Key_Tab)
    assert not any(mark.hasFocus() for mark in marks)


def test_one_dropped_onto_one_of_the_other_side_forms_a_pair(opened: Opened) -> None:
    board = shown(opened).board
    mentor, actor = next(iter(board.left.cards.values())), next(iter(board.right.cards.values()))
    drop(actor, mentor)
    assert formed(opened)[-1] == ("Jelena Petrova", "Nadia Karimi")


def test_one_dropped_onto_one_of_the_same_side_forms_nothing(opened: Opened) -> None:
    board = shown(opened).board
    first, second = list(board.left.cards.values())[:2]
    drop(first, second)
    assert len(formed(opened)) == 8


def test_what_they_share_is_hinted(opened: Opened) -> None:
    board = shown(opened).board
    kalle = next(c for c in board.left.cards.values() if c.person.name == "Kalle Niemi")
    urho = next(c for c in board.right.cards.values() if c.person.name == "Urho Ketola")
    opened.qtbot.mouseClick(kalle.mark, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert urho.both.text() == "both: suomi, englanti, pelit"
    assert "both: suomi" in urho.mark.accessibleName()


def test_a_pair_begins_its_mentorship_and_goes_there(opened: Opened) -> None:
    view = shown(opened)
    line = view.rows["pair-6"]
    assert line.state.text() == "Not begun yet"
    with opened.qtbot.waitSignal(opened.company.opened) as signal:
        line.begin.click()
    begun = opened.kept((signal.args or [])[0])
    assert [person.name for person in begun.people] == ["Gunilla Åström", "Tetjana Bondar"]
    assert begun.details.group == opened.session.mentorship.id
    (pair,) = (p for p in opened.kept().pairs if p.id == "pair-6")
    assert pair.mentorship == begun.id


def test_two_presses_begin_one_mentorship(opened: Opened) -> None:
    view = shown(opened)
    for _ in range(2):
        view.rows["pair-6"].begin.click()
    opened.settle()
    assert len(opened.worker.now(opened.desk.vault.summaries)) == 1 + 5 + 1


def test_each_pair_says_how_far_it_is_by_shape_and_word(opened: Opened) -> None:
    rows = shown(opened).rows
    said = [row.state.text() for row in rows.values()]
    assert said[0] == "Ended"
    assert said[2] == "2 of 3 meetings held · Meeting 3 on ke 16.9.2026"
    assert said[4] == "Plan half done"
    assert [row.open.isVisible() for row in rows.values()] == [True] * 5 + [False] * 3
    assert [row.begin.isVisible() for row in rows.values()] == [False] * 5 + [True] * 3


def test_a_pair_whose_mentorship_was_deleted_can_begin_again(opened: Opened) -> None:
    gone = opened.session.mentorship.pairs[1].mentorship
    opened.worker.now(lambda: opened.desk.vault.delete(gone))
    row = shown(opened).rows["pair-2"]
    assert row.begin.isVisible() and not row.open.isVisible()


def test_an_unbegun_pair_is_undone_at_once_and_can_be_put_back(opened: Opened) -> None:
    opened.session.put(replace(opened.session.mentorship.fees[0], pair="pair-6"))
    before = opened.kept()
    view = shown(opened)
    view.rows["pair-6"].undo.click()
    assert len(formed(opened)) == 7
    view.undo.button.click()
    after = opened.kept()
    assert set(after.pairs) == set(before.pairs)
    assert set(after.fees) == set(before.fees)


@pytest.mark.parametrize(("answer", "left"), [("Undo the pair", 7), ("Keep the pair", 8)])
def test_a_begun_pair_is_asked_about_and_its_mentorship_stays(
    opened: Opened, answer: str, left: int
) -> None:
    view = shown(opened)
    view.rows["pair-3"].undo.click()
    box = view.window().findChild(Asking)
    assert isinstance(box, Asking)
    next(b for b in box.findChildren(QPushButton) if b.text() == answer).click()
    assert len(formed(opened)) == left
    assert opened.kept(opened.pilot.members[2].id).details.status is Status.OPEN


def test_twelve_pairs_fit_a_narrow_window(opened: Opened) -> None:
    mentors, actors = opened.pilot.item(Kind.PAIRS).views
    for n in range(9, 13):
        opened.session.put(Pair(f"pair-{n}", f"{mentors}-{n}", f"{actors}-{(n * 5) % 12 + 1}"))
    opened.session.put(Person(f"{mentors}-9", "Ä" * 300, interests="ö" * 300))
    view = shown(opened, 420)
    assert len(view.rows) == 12
    assert view.board.left.count.text() == "Everybody is in a pair."
    assert view.minimumSizeHint().width() <= 60 * view.fontMetrics().averageCharWidth()


def test_what_they_share_takes_no_more_room_when_it_is_said(opened: Opened) -> None:
    view = shown(opened)
    before = (view.board.height(), view.board.button.y())
    card = next(iter(view.board.left.cards.values()))
    opened.qtbot.mouseClick(card.mark, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert any(other.both.said for other in view.board.right.cards.values())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert (view.board.height(), view.board.button.y()) == before


def test_those_who_share_no_language_are_told(opened: Opened) -> None:
    board = shown(opened).board
    leena = next(c for c in board.left.cards.values() if c.person.name == "Leena Heikkilä")
    nadia = next(c for c in board.right.cards.values() if c.person.name == "Nadia Karimi")
    opened.qtbot.mouseClick(leena.mark, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert nadia.both.said == "both: käsityöt · no common language"


@pytest.mark.parametrize(("number", "said"), [(1, True), (8, False)])
def test_fees_are_spoken_of_only_where_some_are_agreed(
    opened: Opened, number: int, said: bool
) -> None:
    view = shown(opened)
    member = opened.pilot.members[0].id
    pair = next(p for p in opened.session.mentorship.pairs if p.id == f"pair-{number}")
    opened.session.put(replace(pair, mentorship=member))
    view.rows[pair.id].undo.click()
    box = view.window().findChild(Asking)
    assert isinstance(box, Asking)
    texts = [label.text() for label in box.findChildren(QLabel)]
    assert any("Their fees" in text for text in texts) == said
