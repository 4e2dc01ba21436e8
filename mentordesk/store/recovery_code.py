"""Makes recovery codes."""

from __future__ import annotations

import secrets

from mentordesk.domain.recovery_code import ALPHABET, LENGTH, grouped


def new_code() -> str:
    """Return a random code in groups, as it is printed."""
    return grouped("".join(secrets.choice(ALPHABET) for _ in range(LENGTH)))
