"""Words for places where Qt takes ``&`` for a shortcut key."""

from __future__ import annotations


def plain(text: str) -> str:
    """Return a text for places where Qt takes ``&`` for a shortcut key."""
    return text.replace("&", "&&")
