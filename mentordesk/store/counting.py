"""How many rows a database has, table by table: what is compared before a copy is relied on."""

from __future__ import annotations

from collections import Counter
from typing import Final

from mentordesk.store.connection import Connection

_TABLES: Final = """
SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'
ORDER BY name
"""

_HEALTH: Final = "health_"


def rows_of(connection: Connection) -> Counter[str]:
    """Return how many rows each table has, those about health with their like."""
    counts = Counter[str]()
    for (name,) in connection.run(_TABLES):
        counts[name.removeprefix(_HEALTH)] += connection.run(f'SELECT count(*) FROM "{name}"')[0][0]
    return counts
