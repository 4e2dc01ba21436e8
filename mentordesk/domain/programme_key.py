"""Which programme: what a list knows of one without reading its files."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProgrammeKey:
    """Which programme a mentorship began with; ``sha256`` is of the files, in hex."""

    id: str
    version: str
    sha256: str
