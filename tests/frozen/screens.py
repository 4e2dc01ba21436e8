"""Screens that nobody sees."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def seen_by_nobody(size: str) -> Iterator[str]:
    """Yield the display of a screen of a size, with a Finnish keyboard before it."""
    reading, writing = os.pipe()
    command = ("Xvfb", "-noreset", "-displayfd", str(writing), "-screen", "0", size)
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, pass_fds=(writing,)) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        try:
            subprocess.run(("setxkbmap", "-display", display, "fi"), check=True)
            yield display
        finally:
            server.terminate()
