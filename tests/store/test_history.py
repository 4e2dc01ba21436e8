"""The history tells who, when and which field; nothing of what was written is in it."""

import getpass
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mentordesk.domain.history import Act, Event
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove
from mentordesk.domain.programme import Form, Purpose, Section
from mentordesk.domain.records import (
    Answer,
    Details,
    Former,
    Goal,
    GoalReview,
    Meeting,
    Pair,
    Person,
    Place,
    Planned,
    Question,
    Record,
    Task,
    Word,
)
from mentordesk.store.connection import Connection
from mentordesk.store.migrations import migrate
from mentordesk.store.opening import open_folder
from mentordesk.store.vault import SqliteVault
from tests.builders import (
    A_KEY,
    a_goal,
    a_group,
    a_key,
    a_mentorship,
    a_programme,
    an_answer,
    some_details,
    some_people,
)
from tests.store.conftest import NOON, Clock

SENTINEL = "Kirjoitettua"


@pytest.fixture
def connection(folder: Path) -> Iterator[Connection]:
    with closing(open_folder(folder, A_KEY, migrate)) as connection:
        yield connection


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vault(connection: Connection, clock: Clock) -> SqliteVault:
    return SqliteVault(connection, lambda: str, clock)


def kept(vault: SqliteVault, mentorship: Mentorship | None = None) -> str:
    made = mentorship or a_mentorship()
    vault.add(made, a_programme(made.programme))
    return made.id


def told(vault: SqliteVault, known: str) -> list[tuple[str, ...]]:
    """What the history says beside when and who, newest first; not that it was added."""
    events = vault.history(known)
    return [(e.act, e.record, e.key, e.field) for e in events if e.record]


def test_a_new_mentorship_is_added_once(vault: SqliteVault) -> None:
    known = kept(vault)
    assert vault.history(known) == (Event(NOON, getpass.getuser(), Act.ADDED, known),)


def test_what_is_typed_for_an_hour_is_one_line(vault: SqliteVault, clock: Clock) -> None:
    known = kept(vault)
    for hour in (13, 13, 13, 14):
        clock.now = datetime(2026, 2, 2, hour, 30, tzinfo=UTC)
        vault.save(known, [Put(an_answer(f"{hour}"))])
    later, earlier, _ = vault.history(known)
    assert (later.at.hour, later.times, earlier.at.hour, earlier.times) == (14, 1, 13, 3)
    assert (later.record, later.key, later.field) == ("answers", "/m1-tasks/", "text")


def test_what_two_people_write_is_told_apart(connection: Connection) -> None:
    first = SqliteVault(connection, lambda: str, Clock())
    second = SqliteVault(connection, lambda: str, Clock(), lambda: "Matti")
    known = kept(first)
    for vault in (first, second):
        vault.save(known, [Put(an_answer("a"))])
    assert [e.desk for e in first.history(known)] == ["Matti", *[getpass.getuser()] * 2]


@pytest.mark.parametrize(
    ("record", "field", "key"),
    [
        (replace(some_details(), workplace="Muu"), "workplace", ""),
        (replace(some_details(), keep_until=date(2027, 1, 1)), "keep_until", ""),
        (replace(some_people()[0], phone="040"), "phone", "person-1"),
        (replace(a_goal(1), text="muu"), "text", "goal-1"),
        (GoalReview("goal-1", "meeting-1", None, "Hyvä alku", True), "reach", "goal-1/meeting-1"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_the_field_that_is_another_than_before_is_told(
    vault: SqliteVault, record: Record, field: str, key: str
) -> None:
    known = kept(vault)
    vault.save(known, [Put(record)])
    ((act, _, which, what),) = told(vault, known)
    assert (act, which, what) == (Act.CHANGED, key, field)


def test_a_record_put_as_it_was_is_no_event(vault: SqliteVault) -> None:
    made = a_mentorship()
    known = kept(vault, made)
    vault.save(known, [Put(record) for record in made.records() if not isinstance(record, Answer)])
    assert told(vault, known) == []


def test_several_fields_are_told_one_by_one(vault: SqliteVault) -> None:
    known = kept(vault)
    vault.save(known, [Put(Person("person-1", "Uusi", phone="050"))])
    assert {field for *_, field in told(vault, known)} == {"name", "phone", "email"}


def test_what_is_made_and_what_is_taken_away_is_told(vault: SqliteVault) -> None:
    known = kept(vault)
    vault.save(known, [Put(a_goal(9))])
    vault.save(known, [Remove(a_goal(9)), Remove(Goal("never"))])
    expected = [(act, "goals", "goal-9", "") for act in (Act.REMOVED, Act.ADDED)]
    assert told(vault, known) == expected


def test_what_is_not_kept_is_not_told(vault: SqliteVault) -> None:
    known = kept(vault)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        vault.save(known, [Put(an_answer("a")), Put(GoalReview("no goal", "meeting-1"))])
    assert told(vault, known) == []


def test_another_version_is_told(vault: SqliteVault) -> None:
    known = kept(vault)
    vault.adopt(known, a_programme(a_key(version="2.0")), [])
    assert told(vault, known) == [(Act.CHANGED, "programme", "", "")]


def test_what_its_caller_notes_is_told_with_its_reason(vault: SqliteVault) -> None:
    known = kept(vault)
    vault.note(known, Act.PRINTED, field="feedback.health")
    vault.note(known, Act.UNLOCKED, "Nimi oli väärin")
    unlocked, printed, _ = vault.history(known)
    assert (unlocked.act, unlocked.reason) == (Act.UNLOCKED, "Nimi oli väärin")
    assert (printed.act, printed.field) == (Act.PRINTED, "feedback.health")


def test_of_an_erased_mentorship_stays_only_that_it_was_erased(vault: SqliteVault) -> None:
    gone, other = kept(vault), kept(vault)
    for known in (gone, other):
        vault.save(known, [Put(an_answer("a"))])
    vault.delete(gone)
    ((act, record),) = [(e.act, e.record) for e in vault.history(gone)]
    assert (act, record) == (Act.ERASED, "")
    assert len(vault.history(other)) == 2


def test_erasing_health_is_told(vault: SqliteVault) -> None:
    known = kept(vault)
    vault.delete_health(known)
    assert told(vault, known) == [(Act.ERASED, "health", "", "")]


def test_of_erased_health_the_history_keeps_no_question(vault: SqliteVault) -> None:
    item = Item("strain", Kind.LONG_TEXT, health=True)
    forms = (Form("talks", Purpose.MEETING, (Section("s", (item,)),)),)
    made = a_mentorship()
    vault.add(made, replace(a_programme(made.programme), forms=forms))
    vault.save(made.id, [Put(Answer(Place("meeting-1", "strain"), SENTINEL)), Put(an_answer("a"))])
    vault.save(made.id, [Put(Former(Place("", "strain"), "Mikä?", SENTINEL, health=True))])
    vault.delete_health(made.id)
    kept_ones = [(event.act, event.record) for event in vault.history(made.id)]
    assert kept_ones == [(Act.ERASED, "health"), (Act.CHANGED, "answers"), (Act.ADDED, "")]
    assert "strain" not in str(vault.history(made.id))


def written() -> Iterator[Change]:
    """A change to every text of every kind of record, each the same word and a digit."""
    made = {**dict.fromkeys(("organisation", "phone", "email"), SENTINEL), "name": SENTINEL}
    yield Put(Person("person-1", title=SENTINEL, interests=SENTINEL, languages=SENTINEL, **made))
    yield Put(Details(workplace=SENTINEL, name=SENTINEL))
    yield Put(Goal("goal-1", SENTINEL))
    yield Put(GoalReview("goal-1", "meeting-1", None, SENTINEL))
    yield Put(Task("task-1", SENTINEL))
    yield Put(Meeting("meeting-1", "meeting-1", location=SENTINEL))
    yield Put(Question("own-1", "meeting-1", SENTINEL, SENTINEL))
    yield Put(Word("word-1", SENTINEL, SENTINEL, SENTINEL))
    yield Put(Planned("step-1", responsible=SENTINEL))
    yield Put(Answer(Place("meeting-1", "m1-item-1"), SENTINEL, "fi"))
    yield Put(Former(Place("", "gone"), SENTINEL, SENTINEL))


def cells(connection: Connection) -> str:
    return repr(connection.run("SELECT * FROM event"))


def test_no_word_that_was_written_is_in_any_cell(
    vault: SqliteVault, connection: Connection
) -> None:
    known = kept(vault)
    vault.save(known, list(written()))
    vault.save(known, list(written()))
    assert {record for _, record, *_ in told(vault, known)} == {
        *("people", "details", "goals", "reviews", "tasks", "meetings"),
        *("questions", "words", "plan", "answers", "former"),
    }
    assert SENTINEL not in cells(connection)
    told_fields = {field for *_, field in told(vault, known)}
    assert {f.name for f in fields(Person)} - {"id"} <= told_fields


def test_an_id_that_somebody_wrote_by_hand_is_not_told(
    vault: SqliteVault, connection: Connection
) -> None:
    group = a_group()
    known = kept(vault, group)
    ids = (SENTINEL, f"Matti {SENTINEL}", f"{SENTINEL}@example.fi")
    people = [Put(Person(id_, "x")) for id_ in ids]
    pair = Put(Pair(SENTINEL, ids[0], ids[1]))
    answers = [Put(Answer(Place("", SENTINEL, part), "x")) for part in (*ids, "ä")]
    vault.save(known, [*people, pair, *answers])
    assert told(vault, known)
    assert SENTINEL not in cells(connection)


def test_a_clock_that_is_set_back_still_counts(vault: SqliteVault, clock: Clock) -> None:
    known = kept(vault)
    vault.save(known, [Put(an_answer("a"))])
    clock.now -= timedelta(days=400)
    vault.save(known, [Put(an_answer("b"))])
    assert [event.at.year for event in vault.history(known)] == [2026, 2026, 2024]
