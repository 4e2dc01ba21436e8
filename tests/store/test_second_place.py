"""Each backup is copied to a second place; where that can't be reached, it is told in time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from mentordesk.domain.backup import Why
from mentordesk.domain.errors import BackupError, DiskFull
from mentordesk.domain.second_place import SecondPlace
from mentordesk.store import container, second_place
from tests.store.backing_up import OTHER_KEY, Today, at_desk, files, names
from tests.store.disks import mount, mounted

TODAY = date(2026, 3, 1)


@pytest.fixture
def clock() -> Today:
    return Today()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def there(stick: Path) -> set[str]:
    return {path.name for path in stick.rglob("*.mdbackup")}


def test_what_there_was_is_copied_when_a_place_is_chosen(folder: Path, stick: Path) -> None:
    with at_desk(folder) as desk:
        kept = [desk.backups.make(Why.ASKED), desk.backups.make(Why.DAILY)]
        desk.backups.choose_second_place(stick)
        assert desk.backups.second_place() == SecondPlace(stick, date(2026, 1, 5))
        assert there(stick) == {backup.path.name for backup in kept}
    for path in stick.rglob("*.mdbackup"):
        assert path.read_bytes() == (folder / "backups" / path.name).read_bytes()


def test_a_backup_is_listed_once_and_from_here(folder: Path, stick: Path) -> None:
    with at_desk(folder) as desk:
        backup = desk.backups.make(Why.DAILY)
        desk.backups.choose_second_place(stick)
        assert desk.backups.all() == (replace(backup, copied=True),)
        backup.path.unlink()
        (other,) = desk.backups.all()
        assert other.elsewhere and other.path.is_relative_to(stick)


def test_several_vaults_share_a_place(folder: Path, stick: Path, tmp_path: Path) -> None:
    with (
        at_desk(folder) as one,
        at_desk(tmp_path / "other", key=OTHER_KEY) as other,
    ):
        for desk in (one, other):
            desk.backups.make(Why.DAILY)
            desk.backups.choose_second_place(stick)
        assert len(list(stick.iterdir())) == 2
        assert len(list(stick.rglob("*.mdbackup"))) == 2
        assert len(one.backups.all()) == len(other.backups.all()) == 1


def test_names_in_the_place_tell_nothing_of_anybody(folder: Path, stick: Path) -> None:
    with at_desk(folder) as desk:
        desk.backups.choose_second_place(stick)
    (made,) = stick.iterdir()
    assert made.name.startswith("MentorDesk-backups-") and len(made.name) == 27


def test_rotation_goes_on_there(folder: Path, stick: Path, clock: Today) -> None:
    with at_desk(folder, clock) as desk:
        desk.backups.choose_second_place(stick)
        for _ in range(100):
            desk.backups.make_daily()
            desk.backups.spread()
            clock.sleep(days=1)
        assert there(stick) == set(names(desk.backups.all()))
        assert len(there(stick)) == 11


def test_what_a_new_vault_s_folder_doesn_t_have_stays_there(
    folder: Path, stick: Path, clock: Today
) -> None:
    """A data folder that was lost starts anew, while the place has what there was before."""
    with at_desk(folder, clock) as desk:
        desk.backups.choose_second_place(stick)
        for _ in range(5):
            desk.backups.make_daily()
            desk.backups.spread()
            clock.sleep(days=1)
        before = there(stick)
        for backup in desk.backups.all():
            backup.path.unlink()
        desk.backups.make_daily()
        desk.backups.spread()
        assert there(stick) > before
        assert len(desk.backups.all()) == 6


def test_a_place_out_of_reach_harms_no_backup(folder: Path, stick: Path, clock: Today) -> None:
    with at_desk(folder, clock) as desk:
        desk.backups.choose_second_place(stick)
        stick.rename(stick.with_name("pulled-out"))
        clock.sleep(days=3)
        backup = desk.backups.make(Why.DAILY)
        with pytest.raises(BackupError, match="stick"):
            desk.backups.spread()
        assert desk.backups.all() == (backup,)
        assert desk.backups.second_place() == SecondPlace(stick, date(2026, 1, 5))
        stick.with_name("pulled-out").rename(stick)
        desk.backups.spread()
        assert desk.backups.second_place() == SecondPlace(stick, date(2026, 1, 8))
        assert there(stick) == {backup.path.name}


@pytest.mark.parametrize("place", [None, "/proc/self/mem"], ids=["unopened", "unread"])
def test_a_backup_here_that_the_disk_does_not_give_is_not_called_copied(
    place: str | None, folder: Path, stick: Path, clock: Today
) -> None:
    with at_desk(folder, clock) as desk:
        desk.backups.choose_second_place(stick)
        clock.sleep(days=3)
        lost, given = desk.backups.make(Why.DAILY).path, desk.backups.make(Why.ASKED).path
        lost.rename(folder / "kept")
        lost.symlink_to(place or lost)  # as on a disk that fails, nobody can read it
        with pytest.raises(BackupError):
            desk.backups.spread()
        assert there(stick) == {given.name}
        assert desk.backups.second_place() == SecondPlace(stick, date(2026, 1, 5))
        (folder / "kept").replace(lost)
        desk.backups.spread()
        assert there(stick) == {given.name, lost.name}


def no_folder(tmp_path: Path) -> Path:
    return tmp_path / "gone"


def a_file(tmp_path: Path) -> Path:
    (tmp_path / "file").write_bytes(b"")
    return tmp_path / "file"


@pytest.mark.parametrize("place", [no_folder, a_file])
def test_a_place_that_can_t_be_used_is_not_chosen(
    place: Callable[[Path], Path], folder: Path, stick: Path, tmp_path: Path
) -> None:
    with at_desk(folder) as desk:
        desk.backups.make(Why.DAILY)
        desk.backups.choose_second_place(stick)
        with pytest.raises(BackupError):
            desk.backups.choose_second_place(place(tmp_path))
        assert desk.backups.second_place() == SecondPlace(stick, date(2026, 1, 5))
        desk.backups.choose_second_place(None)
        assert desk.backups.second_place() is None
        desk.backups.spread()


def test_a_full_stick_leaves_no_half_backup(folder: Path, tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=1m") as disk, at_desk(folder) as desk:
        first = desk.backups.make(Why.ASKED)
        desk.backups.choose_second_place(disk)
        desk.write(desk.begin(), "x" * 900_000)
        second = desk.backups.make(Why.ASKED)
        with pytest.raises(DiskFull, match=r"second place .* is full"):
            desk.backups.spread()
        assert there(disk) == {first.path.name} and not list(disk.rglob("*.tmp"))
        mount(disk, "remount,size=8m")
        desk.backups.spread()
        assert there(disk) == {first.path.name, second.path.name}


def test_a_read_only_stick_is_said(folder: Path, tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=1m,ro") as disk, at_desk(folder) as desk:
        with pytest.raises(BackupError, match="may be written to"):
            desk.backups.choose_second_place(disk)
        assert desk.backups.second_place() is None


def test_a_half_copy_of_a_stick_pulled_out_is_cleared_away(folder: Path, stick: Path) -> None:
    with at_desk(folder) as desk:
        desk.backups.choose_second_place(stick)
        (place,) = stick.iterdir()
        (place / "half.mdbackup.tmp").write_bytes(b"half")
        (place / "broken.mdbackup").write_bytes(b"broken")
        backup = desk.backups.make(Why.DAILY)
        desk.backups.spread()
        assert there(stick) == {"broken.mdbackup", backup.path.name}
        assert not list(place.glob("*.tmp"))


def test_a_backup_from_the_second_place_is_whole(folder: Path, stick: Path) -> None:
    with at_desk(folder) as desk:
        mentorship = desk.begin()
        desk.backups.make(Why.DAILY)
        desk.backups.choose_second_place(stick)
        (path,) = stick.rglob("*.mdbackup")
        container.check(path)
        desk.vault.delete(mentorship.id)
    assert b"Amina" not in b"".join(files(stick).values())


def test_choosing_a_place_puts_nothing_of_a_person_in_the_data_folder(
    folder: Path, stick: Path
) -> None:
    with at_desk(folder) as desk:
        desk.backups.choose_second_place(stick)
    assert (folder / "backups" / "second_place.json").read_text().count("stick") == 1


@pytest.mark.parametrize(("days", "overdue"), [(0, False), (7, False), (8, True), (-8, True)])
def test_it_is_told_after_a_week_by_any_clock(days: int, overdue: bool) -> None:
    place = SecondPlace(Path("E:/"), TODAY)
    assert place.is_overdue(TODAY + timedelta(days=days)) is overdue


# A place that the organisation has set


def test_a_place_that_is_given_up_while_it_is_copied_to_stays_given_up(
    folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_desk(folder) as desk:
        desk.backups.choose_second_place(stick)
        desk.backups.make(Why.DAILY)
        copy = second_place.copy

        def slow_copy(path: Path, to: Path) -> None:
            desk.backups.choose_second_place(None)
            copy(path, to)

        monkeypatch.setattr(second_place, "copy", slow_copy)
        desk.backups.spread()
        assert there(stick) and desk.backups.second_place() is None


def test_a_place_that_was_set_is_made_and_filled_once_it_is_in_reach(
    folder: Path, clock: Today, tmp_path: Path
) -> None:
    server = tmp_path / "server"
    server.touch()
    with at_desk(folder, clock) as desk:
        backup = desk.backups.make(Why.DAILY)
        desk.backups.appoint_second_place(server / "backups" / "pekka")
        with pytest.raises(BackupError):
            desk.backups.spread()
        server.unlink()
        desk.backups.spread()
    assert there(server) == {backup.path.name}


def test_a_place_that_was_set_and_never_reached_is_told_after_a_week(
    folder: Path, clock: Today, tmp_path: Path
) -> None:
    with at_desk(folder, clock) as desk:
        for _ in range(2):
            desk.backups.appoint_second_place(tmp_path / "server")
            clock.sleep(days=4)
        place = desk.backups.second_place()
    assert place is not None and not place.was_reached
    assert [place.is_overdue(clock.now.date() - timedelta(days=n)) for n in (0, 1)] == [True, False]


def test_setting_the_same_place_again_changes_nothing(folder: Path, tmp_path: Path) -> None:
    with at_desk(folder) as desk:
        desk.backups.appoint_second_place(tmp_path / "server")
        desk.backups.spread()
        before = desk.backups.second_place()
        desk.backups.appoint_second_place(tmp_path / "server")
        assert desk.backups.second_place() == before
        assert before is not None and before.was_reached
