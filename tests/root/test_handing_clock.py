"""Two desks, the clock of one of which is set back: each change arrives all the same."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mentordesk.domain.records import Answer, Place
from tests.root.two_desks import Desk, a_desk

ITEM = "m1-strengths"
BACK = pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=366)], ids=str)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """Two desks that have the sample trial, with an answer that both know."""
    with ExitStack() as opened:
        one, other = (opened.enter_context(a_desk(tmp_path / n, n)) for n in ("sanna", "pekka"))
        one.begins()
        one.writes("Rauhallinen", ITEM)
        other.takes_in(one.gives())
        yield one, other


def set_back(desk: Desk, back: timedelta, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = desk.house.vault._whole
    monkeypatch.setattr(whole, "_clock", lambda: datetime.now(UTC) - back)


def answer_of(desk: Desk) -> str:
    return desk.mentorship.answer(Place("", ITEM))


@BACK
def test_what_only_that_desk_changed_is_taken(
    desks: tuple[Desk, Desk], back: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    sanna, pekka = desks
    set_back(pekka, back, monkeypatch)
    pekka.writes("Rauhallinen ja tarkka", ITEM)
    sanna.takes_in(pekka.gives())
    assert answer_of(sanna) == "Rauhallinen ja tarkka"
    assert not sanna.mentorship.rivals


@BACK
def test_what_both_changed_is_there_twice(
    desks: tuple[Desk, Desk], back: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    sanna, pekka = desks
    set_back(pekka, back, monkeypatch)
    sanna.writes("Sannan sanat", ITEM)
    pekka.writes("Pekan sanat", ITEM)
    sanna.takes_in(pekka.gives())
    (rival,) = sanna.mentorship.rivals
    assert isinstance(rival.record, Answer)
    assert {answer_of(sanna), rival.record.text} == {"Sannan sanat", "Pekan sanat"}
    pekka.takes_in(sanna.gives())
    assert pekka.records() == sanna.records()
