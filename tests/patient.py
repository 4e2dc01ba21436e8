"""Waiting in tests: as long as a slow, busy machine may need, and no longer than it must."""

from collections.abc import Callable
from typing import Any, Final

from pytestqt.qtbot import QtBot

PATIENCE_MS: Final = 30_000
"""So long a test waits before it fails: what is measured by the clock fails where much is done."""


class PatientBot(QtBot):
    """Waits longer than pytest-qt does."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        """Wait until it is so."""
        __tracebackhide__ = True
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, *signal: Any, timeout: int = PATIENCE_MS, **named: Any) -> Any:
        """Wait for a signal."""
        return super().waitSignal(*signal, timeout=timeout, **named)

    def waitSignals(self, *signals: Any, timeout: int = PATIENCE_MS, **named: Any) -> Any:
        """Wait for all of several signals."""
        return super().waitSignals(*signals, timeout=timeout, **named)
