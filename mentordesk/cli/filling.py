"""Forms on paper and back, without a window.

    mentordesk … import FILE.pdf [--mentorship ID] [--yes] [--replace]

Shows what of a filled form goes where, and asks before anything is written. `--yes` asks nothing
and takes in what is new; with `--replace` also what would take the place of something else. Without
an answer nothing is written.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from mentordesk.domain.errors import MentorDeskError, NotFound
from mentordesk.domain.filling import Entry, FilledForm, Standing, refusal
from mentordesk.domain.intake import Intake
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.placing import entries
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.suffix import FORM, is_pdf
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.ui.files import read_whole

INDENT: Final = "    "
STANDINGS: Final[dict[Standing, Sentence]] = {
    Standing.NEW: QT_TRANSLATE_NOOP("cli", "new"),
    Standing.SAME: QT_TRANSLATE_NOOP("cli", "the same"),
    Standing.OTHER: QT_TRANSLATE_NOOP("cli", "different"),
    Standing.UNPLACED: QT_TRANSLATE_NOOP("cli", "has no place here"),
}
NOW: Final = QT_TRANSLATE_NOOP("cli", "now: {text}")
READ: Final = QT_TRANSLATE_NOOP("cli", "in the form: {text}")
TAKE_NEW: Final = QT_TRANSLATE_NOOP("cli", "Take in the new answers ({count})?")
REPLACE: Final = QT_TRANSLATE_NOOP(
    "cli", "Let the form’s answers take the place of the different ones ({count})?"
)
CHOICE: Final = QT_TRANSLATE_NOOP("cli", "y/n")
YES: Final = frozenset({"y", "yes", "k", "kyllä", "j", "ja"})
TAKEN: Final = QT_TRANSLATE_NOOP("cli", "Taken in: {count}.")
LEFT: Final = QT_TRANSLATE_NOOP(
    "cli", "Left out, as it is different here or has no place: {count}."
)
EMPTY: Final = QT_TRANSLATE_NOOP("cli", "Nothing is filled in on this form.")
WHOSE: Final = QT_TRANSLATE_NOOP(
    "cli",
    "The form doesn’t tell which mentorship it is of, or that one isn’t here. Add --mentorship and "
    "its id, as `mentordesk list` prints it.",
)


def add_filling(taking: argparse.ArgumentParser) -> None:
    """Add to the command that reads files in what is asked of a filled form."""
    taking.add_argument("--mentorship", metavar="ID", help="of a filled form: whose it is")
    taking.add_argument("--yes", action="store_true", help="of a filled form: ask nothing")
    taking.add_argument(
        "--replace", action="store_true", help="of a filled form: also what is different here"
    )


def is_form(path: Path, data: bytes) -> bool:
    """Say whether a file is a PDF, by what is in it or else by its name."""
    return is_pdf(data) or path.suffix.casefold() == FORM


def take_form(asked: argparse.Namespace, house: House, language: TranslatedLanguage) -> None:
    """Show what goes where, ask, and take it in; raises ``MentorDeskError``."""
    form = house.read_filled(read_whole(asked.file))
    mentorship = _mentorship(asked.mentorship or form.mentorship, form, house)
    intake = Intake(mentorship, house.programme(mentorship.programme), language, date.today())
    found = entries(form, intake)
    print("\n".join(line for entry in found for line in _lines(entry, language)))
    if not found:
        print(language.say(EMPTY))
    wanted = [entry for ask in (_new, _others) for entry in ask(found, asked, language)]
    changes = [change for entry in wanted for change in entry.changes]
    if changes:
        house.vault.save(mentorship.id, changes)
    print(language.say(TAKEN.filled(count=len(wanted))))
    left = sum(e.standing is not Standing.SAME for e in found) - len(wanted)
    if left:
        print(language.say(LEFT.filled(count=left)))


def _mentorship(mentorship_id: str, form: FilledForm, house: House) -> Mentorship:
    try:
        mentorship = house.vault.load(mentorship_id)
    except NotFound as error:
        raise NotFound(WHOSE) from error
    reason = refusal(form, mentorship)
    if reason is not None:
        raise MentorDeskError(reason)
    return mentorship


def _lines(entry: Entry, language: TranslatedLanguage) -> Iterator[str]:
    yield f"{entry.question} [{language.say(STANDINGS[entry.standing])}]"
    told = ((NOW, entry.now), (READ, entry.read))
    for sentence, text in told:
        if text:
            yield f"{INDENT}{language.say(sentence.filled(text=_indented(text)))}"


def _indented(text: str) -> str:
    return text.replace("\n", f"\n{INDENT}{INDENT}")


def _new(
    found: Sequence[Entry], asked: argparse.Namespace, language: TranslatedLanguage
) -> list[Entry]:
    new = [entry for entry in found if entry.standing is Standing.NEW]
    return new if new and (asked.yes or _agrees(TAKE_NEW, len(new), language)) else []


def _others(
    found: Sequence[Entry], asked: argparse.Namespace, language: TranslatedLanguage
) -> list[Entry]:
    others = [entry for entry in found if entry.standing is Standing.OTHER]
    if not others or asked.yes:
        return others if asked.replace else []
    return others if _agrees(REPLACE, len(others), language) else []


def _agrees(question: Sentence, count: int, language: TranslatedLanguage) -> bool:
    """Ask on the terminal; who says nothing says no."""
    try:
        said = input(f"{language.say(question.filled(count=count))} [{language.say(CHOICE)}] ")
    except EOFError:
        return False
    return said.strip().casefold() in YES
