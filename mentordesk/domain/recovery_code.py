"""The recovery code as people read and type it: 26 letters and digits in groups.

The alphabet is Crockford's base 32 (https://www.crockford.com/base32.html), in which no two signs
look alike: 26 of them carry 130 random bits.
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH: Final = 26
GROUPS: Final = (5, 5, 5, 5, 6)
_AS_MEANT: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})


def as_meant(typed: str) -> str:
    """Return the signs of a code however it was typed: small, with O for 0, with I or L for 1."""
    return "".join(filter(str.isalnum, typed.upper())).translate(_AS_MEANT)


def groups(signs: str) -> tuple[str, ...]:
    """Return the groups of a code, of as much of it as there is."""
    ends = accumulate(GROUPS, initial=0)
    return tuple(filter(None, (signs[start:end] for start, end in pairwise(ends))))


def grouped(signs: str) -> str:
    """Return a code, or its beginning, with hyphens between its groups."""
    return "-".join(groups(signs))


def is_code(signs: str) -> bool:
    """Say whether the signs may be a code at all."""
    return len(signs) == LENGTH and all(sign in ALPHABET for sign in signs)
