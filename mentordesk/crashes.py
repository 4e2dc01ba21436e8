"""Mistakes of the program: what is told of them is imported with the first one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject


def crash_watch(save_now: Callable[[], None], parent: QObject) -> Callable[..., None]:
    """Return what takes the place of ``sys.excepthook``: it saves first, then tells."""

    @cache
    def watch() -> Callable[..., None]:
        from mentordesk.ui.crash import CrashWatch

        return CrashWatch(save_now, parent)

    return lambda *mistake: watch()(*mistake)  # noqa: PLW0108
