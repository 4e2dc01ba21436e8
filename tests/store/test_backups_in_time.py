"""A backup is there when it is needed: after a new key, a first day, and when a day ends."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from shutil import copytree

import pytest

from mentordesk.domain.backup import Backup, Why
from mentordesk.domain.errors import BackupError, WrongPassword
from mentordesk.late_vault import backed_up
from mentordesk.store.backups import FolderBackups
from mentordesk.store.opening import FILE_NAME
from tests.builders import A_KEY
from tests.store.backing_up import PASSWORD, Desk, Today, at_desk, names
from tests.store.safes import CODE, a_safe

Change = Callable[[Path], object]


@pytest.fixture
def clock() -> Today:
    """The PC's own, which the vault goes by too."""
    return Today(datetime.now())


def rekey(folder: Path) -> object:
    return a_safe(folder).rekey(PASSWORD, CODE, lambda _: None)


def other_password(folder: Path) -> object:
    return a_safe(folder).set_password(A_KEY, "aivan toinen")


def other_code(folder: Path) -> object:
    return a_safe(folder).new_code(A_KEY)


def rekeyed(folder: Path, clock: Today) -> tuple[Backup, Desk]:
    """Make a backup, change the key and make another; return the old one, and the open desk."""
    with at_desk(folder, clock) as desk:
        desk.begin()
        old = desk.backups.make(Why.ASKED)
    rekey(folder)
    key = a_safe(folder).unlock(PASSWORD)
    backed_up(folder, key)
    return old, Desk(folder, clock, key)


def test_a_backup_of_nothing_does_not_count(folder: Path, clock: Today) -> None:
    with at_desk(folder, clock) as desk:
        assert desk.backups.make_daily() is not None
        assert desk.backups.make_daily() is None
        desk.begin()
        made = desk.backups.make_daily()
        assert made is not None and made.mentorships == 1
        assert desk.backups.make_daily() is None


@pytest.mark.parametrize("change", [other_password, other_code])
def test_one_that_today_s_password_or_code_does_not_open_does_not_count(
    folder: Path, clock: Today, change: Change
) -> None:
    with at_desk(folder, clock) as desk:
        desk.begin()
        desk.backups.make_daily()
        change(folder)
        assert desk.backups.make_daily() is not None
        assert desk.backups.make_daily() is None


def test_with_a_new_key_there_is_a_backup_that_the_new_code_opens(
    folder: Path, clock: Today
) -> None:
    old, desk = rekeyed(folder, clock)
    desk.vault.close()
    [new] = set(FolderBackups(folder).all()) - {old}
    assert (
        FolderBackups(folder).unlock(new.path, CODE).salt == (folder / FILE_NAME).read_bytes()[:16]
    )
    with pytest.raises(WrongPassword):
        FolderBackups(folder).unlock(old.path, CODE)


def test_those_from_before_a_new_key_are_told_and_deleted_in_both_places(
    folder: Path, clock: Today, tmp_path: Path
) -> None:
    old, desk = rekeyed(folder, clock)
    desk.backups.choose_second_place(tmp_path)
    assert names(desk.backups.former()) == [old.path.name]
    assert len(list(tmp_path.rglob(old.path.name))) == 2
    desk.backups.delete_former()
    assert not list(tmp_path.rglob(old.path.name))
    assert desk.backups.former() == () and len(desk.backups.all()) == 1
    desk.vault.close()


def test_the_only_backups_are_not_deleted(folder: Path, clock: Today) -> None:
    old, desk = rekeyed(folder, clock)
    for backup in set(desk.backups.all()) - {old}:
        backup.path.unlink()
    with pytest.raises(BackupError, match="No backup would be left"):
        desk.backups.delete_former()
    assert old.path.exists()
    desk.vault.close()


def test_when_the_vault_is_left_what_was_written_since_is_backed_up(
    folder: Path, clock: Today
) -> None:
    with at_desk(folder, clock) as desk:
        mentorship = desk.begin()
        desk.backups.make(Why.DAILY)
        desk.write(mentorship, "iltapäivällä")
        clock.sleep(minutes=3)
        made = desk.backups.catch_up()
        assert made is not None and desk.backups.all() == (made,)  # in place of the day's before


def test_nothing_is_backed_up_twice(folder: Path, clock: Today) -> None:
    with at_desk(folder, clock) as desk:
        assert desk.backups.catch_up() is None  # an empty vault
        desk.begin()
        clock.sleep(seconds=2)
        assert desk.backups.catch_up() is not None  # there is none yet
        assert desk.backups.catch_up() is None


def test_leaving_the_vault_backs_it_up(folder: Path, clock: Today) -> None:
    with at_desk(folder, clock) as desk:
        desk.begin()
        desk.vault.leave()
    assert len(FolderBackups(folder).all()) == 1


def test_leaving_lets_go_also_where_no_backup_can_be_made(folder: Path, clock: Today) -> None:
    with at_desk(folder, clock) as desk:
        desk.begin()
        (folder / "backups").write_text("in its place")
        desk.vault.leave()
    with at_desk(folder, clock) as desk:
        assert len(desk.vault.summaries()) == 1


def test_a_backup_from_elsewhere_is_brought_and_let_go_of(
    folder: Path, clock: Today, tmp_path: Path
) -> None:
    with at_desk(folder, clock) as desk:
        kept = desk.backups.make(Why.ASKED).path
        assert desk.backups.fetch(kept) == kept
        copytree(kept.parent, tmp_path / "stick")
        fetched = desk.backups.fetch(tmp_path / "stick" / kept.name)
        assert folder in fetched.parents and fetched.read_bytes() == kept.read_bytes()
        desk.backups.let_go()
        assert not fetched.exists() and kept.exists()
