"""Vaults filled with the sample work trial, to measure on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from mentordesk.demo import keep_sample
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import new_id
from mentordesk.domain.safe import Key
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.store.safe import FolderSafe
from mentordesk.store.slots import Cost

KEY: Final = Key(bytes(range(48)))
"""What the bench's vaults are encrypted with."""


@contextmanager
def opened(folder: Path) -> Iterator[House]:
    """Open the house on a data folder, in Finnish, and close it at the end."""
    house = House.open(folder, TranslatedLanguage("fi", RESOURCES / "i18n"), KEY)
    with closing(house.vault):
        yield house


@contextmanager
def founded(folder: Path, password: str) -> Iterator[House]:
    """Open the house on a new data folder that a password opens at little cost."""
    key, _ = FolderSafe(folder, Cost(1, 64, 1)).found(password)
    house = House.open(folder, TranslatedLanguage("fi", RESOURCES / "i18n"), key)
    with closing(house.vault):
        yield house


def keep_copies(house: House, count: int) -> Mentorship:
    """Keep the sample trial and copies of it, ``count`` together; return the sample."""
    sample = keep_sample(house)
    programme = house.programme(sample.programme)
    for _ in range(count - 1):
        house.vault.add(replace(sample, id=new_id()), programme)
    return sample
