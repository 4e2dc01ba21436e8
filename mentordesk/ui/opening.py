"""From an id to an open mentorship: what is read on the worker when one is opened or listed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from mentordesk.domain.lookup import programme_of
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Catalogue, Summary, Vault
from mentordesk.domain.programme import Programme, ProgrammeKey
from mentordesk.domain.progress import sections_to_confirm
from mentordesk.domain.records import Status


@dataclass(frozen=True)
class Listing:
    """All mentorships, and how many sections the feedback form of their programmes has.

    The sections are known only for programmes where all meetings of a running one are held.
    """

    summaries: tuple[Summary, ...] = ()
    sections: Mapping[ProgrammeKey, int] = field(default_factory=dict[ProgrammeKey, int])

    def find(self, mentorship_id: str) -> Summary | None:
        """Return the summary of that id, or None."""
        return next((s for s in self.summaries if s.id == mentorship_id), None)


def programmes_ending(summaries: Sequence[Summary]) -> set[ProgrammeKey]:
    """Return the programmes whose sections decide what a mentorship needs next."""
    return {s.programme for s in summaries if s.status is Status.OPEN and s.next_number is None}


def count_sections(
    keys: Iterable[ProgrammeKey], vault: Vault, catalogue: Catalogue
) -> dict[ProgrammeKey, int]:
    """Return how many sections the feedback forms of programmes have."""
    programmes = ((key, programme_of(key, vault, catalogue)) for key in keys)
    return {key: len(sections_to_confirm(programme)) for key, programme in programmes}


def read_mentorship(
    mentorship_id: str, vault: Vault, catalogue: Catalogue
) -> tuple[Mentorship, Programme]:
    """Read a mentorship whole, with its programme."""
    mentorship = vault.load(mentorship_id)
    return mentorship, programme_of(mentorship.programme, vault, catalogue)
