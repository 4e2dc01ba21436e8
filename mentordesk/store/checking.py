"""What is wrong with a database that can be opened: asked of SQLite in all the ways it knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.domain.errors import VaultDamaged
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.store.connection import Connection
from mentordesk.store.issued_rows import changed_documents

PAGES: Final = QT_TRANSLATE_NOOP(
    "store", "Parts of the database aren't as they were written: {count}. Restore a backup."
)
STRUCTURE: Final = QT_TRANSLATE_NOOP(
    "store", "The database doesn't hang together: {words}. Restore a backup."
)
ORPHANS: Final = QT_TRANSLATE_NOOP(
    "store", "Records hang on others that aren't there: {count}. Restore a backup."
)
INDEX: Final = QT_TRANSLATE_NOOP(
    "store", "The search doesn't know all words, or knows some that were deleted."
)
DOCUMENT: Final = QT_TRANSLATE_NOOP(
    "store", "The sealed document {number} isn't as it was sealed. Restore a backup."
)

_FINE: Final = [("ok",)]
_INDEX_AGREES: Final = "INSERT INTO found (found, rank) VALUES ('integrity-check', 1)"


def complaints(connection: Connection) -> Iterator[Sentence]:
    """Yield what is wrong, most telling first; it reads everything, and writes nothing new."""
    pages = connection.broken_pages()
    if pages:
        yield PAGES.filled(count=pages)
    structure = _structure(connection)
    if structure:
        yield STRUCTURE.filled(words=structure)
        return
    orphans = connection.run("PRAGMA foreign_key_check")
    if orphans:
        yield ORPHANS.filled(count=len(orphans))
    for number in changed_documents(connection):
        yield DOCUMENT.filled(number=number)
    if not _index_agrees(connection):
        yield INDEX


def _structure(connection: Connection) -> str:
    """Return SQLite's first complaint, "" where it has none."""
    try:
        found = connection.run("PRAGMA integrity_check(1)")
    except VaultDamaged as failure:
        return str(failure.__cause__)
    return "" if found == _FINE else str(found[0][0])


def _index_agrees(connection: Connection) -> bool:
    try:
        connection.run(_INDEX_AGREES)
    except VaultDamaged:
        return False
    return True
