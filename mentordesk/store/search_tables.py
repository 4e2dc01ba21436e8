"""The statements of the third migration, as they were released: what can be found.

All of it is made of the other tables and may be thrown away: where ``indexed`` is empty, everything
is indexed anew. The triggers keep ``found`` in step with ``searchable``, also where a mentorship is
deleted; a migration that makes ``searchable`` anew has to make them anew.
"""

from __future__ import annotations

from typing import Final

_OF_MENTORSHIP: Final = "INTEGER NOT NULL REFERENCES mentorship (row) ON DELETE CASCADE"

SEARCH_TABLES: Final = (
    """CREATE TABLE indexed (
    mentorship INTEGER PRIMARY KEY REFERENCES mentorship (row) ON DELETE CASCADE,
    version INTEGER NOT NULL)""",
    f"""CREATE TABLE searchable (
    row INTEGER PRIMARY KEY,
    mentorship {_OF_MENTORSHIP},
    sort TEXT NOT NULL,
    meeting TEXT NOT NULL,
    item TEXT NOT NULL,
    part TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    lemmas TEXT NOT NULL)""",
    "CREATE INDEX searchable_mentorship ON searchable (mentorship)",
    """CREATE VIRTUAL TABLE found USING fts5 (
    text, lemmas, content = 'searchable', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 0')""",
    """CREATE TRIGGER searchable_made AFTER INSERT ON searchable BEGIN
    INSERT INTO found (rowid, text, lemmas) VALUES (new.row, new.text, new.lemmas);
    END""",
    """CREATE TRIGGER searchable_gone AFTER DELETE ON searchable BEGIN
    INSERT INTO found (found, rowid, text, lemmas)
    VALUES ('delete', old.row, old.text, old.lemmas);
    END""",
)
"""What of each mentorship is indexed, the texts with where they stand, and the index of words."""
