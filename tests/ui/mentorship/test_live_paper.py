"""A document made anew a moment after what it holds has changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import DocumentError
from mentordesk.domain.records import Place
from mentordesk.domain.sentence import Sentence
from mentordesk.ui.desk import Desk
from mentordesk.ui.live_paper import LivePaper
from mentordesk.ui.session import Session

WHERE = Place("", "fb-tasks")


@pytest.fixture
def live(session: Session, desk: Desk) -> LivePaper:
    """A paper that is the answer itself, and can't be made of the word ``virhe``."""

    def maker() -> Callable[[], bytes]:
        text = session.mentorship.answer(WHERE)
        return lambda: paper_of(text)

    return LivePaper(session, desk.background, maker, session)


def paper_of(text: str) -> bytes:
    if text == "virhe":
        raise DocumentError(Sentence("ui", "It can't be made."))
    return text.encode()


def test_it_is_made_when_it_is_turned_on(qtbot: QtBot, live: LivePaper, session: Session) -> None:
    session.write(WHERE, "ensin")
    with qtbot.waitSignal(live.ready) as ready:
        live.turn(True)
    assert ready.args == [b"ensin"]


def test_many_keys_make_one_paper(qtbot: QtBot, live: LivePaper, session: Session) -> None:
    papers: list[bytes] = []
    live.ready.connect(papers.append)
    live.turn(True)
    for length in range(1, 20):
        session.write(WHERE, "a" * length)
    qtbot.waitUntil(lambda: papers[-1:] == [b"a" * 19])
    assert len(papers) <= 2


def test_nothing_is_made_while_it_is_off(live: LivePaper, session: Session, desk: Desk) -> None:
    session.write(WHERE, "piilossa")
    live.turn(False)
    assert not desk.background.is_busy


def test_after_a_failure_the_next_change_is_made(
    qtbot: QtBot, live: LivePaper, session: Session
) -> None:
    session.write(WHERE, "virhe")
    with qtbot.waitSignal(live.failed):
        live.turn(True)
    with qtbot.waitSignal(live.ready) as ready:
        session.write(WHERE, "hyvä")
    assert ready.args == ["hyvä".encode()]
