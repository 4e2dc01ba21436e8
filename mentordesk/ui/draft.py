"""A new mentorship that reaches the vault only once something was written into it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mentordesk.domain.mentorship import Change, Mentorship, apply
from mentordesk.domain.ports import Vault
from mentordesk.domain.programme import Programme
from mentordesk.domain.setup import first_meetings


class Draft:
    """Saves the changes of a session as the vault does, and adds the mentorship at the first.

    Its methods run on the worker, one after another.
    """

    def __init__(self, mentorship: Mentorship, programme: Programme, vault: Vault) -> None:
        self._mentorship = mentorship
        self._programme = programme
        self._vault = vault
        self._added = False

    def save(self, mentorship_id: str, changes: Sequence[Change]) -> None:
        """Keep changes, all or none."""
        if not self._added:
            self._vault.add(self._mentorship, self._programme)
            self._added = True
        self._vault.save(mentorship_id, changes)

    def discard(self) -> None:
        """Erase what was kept, if anything was."""
        if self._added:
            self._vault.delete(self._mentorship.id)


def blank(programme: Programme, today: date) -> Mentorship:
    """Return an empty mentorship with the programme's meetings, still without times."""
    mentorship = Mentorship.new(programme.key, today)
    for change in first_meetings(programme):
        mentorship = apply(mentorship, change)
    return mentorship
