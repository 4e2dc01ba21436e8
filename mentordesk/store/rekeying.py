"""Everything encrypted anew: another key for the database, and a key file that opens it throughout.

While it goes on the key file opens the old database and the new one: the password and the new
recovery code unwrap both keys, the new one first, and the code before the old key. Whoever comes in
then takes the key that fits the database.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from mentordesk.domain.errors import VaultError
from mentordesk.domain.recovery_code import is_code
from mentordesk.domain.safe import KEY_BYTES, Key
from mentordesk.store.durable import replace_durably
from mentordesk.store.failures import told
from mentordesk.store.key_file import KeyFile, read_key_file, write_key_file
from mentordesk.store.opening import FILE_NAME, begins
from mentordesk.store.remaking import remake
from mentordesk.store.slots import Cost, password_slot, recovery_slot


@dataclass(frozen=True, slots=True)
class Ways:
    """What opens the vault: a password and its cost, and the signs of a recovery code."""

    password: str = field(repr=False)
    signs: str = field(repr=False)
    cost: Cost

    def __post_init__(self) -> None:
        if not is_code(self.signs):
            raise ValueError("not a recovery code")


def random_key() -> Key:
    """Return a new key."""
    return Key(os.urandom(KEY_BYTES))


def rekeyed(folder: Path, old: Key, ways: Ways, told_how_far: Callable[[int], None]) -> Key:
    """Encrypt everything anew and return the new key; where it fails, all is as before."""
    new, before = random_key(), read_key_file(folder)
    last = before.of_kind("recovery")[-1:]
    during = _reached(before, new.material + old.material, ways)
    codes = (*last, *during.of_kind("recovery"))
    write_key_file(folder, during.without("recovery").plus(*codes))
    try:
        _put_in_place(folder / FILE_NAME, old, new, told_how_far)
    except BaseException:
        if begins(folder / FILE_NAME) != new.salt:
            write_key_file(folder, before)
        raise
    write_key_file(folder, _reached(before, new.material, ways))
    return new


def settle_on(
    folder: Path, key: Key, found: tuple[KeyFile, list[Key]], known: tuple[str, Cost]
) -> None:
    """Keep the one key of the two that the database has, where making it anew was broken off.

    The new code goes on with both, as nobody types it now; the code before goes with its key. It
    can wait where the file can't be written: both keys still open.
    """
    file, keys = found
    settled = file.reached_by(password_slot(key.material, *known, file.id))
    if key == keys[0]:
        settled = settled.without("recovery").plus(*file.of_kind("recovery")[-1:])
    with suppress(VaultError):
        write_key_file(folder, settled)


def _reached(file: KeyFile, material: bytes, ways: Ways) -> KeyFile:
    """Return the key file with these ways to the key, and no other."""
    password = password_slot(material, ways.password, ways.cost, file.id)
    return file.reached_by(password).with_slot(recovery_slot(material, ways.signs, file.id))


def _put_in_place(path: Path, old: Key, new: Key, told_how_far: Callable[[int], None]) -> None:
    if begins(path):
        made = remake(path, old, new, told_how_far)
        with told(path.parent):
            replace_durably(made, path)
