"""How long a person waits after wrong passwords, so that nobody tries them one after another."""

from __future__ import annotations

from typing import Final

FREE: Final = 3
"""So many wrong ones cost nothing: fingers slip."""
LONGEST: Final = 60


def wait_after(failures: int) -> int:
    """Return how many seconds to wait after so many wrong passwords: 2, 4, 8 and at most 60."""
    return min(2 ** max(failures - FREE, 0), LONGEST) if failures > FREE else 0


def left_of(wait: int, passed: float) -> float:
    """Return what is left of a wait; never more than all of it, also with the clock set back."""
    return min(max(wait - passed, 0.0), float(wait))
