"""What can go wrong that is the world's fault, not ours.

Each error carries the sentence that the person reads: what is wrong, where, and what to do. An
exception outside this tree is a mistake in the program.

    MentorDeskError
    ├── ProgrammeError        a programme file can't be used (file, line and key)
    ├── VaultError            the database can't be opened, read or written
    │   ├── VaultBusy         another MentorDesk holds it
    │   ├── VaultNewer        written by a newer MentorDesk
    │   ├── VaultDamaged      not a database, or a broken one
    │   ├── WrongPassword     the password, recovery code or key is another's
    │   ├── KeyLost           the key file is gone or damaged
    │   ├── DatabaseLost      the key file is there, and what it opens is gone
    │   ├── PlaceRefused      the folder is no place for a database
    │   ├── BackupError       a backup can't be made or read
    │   ├── Locked            the mentorship's feedback form is sealed
    │   ├── DiskFailed        the disk can't be read or written, or is gone
    │   └── DiskFull          nothing more fits on the disk
    ├── NotFound              no mentorship or document of that name
    ├── ExchangeError         an exchange file can't be read or written
    │   ├── NoExchange        it is a file of another kind
    │   └── WrongPassphrase   another passphrase opens the file, or it was changed on the way
    ├── DocumentError         a document can't be made
    │   ├── NoForm            a PDF without the fields of a form
    │   ├── UnreadablePdf     a file is no PDF, broken, locked by a password or far too large
    │   └── SigningError      a key can't be read, or a document can't be signed
    └── FileError             a file can't be read or written
"""

from __future__ import annotations

from mentordesk.domain.sentence import Sentence


class MentorDeskError(Exception):
    """Something the person should know; ``sentence`` says it in words that can be translated."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class ProgrammeError(MentorDeskError):
    """A programme file can't be used."""


class VaultError(MentorDeskError):
    """The vault can't be opened, read or written."""


class VaultBusy(VaultError):
    """Another program holds the vault."""


class VaultNewer(VaultError):
    """The vault was written by a newer version of the program."""


class VaultDamaged(VaultError):
    """The file is not a vault, or a broken one."""


class WrongPassword(VaultError):
    """The password, the recovery code or the key opens nothing here."""


class KeyLost(VaultError):
    """The key file is gone or damaged, and no new one would open the database."""


class DatabaseLost(VaultError):
    """The key file is there and backups too, but the database that they are of is gone."""


class PlaceRefused(VaultError):
    """A folder on a network drive or in a synced folder: no place for a database."""


class BackupError(VaultError):
    """A backup can't be made or read."""


class Locked(VaultError):
    """The mentorship's feedback form is sealed: it is to be unlocked before it is changed."""


class DiskFailed(VaultError):
    """The disk failed while the vault was used, or was taken away."""


class DiskFull(VaultError):
    """Nothing more fits on the disk."""


class NotFound(MentorDeskError):
    """There is no mentorship or document of the name asked for."""


class ExchangeError(MentorDeskError):
    """An exchange file can't be read or written."""


class NoExchange(ExchangeError):
    """A file that holds no mentorship, or but the beginning of one."""


class WrongPassphrase(ExchangeError):
    """The passphrase doesn't open the file, or the file was changed on the way."""


class DocumentError(MentorDeskError):
    """A document can't be made."""


class NoForm(DocumentError):
    """A PDF that has no fields of a form that was made here."""


class UnreadablePdf(DocumentError):
    """A file is no PDF, is broken, is locked by a password, or is larger than any of ours."""


class SigningError(DocumentError):
    """A key can't be read, or a document can't be signed with it."""


class FileError(MentorDeskError):
    """A file that the person named can't be read or written."""
