"""The key file: written whole, and refused with its sentence whatever else lies there."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mentordesk.domain.errors import KeyLost, MentorDeskError, VaultError, VaultNewer, WrongPassword
from mentordesk.domain.safe import Standing
from mentordesk.store.key_file import (
    FILE_NAME,
    KeyFile,
    new_key_file,
    parsed,
    read_key_file,
    write_key_file,
    written,
)
from mentordesk.store.slots import password_slot, recovery_slot
from tests.builders import A_KEY
from tests.store.safes import CHEAP, PASSWORD, a_safe

SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ0123"


@pytest.fixture
def file(tmp_path: Path) -> KeyFile:
    """The key file that lies in ``tmp_path``."""
    file = new_key_file(A_KEY)
    file = file.with_slot(password_slot(A_KEY.material, PASSWORD, CHEAP, file.id))
    file = file.with_slot(recovery_slot(A_KEY.material, SIGNS, file.id))
    write_key_file(tmp_path, file)
    return read_key_file(tmp_path)


def lay(folder: Path, content: bytes) -> Path:
    (folder / FILE_NAME).write_bytes(content)
    return folder


def test_what_is_written_is_read(tmp_path: Path, file: KeyFile) -> None:
    assert [slot.kind for slot in file.slots] == ["password", "recovery"]
    assert parsed(written(file)) == file
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_flipped_byte_anywhere_is_refused_or_says_the_same(tmp_path: Path, file: KeyFile) -> None:
    whole = written(file)
    spared = []
    for place in range(len(whole)):
        lay(tmp_path, whole[:place] + bytes([whole[place] ^ 0x05]) + whole[place + 1 :])
        try:
            spared.append(read_key_file(tmp_path) == file)
        except (KeyLost, VaultNewer):
            continue
    assert all(spared) and len(spared) < len(whole) // 10


@pytest.mark.parametrize(
    "twice",
    [
        '"id": "00000000000000000000000000000000"',
        '"salt": "AAAAAAAAAAAAAAAAAAAAAA=="',
        '"slots": []',
        '"unfinished": true',
        '"sha256": ""',
    ],
)
@pytest.mark.parametrize("is_first", [True, False])
def test_what_stands_there_twice_is_refused_or_says_the_same(
    tmp_path: Path, file: KeyFile, twice: str, is_first: bool
) -> None:
    inside = written(file).decode().strip().removeprefix("{").removesuffix("}")
    both = f"{twice}, {inside}" if is_first else f"{inside}, {twice}"
    lay(tmp_path, f"{{{both}}}".encode())
    try:
        assert read_key_file(tmp_path) == file and is_first
    except KeyLost:
        assert not is_first


@pytest.mark.parametrize("kind", ["password", "recovery"])
def test_a_slot_that_calls_itself_another_kind_opens_nothing(
    tmp_path: Path, file: KeyFile, kind: str
) -> None:
    (slot,) = (slot for slot in file.slots if slot.kind == kind)
    as_other = (
        replace(slot, kind="recovery", cost=None)
        if kind == "password"
        else replace(slot, kind="password", cost=CHEAP)
    )
    write_key_file(tmp_path, replace(file, slots=(as_other,)))
    with pytest.raises(WrongPassword):
        a_safe(tmp_path).unlock(PASSWORD)
    with pytest.raises(WrongPassword):
        a_safe(tmp_path).recover(SIGNS)


def test_a_flipped_bit_in_a_slot_is_damage_and_no_wrong_password(
    tmp_path: Path, file: KeyFile
) -> None:
    whole = written(file)
    start = whole.index(b'"wrapped": "') + 12
    for place in range(start, start + 80):
        lay(tmp_path, whole[:place] + bytes([whole[place] ^ 0x01]) + whole[place + 1 :])
        with pytest.raises(KeyLost, match="damaged"):
            a_safe(tmp_path).unlock(PASSWORD)


@pytest.mark.parametrize("share", [0, 1, 10, 50, 90, 99])
def test_a_cut_off_key_file_is_refused(tmp_path: Path, file: KeyFile, share: int) -> None:
    whole = written(file)
    with pytest.raises(KeyLost, match="damaged"):
        read_key_file(lay(tmp_path, whole[: len(whole) * share // 100]))


STRANGE = [
    b"\xff\xfe not text",
    b"null",
    b"[]",
    b"42",
    b'"mentordesk-key"',
    b"{}",
    b'{"format": "mentordesk-key"}',
    b"[" * 60_000,
    b'{"x": ' + b"[" * 60_000,
    b'{"x": "' + b"\xff" * 100 + b'"}',
    bytes(5000),
]


@pytest.mark.parametrize("content", STRANGE, ids=range(len(STRANGE)))
def test_what_is_no_key_file_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(KeyLost, match="damaged"):
        read_key_file(lay(tmp_path, content))


def test_a_huge_file_is_refused_without_being_read(tmp_path: Path) -> None:
    with (tmp_path / FILE_NAME).open("wb") as handle:
        handle.truncate(50 * 1024**3)  # a hole: it takes no room, but would fill the memory
    with pytest.raises(KeyLost, match="damaged"):
        read_key_file(tmp_path)


def test_a_file_padded_beyond_bounds_is_refused(tmp_path: Path, file: KeyFile) -> None:
    with pytest.raises(KeyLost):
        read_key_file(lay(tmp_path, written(file) + b" " * 70_000))


def test_a_missing_key_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(KeyLost, match="its key file is gone"):
        read_key_file(tmp_path)


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(VaultError):
        read_key_file(tmp_path)


def resigned(change: Callable[[Any], None], file: KeyFile) -> bytes:
    """The key file's bytes as somebody would write them who changed them on purpose."""
    plain = json.loads(written(file))
    change(plain)
    unsigned = json.dumps(plain).encode()
    try:
        return written(parsed_anyhow(unsigned))
    except (TypeError, ValueError):
        return unsigned


def parsed_anyhow(content: bytes) -> KeyFile:
    """A key file as it would be read if nothing were checked but its types."""
    return msgspec.json.decode(content, type=KeyFile)


def dearer(name: str, value: int) -> Callable[[Any], None]:
    def change(plain: Any) -> None:
        plain["slots"][0]["cost"][name] = value

    return change


BOMBS = [("memory", 2**31 - 1), ("memory", 2**63), ("memory", 2), ("rounds", 10**6), ("lanes", 255)]


@pytest.mark.parametrize(("name", "value"), BOMBS)
def test_a_cost_that_no_mentordesk_asks_for_is_refused_unpaid(
    tmp_path: Path, file: KeyFile, name: str, value: int
) -> None:
    lay(tmp_path, resigned(dearer(name, value), file))
    with pytest.raises(KeyLost, match="damaged"):
        a_safe(tmp_path).unlock(PASSWORD)


@pytest.mark.parametrize(("name", "value"), [("memory", 72), ("rounds", 2), ("lanes", 2)])
def test_a_cost_that_was_tampered_with_opens_nothing(
    tmp_path: Path, file: KeyFile, name: str, value: int
) -> None:
    lay(tmp_path, resigned(dearer(name, value), file))
    with pytest.raises(MentorDeskError, match="This password doesn't open"):
        a_safe(tmp_path).unlock(PASSWORD)


def test_a_thousand_slots_are_refused_unpaid(tmp_path: Path, file: KeyFile) -> None:
    lay(tmp_path, written(file.plus(*[file.slots[1]] * 200)))
    with pytest.raises(KeyLost):
        read_key_file(tmp_path)


def test_a_newer_key_file_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    newer = b'{"format": "mentordesk-key", "format_version": 2, "locks": [["new"]]}'
    with pytest.raises(VaultNewer, match="newer version"):
        read_key_file(lay(tmp_path, newer))
    assert a_safe(tmp_path).standing() is Standing.SHUT
    with pytest.raises(VaultError):
        a_safe(tmp_path).found(PASSWORD)
    assert (tmp_path / FILE_NAME).read_bytes() == newer


def test_no_key_and_no_password_stands_in_it(file: KeyFile) -> None:
    content = written(file)
    told = (A_KEY.material, A_KEY.material.hex().encode(), PASSWORD.encode(), SIGNS.encode())
    assert not [secret for secret in told if secret in content]
