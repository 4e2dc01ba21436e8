"""What a PC keeps of the key for the person who is signed in to it: a slot for Windows to open."""

from __future__ import annotations

import sys
from typing import Final, Protocol

from mentordesk.store.slots import Slot


class PcKeeper(Protocol):
    """Seals bytes so that only the same person on the same PC opens them."""

    def seal(self, material: bytes, purpose: bytes) -> bytes:
        """Return the bytes sealed for one purpose; raises ``OSError``."""
        ...

    def unseal(self, sealed: bytes, purpose: bytes) -> bytes | None:
        """Return what was sealed for that purpose here, or None."""
        ...


def pc_slot(keeper: PcKeeper, material: bytes, file_id: str) -> Slot:
    """Wrap the key by the PC; raises ``OSError``."""
    return Slot("pc", b"", b"", keeper.seal(material, file_id.encode()))


def by_pc(keeper: PcKeeper, slot: Slot, file_id: str) -> bytes | None:
    """Return what the PC unwraps, or None."""
    return keeper.unseal(slot.wrapped, file_id.encode())


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _NO_WINDOW: Final = 0x1
    """CRYPTPROTECT_UI_FORBIDDEN: never ask anything."""

    class _Blob(ctypes.Structure):
        """Windows' DATA_BLOB."""

        _fields_ = [("size", wintypes.DWORD), ("data", ctypes.POINTER(ctypes.c_char))]

    class WindowsKeeper:
        """Implements ``PcKeeper`` by the Data Protection API of the person's Windows account.

        https://learn.microsoft.com/windows/win32/api/dpapi/nf-dpapi-cryptprotectdata
        """

        def seal(self, material: bytes, purpose: bytes) -> bytes:
            """Return the bytes sealed for one purpose; raises ``OSError``."""
            return _passed("CryptProtectData", material, purpose)

        def unseal(self, sealed: bytes, purpose: bytes) -> bytes | None:
            """Return what was sealed for that purpose here, or None."""
            try:
                return _passed("CryptUnprotectData", sealed, purpose)
            except OSError:
                return None

    def _passed(through: str, content: bytes, purpose: bytes) -> bytes:
        given, bound, out = _blob(content), _blob(purpose), _Blob()
        done = ctypes.WinDLL("crypt32")[through](
            ctypes.byref(given),
            None,
            ctypes.byref(bound),
            None,
            None,
            _NO_WINDOW,
            ctypes.byref(out),
        )
        if not done:
            raise ctypes.WinError()
        try:
            return ctypes.string_at(out.data, out.size)
        finally:
            free = ctypes.WinDLL("kernel32").LocalFree
            free.argtypes = [ctypes.c_void_p]  # else a 64-bit address is cut
            free(out.data)

    def _blob(content: bytes) -> _Blob:
        return _Blob(len(content), ctypes.create_string_buffer(content, len(content)))

    THIS_PC: Final[PcKeeper | None] = WindowsKeeper()
else:
    THIS_PC: Final[PcKeeper | None] = None
