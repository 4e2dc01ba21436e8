"""What is said of a sealed document: when, under which number, who signed, and if it is void."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Final

from mentordesk.domain.issued import Issued, Way
from mentordesk.domain.ports import Language
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

SEALED: Final = QT_TRANSLATE_NOOP("ui", "Sealed {day}, record number {number}")
VOIDED: Final = QT_TRANSLATE_NOOP("ui", "Void: sealed {day}, record number {number}")
SINCE: Final = QT_TRANSLATE_NOOP("ui", "Void since {day}: {reason}")
NO_LONGER: Final = QT_TRANSLATE_NOOP(
    "ui", "The document sealed on {day} ({number}) is void since {since}: {reason}"
)
SIGNED: Final = QT_TRANSLATE_NOOP("ui", "Signed by {names}")
BY_PEN: Final = QT_TRANSLATE_NOOP("ui", "By pen on paper: {names}")
REPLACES: Final = QT_TRANSLATE_NOOP("ui", "Replaces {number}")


class SealedWords:
    """Says it in a language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def title(self, issued: Issued) -> str:
        """Return its state, day and number; a void one is said to be that first."""
        said = SEALED if issued.holds else VOIDED
        number = whole(issued.number)
        return self._language.say(said.filled(day=local_day(issued.at), number=number))

    def void(self, issued: Issued) -> str:
        """Return that it is void, since when and why, in one sentence; "" where it holds."""
        if issued.void is None:
            return ""
        day, since, why = local_day(issued.at), local_day(issued.void.at), issued.void.told
        number, reason = whole(issued.number), self._language.say(why)
        said = NO_LONGER.filled(day=day, number=number, since=since, reason=reason)
        return self._language.say(said)

    def about(self, issued: Issued) -> str:
        """Return a line each on why it is void, who signed it and how, and what it replaces."""
        return "\n".join(self._parts(issued))

    def _parts(self, issued: Issued) -> Iterator[str]:
        say = self._language.say
        if issued.void is not None:
            day = local_day(issued.void.at)
            yield say(SINCE.filled(day=day, reason=say(issued.void.told)))
        here = [each.name for each in issued.signers if each.way is not Way.PEN]
        by_pen = [each.name for each in issued.signers if each.way is Way.PEN and each.name]
        for said, names in ((SIGNED, here), (BY_PEN, by_pen)):
            if names:
                yield say(said.filled(names=", ".join(names)))
        if issued.replaces:
            yield say(REPLACES.filled(number=whole(issued.replaces)))


def whole(number: str) -> str:
    """Return a record number as it is shown: no line ends within it."""
    return number.replace("-", "\N{NON-BREAKING HYPHEN}")


def local_day(at: datetime) -> date:
    """Return the day on which something was here, of a time in UTC."""
    known = at if at.tzinfo else at.replace(tzinfo=UTC)
    return known.astimezone().date()
