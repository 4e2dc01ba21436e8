"""What was written about health stands apart, follows its programme, and can be erased alone."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mentordesk.domain.backup import Why
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.programme import Form, Programme, Purpose, Section, Stage
from mentordesk.domain.records import Answer, Former, Meeting, Place
from mentordesk.store.connection import Connection
from mentordesk.store.fence import erase_fenced
from mentordesk.store.migrations import migrate
from mentordesk.store.opening import open_folder
from mentordesk.store.vault import SqliteVault
from tests.builders import A_KEY, a_key, a_mentorship, a_programme, an_issued
from tests.store.backing_up import Today, at_desk
from tests.store.conftest import NOON, Clock
from tests.store.decrypted import all_pages

WORD = "migreeninhoito"
PLACE, OTHER = Place("meeting-1", "strain"), Place("meeting-1", "talk")


@pytest.fixture
def connection(folder: Path) -> Iterator[Connection]:
    with closing(open_folder(folder, A_KEY, migrate)) as connection:
        yield connection


@pytest.fixture
def vault(connection: Connection) -> SqliteVault:
    return SqliteVault(connection, lambda: str, Clock())


def version(number: str, *health: str, asks: tuple[str, ...] = ("talk", "strain")) -> Programme:
    """A programme that asks these, some of them about health."""
    items = tuple(Item(id_, Kind.LONG_TEXT, health=id_ in health) for id_ in asks)
    forms = (Form("talks", Purpose.MEETING, (Section("s", items),)),)
    made = a_programme(a_key(version=number))
    return replace(made, forms=forms, stages=(Stage("meeting-1", ("talks",)),))


def trial(*answers: Answer, former: tuple[Former, ...] = ()) -> Mentorship:
    """A work trial with just these answers."""
    return replace(a_mentorship(answers=0), answers=answers, former=former)


def standing(connection: Connection, table: str) -> list[str]:
    return [item for (item,) in connection.run(f"SELECT item FROM {table} ORDER BY row")]


def test_answers_about_health_of_a_mentorship_that_is_read_in_are_fenced(
    vault: SqliteVault, connection: Connection
) -> None:
    read_in = trial(Answer(PLACE, WORD, "fi"), Answer(OTHER, "hyvin", "fi"))
    vault.add(read_in, version("1.0", "strain"))
    assert standing(connection, "health_answer") == ["strain"]
    assert standing(connection, "answer") == ["talk"]
    assert set(vault.load(read_in.id).answers) == set(read_in.answers)


def test_what_a_former_answer_says_is_about_health_is_fenced_where_nothing_asks_it(
    vault: SqliteVault, connection: Connection
) -> None:
    former = Former(PLACE, "Mikä rasittaa?", WORD, health=True)
    vault.add(trial(Answer(PLACE, WORD), former=(former,)), version("1.0", asks=("talk",)))
    assert standing(connection, "health_answer") == ["strain"]
    assert standing(connection, "health_former") == ["strain"]


def test_a_version_that_fences_more_takes_the_answers_there_are(
    vault: SqliteVault, connection: Connection
) -> None:
    made = trial(Answer(PLACE, WORD, "fi"), Answer(OTHER, "hyvin", "fi"))
    vault.add(made, version("1.0"))
    vault.adopt(made.id, version("2.0", "strain"), [])
    assert standing(connection, "health_answer") == ["strain"]
    assert standing(connection, "answer") == ["talk"]
    vault.save(made.id, [Put(Answer(PLACE, "toinen", "fi"))])
    assert vault.load(made.id).answers == (
        Answer(OTHER, "hyvin", "fi"),
        Answer(PLACE, "toinen", "fi"),
    )


def test_a_version_that_fences_less_gives_them_back(
    vault: SqliteVault, connection: Connection
) -> None:
    made = trial(Answer(PLACE, WORD, "fi"), Answer(OTHER, "hyvin", "fi"))
    vault.add(made, version("1.0", "strain", "talk"))
    vault.adopt(made.id, version("2.0", "talk"), [])
    assert standing(connection, "health_answer") == ["talk"]
    assert standing(connection, "answer") == ["strain"]
    assert set(vault.load(made.id).answers) == set(made.answers)


def test_a_fenced_question_that_is_asked_no_more_stays_fenced(
    vault: SqliteVault, connection: Connection
) -> None:
    made = trial(Answer(PLACE, WORD))
    vault.add(made, version("1.0", "strain"))
    for number in ("2.0", "3.0"):
        vault.adopt(made.id, version(number, asks=("talk",)), [])
    assert standing(connection, "health_answer") == ["strain"]
    assert standing(connection, "answer") == []


def test_former_answers_to_what_is_about_health_now_are_fenced_too(
    vault: SqliteVault, connection: Connection
) -> None:
    former = Former(PLACE, "Mikä rasittaa?", WORD)
    made = trial(former=(former,))
    vault.add(made, version("1.0", asks=("talk",)))
    vault.adopt(made.id, version("2.0", "strain"), [])
    assert standing(connection, "health_former") == ["strain"]
    assert vault.load(made.id).former == (replace(former, health=True),)


def test_a_former_answer_stands_on_one_side_only(vault: SqliteVault) -> None:
    former = Former(PLACE, "Mikä rasittaa?", WORD)
    made = trial(former=(former,))
    vault.add(made, version("1.0"))
    for fenced in (True, False, True):
        vault.save(made.id, [Put(replace(former, health=fenced))])
        assert vault.load(made.id).former == (replace(former, health=fenced),)


def test_the_answers_come_in_the_same_order_each_time(vault: SqliteVault) -> None:
    places = [Place(f"meeting-{n}", item) for n in (3, 1, 2) for item in ("strain", "talk")]
    made = trial(*(Answer(place, "x") for place in places))
    vault.add(made, version("1.0", "strain"))
    plain_first = sorted(places, key=lambda place: place.item == "strain")
    assert [answer.place for answer in vault.load(made.id).answers] == plain_first


def test_no_query_finds_what_a_newer_version_fences(vault: SqliteVault) -> None:
    made = replace(trial(Answer(PLACE, WORD, "fi")), meetings=(Meeting("meeting-1", "meeting-1"),))
    vault.add(made, version("1.0"))
    vault.index(lambda _: version("1.0"), 10)
    assert vault.search(WORD, 10)
    vault.adopt(made.id, version("2.0", "strain"), [])
    assert not vault.search(WORD, 10)


def test_erasing_health_leaves_everything_else(vault: SqliteVault) -> None:
    former = Former(Place("", "gone"), "Mikä?", WORD, health=True)
    made = trial(Answer(PLACE, WORD), Answer(OTHER, "hyvin"), former=(former,))
    vault.add(made, version("1.0", "strain"))
    vault.delete_health(made.id)
    assert vault.load(made.id) == replace(made, answers=(Answer(OTHER, "hyvin"),), former=())


def test_the_word_is_read_where_nothing_was_erased(vault: SqliteVault, folder: Path) -> None:
    vault.add(trial(Answer(PLACE, WORD), Answer(OTHER, "hyvin")), version("1.0", "strain"))
    assert WORD.encode() in all_pages(folder, A_KEY)
    vault.close()
    assert WORD.encode() in all_pages(folder, A_KEY)


@pytest.mark.parametrize("words", [1, 400, 4000])
def test_an_erased_word_about_health_is_on_no_page(
    vault: SqliteVault, folder: Path, words: int
) -> None:
    former = Former(Place("", "gone"), "Mikä?", f"{WORD} " * words, health=True)
    made = trial(former=(former,))
    vault.add(made, version("1.0", "strain"))
    for n in range(words, 0, -max(words // 7, 1)):
        vault.save(made.id, [Put(Answer(PLACE, f"{WORD} " * n)), Put(Answer(OTHER, "hyvin"))])
        vault.index(lambda _: version("1.0", "strain"), 10)
    vault.delete_health(made.id)
    assert WORD.encode() not in all_pages(folder, A_KEY)
    assert b"hyvin" in all_pages(folder, A_KEY)


def test_a_word_that_was_found_before_it_was_fenced_is_on_no_page_once_erased(
    vault: SqliteVault, folder: Path
) -> None:
    made = replace(trial(Answer(PLACE, WORD, "fi")), meetings=(Meeting("meeting-1", "meeting-1"),))
    vault.add(made, version("1.0"))
    vault.index(lambda _: version("1.0"), 10)
    vault.adopt(made.id, version("2.0", "strain"), [])
    vault.delete_health(made.id)
    assert WORD.encode() not in all_pages(folder, A_KEY)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (trial(), False),
        (trial(Answer(OTHER, "hyvin"), Answer(PLACE, "")), False),
        (trial(Answer(PLACE, WORD)), True),
        (trial(former=(Former(PLACE, "Mikä rasittaa?", WORD, health=True),)), True),
        (trial(former=(Former(PLACE, "Miten menee?", "hyvin"),)), False),
    ],
    ids=["nothing", "emptied", "written", "as it was", "not about health"],
)
def test_a_summary_says_whether_there_is_something_about_health(
    vault: SqliteVault, made: Mentorship, expected: bool
) -> None:
    other = trial()
    vault.add(made, version("1.0", "strain"))
    vault.add(other, version("1.0", "strain"))
    assert {s.id: s.has_health for s in vault.summaries()} == {made.id: expected, other.id: False}
    vault.delete_health(made.id)
    assert not any(summary.has_health for summary in vault.summaries())


def test_no_older_backup_brings_erased_health_back(folder: Path) -> None:
    with at_desk(folder) as desk:
        made = trial(Answer(PLACE, WORD), Answer(OTHER, "hyvin"))
        desk.vault.add(made, version("1.0", "strain"))
        backup = desk.backups.make(Why.ASKED)
        desk.vault.delete_health(made.id)
        desk.backups.stage(backup.path)
    with at_desk(folder) as desk:
        assert desk.vault.load(made.id).answers == (Answer(OTHER, "hyvin"),)
        assert WORD.encode() not in all_pages(folder, A_KEY)


def test_what_was_written_after_the_erasing_stays(
    vault: SqliteVault, connection: Connection
) -> None:
    made, other = trial(Answer(PLACE, WORD)), trial(Answer(PLACE, WORD))
    for each in (made, other):
        vault.add(each, version("1.0", "strain"))
    later = Place("meeting-2", "strain")
    vault.save(made.id, [Put(Answer(later, "uusi"))])
    erase_fenced(connection, made.id, NOON + timedelta(minutes=2))
    assert vault.load(made.id).answers == (Answer(later, "uusi"),)
    assert vault.load(other.id) == other


@pytest.mark.parametrize("off", [timedelta(days=-400), timedelta(days=400)], ids=["back", "ahead"])
def test_a_clock_that_was_wrong_brings_no_erased_health_back(folder: Path, off: timedelta) -> None:
    made, pdf = trial(Answer(PLACE, WORD), Answer(OTHER, "hyvin")), WORD.encode()
    clock = Today(NOON + off)
    with at_desk(folder) as desk:
        vault = SqliteVault(desk.vault._connection, lambda: str, clock)
        vault.add(made, version("1.0", "strain"))
        vault.issue(made.id, an_issued(pdf=pdf, health=True), pdf)
        backup = desk.backups.make(Why.ASKED)
        clock.now = NOON
        vault.delete_health(made.id)
        assert vault.load(made.id).issued[0].is_erased
        assert not [e for e in vault.history(made.id) if e.key.endswith("/strain/")]
        desk.backups.stage(backup.path)
    with at_desk(folder) as desk:
        assert desk.vault.load(made.id).answers == (Answer(OTHER, "hyvin"),)
        assert desk.vault.load(made.id).issued[0].is_erased
        assert WORD.encode() not in all_pages(folder, A_KEY)


@pytest.mark.parametrize("off", [timedelta(days=-400), timedelta(days=400)], ids=["back", "ahead"])
def test_what_is_written_after_the_erasing_outlives_a_restore_by_any_clock(
    folder: Path, off: timedelta
) -> None:
    made, clock = trial(Answer(PLACE, WORD)), Today(NOON)
    with at_desk(folder) as desk:
        vault = SqliteVault(desk.vault._connection, lambda: str, clock)
        vault.add(made, version("1.0", "strain"))
        vault.delete_health(made.id)
        clock.now += off
        vault.save(made.id, [Put(Answer(PLACE, "uusi"))])
        desk.backups.stage(desk.backups.make(Why.ASKED).path)
    with at_desk(folder) as desk:
        assert desk.vault.load(made.id).answers == (Answer(PLACE, "uusi"),)


def test_health_that_is_handed_over_anew_outlives_a_restore(folder: Path) -> None:
    made = trial(Answer(PLACE, WORD))
    with at_desk(folder) as desk:
        desk.vault.add(made, version("1.0", "strain"))
        desk.vault.delete_health(made.id)
        desk.vault.delete(made.id)
        desk.vault.add(made, version("1.0", "strain"))
        desk.backups.stage(desk.backups.make(Why.ASKED).path)
    with at_desk(folder) as desk:
        assert desk.vault.load(made.id).answers == made.answers


def test_what_was_sealed_before_its_question_was_fenced_is_erased_with_the_health(
    vault: SqliteVault, folder: Path
) -> None:
    made, pdf = trial(Answer(PLACE, WORD, "fi")), f"{WORD}, Amina".encode()
    vault.add(made, version("1.0"))
    vault.issue(made.id, an_issued(pdf=pdf), pdf)
    vault.unlock(made.id, "Kysymys puuttui")
    vault.adopt(made.id, version("2.0", "strain"), [])
    assert vault.load(made.id).issued[0].keeps_health
    vault.delete_health(made.id)
    assert vault.load(made.id).issued[0].is_erased
    assert WORD.encode() not in all_pages(folder, A_KEY)


def test_what_was_sealed_stays_as_it_is_where_nothing_new_is_fenced(vault: SqliteVault) -> None:
    made, pdf = trial(Answer(OTHER, "hyvin", "fi")), b"Amina"
    vault.add(made, version("1.0"))
    vault.issue(made.id, an_issued(pdf=pdf), pdf)
    vault.unlock(made.id, "Kysymys puuttui")
    vault.adopt(made.id, version("2.0", "strain"), [])
    assert not vault.load(made.id).issued[0].health
