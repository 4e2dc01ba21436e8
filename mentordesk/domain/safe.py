"""Who gets into the vault, and how: its key, and the port of what keeps the key.

A random key encrypts the database and never changes by itself. A key file beside it holds the key
several times over, each time wrapped by something else: the password, the recovery code, the PC.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

MAY_REMEMBER: Final = "remember-on-this-pc"
"""In the settings: 0 where the PC may keep no key, since the organisation says so."""
LOCK_MINUTES: Final = "lock-minutes"
"""In the settings: after how many minutes without a touch the desk is locked, 0 for never."""
USUAL_MINUTES: Final = 10

KEY_BYTES: Final = 48
SECRET_BYTES: Final = 32
"""The first bytes of a key; the others salt the pages and stand in the clear in the database."""


@dataclass(frozen=True, slots=True)
class Key:
    """What the database is encrypted with: 32 random bytes, then 16 that salt its pages."""

    material: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.material) != KEY_BYTES:
            raise ValueError("a key of another length would encrypt nothing")

    @property
    def salt(self) -> bytes:
        """What the database of this key begins with."""
        return self.material[SECRET_BYTES:]


class Standing(StrEnum):
    """What lies in a data folder."""

    NEW = "new"
    """Nothing yet: a password is to be chosen."""
    SHUT = "shut"
    """A key file, and what it opens; encrypting that may have to be finished, which unlocking does.
    """
    BARE = "bare"
    """A database of the first versions, not encrypted: a password is to be chosen."""
    KEYLESS = "keyless"
    """An encrypted database whose key file is gone or damaged: only a backup's key opens it."""
    GONE = "gone"
    """A key file and what is kept beside a database, but no database: the password would open an
    empty one."""


class Safe(Protocol):
    """The key of the vault in one data folder; all of it runs on the worker.

    Every method may raise ``VaultError``.
    """

    def standing(self) -> Standing:
        """Say what lies there; ``PlaceRefused`` where nothing may lie."""
        ...

    def found(self, password: str) -> tuple[Key, str]:
        """Make the key file of a new vault; return the key and its recovery code.

        A database that isn't encrypted is encrypted with it. Raises ``KeyLost`` where a database
        lies there that no new key would open, ``PlaceRefused`` where none may lie.
        """
        ...

    def unlock(self, password: str) -> Key:
        """Return the key; raises ``WrongPassword``."""
        ...

    def recover(self, code: str) -> Key:
        """Return the key by the recovery code, however it is typed; raises ``WrongPassword``."""
        ...

    def set_password(self, key: Key, password: str) -> None:
        """Let another password open the vault, from now on and alone: the PC asks for it too."""
        ...

    def new_code(self, key: Key) -> str:
        """Return a new recovery code; the one before opens nothing any more."""
        ...

    def drawn_code(self) -> str:
        """Return a recovery code that opens nothing yet: it is for ``rekey``."""
        ...

    def rekey(self, password: str, code: str, told_how_far: Callable[[int], None]) -> Key:
        """Encrypt everything anew, and return the new key; the vault is closed meanwhile.

        The same password opens it, and ``code`` in place of the recovery code before: the person
        has it on paper by then, so that one of the two opens the vault wherever this is broken off.
        ``told_how_far`` hears now and then how much is done, in hundredths; what it raises before
        the last stops it. Where it fails or is stopped, nothing has changed. Raises
        ``WrongPassword``.
        """
        ...

    @property
    def can_remember(self) -> bool:
        """Say whether this PC can keep the key for the person who is signed in to it."""
        ...

    def remember(self, key: Key) -> None:
        """Let this PC open the vault without a password, until the password changes."""
        ...

    def forget(self) -> None:
        """Let this PC ask for the password again."""
        ...

    def remembered(self) -> Key | None:
        """Return the key as this PC keeps it, or None."""
        ...
