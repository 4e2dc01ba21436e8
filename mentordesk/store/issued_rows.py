"""The rows of sealed documents and of their files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from mentordesk.domain.issued import Issued, Signer, Void, Way, erased
from mentordesk.domain.programme_key import ProgrammeKey
from mentordesk.store.cells import as_cell, as_written, stamp
from mentordesk.store.connection import Cells, Connection

_COLUMNS: Final = """issued.number, issued.document, issued.language, issued.programme,
    issued.programme_version, issued.programme_sha256, issued.content, issued.sha256, issued.at,
    issued.desk, issued.locks, issued.free, issued.health, issued.replaces, issued.void_at,
    issued.void_reason, issued.void_by"""
_OF: Final = f"SELECT row, {_COLUMNS} FROM issued WHERE mentorship = ? ORDER BY at, row"
_FIND: Final = f"""SELECT issued.row, {_COLUMNS}, mentorship.id FROM issued
    JOIN mentorship ON mentorship.row = issued.mentorship WHERE number = ?"""
_LOCK: Final = """SELECT number FROM issued
    WHERE mentorship = ? AND locks = 1 AND void_at IS NULL LIMIT 1"""
_SIGNERS: Final = """SELECT role, name, title, place, day, way FROM issued_signer
    WHERE issued = ? ORDER BY row"""
_ADD: Final = f"""INSERT INTO issued (mentorship, changed_at, {_COLUMNS.replace("issued.", "")})
    VALUES (?, ?, {", ".join("?" * 17)}) RETURNING row"""
_ADD_SIGNER: Final = """INSERT INTO issued_signer (issued, role, name, title, place, day, way)
    VALUES (?, ?, ?, ?, ?, ?, ?)"""
_CHANGE: Final = """UPDATE issued SET changed_at = ?, content = ?, health = ?, void_at = ?,
    void_reason = ?, void_by = ? WHERE number = ?"""
_PDF: Final = """SELECT pdf FROM issued_file JOIN issued ON issued.row = issued_file.issued
    WHERE number = ?"""
_KEEP_PDF: Final = """INSERT OR IGNORE INTO issued_file (issued, pdf)
    SELECT row, ? FROM issued WHERE number = ?"""
_DROP_PDF: Final = (
    "DELETE FROM issued_file WHERE issued = (SELECT row FROM issued WHERE number = ?)"
)
_SEALED_AS: Final = """SELECT row, number, sha256 FROM issued
    WHERE row IN (SELECT issued FROM issued_file)"""
_TELLING: Final = f"""SELECT issued.row, {_COLUMNS} FROM issued
    JOIN mentorship ON mentorship.row = issued.mentorship
    WHERE mentorship.id = ? AND health AND issued.changed_at <= ?"""


def read_issued(connection: Connection, mentorship: int) -> tuple[Issued, ...]:
    """Return the sealed documents of the mentorship in a row, oldest first."""
    return tuple(_issued(connection, row) for row in connection.run(_OF, (mentorship,)))


def find_issued(connection: Connection, number: str) -> tuple[str, Issued] | None:
    """Return the document of a number, and before it the id of its mentorship."""
    found = connection.run(_FIND, (as_cell(number),))
    return (as_written(found[0][-1]), _issued(connection, found[0][:-1])) if found else None


def lock_of(connection: Connection, mentorship: int) -> str:
    """Return the number of the document that locks the mentorship in a row; "" for none."""
    found = connection.run(_LOCK, (mentorship,))
    return as_written(found[0][0]) if found else ""


def add_issued(connection: Connection, mentorship: int, issued: Issued, now: datetime) -> None:
    """Write a document that isn't there yet."""
    key = issued.programme
    told = (issued.number, issued.document, issued.language, key.id, key.version, key.sha256)
    hashes = (issued.content, issued.sha256, stamp(issued.at), issued.desk)
    row = (
        *map(as_cell, (*told, *hashes)),
        issued.locks,
        json.dumps(issued.free),
        issued.health,
        as_cell(issued.replaces),
        *_void_cells(issued.void),
    )
    ((number,),) = connection.run(_ADD, (mentorship, stamp(now), *row))
    for signer in issued.signers:
        said = map(as_cell, (signer.role, signer.name, signer.title, signer.place))
        day = signer.day and signer.day.isoformat()
        connection.run(_ADD_SIGNER, (number, *said, day, signer.way))


def change_issued(connection: Connection, issued: Issued, now: datetime) -> None:
    """Write what can become otherwise of a document: that it is void, and how much it tells."""
    told = (as_cell(issued.content), issued.health, *_void_cells(issued.void))
    connection.run(_CHANGE, (stamp(now), *told, as_cell(issued.number)))


def read_pdf(connection: Connection, number: str) -> bytes | None:
    """Return the file of a document, None where there is none."""
    found = connection.run(_PDF, (as_cell(number),))
    return found[0][0] if found else None


def keep_pdf(connection: Connection, number: str, pdf: bytes) -> None:
    """Write the file of a document that has none."""
    connection.run(_KEEP_PDF, (pdf, as_cell(number)))


def drop_pdf(connection: Connection, number: str) -> None:
    """Erase the file of a document."""
    connection.run(_DROP_PDF, (as_cell(number),))


def changed_documents(connection: Connection) -> Iterator[str]:
    """Yield the numbers of the documents whose files aren't what was sealed, one read at a time."""
    for row, number, sha256 in connection.run(_SEALED_AS):
        ((pdf,),) = connection.run("SELECT pdf FROM issued_file WHERE issued = ?", (row,))
        if hashlib.sha256(pdf).hexdigest() != sha256:
            yield as_written(number)


def erase_telling(
    connection: Connection, mentorship_id: str, until: datetime, at: datetime
) -> tuple[Issued, ...]:
    """Erase the files that tell about health and were here by a moment; they are void since ``at``.

    A sealed file can't be changed, so all of it goes. Returns the documents as they were.
    """
    rows = connection.run(_TELLING, (as_cell(mentorship_id), stamp(until)))
    telling = tuple(_issued(connection, row) for row in rows)
    for issued in telling:
        change_issued(connection, erased(issued, at), at)
        drop_pdf(connection, issued.number)
    return telling


def _issued(connection: Connection, row: Cells) -> Issued:
    number, document, language, *key, content, sha256, at, desk = row[1:11]
    locks, free, health, replaces, void_at, *why = row[11:]
    void = Void(datetime.fromisoformat(void_at), *map(as_written, why)) if void_at else None
    return Issued(
        number=as_written(number),
        document=as_written(document),
        language=as_written(language),
        programme=ProgrammeKey(*map(as_written, key)),
        content=as_written(content),
        sha256=as_written(sha256),
        at=datetime.fromisoformat(at),
        desk=as_written(desk),
        signers=tuple(map(_signer, connection.run(_SIGNERS, (row[0],)))),
        locks=bool(locks),
        free=tuple(json.loads(free)),
        health=bool(health),
        replaces=as_written(replaces),
        void=void,
    )


def _signer(row: Cells) -> Signer:
    role, name, title, place = map(as_written, row[:4])
    day, way = row[4:]
    return Signer(role, name, title, place, date.fromisoformat(day) if day else None, Way(way))


def _void_cells(void: Void | None) -> tuple[str | None, str | bytes, str | bytes]:
    return (stamp(void.at), as_cell(void.reason), as_cell(void.by)) if void else (None, "", "")
