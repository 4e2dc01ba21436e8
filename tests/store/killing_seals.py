"""Kills a process while it seals documents, and asks whether each one it sealed is there, whole.

``python -m tests.store.killing_seals 100`` does it so often and prints the counts.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from mentordesk.domain.errors import NotFound
from mentordesk.domain.history import Act
from mentordesk.domain.issued import Issued, new_number
from mentordesk.domain.verifying import same
from mentordesk.late_vault import LateVault
from tests.builders import A_KEY, a_mentorship, a_programme, an_issued
from tests.store.killing import killed

MODULE = "tests.store.killing_seals"
SIZE = 200_000
"""Bytes of a document; a write of this size can be cut off in the middle."""
MOST = 12
"""Documents that one process seals before it is killed, at most."""


@dataclass(frozen=True, slots=True)
class Toll:
    """What a row of kills came to: numbers of documents.

    ``half`` counts those that are listed without their whole file or that no history tells of.
    """

    kills: int
    acknowledged: int
    lost: int
    half: int


def kill_often(folder: Path, kills: int, seed: int = 1) -> Toll:
    """Kill sealers one after another on one vault."""
    chance, mentorship = random.Random(seed), a_mentorship()
    with closing(LateVault(folder, A_KEY)) as vault:
        vault.add(mentorship, a_programme())
    sealer = (MODULE, str(folder), mentorship.id)
    acknowledged: set[str] = set()
    for _ in range(kills):
        acknowledged |= killed(sealer, chance.randrange(1, MOST))
    with closing(LateVault(folder, A_KEY)) as vault:
        issued = vault.load(mentorship.id).issued
        told = {e.key for e in vault.history(mentorship.id) if e.act is Act.SEALED}
        half = sum(not (_is_whole(vault, each) and each.number in told) for each in issued)
    lost = acknowledged - {each.number for each in issued}
    return Toll(kills, len(acknowledged), len(lost), half)


def _is_whole(vault: LateVault, issued: Issued) -> bool:
    try:
        return same(vault.issued_pdf(issued.number), issued)
    except NotFound:
        return False


def seal_for_ever(folder: Path, mentorship_id: str) -> None:
    """Seal one document after another, and print the number of each once it is kept."""
    vault = LateVault(folder, A_KEY)
    while True:
        number, pdf = new_number(), os.urandom(SIZE)
        vault.issue(mentorship_id, an_issued(number, pdf, locks=False), pdf)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


def main(arguments: list[str]) -> None:
    """Be the one who seals, or kill so many of them."""
    if len(arguments) == 2:
        seal_for_ever(Path(arguments[0]), arguments[1])
    else:
        with tempfile.TemporaryDirectory() as folder:
            sys.stdout.write(f"{kill_often(Path(folder), int(arguments[0]))}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
