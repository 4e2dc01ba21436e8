"""Tells when the person's session at the computer is locked or put to sleep.

Windows tells it to a window that has asked for it. Other systems don't tell a program of Qt's.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from ctypes.wintypes import MSG
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray

KIND: Final = b"windows_generic_MSG"

SESSION_CHANGE: Final = 0x02B1
"""WM_WTSSESSION_CHANGE; its first value says what happened."""
POWER: Final = 0x0218
"""WM_POWERBROADCAST."""

LEAVING: Final = frozenset(
    {
        (SESSION_CHANGE, 0x2),  # WTS_CONSOLE_DISCONNECT: another user at this PC
        (SESSION_CHANGE, 0x4),  # WTS_REMOTE_DISCONNECT
        (SESSION_CHANGE, 0x6),  # WTS_SESSION_LOGOFF
        (SESSION_CHANGE, 0x7),  # WTS_SESSION_LOCK
        (POWER, 0x4),  # PBT_APMSUSPEND
    }
)


class SessionWatch(QAbstractNativeEventFilter):
    """Looks at Windows' messages and calls ``left`` when the person leaves the session."""

    def __init__(self, left: Callable[[], None]) -> None:
        super().__init__()
        self._left = left

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Look at a message and let it pass."""
        if QByteArray(kind) == KIND:
            told = MSG.from_address(int(message))
            if (told.message, told.wParam) in LEAVING:
                self._left()
        return False, 0


def be_told(window: int) -> None:
    """Ask Windows to tell the window of that handle what becomes of the session."""
    if sys.platform == "win32":
        asked = ctypes.c_void_p(window)
        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(asked, 0)  # NOTIFY_FOR_THIS_SESSION
