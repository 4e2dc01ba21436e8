"""The safe: the key of the vault in one data folder, as the port promises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from mentordesk.domain.errors import KeyLost, VaultDamaged, VaultError, VaultNewer, WrongPassword
from mentordesk.domain.password import LEAST, MOST, refusal, trimmed
from mentordesk.domain.recovery_code import as_meant
from mentordesk.domain.safe import KEY_BYTES, Key, Standing
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.failures import told
from mentordesk.store.file_names import BACKUPS
from mentordesk.store.key_file import KeyFile, new_key_file, read_key_file, write_key_file
from mentordesk.store.opening import FILE_NAME, PLAIN, UNFIT, begins
from mentordesk.store.pc_slot import THIS_PC, PcKeeper, by_pc, pc_slot
from mentordesk.store.places import refuse_place, refuse_unwritable
from mentordesk.store.recovery_code import new_code
from mentordesk.store.rekeying import (
    Ways,
    from_bare,
    may_fit,
    random_key,
    reached_by,
    rekeyed,
    settled,
)
from mentordesk.store.slots import (
    Cost,
    Kind,
    Slot,
    by_code,
    by_password,
    password_slot,
    recovery_slot,
)

WRONG_PASSWORD: Final = QT_TRANSLATE_NOOP(
    "store", "This password doesn't open the database. Type it again, or use the recovery code."
)
WRONG_CODE: Final = QT_TRANSLATE_NOOP(
    "store", "This recovery code doesn't open the database. Compare it with the sheet."
)
NOT_TAKEN: Final = QT_TRANSLATE_NOOP(
    "store",
    "A password has {least} to {most} characters. This one was not taken into use: choose another.",
)
NOT_REMEMBERED: Final = QT_TRANSLATE_NOOP(
    "store", "This PC can't keep the key. Go on with the password, nothing has changed."
)
FOUNDED: Final = QT_TRANSLATE_NOOP(
    "store",
    "A password was already chosen for the database in {folder}. Open it with that one; it can be "
    "changed then.",
)


class FolderSafe:
    """Implements ``ports.Safe`` for a data folder; ``cost`` is what a new password's slot asks.

    The key file as it was last read stays in mind, so that a change writes it anew where it was
    lost while the vault is open.
    """

    def __init__(
        self, folder: Path, cost: Cost | None = None, pc: PcKeeper | None = THIS_PC
    ) -> None:
        self._folder = folder
        self._database = folder / FILE_NAME
        self._cost = cost or Cost()
        self._pc = pc
        self._known: KeyFile | None = None

    def standing(self) -> Standing:
        """Say what lies there; a key file that only a newer program understands is one too.

        Raises ``VaultError`` where nothing may lie, before anybody is asked for a password.
        """
        refuse_place(self._folder)
        refuse_unwritable(self._folder)
        try:
            self._read()
        except KeyLost:
            return self._without_key_file()
        except VaultNewer:
            return Standing.SHUT
        return Standing.GONE if self._is_gone() else Standing.SHUT

    def found(self, password: str) -> tuple[Key, str]:
        """Make the key file of a new vault; return the key and its recovery code."""
        chosen = _chosen(password)
        refuse_place(self._folder)
        self._refuse_founded()
        with told(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
        key, code = random_key(), new_code()
        ways = Ways(chosen, as_meant(code), self._cost)
        file = reached_by(ways, new_key_file(key), key)
        if begins(self._database) == PLAIN:
            self._write(replace(reached_by(ways, file, *from_bare(key)), unfinished=True))
            self._known = settled(self._folder, file, from_bare(key))
        else:
            self._write(file)
        return key, code

    def unlock(self, password: str) -> Key:
        """Return the key; raises ``WrongPassword``."""
        file = self._read()
        for typed in dict.fromkeys((trimmed(password), password)):
            opened = _opened(
                file, "password", partial(by_password, password=typed, file_id=file.id)
            )
            if opened:
                return self._entered(file, opened)
        raise WrongPassword(WRONG_PASSWORD)

    def recover(self, code: str) -> Key:
        """Return the key by the recovery code, however it is typed; raises ``WrongPassword``."""
        file, signs = self._read(), as_meant(code)
        opened = _opened(file, "recovery", lambda slot: by_code(slot, signs, file.id))
        if not opened or (file.unfinished and not may_fit(self._folder, opened)):
            raise WrongPassword(WRONG_CODE)
        return self._entered(file, opened)

    def set_password(self, key: Key, password: str) -> None:
        """Let another password open the vault, from now on and alone: the PC asks for it too."""
        chosen, file = _chosen(password), self._file_of(key)
        slot = password_slot(key.material, chosen, self._cost, file.id)
        self._write(file.without("pc").with_slot(slot))

    def new_code(self, key: Key) -> str:
        """Return a new recovery code; the one before opens nothing any more."""
        file, code = self._file_of(key), new_code()
        self._write(file.with_slot(recovery_slot(key.material, as_meant(code), file.id)))
        return code

    def drawn_code(self) -> str:
        """Return a recovery code that opens nothing yet."""
        return new_code()

    def rekey(self, password: str, code: str, told_how_far: Callable[[int], None]) -> Key:
        """Encrypt everything anew, and return the new key; the vault is closed meanwhile."""
        ways = Ways(trimmed(password), as_meant(code), self._cost)
        key = rekeyed(self._folder, self.unlock(password), ways, told_how_far)
        self._read()
        return key

    @property
    def can_remember(self) -> bool:
        """Say whether this PC can keep the key for the person who is signed in to it."""
        return self._pc is not None

    def remember(self, key: Key) -> None:
        """Let this PC open the vault without a password, until the password changes."""
        file = self._file_of(key)
        if self._pc is None:
            return
        try:
            slot = pc_slot(self._pc, key.material, file.id)
        except OSError as failure:
            raise VaultError(NOT_REMEMBERED) from failure
        self._write(file.with_slot(slot))

    def forget(self) -> None:
        """Let this PC ask for the password again."""
        file = self._read()
        if file.of_kind("pc"):
            self._write(file.without("pc"))

    def remembered(self) -> Key | None:
        """Return the key as this PC keeps it, or None."""
        pc = self._pc
        if pc is None:
            return None
        file = self._read()
        opened = _opened(file, "pc", lambda slot: by_pc(pc, slot, file.id))
        return self._entered(file, opened) if opened else None

    def _read(self) -> KeyFile:
        self._known = read_key_file(self._folder)
        return self._known

    def _write(self, file: KeyFile) -> None:
        write_key_file(self._folder, file)
        self._known = file

    def _without_key_file(self) -> Standing:
        """Say what lies there beside no key file, or a damaged one; a log alone is a database."""
        start, log = begins(self._database), self._folder / f"{FILE_NAME}-wal"
        if start == PLAIN:
            return Standing.BARE
        return Standing.KEYLESS if start or (log.exists() and log.stat().st_size) else Standing.NEW

    def _is_gone(self) -> bool:
        """Say whether there is no database, though what lies in its backups' folder tells of one.

        It isn't opened: this process may hold it.
        """
        with told(self._folder):
            if self._database.exists() and self._database.stat().st_size:
                return False
            return any(path.is_file() for path in (self._folder / BACKUPS).glob("*"))

    def _refuse_founded(self) -> None:
        standing = self.standing()
        if standing in (Standing.SHUT, Standing.GONE):
            raise VaultError(FOUNDED.filled(folder=str(self._folder)))
        if standing is Standing.KEYLESS:
            self._read()

    def _file_of(self, key: Key) -> KeyFile:
        """Return the key file to be changed; no key but the database's own may go into it."""
        try:
            file = self._read()
        except KeyLost:
            if self._known is None:
                raise
            file = self._known
        if key.salt != file.salt:
            raise VaultDamaged(UNFIT.filled(folder=str(self._folder)))
        return file

    def _entered(self, file: KeyFile, keys: list[Key]) -> Key:
        """Return the key that the database has, once what was broken off there is finished.

        Where none fits, the key file was tampered with; opening tells that.
        """
        if file.unfinished:
            file = self._known = settled(self._folder, file, keys)
        return next((key for key in keys if key.salt == file.salt), keys[0])


def _opened(file: KeyFile, kind: Kind, opener: Callable[[Slot], bytes | None]) -> list[Key]:
    """Return the keys that a kind of slot gives: the vault's, or while it changes, both."""
    return [
        Key(material[start : start + KEY_BYTES])
        for material in filter(None, map(opener, file.of_kind(kind)))
        if len(material) % KEY_BYTES == 0
        for start in range(0, len(material), KEY_BYTES)
    ]


def _chosen(password: str) -> str:
    """Return a new password as it is kept; raises ``WrongPassword`` where it would protect little.

    What was chosen before there was such a rule, or with spaces around it, still opens the vault.
    """
    if refusal(password):
        raise WrongPassword(NOT_TAKEN.filled(least=LEAST, most=MOST))
    return trimmed(password)
