"""``mentordesk --self-test``: tries on this PC whether all of the program is there and works.

It goes the whole way on the sample data in a passing folder, and touches no data of the person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.language import TranslatedLanguage
from mentordesk.self_test_steps import ANSWERS, DATABASE, SIGNING, Steps

WORKS: Final = QT_TRANSLATE_NOOP("app", "Works")
FAILED: Final = QT_TRANSLATE_NOOP("app", "FAILED")
NOT_TRIED: Final = QT_TRANSLATE_NOOP("app", "Not tried, as something before it failed")
ALL_WORKS: Final = QT_TRANSLATE_NOOP("app", "Everything works on this PC.")
SOME_FAILED: Final = QT_TRANSLATE_NOOP(
    "app", "Something doesn’t work. Install MentorDesk again, which repairs its files."
)
NEEDED: Final = (DATABASE, ANSWERS, SIGNING)
"""What the steps after them go on from."""


@dataclass(frozen=True)
class Outcome:
    """What became of a step: ``trouble`` is "" where it works, and None where it wasn't tried."""

    step: Sentence
    trouble: str | None


def run_self_test(language: TranslatedLanguage) -> Iterator[Outcome]:
    """Take every step; yield what became of each.

    One that failed holds up none but those that go on from it.
    """
    with (
        TemporaryDirectory(prefix="mentordesk-") as folder,
        closing(Steps(Path(folder), language)) as steps,
    ):
        is_whole = True
        for step, tried in steps.all():
            trouble = trouble_of(tried, language) if is_whole else None
            is_whole = is_whole and not (trouble and step in NEEDED)
            yield Outcome(step, trouble)


def trouble_of(step: Callable[[], None], language: TranslatedLanguage) -> str:
    """Return why a step doesn't work, "" where it does; any mistake is what we look for."""
    try:
        step()
    except MentorDeskError as error:
        return language.say(error.sentence)
    except Exception as mistake:
        return f"{type(mistake).__name__}: {mistake}"
    return ""


def told(outcome: Outcome, language: TranslatedLanguage) -> str:
    """Return the line that tells an outcome."""
    said = {"": WORKS, None: NOT_TRIED}.get(outcome.trouble, FAILED)
    parts = (language.say(outcome.step), language.say(said), outcome.trouble)
    return ": ".join(filter(None, parts))
