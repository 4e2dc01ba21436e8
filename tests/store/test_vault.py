"""The vault's promises, and what only the SQLite vault has."""
# pyright: reportAttributeAccessIssue=false

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from mentordesk.domain.errors import NotFound
from mentordesk.domain.mentorship import Put
from mentordesk.domain.records import Goal, Part
from mentordesk.late_vault import LateVault
from mentordesk.store.opening import FILE_NAME, keyed
from mentordesk.store.vault import SqliteVault
from tests.builders import A_KEY, a_mentorship, a_programme, an_answer
from tests.store.contract import VaultContract
from tests.store.decrypted import all_pages


class TestSqliteVault(VaultContract):
    pass


def rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    """What a closed vault's database answers."""
    with closing(keyed(folder / FILE_NAME, A_KEY)) as connection:
        return connection.run(query)


def test_what_was_saved_is_there_after_opening_again(vault: SqliteVault, folder: Path) -> None:
    mentorship = a_mentorship()
    vault.add(mentorship, a_programme())
    vault.close()
    again = LateVault(folder, A_KEY)
    assert again.load(mentorship.id) == mentorship
    again.close()


def test_each_change_counts_the_version_up(vault: SqliteVault, folder: Path) -> None:
    mentorship = a_mentorship(goals=1)
    vault.add(mentorship, a_programme())
    for text in ("a", "b", "c"):
        vault.save(mentorship.id, [Put(Goal("goal-1", text))])
    vault.close()
    assert rows(folder, "SELECT version, changed_at FROM goal") == [
        (4, "2026-02-02T12:04:00.000000+00:00")
    ]
    assert rows(folder, "SELECT version FROM mentorship") == [(4,)]


def test_changes_are_kept_all_or_none(vault: SqliteVault) -> None:
    mentorship = a_mentorship()
    vault.add(mentorship, a_programme())
    with pytest.raises(dbapi2.IntegrityError):
        vault.save(mentorship.id, [Put(an_answer("a")), Put(Part("nobody", "mentor"))])
    assert vault.load(mentorship.id) == mentorship


def test_a_record_may_come_before_what_it_hangs_on(vault: SqliteVault) -> None:
    mentorship = a_mentorship(goals=0)
    vault.add(replace(mentorship, people=(), parts=()), a_programme())
    vault.save(mentorship.id, [*map(Put, mentorship.parts), *map(Put, mentorship.people)])
    assert vault.load(mentorship.id) == mentorship


def test_adding_twice_is_a_mistake_and_changes_nothing(vault: SqliteVault) -> None:
    mentorship = a_mentorship()
    vault.add(mentorship, a_programme())
    with pytest.raises(dbapi2.IntegrityError):
        vault.add(replace(mentorship, goals=()), a_programme())
    assert vault.load(mentorship.id) == mentorship


def test_a_programme_is_kept_once_for_all_its_mentorships(vault: SqliteVault, folder: Path) -> None:
    for _ in range(3):
        vault.add(a_mentorship(), a_programme())
    vault.close()
    assert rows(folder, "SELECT id, version FROM programme") == [("work-trial", "1.0")]


def test_an_id_of_odd_bytes_is_not_found(vault: SqliteVault) -> None:
    with pytest.raises(NotFound):
        vault.load("\udcff")


def test_another_thread_is_refused(vault: SqliteVault) -> None:
    with ThreadPoolExecutor(1) as other, pytest.raises(dbapi2.ProgrammingError):
        other.submit(vault.summaries).result()


def test_closing_twice_does_nothing(vault: SqliteVault) -> None:
    vault.close()
    vault.close()


def test_nothing_but_the_database_is_left_after_closing(vault: SqliteVault, folder: Path) -> None:
    vault.add(a_mentorship(), a_programme())
    vault.close()
    assert [file.name for file in folder.iterdir()] == [FILE_NAME]


def test_a_deleted_word_is_on_no_page(vault: SqliteVault, folder: Path) -> None:
    mentorship = a_mentorship()
    vault.add(mentorship, a_programme())
    vault.save(mentorship.id, [Put(an_answer("salasana-sana " * 1000))])
    assert b"salasana-sana" in all_pages(folder, A_KEY)
    vault.delete(mentorship.id)
    assert b"salasana-sana" not in all_pages(folder, A_KEY)


def test_values_are_never_logged(vault: SqliteVault, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        vault.add(a_mentorship(), a_programme())
        vault.summaries()
    assert not caplog.records


def test_five_hundred_mentorships_are_kept(vault: SqliteVault) -> None:
    kept = {mentorship.id: mentorship for mentorship in (a_mentorship() for _ in range(500))}
    for mentorship in kept.values():
        vault.add(mentorship, a_programme())
    assert {summary.id for summary in vault.summaries()} == set(kept)
    last = list(kept)[-1]
    assert vault.load(last) == kept[last]
