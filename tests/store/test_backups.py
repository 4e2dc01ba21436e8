"""Backups are made whole, read back, found again, and let go of in time."""

import re
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest

from mentordesk.domain.backup import Why
from mentordesk.domain.errors import BackupError, DiskFull, KeyLost, WrongPassword
from mentordesk.store import container
from mentordesk.store.container import read_about
from mentordesk.store.copying import form_of, read_back
from mentordesk.store.opening import FILE_NAME, keyed
from tests.builders import A_KEY, an_answer
from tests.store.backing_up import OTHER_KEY, PASSWORD, Today, at_desk, files, names, text_in
from tests.store.disks import mount, mounted
from tests.store.killing_backups import kill_often

SENTINEL = "Sanasala"


@pytest.fixture
def clock() -> Today:
    return Today()


def test_a_backup_holds_what_the_vault_holds(folder: Path) -> None:
    with at_desk(folder) as desk:
        kept = desk.begin(), desk.begin(answers=3)
        backup = desk.backups.make(Why.ASKED)
        assert (backup.mentorships, backup.answers) == (2, 4 * 2 + 4 * 3)
        assert backup.size > 4096
        looked = desk.backups.look(backup.path, A_KEY)
        assert {summary.id for summary in looked} == {mentorship.id for mentorship in kept}
        assert looked == desk.vault.summaries()


def test_a_backup_has_what_stands_in_the_log_only(folder: Path) -> None:
    with at_desk(folder) as desk:
        mentorship = desk.begin()
        desk.vault._connection.pragma("wal_checkpoint(TRUNCATE)")
        desk.write(mentorship, "vain lokissa")
        backup = desk.backups.make(Why.ASKED)
        desk.backups.check(backup.path)
        assert backup.answers == 9


def test_the_name_tells_the_time_and_the_reason_and_nothing_else(folder: Path) -> None:
    with at_desk(folder, Today(datetime(2026, 3, 29, 3, 4, 5))) as desk:
        path = desk.backups.make(Why.DAILY).path
    assert path.parent == folder / "backups"
    assert path.name == "mentordesk-2026-03-29-030405-daily.mdbackup"
    assert re.fullmatch(r"[a-z0-9.-]+", path.name)  # legal on every disk


def test_the_note_in_a_backup_tells_nothing_of_a_person(folder: Path) -> None:
    with at_desk(folder) as desk:
        mentorship = desk.begin()
        desk.write(mentorship, SENTINEL)
        path = desk.backups.make(Why.DAILY).path
    with ZipFile(path) as file:
        note = file.read("about.json").decode()
    words = {SENTINEL, mentorship.id, "Amina", "Leipomo", "health"}
    assert not [word for word in words if word in note]
    content = path.read_bytes()
    assert SENTINEL.encode() not in content and SENTINEL.encode("utf-16-le") not in content


def test_nothing_is_left_over_beside_a_backup(folder: Path) -> None:
    with at_desk(folder) as desk:
        backup = desk.backups.make(Why.DAILY)
        desk.backups.look(backup.path, A_KEY)
        desk.backups.check(backup.path)
        desk.backups.unlock(backup.path, PASSWORD)
    assert list(files(folder / "backups")) == [backup.path.name]


def test_what_a_kill_has_left_half_way_goes_with_the_next_backup(folder: Path) -> None:
    for left in ("restore.tmp/mentordesk.db", "backups/at-work/mentordesk.db", "backups/a.tmp"):
        (folder / left).parent.mkdir(parents=True, exist_ok=True)
        (folder / left).write_bytes(b"left")
    with at_desk(folder) as desk:
        desk.backups.make(Why.DAILY)
    assert b"left" not in files(folder).values()


def test_two_backups_of_the_same_second_are_two_files(folder: Path) -> None:
    with at_desk(folder) as desk:
        first, second = desk.backups.make(Why.ASKED), desk.backups.make(Why.ASKED)
        assert first.path != second.path and first.order < second.order
        assert names(desk.backups.all()) == [second.path.name, first.path.name]


def test_the_day_s_backup_is_made_once(folder: Path, clock: Today) -> None:
    with at_desk(folder, clock) as desk:
        assert desk.backups.make_daily() is not None
        clock.sleep(hours=8)
        assert desk.backups.make_daily() is None
        clock.sleep(hours=16)
        assert desk.backups.make_daily() is not None


def test_the_order_holds_where_the_clock_is_set_back(folder: Path, clock: Today) -> None:
    with at_desk(folder, clock) as desk:
        made = [desk.backups.make(Why.DAILY)]
        for moment in (datetime(2036, 5, 5), datetime(1975, 1, 1), datetime(2026, 1, 6)):
            clock.now = moment
            made.append(desk.backups.make(Why.DAILY))
        assert names(desk.backups.all()) == names(tuple(reversed(made)))


@pytest.mark.slow
def test_a_backup_is_restored_from_every_slot(folder: Path, clock: Today) -> None:
    with at_desk(folder, clock) as desk:
        mentorship = desk.begin()
        for _ in range(100):
            desk.write(mentorship, clock.now.date().isoformat())
            desk.backups.make_daily()
            clock.sleep(days=1)
        slots = desk.backups.all()
    days = [backup.made.date() for backup in slots]
    assert len(days) == 11 and days[0] - days[-1] > timedelta(days=40)  # some are two at once
    for slot in slots:
        with at_desk(folder, clock) as desk:
            desk.backups.stage(slot.path if slot.path.exists() else pytest.fail("let go of"))
        assert text_in(folder, mentorship) == slot.made.date().isoformat()


def test_a_full_disk_is_said_and_nothing_is_left_of_the_new_one(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=4m") as disk, at_desk(disk / "vault") as desk:
        desk.write(desk.begin(), "x" * 300_000)
        older = desk.backups.make(Why.ASKED)
        before = files(disk / "vault" / "backups")
        mount(disk, f"remount,size={used(disk) + 500_000}")
        with pytest.raises(DiskFull, match="full"):
            desk.backups.make(Why.ASKED)
        assert files(disk / "vault" / "backups") == before
        container.check(older.path)
        mount(disk, "remount,size=8m")
        desk.backups.check(desk.backups.make(Why.ASKED).path)


@pytest.mark.slow
def test_a_disk_that_fills_up_at_any_moment_leaves_the_older_ones_whole(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=4m") as disk, at_desk(disk / "vault") as desk:
        desk.write(desk.begin(), "x" * 200_000)
        older, full = desk.backups.make(Why.ASKED), 0
        before = files(disk / "vault" / "backups")
        for free in range(0, 2_000_000, 50_000):
            mount(disk, f"remount,size={used(disk) + free}")
            try:
                desk.backups.make(Why.DAILY).path.unlink()
            except DiskFull:
                full += 1
            assert files(disk / "vault" / "backups") == before
        assert 5 < full < 40
        container.check(older.path)


def used(disk: Path) -> int:
    return sum(path.stat().st_blocks * 512 for path in disk.rglob("*"))


def test_a_vault_without_its_key_file_makes_no_backup_that_nobody_could_open(folder: Path) -> None:
    with at_desk(folder) as desk:
        (folder / "mentordesk.key").unlink()
        with pytest.raises(KeyLost):
            desk.backups.make(Why.DAILY)
        assert files(folder / "backups") == {}


def test_a_backup_may_be_written_to_a_file_of_one_s_choice(folder: Path, tmp_path: Path) -> None:
    chosen = tmp_path / "kansio" / "Oma varmuuskopio.mdbackup"
    with at_desk(folder) as desk:
        desk.begin()
        with pytest.raises(BackupError, match="no folder"):
            desk.backups.copy_to(chosen)
        chosen.parent.mkdir()
        desk.backups.copy_to(chosen)
        desk.backups.check(chosen)
        assert len(desk.backups.look(chosen, A_KEY)) == 1
        assert desk.backups.all() == ()
    assert list(chosen.parent.iterdir()) == [chosen]


def test_looking_needs_the_backup_s_own_key(folder: Path) -> None:
    with at_desk(folder) as desk:
        path = desk.backups.make(Why.DAILY).path
        with pytest.raises(WrongPassword):
            desk.backups.look(path, OTHER_KEY)
        with pytest.raises(WrongPassword):
            desk.backups.unlock(path, "väärä")
        assert desk.backups.unlock(path, PASSWORD) == A_KEY


def test_a_copy_that_was_cut_off_is_not_taken_for_whole(folder: Path, tmp_path: Path) -> None:
    empty = tmp_path / FILE_NAME
    with at_desk(folder) as desk:
        desk.begin()
        with closing(keyed(empty, A_KEY)) as connection:
            connection.run("CREATE TABLE t (x)")
            connection.run("DROP TABLE t")  # an empty database in which nothing is wrong
            assert connection.run("PRAGMA cipher_integrity_check") == []
        assert read_back(empty, A_KEY) != form_of(desk.vault._connection)


def test_what_differs_from_the_vault_is_not_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_desk(folder) as desk:
        desk.begin()
        monkeypatch.setattr(type(desk.vault._connection), "copy_to", lambda *_: None)
        with pytest.raises(BackupError):
            desk.backups.make(Why.DAILY)
    assert files(folder / "backups") == {}


@pytest.mark.slow
def test_a_maker_that_is_killed_leaves_no_half_backup(tmp_path: Path) -> None:
    toll = kill_often(tmp_path, kills=6)
    assert (toll.kills, toll.half) == (6, 0)
    assert toll.amid >= 3 and toll.backups > 0


def test_old_ones_go_only_when_there_is_a_new_one(folder: Path, clock: Today) -> None:
    with at_desk(folder, clock) as desk:
        for _ in range(10):
            desk.backups.make(Why.DAILY)
            clock.sleep(days=1)
        before = names(desk.backups.all())
        (folder / "mentordesk.key").rename(folder / "kept.key")
        with pytest.raises(KeyLost):
            desk.backups.make(Why.DAILY)
        assert names(desk.backups.all()) == before
        (folder / "kept.key").rename(folder / "mentordesk.key")
        desk.backups.make(Why.DAILY)
        assert len(set(before) - set(names(desk.backups.all()))) == 1


def test_a_backup_of_ten_thousand_answers_counts_them_all(folder: Path) -> None:
    with at_desk(folder) as desk:
        for _ in range(5):
            desk.begin(answers=500)
        assert desk.backups.make(Why.DAILY).answers == 10_000


def test_the_note_names_the_program_and_the_tables(folder: Path) -> None:
    with at_desk(folder) as desk:
        mentorship = desk.begin()
        desk.write(mentorship, an_answer().text)
        about = read_about(desk.backups.make(Why.DAILY).path)
        assert about.user_version == desk.vault._connection.pragma("user_version")
    assert about.program == "0.1"
    assert (about.tables["mentorship"], about.tables["answer"]) == (1, 9)
