"""Which programme a mentorship began with."""

from __future__ import annotations

from mentordesk.domain.ports import Catalogue, Vault
from mentordesk.domain.programme import Programme, ProgrammeKey


def programme_of(key: ProgrammeKey, vault: Vault, catalogue: Catalogue) -> Programme:
    """Return the programme of the same files, else the copy that the mentorship keeps."""
    same = (p for p in catalogue.programmes() if p.key.sha256 == key.sha256)
    found = next(same, None)
    return found or catalogue.read(vault.programme_files(key) or {})
