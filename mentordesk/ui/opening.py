"""What is read of mentorships and their programmes, on the worker."""

from __future__ import annotations

from collections.abc import Iterable

from mentordesk.domain.lookup import programme_of
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Catalogue, Vault
from mentordesk.domain.programme import Programme, ProgrammeKey
from mentordesk.domain.progress import sections_to_confirm


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
