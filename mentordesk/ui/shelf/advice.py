"""What to look at in a programme that arrives, gathered on the worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mentordesk.domain.descent import keeps_id
from mentordesk.domain.package import Package
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import Sentence
from mentordesk.domain.translations import left_behind, left_behind_in, missing_texts


@dataclass(frozen=True)
class Advice:
    """What its author or whoever takes it in should know; nothing of it stops anybody.

    ``left_behind`` are texts with translations that may be out of date, ``translations`` of them;
    ``missing`` counts the texts that languages lack; ``keeps_id`` says that it would take the
    place of the programme that it comes from.
    """

    remarks: tuple[Sentence, ...]
    left_behind: tuple[Sentence, ...]
    translations: int
    missing: Mapping[str, int]
    keeps_id: bool

    @classmethod
    def on(cls, package: Package, base: Programme | None) -> Advice:
        """Look at a package beside the programme that it comes from, if that is known."""
        new = package.programme
        behind = left_behind(base, new) if base else ()
        return cls(
            package.remarks,
            tuple(left_behind_in(package, base)) if base else (),
            sum(len(text.languages) for text in behind),
            missing_texts(new),
            base is not None and keeps_id(new, base),
        )
