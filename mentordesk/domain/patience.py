"""How long a person waits after wrong passwords, so that nobody tries them one after another."""

from __future__ import annotations

from typing import Final

FREE: Final = 3
"""So many wrong ones cost nothing: fingers slip."""
LONGEST: Final = 60
_DOUBLINGS: Final = LONGEST.bit_length()


def wait_after(failures: int) -> int:
    """Return how many seconds to wait after so many wrong passwords: 2, 4, 8 and at most 60."""
    over = min(failures - FREE, _DOUBLINGS)
    return min(2**over, LONGEST) if over > 0 else 0


def left_of(wait: int, since: float, now: float) -> float:
    """Return what is left of a wait; both times are seconds since the PC was started.

    Nobody sets that clock. Where it is earlier now the PC was started anew, and what has passed
    since then counts.
    """
    passed = now - since if now >= since else now
    return max(wait - passed, 0.0)
