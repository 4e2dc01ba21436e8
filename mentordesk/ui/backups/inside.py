"""What is in a backup, beside what there is now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from mentordesk.domain.backup import Backup
from mentordesk.domain.backups import Backups
from mentordesk.domain.errors import VaultDamaged
from mentordesk.domain.ports import Summary, Vault
from mentordesk.domain.safe import Key
from mentordesk.ui.backups.words import BackupWords


@dataclass(frozen=True, slots=True)
class Inside:
    """What a backup would bring back, and what was written since it was made.

    ``since`` is None where what there is now can't be read. ``own_key`` is the backup's where the
    vault's doesn't open it.
    """

    path: Path
    name: str
    backup: Backup
    summaries: tuple[Summary, ...]
    since: tuple[Summary, ...] | None
    own_key: Key | None = None

    @property
    def written_since(self) -> frozenset[str]:
        """The ids of what it holds that was written in since it was made."""
        return frozenset(each.id for each in self.summaries) & {
            each.id for each in self.since or ()
        }


@dataclass(frozen=True, slots=True)
class Wanted:
    """A backup to look into; ``name`` says in a sentence which, ``about`` what is known of it."""

    path: Path
    title: str
    about: str
    name: str

    def told(self, backup: Backup, words: BackupWords) -> Wanted:
        """Return it with what its own note says, where nothing was known of it before."""
        return self if self.about else replace(self, about=words.of_file(backup))


class Looking:
    """Looks into backups, on the worker; the errors are those of ``KeptBackups.look``.

    ``path`` is where the one that is wanted was fetched to; it is let go of.
    """

    def __init__(self, backups: Callable[[], Backups], vault: Vault) -> None:
        self._backups = backups
        self._vault = vault

    def look(self, wanted: Wanted, path: Path) -> Inside:
        """Return what is inside, read with the vault's key."""
        return self._look(wanted, path, lambda _: None)

    def unlock(self, wanted: Wanted, secret: str, path: Path) -> Inside:
        """Return what is inside, by the password or the recovery code of its time."""
        return self._look(wanted, path, lambda backups: backups.unlock(path, secret))

    def _look(self, wanted: Wanted, path: Path, key_of: Callable[[Backups], Key | None]) -> Inside:
        backups = self._backups()
        try:
            own_key = key_of(backups)
            found, backup = backups.look(path, own_key), backups.about(path)
        finally:
            backups.let_go()
        return Inside(wanted.path, wanted.name, backup, found, self._since(found), own_key)

    def _since(self, found: tuple[Summary, ...]) -> tuple[Summary, ...] | None:
        known = {summary.id: summary.changed_at for summary in found}
        try:
            now = self._vault.summaries()
        except VaultDamaged:
            return None
        return tuple(summary for summary in now if known.get(summary.id) != summary.changed_at)
