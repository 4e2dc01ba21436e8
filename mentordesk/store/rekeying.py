"""Everything encrypted anew: another key for the database, and a key file that opens it throughout.

While it goes on the key file opens the old database and the new one: the password and the new
recovery code unwrap both keys, the new one first, and the code before the old key. Whoever comes in
after a break finds by the database's first bytes which of the two it has.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from mentordesk.domain.errors import VaultDamaged, VaultError
from mentordesk.domain.recovery_code import is_code
from mentordesk.domain.safe import KEY_BYTES, Key
from mentordesk.store.durable import replace_durably
from mentordesk.store.encrypting import finish
from mentordesk.store.failures import DAMAGED, told
from mentordesk.store.key_file import KeyFile, read_key_file, write_key_file
from mentordesk.store.opening import FILE_NAME, PLAIN, begins
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


def from_bare(key: Key) -> list[Key]:
    """Return what is wrapped while a bare database is encrypted: the key twice, none was before.

    The tag covers that, so that no vault can be made to take in a bare database laid in its place.
    """
    return [key, key]


def reached_by(ways: Ways, file: KeyFile, *keys: Key) -> KeyFile:
    """Return the key file with these ways to the keys, and no other."""
    material = b"".join(key.material for key in keys)
    password = password_slot(material, ways.password, ways.cost, file.id)
    return replace(file, slots=(password, recovery_slot(material, ways.signs, file.id)))


def rekeyed(folder: Path, old: Key, ways: Ways, told_how_far: Callable[[int], None]) -> Key:
    """Encrypt everything anew and return the new key; where it fails, all is as before."""
    new, before = random_key(), read_key_file(folder)
    password, code = reached_by(ways, before, new, old).slots
    slots = (password, *before.of_kind("recovery")[-1:], code)
    write_key_file(folder, replace(before, slots=slots, unfinished=True))
    try:
        _put_in_place(folder / FILE_NAME, old, new, told_how_far)
    except BaseException:
        if begins(folder / FILE_NAME) != new.salt:
            write_key_file(folder, before)
        raise
    write_key_file(folder, reached_by(ways, replace(before, salt=new.salt), new))
    told_how_far(100)
    return new


def may_fit(folder: Path, keys: list[Key]) -> bool:
    """Say whether one of the keys is the database's: a code before may be out of force by now."""
    return begins(folder / FILE_NAME) in (b"", PLAIN, *(key.salt for key in keys))


def settled(folder: Path, file: KeyFile, keys: list[Key]) -> KeyFile:
    """Finish what was broken off, and return the key file with the salt of the key that is left.

    Where the new database is in place, the code before is out of force; else both codes are in
    force, and the new one unwraps the old key too. It can be written later where there is no room:
    the keys are found again.
    """
    start = begins(folder / FILE_NAME)
    key = next((key for key in keys if key.salt == start), keys[0])
    if start == PLAIN and keys != from_bare(key):
        raise VaultDamaged(DAMAGED.filled(folder=str(folder)))
    finish(folder / FILE_NAME, key)
    after = replace(file, salt=key.salt, unfinished=False)
    if key.salt != file.salt:
        after = after.without("recovery").plus(*file.of_kind("recovery")[-1:])
    with suppress(VaultError):
        write_key_file(folder, after)
    return after


def _put_in_place(path: Path, old: Key, new: Key, told_how_far: Callable[[int], None]) -> None:
    if begins(path):
        made = remake(path, old, new, told_how_far)
        with told(path.parent):
            replace_durably(made, path)
