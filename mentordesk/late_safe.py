"""The safe as the gate is given it: what it needs is imported on the worker, when first asked."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from mentordesk.domain.errors import DiskFull
from mentordesk.domain.safe import Key, Safe, Standing


class LateSafe:
    """Implements ``domain.safe.Safe`` by the safe that ``make`` gives, at each call anew.

    With ``may_remember`` false the PC keeps no key, and what it kept before is let go of.
    """

    def __init__(self, make: Callable[[], Safe], *, may_remember: bool = True) -> None:
        self._make = make
        self._may_remember = may_remember

    def standing(self) -> Standing:
        """Say what lies there."""
        return self._make().standing()

    def found(self, password: str) -> tuple[Key, str]:
        """Make the key file of a new vault; return the key and its recovery code."""
        return self._make().found(password)

    def unlock(self, password: str) -> Key:
        """Return the key; raises ``WrongPassword``."""
        return self._make().unlock(password)

    def recover(self, code: str) -> Key:
        """Return the key by the recovery code; raises ``WrongPassword``."""
        return self._make().recover(code)

    def set_password(self, key: Key, password: str) -> None:
        """Let another password open the vault, from now on and alone."""
        self._make().set_password(key, password)

    def new_code(self, key: Key) -> str:
        """Return a new recovery code; the one before opens nothing any more."""
        return self._make().new_code(key)

    def drawn_code(self) -> str:
        """Return a recovery code that opens nothing yet."""
        return self._make().drawn_code()

    def rekey(self, password: str, code: str, told_how_far: Callable[[int], None]) -> Key:
        """Encrypt everything anew, and return the new key; the vault is closed meanwhile."""
        return self._make().rekey(password, code, told_how_far)

    @property
    def can_remember(self) -> bool:
        """Say whether this PC can keep the key for the person who is signed in to it."""
        return self._may_remember and self._make().can_remember

    def remember(self, key: Key) -> None:
        """Let this PC open the vault without a password, until the password changes."""
        if self._may_remember:
            self._make().remember(key)

    def forget(self) -> None:
        """Let this PC ask for the password again."""
        self._make().forget()

    def remembered(self) -> Key | None:
        """Return the key as this PC keeps it, or None; on a full disk it is let go of later."""
        if not self._may_remember:
            with suppress(DiskFull):
                self.forget()
            return None
        return self._make().remembered()
