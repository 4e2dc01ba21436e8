"""The form of the database: how many of the steps in ``migrations`` were taken."""

from __future__ import annotations

from typing import Final

from mentordesk.domain.errors import VaultNewer
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.connection import Connection

FORM: Final = 6
"""How many steps there are, said here so that the first window need not load them."""

NEWER: Final = QT_TRANSLATE_NOOP(
    "store",
    "The database was written by a newer version of MentorDesk (its form is {found}, this program "
    "knows {known}). Install the newer version; nothing was changed.",
)


def refuse_newer(connection: Connection) -> None:
    """Raise ``VaultNewer`` where more steps were taken than there are."""
    found = connection.pragma("user_version")
    if found > FORM:
        raise VaultNewer(NEWER.filled(found=found, known=FORM))


def is_behind(connection: Connection) -> bool:
    """Say whether steps are missing."""
    return connection.pragma("user_version") < FORM
