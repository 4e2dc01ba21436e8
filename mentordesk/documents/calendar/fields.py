"""What is told in a part of a calendar, by the names of RFC 5545."""

from __future__ import annotations

from icalendar import Component


def tell(part: Component, **values: object) -> None:
    """Tell values in a part; ``_`` in a name stands for ``-``."""
    for name, value in values.items():
        part.add(name.replace("_", "-"), value)  # pyright: ignore[reportUnknownMemberType]
