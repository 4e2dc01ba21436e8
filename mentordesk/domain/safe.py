"""Who gets into the vault, and how: its key, and the port of what keeps the key.

A random key encrypts the database and never changes by itself. A key file beside it holds the key
several times over, each time wrapped by something else: the password, the recovery code, the PC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Key:
    """What the database is encrypted with: 32 random bytes, then 16 that salt its pages."""

    material: bytes = field(repr=False)


class Standing(StrEnum):
    """What lies in a data folder."""

    NEW = "new"
    """Nothing yet: a password is to be chosen."""
    SHUT = "shut"
    """An encrypted database and its key file."""
    BARE = "bare"
    """A database of the first versions, not encrypted: a password is to be chosen."""
    KEYLESS = "keyless"
    """An encrypted database whose key file is gone or damaged: only a backup's key opens it."""


class Safe(Protocol):
    """The key of the vault in one data folder; all of it runs on the worker.

    Every method may raise ``VaultError``.
    """

    def standing(self) -> Standing:
        """Say what lies there."""
        ...

    def found(self, password: str) -> tuple[Key, str]:
        """Make the key file of a new vault; return the key and its recovery code.

        A database that isn't encrypted is encrypted with it. Raises ``KeyLost`` where a database
        lies there that no new key would open.
        """
        ...

    def unlock(self, password: str) -> Key:
        """Return the key; raises ``WrongPassword``."""
        ...

    def recover(self, code: str) -> Key:
        """Return the key by the recovery code, however it is typed; raises ``WrongPassword``."""
        ...

    def set_password(self, key: Key, password: str) -> None:
        """Let another password open the vault, from now on and alone."""
        ...

    def new_code(self, key: Key) -> str:
        """Return a new recovery code; the one before opens nothing any more."""
        ...

    @property
    def can_remember(self) -> bool:
        """Say whether this PC can keep the key for the person who is signed in to it."""
        ...

    def remember(self, key: Key) -> None:
        """Let this PC open the vault without a password."""
        ...

    def forget(self) -> None:
        """Let this PC ask for the password again."""
        ...

    def remembered(self) -> Key | None:
        """Return the key as this PC keeps it, or None."""
        ...
