"""What stands in the files of a vault once every page is decrypted, free pages and the log too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from mentordesk.domain.safe import Key
from mentordesk.store.opening import FILE_NAME

PAGE: Final = 4096
SALT: Final = 16
VECTOR, TAG = 16, 64
LOG_HEADER, FRAME_HEADER = 32, 24


def all_pages(folder: Path, key: Key) -> bytes:
    """Return every page of the database and every one in its log, in use or not, one by one."""
    return b"".join(_decrypted(page, key) for page in _pages(folder))


def _pages(folder: Path) -> Iterator[bytes]:
    whole = (folder / FILE_NAME).read_bytes()
    first = [whole[SALT:PAGE]] if whole else []  # the salt stands before it, in the clear
    yield from first
    yield from (whole[at : at + PAGE] for at in range(PAGE, len(whole), PAGE))
    log = folder / f"{FILE_NAME}-wal"
    frames = log.read_bytes()[LOG_HEADER:] if log.exists() else b""
    for at in range(0, len(frames), FRAME_HEADER + PAGE):
        page = frames[at + FRAME_HEADER : at + FRAME_HEADER + PAGE]
        number = int.from_bytes(frames[at : at + 4])
        yield page[SALT:] if number == 1 else page


def _decrypted(page: bytes, key: Key) -> bytes:
    """Return a page as SQLite reads it; one that was never written is zeros."""
    if not any(page):
        return page
    end = len(page) - VECTOR - TAG
    vector = page[end : end + VECTOR]
    reading = Cipher(algorithms.AES256(key.material[:32]), modes.CBC(vector)).decryptor()
    return reading.update(page[:end]) + reading.finalize()
