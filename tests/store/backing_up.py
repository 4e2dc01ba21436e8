"""What the tests of backups share: a vault in a folder with its key file, and a clock to move."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from mentordesk.domain.backup import Backup
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.safe import Key
from mentordesk.late_vault import LateVault
from mentordesk.store.key_file import new_key_file, write_key_file
from mentordesk.store.open_backups import OpenBackups, Opened
from mentordesk.store.slots import Cost, password_slot
from tests.builders import A_KEY, a_mentorship, a_programme, an_answer

PASSWORD = "salasana koetta varten"
_WRITTEN = """SELECT text FROM answer JOIN mentorship ON mentorship.row = answer.mentorship
    WHERE mentorship.id = ? AND meeting = ''"""
OTHER_KEY = Key(bytes(range(100, 148)))
FIRST_DAY = datetime(2026, 1, 5, 8)


class Today:
    """Local time as the test wants it."""

    def __init__(self, now: datetime = FIRST_DAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def sleep(self, **duration: float) -> None:
        self.now += timedelta(**duration)


class Desk:
    """A vault that is open, and its backups."""

    def __init__(self, folder: Path, clock: Today, key: Key = A_KEY) -> None:
        self.folder = folder
        self.vault = LateVault(folder, key)
        self.backups = OpenBackups(Opened(self.vault._connection, key, "0.1"), clock)

    def write(self, mentorship: Mentorship, text: str) -> None:
        self.vault.save(mentorship.id, [Put(an_answer(text))])

    def begin(self, **parts: int) -> Mentorship:
        mentorship = a_mentorship(**parts)
        self.vault.add(mentorship, a_programme())
        return mentorship


def keep_key(folder: Path, key: Key = A_KEY, password: str = PASSWORD) -> None:
    """Write a key file that opens a vault with the password, at little cost."""
    folder.mkdir(parents=True, exist_ok=True)
    file = new_key_file(key)
    slot = password_slot(key.material, password, Cost(1, 64, 1), file.id)
    write_key_file(folder, file.with_slot(slot))


@contextmanager
def at_desk(folder: Path, clock: Today | None = None, key: Key = A_KEY) -> Iterator[Desk]:
    """Open the vault in a folder, made with its key file where there is none."""
    if not (folder / "mentordesk.key").exists():
        keep_key(folder, key)
    desk = Desk(folder, clock or Today(), key)
    try:
        yield desk
    finally:
        desk.vault.close()


def text_in(folder: Path, mentorship: Mentorship, key: Key = A_KEY) -> str:
    """What was written last with ``Desk.write``, as the vault holds it once opened."""
    vault = LateVault(folder, key)
    try:
        return vault._connection.run(_WRITTEN, (mentorship.id,))[0][0]
    finally:
        vault.close()


def files(folder: Path) -> dict[str, bytes]:
    """Every file beneath a folder, whole."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def names(backups: tuple[Backup, ...]) -> list[str]:
    return [backup.path.name for backup in backups]
