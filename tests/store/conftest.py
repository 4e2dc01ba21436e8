"""What the store's tests share: a vault of their own, on a real disk, and its clock."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mentordesk.store.migrations import migrate
from mentordesk.store.opening import open_folder
from mentordesk.store.vault import SqliteVault
from tests.builders import A_KEY

NOON = datetime(2026, 2, 2, 12, tzinfo=UTC)


class Clock:
    """Tells noon, and a minute more each time it is asked."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "MentorDesk"


@pytest.fixture
def vault(folder: Path) -> Iterator[SqliteVault]:
    vault = SqliteVault(open_folder(folder, A_KEY, migrate), lambda: str, Clock())
    yield vault
    vault.close()
