"""Which programme a mentorship began with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentordesk.domain.ports import Catalogue, Vault
    from mentordesk.domain.programme import Programme
    from mentordesk.domain.programme_key import ProgrammeKey


def programme_of(key: ProgrammeKey, vault: Vault, catalogue: Catalogue) -> Programme:
    """Return the programme of the same files, else the copy that the mentorship keeps."""
    same = (p for p in catalogue.programmes() if p.key.sha256 == key.sha256)
    found = next(same, None)
    return part_of(key, found or catalogue.read(vault.programme_files(key) or {}))


def part_of(key: ProgrammeKey, programme: Programme) -> Programme:
    """Return the programme or its group part, whichever the key names."""
    group = programme.group
    return group if group is not None and group.key == key else programme


def members_programme(group: Programme, catalogue: Catalogue) -> Programme:
    """Return the programme that a group's mentorships follow: it is of the same files."""
    same = (p for p in catalogue.programmes() if p.key.sha256 == group.key.sha256)
    return next(same, None) or catalogue.read(dict(group.files))


def offered(programmes: Iterable[Programme]) -> tuple[Programme, ...]:
    """Return what can be begun: each programme, then its group part where it has one."""
    return tuple(p for programme in programmes for p in (programme, programme.group) if p)
