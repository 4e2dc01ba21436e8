"""A programme as files that people hand on, and what reads and writes such files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import Sentence


@dataclass(frozen=True)
class Package:
    """A programme as it was read from files.

    ``remarks`` say what of them its author should look at all the same; ``place`` tells, by
    language and key, the file and line in which a text stands.
    """

    programme: Programme
    remarks: tuple[Sentence, ...]
    place: Callable[[str, str], tuple[str, int]]


class Packages(Protocol):
    """Programmes as files that people hand on: a folder, a zip or a spreadsheet."""

    def open(self, path: Path) -> Programme:
        """Read and check what lies there, all languages; raises ``ProgrammeError``."""
        ...

    def unpack(self, path: Path) -> Package:
        """Do as ``open`` does, and tell what else is to be said of the files."""
        ...

    def as_base(self, programme: Programme, hint: str) -> Programme:
        """Return a programme to derive one's own from; ``hint`` stands on its first lines."""
        ...

    def as_zip(self, programme: Programme) -> bytes:
        """Return the programme's files in a zip."""
        ...

    def as_sheet(self, programme: Programme) -> bytes:
        """Return the questions and texts as a spreadsheet (.xlsx)."""
        ...
