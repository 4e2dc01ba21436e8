"""A file from another desk that was read on the worker, of which nothing was taken in yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mentordesk.domain.handing import Handed, Handing
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Vault
from mentordesk.ui.files import read_whole


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file as it lies on the disk, and whether a passphrase opens it."""

    name: str
    data: bytes
    needs_passphrase: bool


@dataclass(frozen=True, slots=True)
class Arrived:
    """What the file holds, and the mentorship of its id that is here; None where there is none."""

    handed: Handed
    mine: Mentorship | None

    @property
    def changes_anything(self) -> bool:
        """Say whether something would be new or otherwise here."""
        plan = self.handed.plan
        return plan is None or bool(plan.changes) or self.handed.is_newer


def read_file(path: Path, handing: Handing) -> Sealed:
    """Read a file; raises ``FileError`` and ``ExchangeError``."""
    data = read_whole(path)
    return Sealed(path.name, data, handing.needs_passphrase(data))


def open_file(sealed: Sealed, passphrase: str, handing: Handing, vault: Vault) -> Arrived:
    """Open a file; raises ``ExchangeError``, ``WrongPassphrase`` among them."""
    handed = handing.read_handed(sealed.data, passphrase)
    mine = vault.load(handed.theirs.mentorship.id) if handed.is_known else None
    return Arrived(handed, mine)
