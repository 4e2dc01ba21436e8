"""Safes for tests: a cheap cost, and a PC that keeps keys on any system."""

import os
from contextlib import closing
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.safe import Key
from mentordesk.late_vault import LateVault
from mentordesk.store.opening import FILE_NAME
from mentordesk.store.safe import FolderSafe
from mentordesk.store.slots import Cost
from tests.builders import a_mentorship, a_programme

CHEAP = Cost(1, 64, 1)
PASSWORD = "hyvä salasana"
CODE = "ABCDE-FGHJK-MNPQR-STVWX-YZ0123"
"""A recovery code as one is drawn."""


class OwnPc:
    """A PC's keeper that holds a secret of its own, as Windows does for each account."""

    def __init__(self) -> None:
        self.secret = AESGCM(os.urandom(32))

    def seal(self, material: bytes, purpose: bytes) -> bytes:
        nonce = os.urandom(12)
        return nonce + self.secret.encrypt(nonce, material, purpose)

    def unseal(self, sealed: bytes, purpose: bytes) -> bytes | None:
        try:
            return self.secret.decrypt(sealed[:12], sealed[12:], purpose)
        except InvalidTag:
            return None


def a_safe(folder: Path, pc: OwnPc | None = None) -> FolderSafe:
    return FolderSafe(folder, CHEAP, pc)


def founded(folder: Path) -> tuple[FolderSafe, Key, str]:
    """A safe that ``PASSWORD`` opens, its key and its recovery code."""
    safe = a_safe(folder)
    return safe, *safe.found(PASSWORD)


def fill(folder: Path, key: Key) -> Mentorship:
    """Keep a mentorship in the folder's vault, and return it."""
    mentorship = a_mentorship()
    with closing(LateVault(folder, key)) as vault:
        vault.add(mentorship, a_programme())
    return mentorship


def kept_in(folder: Path, key: Key) -> list[Mentorship]:
    """The mentorships of the folder's vault."""
    with closing(LateVault(folder, key)) as vault:
        return [vault.load(summary.id) for summary in vault.summaries()]


def start_of(folder: Path) -> bytes:
    """What the folder's database begins with."""
    return (folder / FILE_NAME).read_bytes()[:16]
