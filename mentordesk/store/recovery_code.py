"""The recovery code: 26 letters and digits that open the vault when the password is forgotten.

The alphabet is Crockford's base 32 (https://www.crockford.com/base32.html), in which no two signs
look alike: 26 of them carry 130 random bits.
"""

from __future__ import annotations

import secrets
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH: Final = 26
GROUPS: Final = (5, 5, 5, 5, 6)
_AS_MEANT: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code() -> str:
    """Return a random code in groups, as it is printed."""
    return grouped("".join(secrets.choice(ALPHABET) for _ in range(LENGTH)))


def grouped(code: str) -> str:
    """Return a code with hyphens between its groups."""
    signs = iter(code)
    return "-".join("".join(next(signs) for _ in range(size)) for size in GROUPS)


def as_meant(typed: str) -> str:
    """Return the signs of a code however it was typed: small, with O for 0, with I or L for 1."""
    return "".join(filter(str.isalnum, typed.upper())).translate(_AS_MEANT)


def is_code(signs: str) -> bool:
    """Say whether the signs may be a code at all."""
    return len(signs) == LENGTH and all(sign in ALPHABET for sign in signs)
