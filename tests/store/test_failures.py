"""Full and read-only disks: a sentence, nothing lost, and on it goes when there is room again."""

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.domain.errors import (
    DiskFailed,
    DiskFull,
    MentorDeskError,
    VaultBusy,
    VaultDamaged,
    VaultError,
)
from mentordesk.domain.history import Act
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.ports import Vault
from mentordesk.late_vault import LateVault
from mentordesk.store.failures import told
from mentordesk.store.opening import FILE_NAME
from mentordesk.store.vault import SqliteVault
from tests.builders import A_KEY, a_mentorship, a_programme, an_answer, an_issued
from tests.store.backing_up import OTHER_KEY, at_desk, files, text_in
from tests.store.damage import flip_in_the_middle
from tests.store.disks import NoDisk, mount, mounted, read_only
from tests.store.failing import complaints
from tests.store.filling import fill_often
from tests.store.unplugging import unplugged

FILLING = 100_000
"""Characters of an answer that is meant to fill a disk."""


def filled(vault: Vault, mentorship: Mentorship) -> list[str]:
    """Save answers until the disk is full; return the items that were acknowledged."""
    for number in range(100):
        try:
            vault.save(mentorship.id, [Put(an_answer("x" * FILLING, f"item-{number}"))])
        except DiskFull:
            return [f"item-{kept}" for kept in range(number)]
    pytest.fail("the disk never was full")


def test_a_full_disk_loses_nothing_and_saving_goes_on(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=1m") as disk:
        vault, mentorship = LateVault(disk, A_KEY), a_mentorship(answers=0)
        vault.add(mentorship, a_programme())
        kept = filled(vault, mentorship)
        assert [answer.place.item for answer in vault.load(mentorship.id).answers] == kept
        mount(disk, "remount,size=4m")
        vault.save(mentorship.id, [Put(an_answer("mahtuu taas", "after"))])
        vault.close()
        again = LateVault(disk, A_KEY)
        answers = again.load(mentorship.id).answers
        assert [answer.place.item for answer in answers] == [*kept, "after"]
        again.close()


def test_a_document_is_sealed_whole_or_not_at_all_where_the_disk_is_full(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=1m") as disk:
        vault, mentorship = LateVault(disk, A_KEY), a_mentorship()
        vault.add(mentorship, a_programme())
        pdf = bytes(2_000_000)
        with pytest.raises(DiskFull):
            vault.issue(mentorship.id, an_issued(pdf=pdf), pdf)
        assert vault.load(mentorship.id) == mentorship
        assert not [e for e in vault.history(mentorship.id) if e.act is Act.LOCKED]
        mount(disk, "remount,size=8m")
        vault.issue(mentorship.id, an_issued(pdf=pdf), pdf)
        assert vault.issued_pdf("7KQ4-M2TD") == pdf
        vault.close()


def test_eight_disks_filled_to_the_last_byte_lose_nothing(tmp_path: Path) -> None:
    try:
        toll = fill_often(tmp_path / "disk", times=8)
    except NoDisk as lack:
        pytest.skip(str(lack))
    assert toll.disks == 8 and toll.acknowledged > toll.disks
    assert (toll.lost, toll.stuck) == (0, 0)


def test_a_full_database_is_a_full_disk(vault: SqliteVault) -> None:
    mentorship = a_mentorship(answers=0)
    vault.add(mentorship, a_programme())
    pages = vault._connection.pragma("page_count")
    vault._connection.pragma("max_page_count", pages + 40)
    kept = filled(vault, mentorship)
    vault._connection.pragma("max_page_count", pages + 400)
    vault.save(mentorship.id, [Put(an_answer("mahtuu taas", "after"))])
    answers = vault.load(mentorship.id).answers
    assert [answer.place.item for answer in answers] == [*kept, "after"]


def test_no_room_for_a_new_vault_is_said(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=4k") as disk, pytest.raises(DiskFull):
        LateVault(disk / "MentorDesk", A_KEY)


def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    with (
        mounted(tmp_path / "disk", "ro") as disk,
        pytest.raises(VaultError, match="may not write") as caught,
    ):
        LateVault(disk / "MentorDesk", A_KEY)
    assert str(disk) in str(caught.value)


def test_a_disk_that_is_pulled_out_is_told_and_used_again_when_it_is_back(folder: Path) -> None:
    vault, mentorship = LateVault(folder, A_KEY), a_mentorship(answers=0)
    vault.add(mentorship, a_programme())
    vault.save(mentorship.id, [Put(an_answer("ennen", "before"))])
    with unplugged(folder):
        for failure in ("The disk failed", "can't be opened", "can't be opened"):
            with pytest.raises(VaultError, match=failure):
                vault.save(mentorship.id, [Put(an_answer("välissä", "between"))])
        assert not folder.exists()
    vault.save(mentorship.id, [Put(an_answer("taas", "after"))])
    vault.close()
    with closing(LateVault(folder, A_KEY)) as again:
        answers = {answer.text for answer in again.load(mentorship.id).answers}
    assert answers == {"ennen", "taas"}


def test_what_was_read_only_when_it_was_opened_anew_is_written_once_it_may_be(folder: Path) -> None:
    with at_desk(folder) as desk:
        mentorship = desk.begin()
        desk.write(mentorship, "ennen")
        with unplugged(folder), pytest.raises(DiskFailed):
            desk.write(mentorship, "välissä")
        with read_only(folder / f"{FILE_NAME}-wal"):
            assert desk.vault.load(mentorship.id)
            with pytest.raises(VaultError, match="may not write"):
                desk.write(mentorship, "yhä välissä")
        desk.write(mentorship, "jälkeen")
    assert text_in(folder, mentorship) == "jälkeen"


def test_another_database_in_the_place_of_one_that_was_pulled_out_is_left_alone(
    folder: Path, tmp_path: Path
) -> None:
    vault, mentorship = LateVault(folder, A_KEY), a_mentorship(answers=0)
    vault.add(mentorship, a_programme())
    LateVault(tmp_path / "other", OTHER_KEY).close()
    with unplugged(folder):
        with pytest.raises(VaultError):
            vault.save(mentorship.id, [Put(an_answer())])
        (tmp_path / "other").rename(folder)
        before = files(folder)
        with pytest.raises(VaultError, match="can't be opened"):
            vault.save(mentorship.id, [Put(an_answer())])
        assert files(folder) == before
        folder.rename(tmp_path / "other")
    vault.save(mentorship.id, [Put(an_answer())])
    vault.close()


def test_a_data_folder_that_is_moved_while_open_keeps_what_is_saved(folder: Path) -> None:
    vault, mentorship = LateVault(folder, A_KEY), a_mentorship(answers=0)
    vault.add(mentorship, a_programme())
    moved = folder.rename(folder.with_name("moved"))
    vault.save(mentorship.id, [Put(an_answer("siirretty"))])
    vault.close()
    assert not folder.exists()
    with closing(LateVault(moved, A_KEY)) as again:
        assert [answer.text for answer in again.load(mentorship.id).answers] == ["siirretty"]


def test_one_damaged_mentorship_keeps_none_of_the_others_from_being_saved(folder: Path) -> None:
    harmed, other = a_mentorship(answers=0), a_mentorship(answers=0)
    with closing(LateVault(folder, A_KEY)) as vault:
        vault.add(harmed, a_programme())
        vault.save(harmed.id, [Put(an_answer("x" * 4 * FILLING))])
        vault.add(other, a_programme())
    flip_in_the_middle(folder)
    with closing(LateVault(folder, A_KEY)) as vault:
        for number in range(2):
            with pytest.raises(VaultDamaged):
                vault.load(harmed.id)
            vault.save(other.id, [Put(an_answer("tallessa", f"item-{number}"))])
        assert len(vault.load(other.id).answers) == 2


def test_a_damaged_page_gets_into_no_backup_and_keeps_nothing_from_being_saved(
    folder: Path,
) -> None:
    """Else the rotation would let go of the good backups, for ones that only look whole."""
    with at_desk(folder) as desk:
        mentorship = desk.begin(answers=0)
        desk.write(mentorship, "x" * 4 * FILLING)
    flip_in_the_middle(folder)
    with at_desk(folder) as desk:
        with pytest.raises(VaultDamaged):
            desk.backups.make_daily()
        assert desk.backups.all() == ()
        other = desk.begin(answers=0)
        desk.write(other, "tallessa")
        assert len(desk.vault.load(other.id).answers) == 1


def test_a_vault_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=1m") as disk:
        LateVault(disk, A_KEY).close()
        mount(disk, "remount,ro")
        with pytest.raises(VaultError, match="may not write"):
            LateVault(disk, A_KEY)


def test_a_file_in_the_folder_s_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "MentorDesk").write_text("a note")
    with pytest.raises(VaultError, match="a file is in its place"):
        LateVault(tmp_path / "MentorDesk", A_KEY)


KNOWN = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_BUSY_SNAPSHOT: VaultBusy,
    sqlite3.SQLITE_CORRUPT_INDEX: VaultDamaged,
    sqlite3.SQLITE_NOTADB: VaultDamaged,
    sqlite3.SQLITE_IOERR_FSYNC: DiskFailed,
}


@pytest.mark.parametrize(("code", "kind"), KNOWN.items())
def test_what_sqlite_reports_has_its_error(code: int, kind: type[VaultError]) -> None:
    failure = sqlite3.OperationalError("as SQLite says it")
    failure.sqlite_errorcode = code
    with pytest.raises(kind) as caught, told(Path("folder")):
        raise failure
    assert caught.type is kind


def test_a_full_disk_is_found_behind_the_failed_rollback(tmp_path: Path) -> None:
    failure = sqlite3.OperationalError("cannot rollback - no transaction is active")
    failure.__context__ = OSError(errno.ENOSPC, "No space left on device")
    with pytest.raises(DiskFull), told(tmp_path):
        raise failure


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT lacking FROM mentorship",
        "SELECT row FROM nowhere",
        "INSERT INTO mentorship (lacking) VALUES (1)",
    ],
)
def test_a_database_of_another_form_is_said(vault: SqliteVault, statement: str) -> None:
    with pytest.raises(VaultDamaged, match="another form"):
        vault._connection.run(statement)


@pytest.mark.slow
def test_a_disk_that_fails_at_any_step_is_told_and_all_goes_on_once_it_is_whole(
    tmp_path: Path,
) -> None:
    assert complaints(tmp_path) == ""


def test_our_own_mistakes_pass_as_they_are(tmp_path: Path) -> None:
    with pytest.raises(KeyError), told(tmp_path):
        raise KeyError("a mistake")


def test_every_error_is_one_that_people_are_told(tmp_path: Path) -> None:
    with pytest.raises(MentorDeskError) as caught, told(tmp_path):
        raise PermissionError(errno.EACCES, "Permission denied")
    assert caught.value.sentence.context == "store"
    assert str(tmp_path) in str(caught.value)
