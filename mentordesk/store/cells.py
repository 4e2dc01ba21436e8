"""What a cell of the database holds for a text and for a moment."""

from __future__ import annotations

from datetime import UTC, datetime


def as_written(cell: str | bytes) -> str:
    """Return the text that a cell of a ``WrittenField`` holds."""
    return cell.decode(errors="surrogatepass") if isinstance(cell, bytes) else cell


def as_cell(text: str) -> str | bytes:
    """Return what a cell of a ``WrittenField`` holds for a text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="surrogatepass")
    return text


def stamp(moment: datetime) -> str:
    """Return what a cell of a ``StampField`` holds for a moment: UTC with microseconds."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
