"""What the program is made with: every part that is handed out with it, and its licence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shipped:
    """A part; ``licence`` is in SPDX's words, ``inside`` names the part that brings it, if any."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    inside: str = ""
    copyright: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All there is to read of the licence, the holders first."""
        said = ("\n".join(self.copyright), *self.texts)
        return "\n\n".join(text.strip("\n") for text in said if text)


@dataclass(frozen=True, slots=True)
class Shipment:
    """Everything handed out together, and the commit and day it was made from, "" from source."""

    parts: tuple[Shipped, ...]
    commit: str = ""
    day: str = ""
