"""Who may look into a data folder: nobody but the person whose it is, as far as a system says so.

Files are made private by the program's umask; what earlier versions left open is closed here.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from mentordesk.store.file_names import BACKUPS

_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
_OURS: Final = ("mentordesk.*", "settings.ini", BACKUPS, f"{BACKUPS}/*")


def close_to_others(folder: Path) -> None:
    """Let no other user into the folder and the files in it; does nothing on Windows.

    A folder in which everybody may write, such as one for passing files, is not ours to close.
    """
    if os.name != "posix":
        return
    for path in _ours(folder):
        with suppress(OSError):
            mode = stat.S_IMODE(path.stat().st_mode)
            if mode & _OTHERS and not (path == folder and mode & stat.S_IWOTH):
                path.chmod(mode & ~_OTHERS)


def _ours(folder: Path) -> Iterator[Path]:
    yield folder
    for pattern in _OURS:
        yield from folder.glob(pattern)
