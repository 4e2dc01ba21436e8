"""The key file, ``mentordesk.key``: JSON with a slot for each way to the key."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Final, Literal

import msgspec

from mentordesk.domain.errors import KeyLost, VaultNewer
from mentordesk.domain.safe import KEY_BYTES, SECRET_BYTES, Key
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.durable import write_durably
from mentordesk.store.failures import told
from mentordesk.store.slots import Kind, Slot

FILE_NAME: Final = "mentordesk.key"

KEY_LOST: Final = QT_TRANSLATE_NOOP(
    "store",
    "A database lies in {folder}, and its key file is gone. No new key would open it: take a "
    "backup into use, or bring the file {file} back.",
)
UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "store",
    "The key file in {folder} is damaged or no key file, and without it nothing opens the "
    "database. Both were left as they are: take a backup into use.",
)
NEWER_KEY: Final = QT_TRANSLATE_NOOP(
    "store",
    "The key file in {folder} was written by a newer version of MentorDesk. Install the newer "
    "version; nothing was changed.",
)

_VERSION: Final = 1
_LARGEST: Final = 64 * 1024
_MOST_SLOTS: Final = 4
_NOT_UNDERSTOOD: Final = (msgspec.MsgspecError, RecursionError, UnicodeDecodeError)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The slots of one vault's key, told from another's by ``id``.

    ``salt`` is that of the key which the database has. ``unfinished`` says that the database is
    being encrypted, for the first time or anew: only its first bytes tell then which key it has.
    ``sha256`` is that of the rest: it keeps nobody out, but tells a damaged slot from a wrong
    password.
    """

    format: Literal["mentordesk-key"]
    format_version: Literal[1]
    id: str
    salt: bytes
    slots: tuple[Slot, ...] = ()
    unfinished: bool = False
    sha256: str = ""

    def with_slot(self, slot: Slot) -> KeyFile:
        """Return it with the slot in place of those of its kind."""
        return self.without(slot.kind).plus(slot)

    def plus(self, *slots: Slot) -> KeyFile:
        """Return it with more slots."""
        return replace(self, slots=(*self.slots, *slots))

    def without(self, kind: Kind) -> KeyFile:
        """Return it without the slots of a kind."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind != kind))

    def of_kind(self, kind: Kind) -> tuple[Slot, ...]:
        """Return the slots of a kind."""
        return tuple(slot for slot in self.slots if slot.kind == kind)


@dataclass(frozen=True, slots=True)
class _Form:
    """What a key file of any version says of itself."""

    format: Literal["mentordesk-key"]
    format_version: int


def new_key_file(key: Key) -> KeyFile:
    """Return a key file for a key, with no slot yet."""
    return KeyFile("mentordesk-key", _VERSION, os.urandom(16).hex(), key.salt)


def read_key_file(folder: Path) -> KeyFile:
    """Return the key file of a folder; raises ``KeyLost`` where there is none to understand."""
    with told(folder):
        try:
            with (folder / FILE_NAME).open("rb") as file:
                content = file.read(_LARGEST + 1)
        except (FileNotFoundError, NotADirectoryError):
            raise KeyLost(KEY_LOST.filled(folder=str(folder), file=FILE_NAME)) from None
    return _understood(content, folder)


def _understood(content: bytes, folder: Path) -> KeyFile:
    try:
        return parsed(content)
    except _NOT_UNDERSTOOD as failure:
        newer = _form(content) > _VERSION
        kind, sentence = (VaultNewer, NEWER_KEY) if newer else (KeyLost, UNREADABLE)
        raise kind(sentence.filled(folder=str(folder))) from failure


def parsed(content: bytes) -> KeyFile:
    """Return the key file that the bytes hold; raises ``msgspec.MsgspecError``."""
    found = msgspec.json.decode(content, type=KeyFile)
    if found.sha256 != _digest(found):
        raise msgspec.ValidationError("not as it was written")
    sane = len(found.slots) <= _MOST_SLOTS and all(slot.is_sane for slot in found.slots)
    if not sane or len(found.salt) != KEY_BYTES - SECRET_BYTES or len(content) > _LARGEST:
        raise msgspec.ValidationError("a slot that no MentorDesk writes")
    return found


def written(file: KeyFile) -> bytes:
    """Return the bytes of a key file."""
    signed = replace(file, sha256=_digest(file))
    return msgspec.json.format(msgspec.json.encode(signed)) + b"\n"


def write_key_file(folder: Path, file: KeyFile) -> None:
    """Put the key file in its place, whole and on the disk when this returns."""
    write_durably(folder / FILE_NAME, written(file))


def _digest(file: KeyFile) -> str:
    return sha256(msgspec.json.encode(replace(file, sha256=""))).hexdigest()


def _form(content: bytes) -> int:
    """Return the version that the bytes say of themselves, 0 where they say none."""
    try:
        return msgspec.json.decode(content, type=_Form).format_version
    except _NOT_UNDERSTOOD:
        return 0
