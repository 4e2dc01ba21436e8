"""The safe: the key of the vault in one data folder, as the port promises."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from mentordesk.domain.errors import KeyLost, WrongPassword
from mentordesk.domain.recovery_code import as_meant
from mentordesk.domain.safe import Key, Standing
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store import key_file
from mentordesk.store.encrypting import encrypt
from mentordesk.store.failures import told
from mentordesk.store.key_file import KeyFile, new_key_file, read_key_file, write_key_file
from mentordesk.store.opening import FILE_NAME, PLAIN
from mentordesk.store.recovery_code import new_code
from mentordesk.store.slots import Cost, Slot, by_code, by_password, password_slot, recovery_slot

WRONG_PASSWORD: Final = QT_TRANSLATE_NOOP(
    "store", "This password doesn't open the database. Type it again, or use the recovery code."
)
WRONG_CODE: Final = QT_TRANSLATE_NOOP(
    "store", "This recovery code doesn't open the database. Compare it with the sheet."
)
KEY_LOST: Final = QT_TRANSLATE_NOOP(
    "store",
    "A database lies in {folder}, and its key file is gone. No new key would open it: take a "
    "backup into use, or bring the file {file} back.",
)

_KEY_BYTES: Final = 48


class FolderSafe:
    """Implements ``ports.Safe`` for a data folder; ``cost`` is what a new password's slot asks."""

    def __init__(self, folder: Path, cost: Cost | None = None) -> None:
        self._folder = folder
        self._cost = cost or Cost()

    def standing(self) -> Standing:
        """Say what lies there."""
        start = self._database_start()
        if (self._folder / key_file.FILE_NAME).exists():
            return Standing.SHUT
        if not start:
            return Standing.NEW
        return Standing.BARE if start == PLAIN else Standing.KEYLESS

    def found(self, password: str) -> tuple[Key, str]:
        """Make the key file of a new vault; return the key and its recovery code."""
        standing = self.standing()
        if standing not in (Standing.NEW, Standing.BARE):
            names = {"folder": str(self._folder), "file": key_file.FILE_NAME}
            raise KeyLost(KEY_LOST.filled(**names))
        with told(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
        key, code, file = Key(os.urandom(_KEY_BYTES)), new_code(), new_key_file()
        file = file.with_slot(password_slot(key.material, password, self._cost, file.id))
        file = file.with_slot(recovery_slot(key.material, as_meant(code), file.id))
        write_key_file(self._folder, file)
        if standing is Standing.BARE:
            encrypt(self._folder / FILE_NAME, key)
        return key, code

    def unlock(self, password: str) -> Key:
        """Return the key; raises ``WrongPassword``."""
        file = read_key_file(self._folder)
        found = _first(file, "password", lambda slot: by_password(slot, password, file.id))
        if found is None:
            raise WrongPassword(WRONG_PASSWORD)
        return Key(found)

    def recover(self, code: str) -> Key:
        """Return the key by the recovery code, however it is typed; raises ``WrongPassword``."""
        file, signs = read_key_file(self._folder), as_meant(code)
        found = _first(file, "recovery", lambda slot: by_code(slot, signs, file.id))
        if found is None:
            raise WrongPassword(WRONG_CODE)
        return Key(found)

    def set_password(self, key: Key, password: str) -> None:
        """Let another password open the vault, from now on and alone."""
        file = read_key_file(self._folder)
        slot = password_slot(key.material, password, self._cost, file.id)
        write_key_file(self._folder, file.with_slot(slot))

    def new_code(self, key: Key) -> str:
        """Return a new recovery code; the one before opens nothing any more."""
        file, code = read_key_file(self._folder), new_code()
        slot = recovery_slot(key.material, as_meant(code), file.id)
        write_key_file(self._folder, file.with_slot(slot))
        return code

    @property
    def can_remember(self) -> bool:
        """Say whether this PC can keep the key for the person who is signed in to it."""
        return False

    def remember(self, key: Key) -> None:
        """Let this PC open the vault without a password."""

    def forget(self) -> None:
        """Let this PC ask for the password again."""

    def remembered(self) -> Key | None:
        """Return the key as this PC keeps it, or None."""
        return None

    def _database_start(self) -> bytes:
        path = self._folder / FILE_NAME
        with told(self._folder):
            if not path.exists():
                return b""
            with path.open("rb") as file:
                return file.read(len(PLAIN))


def _first(file: KeyFile, kind: str, opened: Callable[[Slot], bytes | None]) -> bytes | None:
    return next(filter(None, map(opened, file.of_kind(kind))), None)
