"""A screen that nobody sees, to show windows on."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def screen(size: str) -> Iterator[str]:
    """Yield the display of a screen of a size."""
    reading, writing = os.pipe()
    command = ("Xvfb", "-noreset", "-displayfd", str(writing), "-screen", "0", size)
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, pass_fds=(writing,)) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()
