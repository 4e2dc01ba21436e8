"""What is erased is on no page any more, and no backup brings it back."""

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.backup import Why
from mentordesk.domain.errors import NotFound
from mentordesk.domain.history import Act
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Place
from mentordesk.domain.searching import Searchable, Sort
from mentordesk.store.backups import FolderBackups
from mentordesk.store.ledger import Ledger
from mentordesk.store.search import SearchIndex
from tests.builders import A_KEY, a_mentorship, a_programme, an_answer, an_issued
from tests.store.backing_up import Desk, Today, at_desk, files
from tests.store.decrypted import all_pages

WORD = "Sanasala"
NOON = datetime(2026, 2, 2, 12, tzinfo=UTC)


def write_much(desk: Desk, mentorship: Mentorship, words: int) -> None:
    """Write the word into answers, long and short, and into the index of words."""
    desk.write(mentorship, f"{WORD}kirje " * words)
    row = desk.vault._connection.run("SELECT row FROM mentorship WHERE id = ?", (mentorship.id,))
    place = Place("", "m1-tasks")
    texts = [Searchable(Sort.ANSWER, place, f"{WORD}{n} löytyy", "sv") for n in range(words)]
    SearchIndex(desk.vault._connection, lambda: str).keep(row[0][0], texts)


def on_pages(folder: Path, word: str = WORD) -> bool:
    pages = all_pages(folder, A_KEY).lower()
    return any(word.lower().encode(code) in pages for code in ("utf-8", "utf-16-le"))


@pytest.mark.slow
@pytest.mark.parametrize("words", [1, 100, 3000])
def test_an_erased_word_is_on_no_page_and_in_no_file(folder: Path, words: int) -> None:
    with at_desk(folder) as desk:
        gone, kept = desk.begin(), [desk.begin() for _ in range(20)]
        for mentorship in kept:
            desk.write(mentorship, "muuta")
        write_much(desk, gone, words)
        assert on_pages(folder) and desk.vault.search(WORD, 5)
        desk.vault.delete(gone.id)
        assert not on_pages(folder) and not desk.vault.search(WORD, 5)
        assert [event.act for event in desk.vault.history(gone.id)] == [Act.ERASED]
    assert not on_pages(folder)
    assert not any(WORD.encode() in content for content in files(folder).values())


def test_an_older_backup_brings_nothing_back_that_was_erased(folder: Path) -> None:
    with at_desk(folder) as desk:
        gone, kept = desk.begin(), desk.begin()
        write_much(desk, gone, 100)
        backup = desk.backups.make(Why.ASKED)
        desk.vault.delete(gone.id)
        desk.backups.stage(backup.path)
    with at_desk(folder) as desk:
        assert [summary.id for summary in desk.vault.summaries()] == [kept.id]
        assert not on_pages(folder)
        assert [event.act for event in desk.vault.history(gone.id)] == [Act.ERASED]
    assert not (folder / "restore").exists()


def test_an_older_backup_brings_no_file_back_that_told_of_health(folder: Path) -> None:
    pdf = f"{WORD}kirje ".encode() * 3000
    with at_desk(folder) as desk:
        mentorship = desk.begin()
        desk.vault.issue(mentorship.id, an_issued(pdf=pdf, health=True), pdf)
        backup = desk.backups.make(Why.ASKED)
        desk.vault.delete_health(mentorship.id)
        desk.backups.stage(backup.path)
    with at_desk(folder) as desk:
        (form,) = desk.vault.load(mentorship.id).issued
        assert form.is_erased and not on_pages(folder)


def test_the_undoing_of_an_erasure_is_no_way_round_it(folder: Path) -> None:
    with at_desk(folder) as desk:
        gone = desk.begin()
        older = desk.backups.make(Why.ASKED)
        desk.backups.stage(older.path)
    with at_desk(folder) as desk:
        desk.vault.delete(gone.id)
        undo = next(b for b in desk.backups.all() if b.why is Why.RESTORE)
        desk.backups.stage(undo.path)
    with at_desk(folder) as desk:
        assert desk.vault.summaries() == ()


def test_what_was_erased_is_known_on_a_new_pc_too(folder: Path, tmp_path: Path) -> None:
    stick, new = tmp_path / "stick", tmp_path / "new"
    stick.mkdir()
    new.mkdir()
    with at_desk(folder) as desk:
        gone = desk.begin()
        desk.backups.make(Why.DAILY)
        desk.backups.choose_second_place(stick)
        desk.vault.delete(gone.id)
        desk.backups.spread()
    shutil.rmtree(folder)
    (path,) = stick.rglob("*.mdbackup")
    FolderBackups(new).stage(path)
    with at_desk(new) as desk:
        assert desk.vault.summaries() == ()


def test_what_is_handed_over_anew_stays_after_a_restore(folder: Path) -> None:
    with at_desk(folder) as desk:
        mentorship = desk.begin()
        desk.vault.delete(mentorship.id)
        desk.vault.add(mentorship, a_programme())
        desk.backups.stage(desk.backups.make(Why.ASKED).path)
    with at_desk(folder) as desk:
        assert [summary.id for summary in desk.vault.summaries()] == [mentorship.id]


def test_erasing_what_isn_t_there_notes_nothing(folder: Path) -> None:
    with at_desk(folder) as desk:
        with pytest.raises(NotFound):
            desk.vault.delete("niemand")
        assert Ledger(folder / "backups").entries() == {}


def test_an_odd_id_is_noted_too(folder: Path) -> None:
    ledger = Ledger(folder)
    ledger.note_erased('odd \udc00 " id', NOON)
    assert ledger.erased() == {'odd \udc00 " id'}


def test_the_ledger_tells_ids_and_times_only(folder: Path) -> None:
    with at_desk(folder) as desk:
        gone = desk.begin()
        desk.vault.delete(gone.id)
    noted = json.loads((folder / "backups" / "erased.json").read_bytes())
    assert list(noted) == [gone.id]
    assert set(noted[gone.id]) == {"at", "erased"}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"a": 1}', b'{"a": {"at": "x"}}', b"\xff"])
def test_a_damaged_ledger_is_laid_aside_and_stops_nothing(content: bytes, folder: Path) -> None:
    with at_desk(folder) as desk:
        (folder / "backups").mkdir()
        (folder / "backups" / "erased.json").write_bytes(content)
        gone = desk.begin()
        desk.vault.delete(gone.id)
    assert Ledger(folder / "backups").erased() == {gone.id}
    assert (folder / "backups" / "erased.damaged").read_bytes() == content


notes = st.lists(st.tuples(st.sampled_from("abc"), st.booleans(), st.integers(0, 3)), max_size=8)


@given(notes, notes)
def test_two_ledgers_that_know_of_each_other_say_the_same(
    tmp_path_factory: pytest.TempPathFactory,
    one: list[tuple[str, bool, int]],
    other: list[tuple[str, bool, int]],
) -> None:
    folder = tmp_path_factory.mktemp("ledgers")
    ledgers = Ledger(folder / "one"), Ledger(folder / "other")
    for ledger, history in zip(ledgers, (one, other), strict=True):
        for key, erased, hours in history:
            note = ledger.note_erased if erased else ledger.note_kept
            note(key, NOON - timedelta(hours=hours))
    ledgers[0].merge(ledgers[1])
    ledgers[1].merge(ledgers[0])
    assert ledgers[0].erased() == ledgers[1].erased()


def test_what_was_noted_last_counts_also_by_a_clock_that_was_set_back(folder: Path) -> None:
    ledger = Ledger(folder)
    ledger.note_erased("a", NOON)
    ledger.note_kept("a", NOON - timedelta(days=400))
    assert ledger.erased() == frozenset()
    ledger.note_erased("a", NOON - timedelta(days=300))
    assert ledger.erased() == {"a"}


def test_a_mentorship_that_was_never_backed_up_is_erased_without_a_trace(folder: Path) -> None:
    with at_desk(folder, Today()) as desk:
        mentorship = a_mentorship(answers=0)
        desk.vault.add(mentorship, a_programme())
        desk.write(mentorship, an_answer(WORD).text)
        desk.vault.delete(mentorship.id)
        assert not on_pages(folder)


@pytest.mark.parametrize("left", [None, b"", b"{}", b'{"x": 1}'], ids=str)
def test_a_ledger_that_was_lost_is_written_again_from_the_history(
    folder: Path, left: bytes | None
) -> None:
    with at_desk(folder) as desk:
        gone, again, kept = desk.begin(), desk.begin(), desk.begin()
        backup = desk.backups.make(Why.ASKED)
        for each in (gone, again):
            desk.vault.delete(each.id)
        desk.vault.add(again, a_programme())
        ledger = folder / "backups" / "erased.json"
        ledger.unlink() if left is None else ledger.write_bytes(left)
        desk.backups.stage(backup.path)
    with at_desk(folder) as desk:
        assert {each.id for each in desk.vault.summaries()} == {again.id, kept.id}


def test_two_threads_that_change_the_ledger_at_once_lose_nothing(tmp_path: Path) -> None:
    ids = [f"mentorship-{number}" for number in range(40)]
    with ThreadPoolExecutor(4) as workers:
        list(workers.map(lambda each: Ledger(tmp_path).note_erased(each, NOON), ids))
    assert Ledger(tmp_path).erased() == {*ids}


@pytest.mark.parametrize("content", [b"[1, 2]", b'{"a": 1}', b"\xff"])
def test_a_file_of_others_beside_a_backup_from_elsewhere_stays_as_it_is(
    folder: Path, tmp_path: Path, content: bytes
) -> None:
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    theirs = downloads / "erased.json"
    theirs.write_bytes(content)
    with at_desk(folder) as desk:
        desk.backups.copy_to(downloads / "one.mdbackup")
        desk.backups.fetch(downloads / "one.mdbackup")
        desk.backups.let_go()
    assert theirs.read_bytes() == content
    assert {path.name for path in downloads.iterdir()} == {"erased.json", "one.mdbackup"}
