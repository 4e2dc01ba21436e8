"""A mentorship goes from one MentorDesk to another and back, each with a data folder of its own."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.root.two_desks import PASSPHRASE, Desk, a_desk, plan_of

ITEM = "m1-strengths"


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """The supervisor's PC, which has the trial, and that of a substitute mentor."""
    with ExitStack() as opened:
        supervisor = opened.enter_context(a_desk(tmp_path / "one", "sanna"))
        substitute = opened.enter_context(a_desk(tmp_path / "other", "pekka"))
        supervisor.begins()
        yield supervisor, substitute


def first_meeting(desk: Desk) -> str:
    return desk.mentorship.meetings[0].id


def swap(one: Desk, other: Desk) -> None:
    """Let both hand over and then both take in."""
    files = one.gives(health=True), other.gives(health=True)
    other.takes_in(files[0])
    one.takes_in(files[1])


def test_a_substitute_mentor_goes_on_and_hands_back(desks: tuple[Desk, Desk]) -> None:
    sanna, pekka = desks
    assert not pekka.takes_in(sanna.gives(health=True)).is_known
    assert pekka.records() == sanna.records()
    written = pekka.writes("Pekka kävi läpi kassan.", ITEM, first_meeting(pekka))
    handed = sanna.takes_in(pekka.gives(health=True))
    assert [each.theirs for each in plan_of(handed).changed] == [written]
    assert pekka.records() == sanna.records()


def test_what_both_changed_is_chosen_at_one_desk_and_gone_at_the_other(
    desks: tuple[Desk, Desk],
) -> None:
    sanna, pekka = desks
    pekka.takes_in(sanna.gives(health=True))
    first = sanna.writes("Sannan sanat", ITEM, first_meeting(sanna))
    second = pekka.writes("Pekan sanat", ITEM, first_meeting(pekka))
    swap(sanna, pekka)
    for desk in desks:
        (rival,) = desk.mentorship.rivals
        assert desk.mentorship.answer(second.place) == "Pekan sanat"
        assert (rival.record, rival.desk) == (first, "sanna")
        assert [summary.rivals for summary in desk.house.vault.summaries()] == [1]
    sanna.chooses(sanna.mentorship.rivals[0])
    handed = pekka.takes_in(sanna.gives(health=True))
    assert [rival.record for rival in plan_of(handed).settled] == [first]
    assert (pekka.mentorship.answer(first.place), pekka.mentorship.rivals) == ("Sannan sanat", ())
    assert pekka.records() == sanna.records()


def test_the_same_file_twice_changes_nothing(desks: tuple[Desk, Desk]) -> None:
    sanna, pekka = desks
    pekka.takes_in(sanna.gives())
    sanna.writes("Sannan sanat", ITEM, first_meeting(sanna))
    pekka.writes("Pekan sanat", ITEM, first_meeting(pekka))
    file = sanna.gives()
    pekka.takes_in(file)
    before = pekka.records(), pekka.house.vault.summaries(), pekka.house.vault.history
    marks = pekka.house.vault.marks(pekka.mentorship.id)
    pekka.takes_in(file)
    assert (pekka.records(), pekka.house.vault.summaries()) == before[:2]
    assert pekka.house.vault.marks(pekka.mentorship.id) == marks


def test_nothing_of_a_trial_can_be_read_on_the_way(desks: tuple[Desk, Desk]) -> None:
    sanna, _ = desks
    file = sanna.gives(health=True)
    words = ("Oksana", "Kahvila", PASSPHRASE, "participant")
    codes = ("utf-8", "utf-16-le")
    assert not any(word.encode(code) in file for word in words for code in codes)
