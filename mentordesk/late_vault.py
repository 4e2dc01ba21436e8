"""The vault as the window is given it: the list at once, the rest when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from functools import cached_property
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from mentordesk import __version__
from mentordesk.domain.errors import MentorDeskError, VaultDamaged
from mentordesk.domain.safe import Key
from mentordesk.paths import RESOURCES
from mentordesk.store.file_names import BACKUPS
from mentordesk.store.opening import open_folder
from mentordesk.store.summaries import read_summaries

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from datetime import datetime

    from mentordesk.domain.backup import Staged
    from mentordesk.domain.backups import Backups, KeptBackups
    from mentordesk.domain.history import Act, Event
    from mentordesk.domain.issued import Issued
    from mentordesk.domain.marks import Marks, RecordKey, Stamp
    from mentordesk.domain.mentorship import Change, Mentorship
    from mentordesk.domain.ports import Vault
    from mentordesk.domain.programme import Programme
    from mentordesk.domain.programme_key import ProgrammeKey
    from mentordesk.domain.searching import Hit, Lemmas
    from mentordesk.domain.sentence import Sentence
    from mentordesk.domain.summary import Summary
    from mentordesk.store.connection import Connection


def finnish_lemmas() -> Lemmas:
    """Return what tells the base forms of Finnish words; it is imported only now."""
    from mentordesk.store.lemmas import FinnishLemmas

    return FinnishLemmas(RESOURCES / "lemmas" / "fi.xz")


def kept_backups(folder: Path, key: Key | None = None) -> KeptBackups:
    """Return the backups of a data folder whose vault can't be opened; imported only now.

    ``key`` is the vault's, where it is known.
    """
    from mentordesk.store.backups import FolderBackups

    return FolderBackups(folder, key)


def count_backups(folder: Path) -> int:
    """Return how many backups there are of a data folder."""
    return len(kept_backups(folder).all()) if (folder / BACKUPS).is_dir() else 0


def laid_ready(folder: Path, key: Key | None, path: Path) -> Staged:
    """Let a backup take the place of a vault that is shut, when that is opened next.

    ``key`` is the vault's, where it is known. What there is becomes a backup first, as
    ``Backups.stage`` tells; where it doesn't open, its files are kept as they are.
    """
    if key is not None:
        try:
            vault = LateVault(folder, key)
        except VaultDamaged:
            pass
        else:
            with closing(vault):
                return vault.backups().stage(path)
    return kept_backups(folder, key).stage(path)


def backed_up(folder: Path, key: Key) -> None:
    """Make the day's backup of a vault that is shut, such as one that has another key by now.

    Where that fails it is tried again, and told, as soon as the vault is open.
    """
    with suppress(MentorDeskError), closing(LateVault(folder, key)) as vault:
        vault.backups().make_daily()


def spreading(folder: Path) -> Thread:
    """Bring the backups of a vault that is shut to its second place, on a thread of their own.

    Nobody need wait for it, as a network drive may keep it long: what isn't there yet is brought
    when the vault is open again.
    """

    def spread() -> None:
        with suppress(MentorDeskError):
            kept_backups(folder).spread()

    thread = Thread(target=spread, name="courier", daemon=True)
    thread.start()
    return thread


class LateVault:
    """Implements ``ports.Vault``; the tables are imported when a mentorship is first read or kept.

    The first window waits only for the list, which a few plain queries read. The thread that opens
    a vault is the one that uses and closes it.
    """

    def __init__(self, folder: Path, key: Key) -> None:
        """Open the vault in a folder with its key, made where missing; raises ``VaultError``."""
        self._key = key
        self._connection = open_folder(folder, key, self._migrate, _after_restoring)
        self._is_open = True

    def summaries(self) -> tuple[Summary, ...]:
        """Return a summary of every mentorship, last changed first."""
        return read_summaries(self._connection)

    def load(self, mentorship_id: str) -> Mentorship:
        """Return a mentorship whole; ``NotFound`` when there is none of that id."""
        return self._whole.load(mentorship_id)

    def add(self, mentorship: Mentorship, programme: Programme, marks: Marks | None = None) -> None:
        """Keep a new mentorship and a copy of its programme's files."""
        self._whole.add(mentorship, programme, marks)

    def save(self, mentorship_id: str, changes: Sequence[Change]) -> None:
        """Keep changes, all or none."""
        self._whole.save(mentorship_id, changes)

    def delete(self, mentorship_id: str) -> None:
        """Erase a mentorship and everything of it."""
        self._whole.delete(mentorship_id)

    def adopt(self, mentorship_id: str, programme: Programme, changes: Sequence[Change]) -> None:
        """Let a mentorship go on under another version of its programme."""
        self._whole.adopt(mentorship_id, programme, changes)

    def stamps(self, mentorship_id: str) -> Mapping[RecordKey, Stamp]:
        """Return of each record when it was last written, and on which side of the fence it is."""
        return self._whole.stamps(mentorship_id)

    def marks(self, mentorship_id: str) -> Marks:
        """Return which versions of its records went over to other desks, or came from there."""
        return self._whole.marks(mentorship_id)

    def mark(self, mentorship_id: str, marks: Marks) -> None:
        """Keep those marks from now on."""
        self._whole.mark(mentorship_id, marks)

    def merge(
        self,
        mentorship_id: str,
        changes: Sequence[Change],
        marks: Marks,
        programme: Programme | None = None,
    ) -> None:
        """Keep what another desk wrote; all or none."""
        self._whole.merge(mentorship_id, changes, marks, programme)

    def at_once(self) -> AbstractContextManager[None]:
        """Keep all that is done inside, or nothing."""
        return self._whole.at_once()

    def programme_files(self, key: ProgrammeKey) -> dict[str, str] | None:
        """Return the copy of a programme's files that a mentorship keeps, or None."""
        return self._whole.programme_files(key)

    def index(self, programme_of: Callable[[ProgrammeKey], Programme], most: int) -> int:
        """Let the texts of changed mentorships be found; return how many still wait."""
        return self._whole.index(programme_of, most)

    def search(self, text: str, limit: int) -> tuple[Hit, ...]:
        """Return what holds all the words typed, in any form."""
        return self._whole.search(text, limit)

    def delete_health(self, mentorship_id: str) -> None:
        """Erase what was written about health, and nothing else."""
        self._whole.delete_health(mentorship_id)

    def erased_at(self, mentorship_id: str) -> datetime | None:
        """Return when a mentorship was erased, None where it wasn't or was kept anew since."""
        return self._whole.erased_at(mentorship_id)

    def history(self, mentorship_id: str) -> tuple[Event, ...]:
        """Return what happened to a mentorship, newest first."""
        return self._whole.history(mentorship_id)

    def note(self, mentorship_id: str, act: Act, reason: str = "", field: str = "") -> None:
        """Add to the history what no change of a record shows."""
        self._whole.note(mentorship_id, act, reason, field)

    def issue(self, mentorship_id: str, issued: Issued, pdf: bytes) -> None:
        """Keep a sealed document and its file; when it returns they survive a power cut."""
        self._whole.issue(mentorship_id, issued, pdf)

    def unlock(self, mentorship_id: str, reason: str) -> None:
        """Make void what locks a mentorship, and tell the reason in the history."""
        self._whole.unlock(mentorship_id, reason)

    def take_issued(
        self, mentorship_id: str, documents: Sequence[Issued], pdfs: Mapping[str, bytes]
    ) -> None:
        """Keep another desk's sealed documents and their files."""
        self._whole.take_issued(mentorship_id, documents, pdfs)

    def find_issued(self, number: str) -> tuple[str, Issued] | None:
        """Return the id of the mentorship and the document of a record number, or None."""
        return self._whole.find_issued(number)

    def issued_pdf(self, number: str) -> bytes:
        """Return the file of a sealed document; ``NotFound`` when there is none."""
        return self._whole.issued_pdf(number)

    def signing_keys(self) -> tuple[bytes, ...]:
        """Return the keys that this desk signs and has signed with; the one in use last."""
        return self._whole.signing_keys()

    def use_signing_key(self, key: bytes) -> None:
        """Keep a key, new or known, as the one in use."""
        self._whole.use_signing_key(key)

    def backups(self) -> Backups:
        """Return what makes and restores backups of this vault; it is imported only now.

        Each has the key file with it, which is put to rights first.
        """
        self.mind_key_file()
        return self._backups_of(self._connection)

    def mind_key_file(self) -> None:
        """Write the key file anew where it was lost, by its copy; else bring the copy up to it.

        Does nothing once the vault is closed.
        """
        from mentordesk.store.slot_copy import mind_slots

        if self._is_open:
            mind_slots(self._connection, self._key)

    def complaints(self) -> tuple[Sentence, ...]:
        """Return what is wrong with the database, read from its first page to its last."""
        from mentordesk.store.checking import complaints

        return tuple(complaints(self._connection))

    def leave(self) -> Thread | None:
        """Back up what was written since the newest backup, and let go of the files.

        Why it couldn't be backed up is told when the next start tries again. Return what brings the
        backups to the second place meanwhile, if anything may have been written.
        """
        if "_whole" not in vars(self):
            self.close()
            return None
        with closing(self), suppress(MentorDeskError):
            self.backups().catch_up()
        return spreading(self._connection.folder)

    def close(self) -> None:
        """Let go of the files; a second time does nothing.

        A key file that was lost meanwhile is written anew first, as long as anything can do so.
        """
        self.mind_key_file()
        self._is_open = False
        vars(self).pop("_whole", None)
        self._connection.close()

    def _migrate(self, connection: Connection) -> None:
        """Bring the database up to date; imported only where it isn't."""
        from mentordesk.domain.backup import Why
        from mentordesk.store.migrations import migrate
        from mentordesk.store.restoring import is_under_way

        def back_up(connection: Connection) -> None:
            if not is_under_way(connection.folder):  # what a backup has brought back has one
                self._backups_of(connection).make(Why.MIGRATION)

        migrate(connection, before=back_up)

    def _backups_of(self, connection: Connection) -> Backups:
        from mentordesk.store.open_backups import OpenBackups, Opened

        return OpenBackups(Opened(connection, self._key, __version__))

    @cached_property
    def _whole(self) -> Vault:
        from mentordesk.store.vault import SqliteVault

        self.mind_key_file()
        return SqliteVault(self._connection, finnish_lemmas)


def _after_restoring(connection: Connection) -> None:
    """Erase again what a backup has brought back; imported only when one has."""
    from mentordesk.store.erasing import erase_again, ledger_of

    erase_again(connection, ledger_of(connection))
