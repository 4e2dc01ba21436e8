"""Files that are no backup, no whole one, or somebody's trap: a sentence, and nothing changes."""

import json
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.domain.backup import Why
from mentordesk.domain.errors import BackupError
from mentordesk.store import container
from mentordesk.store.container import part_of
from tests.builders import A_KEY
from tests.store.backing_up import at_desk, files

Parts = dict[str, bytes]


@pytest.fixture
def backup(folder: Path) -> Path:
    with at_desk(folder) as desk:
        desk.begin()
        return desk.backups.make(Why.ASKED).path


def parts_of(path: Path) -> Parts:
    with ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def write(path: Path, parts: Parts, method: int = ZIP_STORED) -> None:
    with ZipFile(path, "w", method) as file:
        for name, content in parts.items():
            file.writestr(ZipInfo(name), content, method)


def noted(path: Path, **other: Any) -> None:
    """Let a backup's note say something else."""
    parts = parts_of(path)
    parts["about.json"] = json.dumps(json.loads(parts["about.json"]) | other).encode()
    write(path, parts)


def renoted(path: Path) -> None:
    """Let a backup's note agree with its parts, whatever these are by now."""
    parts = parts_of(path)
    folder = path.parent / "apart"
    folder.mkdir()
    told: dict[str, Any] = {}
    for name in ("mentordesk.db", "mentordesk.key"):
        (folder / name).write_bytes(parts[name])
        part = part_of(folder / name)
        told[name] = {"size": part.size, "sha256": part.sha256}
    noted(path, parts=told)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1000])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def other_thing(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7 jotain muuta" * 100)


def other_zip(path: Path) -> None:
    write(path, {"kirje.txt": b"hei"})


def one_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[20_000] ^= 1
    path.write_bytes(content)


def with_more(path: Path) -> None:
    write(path, parts_of(path) | {"../../murto.txt": b"x", "/etc/murto": b"x"})


def with_less(path: Path) -> None:
    parts = parts_of(path)
    del parts["mentordesk.key"]
    write(path, parts)


def twice(path: Path) -> None:
    with (
        pytest.warns(UserWarning, match="Duplicate"),
        ZipFile(path, "a") as file,
    ):
        file.writestr("mentordesk.db", b"toinen")


def compressed(path: Path) -> None:
    """A bomb would be: a small file with a large one in it."""
    parts = parts_of(path) | {"mentordesk.db": bytes(100_000_000)}
    write(path, parts, ZIP_DEFLATED)
    assert path.stat().st_size < 200_000


def larger_than_itself(path: Path) -> None:
    """A zip whose table says that a part is 3 GB."""
    content = path.read_bytes()
    size = len(parts_of(path)["mentordesk.db"])
    at = content.index(struct.pack("<LL", size, size), content.rindex(b"PK\x01\x02") - 200)
    path.write_bytes(content[:at] + struct.pack("<LL", 3 * 10**9, 3 * 10**9) + content[at + 8 :])


def note_of_no_use(path: Path) -> None:
    write(path, parts_of(path) | {"about.json": b'{"format": "toinen"}'})


def note_without_end(path: Path) -> None:
    write(path, parts_of(path) | {"about.json": b"[" * 60_000})


def long_note(path: Path) -> None:
    noted(path, program="x" * 100_000)


def parts_renamed(path: Path) -> None:
    noted(path, parts={"../mentordesk.db": {"size": 1, "sha256": "0"}})


def no_key_in_the_key_file(path: Path) -> None:
    write(path, parts_of(path) | {"mentordesk.key": b"{}"})
    renoted(path)


def half_a_database(path: Path) -> None:
    parts = parts_of(path)
    write(path, parts | {"mentordesk.db": parts["mentordesk.db"][: 4096 * 5]})
    renoted(path)


def rows_missing(path: Path) -> None:
    noted(path, tables={"mentorship": 100})


WRONG: list[Callable[[Path], None]] = [
    cut,
    empty,
    other_thing,
    other_zip,
    one_byte,
    with_more,
    with_less,
    twice,
    compressed,
    larger_than_itself,
    note_of_no_use,
    note_without_end,
    long_note,
    parts_renamed,
    no_key_in_the_key_file,
    half_a_database,
    rows_missing,
]


@pytest.mark.parametrize("harm", WRONG)
def test_a_file_that_is_no_whole_backup_changes_nothing(
    harm: Callable[[Path], None], folder: Path, backup: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.mdbackup"
    bad.write_bytes(backup.read_bytes())
    harm(bad)
    with at_desk(folder) as desk:
        before = files(folder)
        for act in (desk.backups.stage, lambda path: desk.backups.look(path, A_KEY)):
            with pytest.raises(BackupError, match="is damaged, or no backup") as caught:
                act(bad)
            assert str(bad) in str(caught.value)
        assert files(folder) == before
    assert not list(tmp_path.rglob("murto*"))


@pytest.mark.parametrize("newer", [{"format_version": 2}, {"user_version": 99}])
def test_a_backup_of_a_newer_program_is_told_as_that(
    newer: dict[str, int], folder: Path, backup: Path, tmp_path: Path
) -> None:
    other = tmp_path / "newer.mdbackup"
    other.write_bytes(backup.read_bytes())
    noted(other, program="9.9", **newer)
    with at_desk(folder) as desk:
        before = files(folder)
        with pytest.raises(BackupError, match=r"a newer MentorDesk \(9.9\)"):
            desk.backups.stage(other)
        assert files(folder) == before


@pytest.mark.parametrize("name", ["gone.mdbackup", "", "gone/gone.mdbackup"])
def test_what_can_t_be_read_is_said(name: str, folder: Path, tmp_path: Path) -> None:
    with at_desk(folder) as desk, pytest.raises(BackupError, match="can't be read"):
        desk.backups.stage(tmp_path / name)


@pytest.mark.parametrize("harm", [cut, empty, other_zip, note_of_no_use])
def test_what_can_t_be_read_is_not_listed(
    harm: Callable[[Path], None], folder: Path, backup: Path
) -> None:
    with at_desk(folder) as desk:
        second = desk.backups.make(Why.DAILY)
        harm(backup)
        assert desk.backups.all() == (second,)


@settings(
    max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(at=st.integers(-1500, 100) | st.integers(0, 10**9), mask=st.integers(1, 255))
def test_any_changed_byte_is_found_or_means_nothing(backup: Path, at: int, mask: int) -> None:
    whole = backup.read_bytes()
    content = bytearray(whole)
    content[at % len(content)] ^= mask
    bad = backup.with_name("changed.mdbackup")
    bad.write_bytes(content)
    try:
        container.check(bad)
    except BackupError:
        return
    assert parts_of_any(bad) == parts_of(backup)


def parts_of_any(path: Path) -> Parts:
    """The parts as the checks of the program took them, times and flags aside."""
    folder = path.parent / "checked"
    folder.mkdir(exist_ok=True)
    container.unpack(path, folder)
    found = {part.name: part.read_bytes() for part in folder.iterdir()}
    return {**found, "about.json": ZipFile(path).read("about.json")}


def test_the_checksum_of_a_zip_is_not_what_is_relied_on(backup: Path) -> None:
    parts = parts_of(backup)
    database = bytearray(parts["mentordesk.db"])
    database[5000] ^= 1
    write(backup, parts | {"mentordesk.db": bytes(database)})
    assert zlib.crc32(database) != zlib.crc32(parts["mentordesk.db"])
    with pytest.raises(BackupError):
        container.check(backup)
