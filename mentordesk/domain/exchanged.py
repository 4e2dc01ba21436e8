"""What an exchange file holds beside a mentorship's records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mentordesk.domain.marks import Marks
from mentordesk.domain.mentorship import Mentorship


@dataclass(frozen=True, slots=True)
class Cover:
    """What a file tells beside the mentorship.

    ``sender`` is who sat at the desk it comes from; ``health`` says whether what was written about
    health came along, for what was left out was not removed. ``pdfs`` are the files of the sealed
    documents, by their numbers.
    """

    sender: str = ""
    health: bool = True
    marks: Marks = field(default_factory=Marks)
    pdfs: Mapping[str, bytes] = field(default_factory=dict[str, bytes], repr=False)


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange file holds: a mentorship, its programme's files by name, and the cover."""

    mentorship: Mentorship
    files: Mapping[str, str]
    cover: Cover
