"""What the lists show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mentordesk.domain.programme_key import ProgrammeKey
from mentordesk.domain.summary import Status, Summary


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
