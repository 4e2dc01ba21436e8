"""Several problems of a programme told as one, a sentence a line."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

MOST_TOLD = 20

AND_MORE = QT_TRANSLATE_NOOP("programmes", "There is more; mend these first.")


def refuse(problems: Iterable[ProgrammeError]) -> None:
    """Raise the problems as one ``ProgrammeError``, if there are any; the first twenty are told."""
    found = list(islice(problems, MOST_TOLD + 1))
    if len(found) == 1:
        raise found[0]
    if found:
        sentences = [problem.sentence for problem in found[:MOST_TOLD]]
        more = [AND_MORE] if len(found) > MOST_TOLD else []
        raise ProgrammeError(_lines([*sentences, *more]))


def _lines(sentences: list[Sentence]) -> Sentence:
    """Return sentences as one, each on a line of its own; each is translated by itself."""
    named = {f"line{n}": sentence for n, sentence in enumerate(sentences)}
    return Sentence("programmes", "\n".join(f"{{{name}}}" for name in named), named)
