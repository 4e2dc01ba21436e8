"""Text as it can be drawn: line ends made alike, and characters without a glyph named."""

from __future__ import annotations

import re
from itertools import groupby
from unicodedata import category, name, normalize

from mentordesk.documents.setting.faces import Faces

LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
UNSEEN = re.compile("[\u00ad\u034f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufe00-\ufe0f\ufeff]")
"""Soft hyphens, orders for the direction, choosers of a sign's look: never seen themselves."""
NAMED = 3
"""So many different undrawable ones in a row are named in full; more only by number."""


class Speller:
    """Names what the fonts can't draw; ``named`` tells whether it had to, so far."""

    def __init__(self, faces: Faces) -> None:
        self._faces = faces
        self.named = False

    def lines(self, text: str) -> list[str]:
        """Return the lines of a text, each fit to draw; more than one empty line in a row is one.

        Letters written as two characters become one where Unicode has it, tabs become spaces.
        """
        plain = normalize("NFC", text).replace("\t", "    ").strip("\n\r \u2028\u2029")
        lines = [self.line(line) for line in LINE_ENDS.split(plain)]
        return [line for n, line in enumerate(lines) if line or (n and lines[n - 1])]

    def line(self, text: str) -> str:
        """Return one line fit to draw."""
        text = UNSEEN.sub("", text.rstrip())
        is_drawn = self._faces.draws_all(text) or all(map(self._faces.draws, text))
        return text if is_drawn else self._spelled(text)

    def _spelled(self, text: str) -> str:
        out: list[str] = []
        run = ""
        for character in text:
            if not self._faces.draws(character) or (run and _joins(character)):
                run += character
            else:
                out += [self._bracket(run), character]
                run = ""
        return "".join((*out, self._bracket(run)))

    def _bracket(self, run: str) -> str:
        """Return a run of undrawable characters as ``[U+1F600 grinning face]``."""
        bare = run.rstrip(" ")
        if not bare:
            return run
        self.named = True
        after = run[len(bare) :]
        signs = [(sign, len(list(same))) for sign, same in groupby(bare)]
        if len(signs) <= NAMED:
            return f"[{', '.join(_named(sign) + _times(n) for sign, n in signs)}]{after}"
        numbers = " ".join(f"{ord(sign):04X}{_times(n)}" for sign, n in signs)
        return f"[{_script(bare)}U+{numbers}]{after}"


def _joins(character: str) -> bool:
    """Say whether a drawable character goes on inside a run: spaces and invisible joiners."""
    return character == " " or category(character) == "Cf"


def _named(character: str) -> str:
    known = "" if category(character) in {"Cf", "Zs"} else name(character, "").lower()
    return f"U+{ord(character):04X} {known}".strip()


def _times(count: int) -> str:
    """Return how often the same character comes, where it comes again at once."""
    return f" × {count}" if count > 1 else ""


def _script(run: str) -> str:
    """Return the script that all letters of a run share: ``Arabic ``; else an empty text."""
    first = {name(c, "").partition(" ")[0].capitalize() for c in run if c.isalpha()}
    return f"{first.pop()} " if len(first) == 1 else ""
