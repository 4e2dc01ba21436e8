"""A field for an amount of euros."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtWidgets import QWidget

from mentordesk.ui.fields import TypedField

WIDTH: Final = 6
NO_BREAK: Final = "\u00a0"
_EUROS: Final = re.compile(r"(\d{1,7})(?:[.,](\d{1,2}))?")
_THOUSANDS: Final = re.compile(r"\.(?=\d{3}(?:\.\d{3})*,)")
_BETWEEN: Final = re.compile(r"[\s€]|(?:euroa|eur)$", re.IGNORECASE)


def read_euros(text: str) -> int | None:
    """Return the cents that were typed (50, 50,5, 1.200,00 €), None when it can't be told."""
    found = _EUROS.fullmatch(_THOUSANDS.sub("", _BETWEEN.sub("", text.strip())))
    if found is None:
        return None
    return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))


def write_euros(cents: int) -> str:
    """Return an amount as it is written in Finland, e.g. ``1 200,00``."""
    euros = f"{cents // 100:,}".replace(",", NO_BREAK)
    return f"{euros},{cents % 100:02}"


class MoneyField(TypedField):
    """A line for euros, with a comma or a point; its value is in cents, None while empty."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        """Take what the euros are for, as it is said where the text is no amount."""
        super().__init__(WIDTH, parent)
        self._what = what

    def read(self, text: str) -> int | None:
        """Return the cents that a text stands for."""
        return read_euros(text)

    def write(self, value: int) -> str:
        """Return an amount such as ``50,00``."""
        return write_euros(value)

    def complaint(self) -> str:
        """Return the sentence for a text that is no amount."""
        return self.tr("{what}: write euros, such as 50 or 49,90.").format(what=self._what)
