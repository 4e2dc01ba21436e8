"""The key file, ``mentordesk.key``: JSON with a slot for each way to the key."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

import msgspec

from mentordesk.domain.errors import KeyLost
from mentordesk.domain.records import new_id
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.durable import write_durably
from mentordesk.store.failures import told
from mentordesk.store.slots import Slot

FILE_NAME: Final = "mentordesk.key"

UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "store",
    "The key file in {folder} is damaged or no key file, and without it nothing opens the "
    "database. Both were left as they are: take a backup into use.",
)

_LARGEST: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The slots of one vault's key, told from another's by ``id``."""

    format: Literal["mentordesk-key"]
    format_version: Literal[1]
    id: str
    slots: tuple[Slot, ...]

    def with_slot(self, slot: Slot) -> KeyFile:
        """Return it with the slot in place of those of its kind."""
        return replace(self.without(slot.kind), slots=(*self.without(slot.kind).slots, slot))

    def without(self, kind: str) -> KeyFile:
        """Return it without the slots of a kind."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind != kind))

    def of_kind(self, kind: str) -> tuple[Slot, ...]:
        """Return the slots of a kind."""
        return tuple(slot for slot in self.slots if slot.kind == kind)


def new_key_file() -> KeyFile:
    """Return a key file with no slot yet."""
    return KeyFile("mentordesk-key", 1, new_id(), ())


def read_key_file(folder: Path) -> KeyFile:
    """Return the key file of a folder; raises ``KeyLost`` where it can't be understood."""
    with told(folder), (folder / FILE_NAME).open("rb") as file:
        content = file.read(_LARGEST)
    try:
        return parsed(content)
    except msgspec.MsgspecError as failure:
        raise KeyLost(UNREADABLE.filled(folder=str(folder))) from failure


def parsed(content: bytes) -> KeyFile:
    """Return the key file that the bytes hold; raises ``msgspec.MsgspecError``."""
    found = msgspec.json.decode(content, type=KeyFile)
    if not all(slot.cost is None or slot.cost.is_sane for slot in found.slots):
        raise msgspec.ValidationError("a cost that no MentorDesk asks for")
    return found


def write_key_file(folder: Path, file: KeyFile) -> None:
    """Put the key file in its place, whole and on the disk when this returns."""
    write_durably(folder / FILE_NAME, msgspec.json.format(msgspec.json.encode(file)) + b"\n")
