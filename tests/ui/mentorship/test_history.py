"""The history of a mentorship, in words on its overview."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from mentordesk.domain.history import Act, Event
from mentordesk.domain.progress import sections_to_confirm
from mentordesk.domain.records import Person, Place
from mentordesk.language import TranslatedLanguage
from mentordesk.ui.desk import Desk
from mentordesk.ui.history.history_block import FIRST, HistoryBlock, HourLines
from mentordesk.ui.history.history_words import LETTERS, HistoryWords, Hour
from mentordesk.ui.session import Session
from tests.ui.conftest import Worker
from tests.ui.window import button

AT = datetime(2026, 2, 3, 7, tzinfo=UTC)
Said = Callable[..., list[str]]


def event(
    act: Act = Act.CHANGED, record: str = "", key: str = "", field: str = "", **more: Any
) -> Event:
    """Something that matti did."""
    return replace(Event(AT, "matti", act, "some-id", record, key, field), **more)


@pytest.fixture
def hours(session: Session, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., list[Hour]]:
    """Says events in the program's own words, with the programme's in Finnish."""
    language = TranslatedLanguage("fi", tmp_path_factory.mktemp("i18n"))
    words = HistoryWords(session.mentorship, session.programme, language)
    return lambda *events: list(words.hours(events))


@pytest.fixture
def said(hours: Callable[..., list[Hour]]) -> Said:
    return lambda *events: [line for hour in hours(*events) for line in hour.lines]


def test_an_answer_is_told_by_its_meeting_and_question(said: Said, session: Session) -> None:
    label = session.programme.text("item.m1-tasks.label", "fi")
    stage = session.programme.text("stage.meeting-1.name", "fi")
    (line,) = said(event(Act.CHANGED, "answers", "meeting-1/m1-tasks/", "text", times=12))
    thing, _, times = line.rpartition(" (")
    assert thing.startswith(f"{stage}: {label[:20]}")
    assert len(thing) <= len(stage) + 2 + LETTERS
    assert times == "changed 12 times)"


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ((Act.ADDED, "goals", "goal-1"), "Goals (added)"),
        ((Act.CHANGED, "goals", "goal-1", "text"), "Goals: text (changed)"),
        ((Act.REMOVED, "tasks", "task-1"), "Agreed tasks (taken away)"),
        (
            (Act.CHANGED, "details", "", "keep_until"),
            "Time and place: how long it is kept (changed)",
        ),
        ((Act.CHANGED, "parts", "a/b", "unheard-of"), "Roles (changed)"),
        ((Act.CHANGED, "unheard-of", "a"), "unheard-of (changed)"),
        ((Act.CHANGED, "answers", "/gone/", "text"), "a question no longer asked (changed)"),
        ((Act.CHANGED, "answers", "?", "text"), "a question no longer asked (changed)"),
        ((Act.CHANGED, "programme"), "Version of the mentoring model (changed)"),
        (
            (Act.REMOVED, "rivals", "answers//m1-tasks/"),
            "Another version that waits for a choice (taken away)",
        ),
        ((Act.ERASED, "health"), "Answers about health (erased)"),
        ((Act.ADDED,), "Added here"),
        ((Act.HANDED,), "Handed over to another MentorDesk"),
        ((Act.PRINTED, "", "", "feedback"), "Palautelomake (printed or saved as PDF)"),
        (
            (Act.PRINTED, "", "", "feedback.health"),
            "Palautelomake (printed or saved as PDF), with answers about health",
        ),
        ((Act.SEALED, "", "22AA-33BB", "feedback"), "Palautelomake 22AA-33BB (sealed)"),
        (
            (Act.LOCKED, "", "7KQ4-M2TD", "feedback"),
            "Palautelomake 7KQ4-M2TD (sealed, and nothing can be changed)",
        ),
        (
            (Act.UNLOCKED, "", "7KQ4-M2TD", "feedback"),
            "Palautelomake 7KQ4-M2TD (void, and everything can be changed)",
        ),
        (
            (Act.HANDED, "", "", "health"),
            "Handed over to another MentorDesk, with answers about health",
        ),
        (
            (Act.PRINTED, "", "", "meeting-4.health"),
            "4. tapaamisen lomake (printed or saved as PDF), with answers about health",
        ),
    ],
    ids=str,
)
def test_everything_is_told_in_words(said: Said, what: tuple[Act, str], line: str) -> None:
    assert said(event(*what)) == [line]


def test_every_act_has_words(said: Said) -> None:
    assert all(said(event(act)) and said(event(act, "goals", "goal-1")) for act in Act)


def test_a_reason_is_told_as_it_was_said(said: Said) -> None:
    events = (event(Act.UNLOCKED, reason=reason) for reason in ("Nimi {x}", "Päivä"))
    assert said(*events) == ["Unlocked: Nimi {x}", "Unlocked: Päivä"]


def test_fields_of_the_same_are_told_together(said: Said) -> None:
    fields = ("name", "phone", "name")
    events = [event(Act.CHANGED, "people", f"p{n}", field) for n, field in enumerate(fields)]
    assert said(*events) == ["People: name, phone (changed 3 times)"]


def test_a_part_that_was_gone_through_is_told_by_its_name(said: Said, session: Session) -> None:
    section = sections_to_confirm(session.programme)[0]
    name = session.programme.text(f"section.{section.id}.name", "fi")
    key = f"/{section.id}/confirmed"
    assert said(event(Act.CHANGED, "answers", key)) == [f"{name}: gone through together (changed)"]


def test_no_question_about_health_is_told(said: Said) -> None:
    keys = ("meeting-4/m4-strain/", "meeting-4/m4-support/")
    events = [event(Act.CHANGED, "answers", key, "text", times=2) for key in keys]
    assert said(*events) == ["Answers about health (changed 4 times)"]


def test_each_person_and_hour_stands_apart_newest_first(
    hours: Callable[..., list[Hour]],
) -> None:
    goal = (Act.CHANGED, "goals", "goal-1", "text")
    later = AT + timedelta(hours=1)
    events = (event(*goal, at=later), event(*goal), event(*goal, desk="anna"), event(*goal))
    here = AT.astimezone().hour
    told = [(hour.begins, hour.desk, len(hour.lines)) for hour in hours(*events)]
    assert told == [(here + 1, "matti", 1), (here, "anna", 1), (here, "matti", 1)]


def words_of(block: HistoryBlock) -> list[str]:
    return [label.text() for label in block.fold.content.findChildren(QLabel)]


@pytest.fixture
def block(qtbot: QtBot, session: Session, desk: Desk) -> HistoryBlock:
    made = HistoryBlock(session, replace(desk, today=lambda: datetime.now(UTC).date()))
    qtbot.addWidget(made)
    made.show()
    return made


def opened(qtbot: QtBot, block: HistoryBlock, desk: Desk) -> list[str]:
    block.fold.arrow.click()
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    return words_of(block)


def test_it_is_read_when_it_is_opened_with_what_was_just_typed(
    qtbot: QtBot, block: HistoryBlock, session: Session, desk: Desk
) -> None:
    assert not desk.background.is_busy
    session.put(Person("person-1", "Salainen nimi"))
    session.write(Place("", "fb-tasks"), "Salainen vastaus")
    words = opened(qtbot, block, desk)
    assert any(line.startswith("Today") for line in words)
    question = session.programme.text("item.fb-tasks.label", "fi")[:20]
    assert any(question in line for line in words)
    assert not any("Salainen" in line for line in words)


def test_opened_again_it_is_read_anew(
    qtbot: QtBot, block: HistoryBlock, session: Session, desk: Desk
) -> None:
    before = opened(qtbot, block, desk)
    block.fold.arrow.click()
    session.write(Place("", "fb-tasks"), "vastaus")
    assert len(opened(qtbot, block, desk)) > len(before)


def test_what_a_dialog_wrote_is_there_once_it_is_closed(
    qtbot: QtBot, block: HistoryBlock, desk: Desk, session: Session, worker: Worker
) -> None:
    before = opened(qtbot, block, desk)
    dialog = QDialog(block)
    dialog.open()
    known = session.mentorship.id
    worker.now(lambda: desk.vault.note(known, Act.PRINTED, field="feedback"))
    dialog.accept()
    qtbot.waitUntil(lambda: len(words_of(block)) > len(before))


def test_what_was_written_on_another_tab_is_there_when_one_comes_back(
    qtbot: QtBot, block: HistoryBlock, session: Session, desk: Desk
) -> None:
    before = opened(qtbot, block, desk)
    block.hide()
    session.write(Place("", "fb-tasks"), "vastaus")
    block.show()
    qtbot.waitUntil(lambda: len(words_of(block)) > len(before))


def test_where_nothing_is_known_it_says_so(
    qtbot: QtBot, block: HistoryBlock, desk: Desk, session: Session, worker: Worker
) -> None:
    worker.now(lambda: desk.vault.delete(session.mentorship.id))
    session.mentorship = replace(session.mentorship, id="another")
    assert "Nothing has been noted yet." in opened(qtbot, block, desk)


def test_a_long_history_shows_its_rest_when_asked(
    qtbot: QtBot, block: HistoryBlock, session: Session
) -> None:
    known = session.mentorship.id
    events = [
        Event(AT - timedelta(hours=n), "matti", Act.PRINTED, known, field="feedback")
        for n in range(FIRST + 5)
    ]
    block.tell(tuple(events))
    few = len(block.findChildren(HourLines))
    button(block, "Show all").click()
    qtbot.waitUntil(lambda: len(block.findChildren(HourLines)) > few)
