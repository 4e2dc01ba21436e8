"""What a password has to be: eight signs at the least, and no whole text.

After NIST SP 800-63B-4, 3.1.1.2.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

LEAST: Final = 8
MOST: Final = 1000
"""More than any passphrase that people type."""

SHORT: Final = QT_TRANSLATE_NOOP("domain", "At least {count} characters, please.")
LONG: Final = QT_TRANSLATE_NOOP("domain", "At most {count} characters, please.")


def trimmed(password: str) -> str:
    """Return a password without the spaces and line ends around it, which pasting brings unseen.

    After NIST SP 800-63B-4, 3.1.1.2, which allows for just that.
    """
    return password.strip()


def refusal(password: str) -> Sentence | None:
    """Return why no vault may be locked with a password, None where it may."""
    signs = len(plain_signs(password))
    if signs < LEAST:
        return SHORT.filled(count=LEAST)
    return LONG.filled(count=MOST) if signs > MOST else None


def plain_signs(password: str) -> str:
    """Return the signs that count, each the same however the keyboard composes it."""
    return unicodedata.normalize("NFC", trimmed(password))
