"""Screens that nobody sees."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from installer.wine.screen import screen


@contextmanager
def seen_by_nobody(size: str) -> Iterator[str]:
    """Yield the display of a screen of a size, with a Finnish keyboard before it."""
    with screen(size) as display:
        subprocess.run(("setxkbmap", "-display", display, "fi"), check=True)
        yield display
