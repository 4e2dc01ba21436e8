"""Making what people wrote fit where it is only shown."""

from __future__ import annotations

import re
from typing import Final

_WORD_BREAK: Final = "\u200b"
_LONG_WORD: Final = re.compile(r"\S{25,}")
_PART: Final = re.compile(r"\S{,23}[/\\_@.-](?=\S)|\S{24}(?=\S)")
"""What stays together of a long word: up to a sign where a path or an address can be parted."""


def breakable(text: str) -> str:
    """Return a text in which also very long words can be broken; it looks the same."""
    return _LONG_WORD.sub(_in_parts, text)


def _in_parts(word: re.Match[str]) -> str:
    return _PART.sub(lambda part: part[0] + _WORD_BREAK, word[0])


def shortened(text: str, letters: int = 60) -> str:
    """Return the beginning of a text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= letters else line[: letters - 1].rstrip() + "…"
