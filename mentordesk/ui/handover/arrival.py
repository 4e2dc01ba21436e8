"""A file from another desk that was read on the worker, of which nothing was taken in yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mentordesk.domain.errors import ExchangeError, Locked, NoExchange
from mentordesk.domain.handing import Handed, Handing
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Vault
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.suffix import BACKUP, is_pdf
from mentordesk.ui.files import read_whole

NOT_HANDED: Final = QT_TRANSLATE_NOOP(
    "ui",
    "{file} is damaged, or no hand-over file. Choose the one that the other MentorDesk wrote, or "
    "ask for a new one.",
)
A_BACKUP: Final = QT_TRANSLATE_NOOP(
    "ui",
    "{file} is a backup, no hand-over file. Backups are taken into use in the settings, under "
    "Backups.",
)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file as it lies on the disk, and whether a passphrase opens it, or it is a PDF."""

    name: str
    data: bytes
    needs_passphrase: bool
    is_pdf: bool = False


@dataclass(frozen=True, slots=True)
class Arrived:
    """What the file holds, and the mentorship of its id that is here; None where there is none."""

    handed: Handed
    mine: Mentorship | None

    @property
    def changes_anything(self) -> bool:
        """Say whether something would be new or otherwise here."""
        plan, documents = self.handed.plan, self.handed.documents
        return plan is None or bool(plan.changes or documents) or self.handed.is_newer


def read_file(path: Path, handing: Handing) -> Sealed:
    """Read a file; raises ``FileError`` and ``ExchangeError``."""
    if path.suffix.casefold() == BACKUP:
        raise ExchangeError(A_BACKUP.filled(file=path.name))
    data = read_whole(path)
    return Sealed(path.name, data, handing.needs_passphrase(data), is_pdf(data))


def open_file(sealed: Sealed, passphrase: str, handing: Handing, vault: Vault) -> Arrived:
    """Open a file; raises ``ExchangeError``, ``WrongPassphrase`` among them."""
    try:
        handed = handing.read_handed(sealed.data, passphrase)
    except NoExchange as error:
        text = A_BACKUP if _is_backup(sealed.data) else NOT_HANDED
        raise ExchangeError(text.filled(file=sealed.name)) from error
    mine = vault.load(handed.theirs.mentorship.id) if handed.is_known else None
    return Arrived(handed, mine)


def take_in(arrival: Arrived, handing: Handing, *, apart: bool) -> str:
    """Take in what was shown, and of a locked one what isn't locked out; return the id."""
    try:
        return handing.take_in(arrival.handed, apart=apart)
    except Locked:
        if not arrival.handed.locked:
            raise
        return arrival.handed.theirs.mentorship.id


def _is_backup(data: bytes) -> bool:
    """Say whether it is a backup under another name: its note lies in it as plain text."""
    return data.startswith(b"PK") and b"mentordesk-backup" in data
