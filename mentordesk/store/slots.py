"""A slot of the key file: the vault's key, wrapped by something that a person or a PC knows.

AES-256-GCM wraps it, and its tag tells a wrong password from the right one. What a slot says of
itself is bound to it: changing that, or moving the slot to another file, opens nothing.
"""

from __future__ import annotations

import json
import os
import unicodedata
from base64 import b64encode
from dataclasses import dataclass
from typing import Final, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from mentordesk.domain.safe import KEY_BYTES

Kind = Literal["password", "recovery", "pc"]

_WRAPPING_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_SALT_BYTES: Final = 16
_TAG_BYTES: Final = 16

_MOST_ROUNDS: Final = 16
_MOST_MEMORY: Final = 256 * 1024
_MOST_LANES: Final = 8
_LEAST_MEMORY_OF_A_LANE: Final = 8
_LARGEST_PC: Final = 4096
"""Bytes that a PC may make of a key; Windows needs some 300."""


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work Argon2id (RFC 9106) makes of a password: rounds, KiB of memory, lanes."""

    rounds: int = 3
    memory: int = 64 * 1024
    lanes: int = 4

    @property
    def is_sane(self) -> bool:
        """Say whether a file may ask for it: what Argon2id knows, and an office PC can bear."""
        return (
            1 <= self.rounds <= _MOST_ROUNDS
            and 1 <= self.lanes <= _MOST_LANES
            and _LEAST_MEMORY_OF_A_LANE * self.lanes <= self.memory <= _MOST_MEMORY
        )


@dataclass(frozen=True, slots=True)
class Slot:
    """What is wrapped and how to come by what unwraps it; ``cost`` only of a password's.

    It is the vault's key; while everything is encrypted anew, the new key and then the old one.
    """

    kind: Kind
    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: Cost | None = None

    @property
    def is_sane(self) -> bool:
        """Say whether it has the shape of a slot that a MentorDesk writes."""
        if self.kind == "pc":
            return not self.salt and not self.nonce and 0 < len(self.wrapped) <= _LARGEST_PC
        return (
            len(self.salt) == _SALT_BYTES
            and len(self.nonce) == _NONCE_BYTES
            and len(self.wrapped) in (KEY_BYTES + _TAG_BYTES, 2 * KEY_BYTES + _TAG_BYTES)
            and (self.cost is not None and self.cost.is_sane) == (self.kind == "password")
        )


def password_slot(material: bytes, password: str, cost: Cost, file_id: str) -> Slot:
    """Wrap the key by a password."""
    salt = os.urandom(_SALT_BYTES)
    wrapping = from_password(password, salt, cost)
    return _wrapped("password", material, wrapping, (salt, cost, file_id))


def recovery_slot(material: bytes, code: str, file_id: str) -> Slot:
    """Wrap the key by the signs of a recovery code."""
    salt = os.urandom(_SALT_BYTES)
    return _wrapped("recovery", material, _from_code(code, salt), (salt, None, file_id))


def by_password(slot: Slot, password: str, file_id: str) -> bytes | None:
    """Return what a password unwraps, or None."""
    if slot.cost is None:
        return None
    return _unwrapped(slot, from_password(password, slot.salt, slot.cost), file_id)


def by_code(slot: Slot, code: str, file_id: str) -> bytes | None:
    """Return what the signs of a recovery code unwrap, or None."""
    return _unwrapped(slot, _from_code(code, slot.salt), file_id)


def from_password(password: str, salt: bytes, cost: Cost) -> bytes:
    """Return the key that a password makes; ä is the same however the keyboard composes it."""
    composed = unicodedata.normalize("NFC", password).encode(errors="surrogatepass")
    maker = Argon2id(
        salt=salt,
        length=_WRAPPING_BYTES,
        iterations=cost.rounds,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    return maker.derive(composed)


def _from_code(code: str, salt: bytes) -> bytes:
    """Return the key that a code makes; it is random enough to need no slow derivation."""
    maker = HKDF(algorithm=SHA256(), length=_WRAPPING_BYTES, salt=salt, info=b"mentordesk recovery")
    return maker.derive(code.encode(errors="surrogatepass"))


def _wrapped(
    kind: Kind, material: bytes, wrapping: bytes, about: tuple[bytes, Cost | None, str]
) -> Slot:
    salt, cost, file_id = about
    nonce = os.urandom(_NONCE_BYTES)
    bare = Slot(kind, salt, nonce, b"", cost)
    sealed = AESGCM(wrapping).encrypt(nonce, material, _bound(bare, file_id))
    return Slot(kind, salt, nonce, sealed, cost)


def _unwrapped(slot: Slot, wrapping: bytes, file_id: str) -> bytes | None:
    try:
        return AESGCM(wrapping).decrypt(slot.nonce, slot.wrapped, _bound(slot, file_id))
    except InvalidTag:
        return None


def _bound(slot: Slot, file_id: str) -> bytes:
    """Return what is bound to a slot: whose it is, its kind and how it is derived."""
    cost = slot.cost and [slot.cost.rounds, slot.cost.memory, slot.cost.lanes]
    salt = b64encode(slot.salt).decode()
    return json.dumps(["mentordesk-key", 1, file_id, slot.kind, salt, cost]).encode()
