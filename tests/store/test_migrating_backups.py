"""Before the first step of a migration there is a verified backup of what it could harm."""

from contextlib import closing
from pathlib import Path
from shutil import copyfile, disk_usage

import pytest

from mentordesk.domain.backup import Backup, Why
from mentordesk.domain.errors import DiskFull, KeyLost
from mentordesk.late_vault import LateVault
from mentordesk.store.backups import FolderBackups
from mentordesk.store.container import read_about
from mentordesk.store.encrypting import encrypt
from mentordesk.store.migrations import MIGRATIONS
from mentordesk.store.opening import FILE_NAME, keyed
from tests.builders import A_KEY
from tests.store.backing_up import keep_key
from tests.store.disks import mounted

RELEASED = Path(__file__).parent / "released" / "form-1.db"


@pytest.fixture
def old(folder: Path) -> Path:
    """A folder with a vault of the first form, encrypted since."""
    make_old(folder)
    return folder


def make_old(folder: Path) -> None:
    keep_key(folder)
    copyfile(RELEASED, folder / FILE_NAME)
    encrypt(folder / FILE_NAME, A_KEY)


def form(folder: Path) -> int:
    with closing(keyed(folder / FILE_NAME, A_KEY)) as connection:
        return connection.pragma("user_version")


def backups(folder: Path) -> tuple[Backup, ...]:
    return FolderBackups(folder, A_KEY).all()


def test_a_backup_of_the_old_form_is_made_first(old: Path) -> None:
    LateVault(old, A_KEY).close()
    (backup,) = backups(old)
    about = read_about(backup.path)
    assert (backup.why, backup.mentorships, about.user_version) == (Why.MIGRATION, 1, 1)
    FolderBackups(old, A_KEY).check(backup.path)
    assert form(old) == len(MIGRATIONS)
    LateVault(old, A_KEY).close()
    assert len(backups(old)) == 1


def test_without_it_nothing_is_migrated(old: Path) -> None:
    (old / "mentordesk.key").unlink()
    with pytest.raises(KeyLost):
        LateVault(old, A_KEY)
    assert form(old) == 1


def test_on_a_full_disk_nothing_is_migrated(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=2m") as disk:
        make_old(disk / "vault")
        (disk / "filler").write_bytes(bytes(disk_usage(disk).free - 60_000))
        with pytest.raises(DiskFull):
            LateVault(disk / "vault", A_KEY)
        (disk / "filler").unlink()
        assert form(disk / "vault") == 1
        assert backups(disk / "vault") == ()


def test_a_new_vault_and_an_empty_one_need_none(folder: Path) -> None:
    keep_key(folder)
    with closing(LateVault(folder, A_KEY)):
        assert not (folder / "backups").exists()


def test_the_old_form_is_looked_at_and_restored_like_any_other(old: Path) -> None:
    with closing(LateVault(old, A_KEY)) as vault:
        (before,) = vault.summaries()
        (backup,) = backups(old)
        assert vault.backups().look(backup.path, A_KEY) == (before,)
        vault.backups().stage(backup.path)
    with closing(LateVault(old, A_KEY)) as vault:
        assert vault.summaries() == (before,)
    assert form(old) == len(MIGRATIONS)
    assert [backup.why for backup in backups(old)] == [Why.RESTORE, Why.MIGRATION]
