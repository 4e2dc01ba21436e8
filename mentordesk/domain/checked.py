"""A file that was checked: what it is, and what this desk knows of the document beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mentordesk.domain.issued import Issued
from mentordesk.domain.ports import Vault
from mentordesk.domain.signing import Signings
from mentordesk.domain.verifying import Verdict


@dataclass(frozen=True, slots=True)
class Checked:
    """What a file is; ``mentorship`` is the id of what its document is of, "" where none is known.

    ``replaced_by`` is the number of the document that holds in its stead, "" where there is none.
    ``has_desk`` says that there is a desk here at all, with a database of what it has sealed.
    """

    verdict: Verdict
    mentorship: str = ""
    replaced_by: str = ""
    has_desk: bool = True


def check(data: bytes, signings: Signings, vault: Vault) -> Checked:
    """Say what a file is; raises ``UnreadablePdf`` and ``VaultError``."""
    verdict = signings.verify(data)
    found = vault.find_issued(verdict.issued.number) if verdict.issued is not None else None
    if found is None:
        return Checked(verdict)
    mentorship, issued = found
    return Checked(verdict, mentorship, replacement(issued.number, vault.load(mentorship).issued))


def replacement(number: str, issued: Iterable[Issued]) -> str:
    """Return the number of what holds in the stead of a document; ``issued`` are oldest first."""
    last, holds = number, False
    for each in issued:
        if each.replaces == last:
            last, holds = each.number, each.holds
    return last if holds else ""
