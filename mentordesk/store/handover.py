"""The file in which a mentorship goes to another desk: an exchange file, encrypted by a passphrase.

A line of JSON tells how the passphrase makes the key; the rest is the exchange file, compressed,
then encrypted with AES-256-GCM. The line is bound to it: whoever changes it opens nothing.
"""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Literal

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mentordesk.domain.errors import ExchangeError, WrongPassphrase
from mentordesk.domain.passphrase import folded
from mentordesk.domain.password import trimmed
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.slots import Cost, from_password

FORMAT: Final = "mentordesk-handover"
FORMAT_VERSION: Final = 1
LARGEST_MIB: Final = 50

NO_PASSPHRASE: Final = QT_TRANSLATE_NOOP(
    "store", "A passphrase is missing: without one everybody could read the file. Give one."
)
NOT_OURS: Final = QT_TRANSLATE_NOOP(
    "store",
    "The file is damaged, or no hand-over file of MentorDesk. Choose the one that the other "
    "MentorDesk wrote, or ask for a new one.",
)
NEWER: Final = QT_TRANSLATE_NOOP(
    "store",
    "The hand-over file was written by a newer version of MentorDesk (its form is {found}, this "
    "program knows {known}). Install the newer version.",
)
CUT: Final = QT_TRANSLATE_NOOP(
    "store",
    "The hand-over file isn't whole: {found} of its {whole} bytes are there. Copy it again.",
)
WRONG: Final = QT_TRANSLATE_NOOP(
    "store",
    "The passphrase doesn't open the file. Each file has its own: make sure that it is this one's, "
    "and type it again. If it surely is, ask for a new file.",
)
TOO_LARGE: Final = QT_TRANSLATE_NOOP(
    "store", "The hand-over file holds more than {limit} MB, which no mentorship is. Do not use it."
)

_LONGEST_HEADER: Final = 4096
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_MOST_MEMORY: Final = 256 * 1024
"""KiB that a file from elsewhere may ask for, so that none makes a small PC stand still."""


@dataclass(frozen=True, slots=True)
class Header:
    """The first line; ``length`` is how many bytes follow it, so that a cut file is told."""

    format: Literal["mentordesk-handover"]
    format_version: Literal[1]
    cost: Cost
    salt: bytes
    nonce: bytes
    length: int


class HandoverFile:
    """Encrypts exchange files by a passphrase, at a cost, and opens them."""

    def __init__(self, cost: Cost | None = None) -> None:
        self._cost = cost or Cost()

    def sealed(self, content: bytes, passphrase: str) -> bytes:
        """Return the content as a hand-over file; raises ``ExchangeError`` without a passphrase."""
        _ask(passphrase)
        salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
        cipher = AESGCM(from_password(trimmed(passphrase), salt, self._cost))
        packed = zlib.compress(content)
        # GCM adds a tag of 16 bytes.
        header = Header(FORMAT, FORMAT_VERSION, self._cost, salt, nonce, len(packed) + 16)
        line = msgspec.json.encode(header) + b"\n"
        return line + cipher.encrypt(nonce, packed, line)

    def opened(self, data: bytes, passphrase: str) -> bytes:
        """Return the content of a hand-over file; raises ``ExchangeError``.

        A passphrase that was heard on the phone is also tried as drawn words are written.
        """
        line, header, body = _whole(data)
        _ask(passphrase)
        for each in dict.fromkeys((trimmed(passphrase), passphrase, folded(passphrase))):
            cipher = AESGCM(from_password(each, header.salt, header.cost))
            with suppress(InvalidTag):
                return _unpacked(cipher.decrypt(header.nonce, body, line))
        raise WrongPassphrase(WRONG)


def is_sealed(data: bytes) -> bool:
    """Say whether it is a hand-over file; raises ``ExchangeError`` for one that none can open."""
    is_ours = _told(_parts(data)[0], "format") == FORMAT
    if is_ours:
        _whole(data)
    return is_ours


def _ask(passphrase: str) -> None:
    if not passphrase.strip():
        raise ExchangeError(NO_PASSPHRASE)


def _parts(data: bytes) -> tuple[bytes, bytes]:
    """Return the first line with its end, and the rest."""
    end = data.find(b"\n", 0, _LONGEST_HEADER) + 1
    return data[:end], data[end:]


def _whole(data: bytes) -> tuple[bytes, Header, bytes]:
    """Return the first line, what it tells, and all the rest; raises ``ExchangeError``."""
    line, body = _parts(data)
    header = _header(line)
    if len(body) != header.length:
        raise ExchangeError(CUT.filled(found=len(body), whole=header.length))
    return line, header, body


def _header(line: bytes) -> Header:
    if _told(line, "format") != FORMAT:
        raise ExchangeError(NOT_OURS)
    found = _told(line, "format_version")
    if isinstance(found, int) and found > FORMAT_VERSION:
        raise ExchangeError(NEWER.filled(found=found, known=FORMAT_VERSION))
    try:
        header = msgspec.json.decode(line, type=Header)
    except msgspec.MsgspecError as failure:
        raise ExchangeError(NOT_OURS) from failure
    if not _is_sane(header):
        raise ExchangeError(NOT_OURS)
    return header


def _is_sane(header: Header) -> bool:
    is_cheap = header.cost.is_sane and header.cost.memory <= _MOST_MEMORY
    return is_cheap and (len(header.salt), len(header.nonce)) == (_SALT_BYTES, _NONCE_BYTES)


def _told(line: bytes, key: str) -> object:
    """Return what the first line tells under a key, None where it tells nothing."""
    try:
        found = msgspec.json.decode(line, type=dict[str, object])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return found.get(key)


def _unpacked(packed: bytes) -> bytes:
    """Return what was compressed, if it isn't more than any mentorship can be."""
    unpacking = zlib.decompressobj()
    most = LARGEST_MIB * 2**20
    try:
        content = unpacking.decompress(packed, most + 1)
    except zlib.error as failure:
        raise ExchangeError(NOT_OURS) from failure
    if len(content) > most:
        raise ExchangeError(TOO_LARGE.filled(limit=LARGEST_MIB))
    return content
