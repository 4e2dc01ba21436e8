"""A backup takes the vault's place whole, can be undone, and never harms what it can't replace."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from mentordesk.domain.backup import Why
from mentordesk.domain.errors import DiskFull, VaultBusy, VaultDamaged, WrongPassword
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.safe import Standing
from mentordesk.store import container, restoring
from mentordesk.store.backups import FolderBackups
from mentordesk.store.key_file import read_key_file
from mentordesk.store.migrations import migrate
from mentordesk.store.opening import FILE_NAME, open_folder
from mentordesk.store.safe import FolderSafe
from tests.builders import A_KEY, A_PDF, a_mentorship, a_programme, an_issued
from tests.store import stopping
from tests.store.backing_up import OTHER_KEY, PASSWORD, Today, at_desk, files, keep_key, text_in
from tests.store.disks import mounted
from tests.store.safes import OwnPc, a_safe
from tests.store.stopping import steps_of

OLD, NEW = "ennen", "jälkeen"


class Restorable(NamedTuple):
    """A backup in which ``OLD`` was written, while its vault has ``NEW``."""

    path: Path
    mentorship: Mentorship


@pytest.fixture
def two(folder: Path) -> Restorable:
    with at_desk(folder) as desk:
        mentorship = desk.begin()
        desk.write(mentorship, OLD)
        backup = desk.backups.make(Why.ASKED)
        desk.write(mentorship, NEW)
    return Restorable(backup.path, mentorship)


def test_a_restore_can_be_undone(folder: Path, two: Restorable) -> None:
    with at_desk(folder) as desk:
        staged = desk.backups.stage(two.path)
    assert text_in(folder, two.mentorship) == OLD
    assert staged.undo and staged.undo.why is Why.RESTORE and not staged.own_password
    with at_desk(folder) as desk:
        desk.backups.stage(staged.undo.path)
    assert text_in(folder, two.mentorship) == NEW


def test_sealed_documents_and_keys_come_back_with_a_backup(folder: Path) -> None:
    with at_desk(folder) as desk:
        mentorship = desk.begin()
        desk.vault.issue(mentorship.id, an_issued(), A_PDF)
        desk.vault.use_signing_key(b"avain")
        backup = desk.backups.make(Why.ASKED)
        desk.vault.delete(mentorship.id)
        desk.vault.add(mentorship, a_programme())
        desk.vault.use_signing_key(b"toinen")
        desk.backups.stage(backup.path)
    with at_desk(folder) as desk:
        assert desk.vault.load(mentorship.id).lock == an_issued()
        assert desk.vault.issued_pdf("7KQ4-M2TD") == A_PDF
        assert desk.vault.signing_keys() == (b"avain",)


def test_nothing_changes_before_the_vault_is_opened_again(folder: Path, two: Restorable) -> None:
    with at_desk(folder) as desk:
        desk.backups.stage(two.path)
        with pytest.raises(VaultBusy):
            restoring.move_in(folder)
        assert len(desk.vault.summaries()) == 1
    assert not (folder / "restore.tmp").exists()


def test_today_s_password_goes_on_where_the_key_is_the_same(folder: Path, two: Restorable) -> None:
    keep_key(folder, A_KEY, "uusi salasana")
    with at_desk(folder) as desk:
        assert not desk.backups.stage(two.path).own_password
    assert text_in(folder, two.mentorship) == OLD
    assert FolderSafe(folder).unlock("uusi salasana") == A_KEY


def test_the_backup_s_password_counts_where_its_key_is_another(
    two: Restorable, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    with at_desk(other, key=OTHER_KEY) as desk:
        staged = desk.backups.stage(two.path)
    assert staged.own_password and staged.undo
    restoring.move_in(other)
    assert FolderSafe(other).unlock(PASSWORD) == A_KEY
    assert text_in(other, two.mentorship) == OLD
    with at_desk(other) as desk:
        assert desk.backups.stage(staged.undo.path).own_password
    with at_desk(other, key=OTHER_KEY) as desk:
        assert desk.vault.summaries() == ()


def test_what_the_pc_remembered_does_not_come_back_with_a_backup(tmp_path: Path) -> None:
    folder, pc = tmp_path / "desk", OwnPc()
    safe = a_safe(folder, pc)
    key, _ = safe.found(PASSWORD)
    safe.remember(key)
    with at_desk(folder, key=key) as desk:
        backup = desk.backups.make(Why.ASKED)
    anew = safe.rekey(PASSWORD, safe.drawn_code(), lambda _: None)
    with at_desk(folder, key=anew) as desk:
        assert desk.backups.stage(backup.path).own_password
    restoring.move_in(folder)
    assert safe.remembered() is None and safe.unlock(PASSWORD) == key


def test_a_backup_comes_into_use_on_a_new_pc(two: Restorable, tmp_path: Path) -> None:
    new = tmp_path / "new"
    new.mkdir()
    staged = FolderBackups(new).stage(two.path)
    assert (staged.undo, staged.aside, staged.own_password) == (None, None, True)
    restoring.move_in(new)
    assert FolderSafe(new).standing() is Standing.SHUT
    assert text_in(new, two.mentorship) == OLD


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    path.write_bytes(content)


def spoil_database(folder: Path) -> None:
    spoil(folder / FILE_NAME)


def lose_key_file(folder: Path) -> None:
    (folder / "mentordesk.key").unlink()


def spoil_both(folder: Path) -> None:
    (folder / FILE_NAME).write_bytes(b"roskaa")
    spoil(folder / "mentordesk.key")


def lose_database(folder: Path) -> None:
    (folder / FILE_NAME).unlink()


@pytest.mark.parametrize("key", [A_KEY, None])
@pytest.mark.parametrize("harm", [spoil_database, lose_key_file, spoil_both, lose_database])
def test_what_was_damaged_is_kept_aside_as_it_was(
    harm: Callable[[Path], None], key: object, folder: Path, two: Restorable
) -> None:
    harm(folder)
    before = {name: content for name, content in files(folder).items() if "backups" not in name}
    staged = FolderBackups(folder, A_KEY if key else None, Today()).stage(two.path)
    aside = folder / "damaged-2026-01-05-080000"
    assert (staged.undo, staged.aside) == (None, aside)
    assert files(aside) == before
    assert FolderBackups(folder).asides() == (aside,)
    assert text_in(folder, two.mentorship) == OLD
    assert FolderSafe(folder).unlock(PASSWORD) == A_KEY
    assert files(aside) == before


def test_a_key_file_that_is_lost_while_the_vault_is_open_is_no_hindrance(
    folder: Path, two: Restorable
) -> None:
    with at_desk(folder) as desk:
        (folder / "mentordesk.key").unlink()
        staged = desk.backups.stage(two.path)
        assert (staged.undo, staged.own_password) == (None, True) and staged.aside
    restoring.move_in(folder)
    assert FolderSafe(folder).unlock(PASSWORD) == A_KEY
    assert text_in(folder, two.mentorship) == OLD


def test_a_vault_that_opens_but_is_damaged_further_in_is_restored_all_the_same(
    folder: Path, two: Restorable
) -> None:
    content = bytearray((folder / FILE_NAME).read_bytes())
    content[-2000] ^= 1
    (folder / FILE_NAME).write_bytes(content)
    with at_desk(folder) as desk:
        staged = desk.backups.stage(two.path)
    assert staged.undo is None and staged.aside
    assert (staged.aside / FILE_NAME).read_bytes() == bytes(content)
    assert text_in(folder, two.mentorship) == OLD


def test_no_room_for_the_damaged_files_changes_nothing(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=6m") as disk:
        with at_desk(disk / "vault") as desk:
            desk.write(desk.begin(), "x" * 400_000)
            path = desk.backups.make(Why.ASKED).path
        spoil_database(disk / "vault")
        (disk / "filler").write_bytes(bytes(used_up(disk)))
        before = files(disk)
        with pytest.raises(DiskFull):
            FolderBackups(disk / "vault", A_KEY).stage(path)
        assert files(disk) == before


def test_the_log_of_the_old_database_is_not_written_into_the_new_one(
    folder: Path, two: Restorable
) -> None:
    with at_desk(folder) as desk:
        desk.write(two.mentorship, "vain lokissa")
        log = (folder / f"{FILE_NAME}-wal").read_bytes()
    assert log
    FolderBackups(folder, A_KEY).stage(two.path)
    (folder / f"{FILE_NAME}-wal").write_bytes(log)
    assert text_in(folder, two.mentorship) == OLD


def test_a_full_disk_while_restoring_changes_nothing(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=6m") as disk, at_desk(disk / "vault") as desk:
        mentorship = desk.begin()
        desk.write(mentorship, "x" * 400_000)
        path = desk.backups.make(Why.ASKED).path
        filler = disk / "filler"
        filler.write_bytes(bytes(used_up(disk)))
        before = files(disk)
        with pytest.raises(DiskFull):
            desk.backups.stage(path)
        assert files(disk) == before
        filler.unlink()
        desk.backups.stage(path)


def used_up(disk: Path) -> int:
    """How much leaves less than a restore needs."""
    return shutil.disk_usage(disk).free - 800_000


def test_one_restore_after_another_without_opening_is_the_last_one(
    folder: Path, two: Restorable
) -> None:
    with at_desk(folder) as desk:
        newer = desk.backups.make(Why.ASKED)
        desk.backups.stage(newer.path)
        desk.backups.stage(two.path)
    assert text_in(folder, two.mentorship) == OLD


def test_a_restored_vault_that_was_never_opened_can_be_replaced(
    folder: Path, two: Restorable, tmp_path: Path
) -> None:
    with at_desk(tmp_path / "other", key=OTHER_KEY) as desk:
        forgotten = desk.backups.make(Why.ASKED).path
    FolderBackups(folder, A_KEY, Today()).stage(forgotten)
    restoring.move_in(folder)
    FolderBackups(folder, None, Today(datetime(2026, 1, 6))).stage(two.path)
    assert text_in(folder, two.mentorship) == OLD


def test_a_wrong_key_after_a_restore_harms_nothing(folder: Path, two: Restorable) -> None:
    with at_desk(folder) as desk:
        desk.backups.stage(two.path)
    with pytest.raises(VaultDamaged):
        open_folder(folder, OTHER_KEY, migrate)
    with pytest.raises(WrongPassword):
        FolderSafe(folder).unlock("väärä")
    assert text_in(folder, two.mentorship) == OLD


@pytest.mark.slow
def test_a_restore_stopped_at_any_step_leaves_the_old_vault_or_the_new_one(tmp_path: Path) -> None:
    stops = steps_of(tmp_path, most=30)
    assert len(stops) > 30 and {stop.text for stop in stops} == {stopping.OLD, stopping.NEW}
    assert all(stop.is_whole for stop in stops)
    assert stops[-1].text == stopping.OLD


def test_what_was_staged_reads_as_a_backup_does(folder: Path, two: Restorable) -> None:
    about = container.check(two.path)
    assert about.key_file == read_key_file(folder).id
    assert a_mentorship().id not in str(about)
