"""Documents as files, without a window.

    mentordesk … print ID DOCUMENT FILE.pdf [--blank | --fillable]

Of a document that is signed and sealed the sealed file is written, as it is. The history tells that
a document was written, as it does in the window; an empty form tells nothing of anybody.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mentordesk.cli.vault import opened
from mentordesk.domain.history import HEALTH, Act
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.signing import is_free
from mentordesk.language import TranslatedLanguage
from mentordesk.ui.files import write_whole

if TYPE_CHECKING:
    from mentordesk.cli.parser import Commands
    from mentordesk.domain.mentorship import Mentorship
    from mentordesk.domain.programme import Programme
    from mentordesk.house import House

SEALED: Final = QT_TRANSLATE_NOOP("cli", "This is the sealed document {number}.")
SHUT: Final = QT_TRANSLATE_NOOP(
    "cli",
    "The form was written, but what is filled in on it can’t be read in: this mentorship is locked "
    "because its feedback form is sealed. Unlock it first.",
)


@dataclass(frozen=True, slots=True)
class Written:
    """A file, what is said of it, and what the history tells of it."""

    pdf: bytes
    said: Sentence | None = None
    field: str = ""


def add_printing(commands: Commands) -> None:
    """Add ``print`` to a parser's commands."""
    printing = commands.add_parser(
        "print",
        help="write a document as PDF",
        description="Writes a document as PDF; of one that is signed and sealed, the sealed file.",
    )
    printing.add_argument("id", metavar="ID")
    printing.add_argument("document", metavar="DOCUMENT", help="feedback, meeting-1 …")
    printing.add_argument("file", type=Path, metavar="FILE.pdf")
    empty = printing.add_mutually_exclusive_group()
    empty.add_argument("--blank", action="store_true", help="empty, to fill in by pen")
    empty.add_argument("--fillable", action="store_true", help="empty, with fields to fill in")
    printing.set_defaults(run=_print)


def _print(asked: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    with opened(asked, folder, language) as house:
        mentorship = house.vault.load(asked.id)
        is_empty = asked.blank or asked.fillable
        written = (_empty if is_empty else _filled)(asked, mentorship, house)
        write_whole(asked.file, written.pdf)
        if written.field:
            house.vault.note(mentorship.id, Act.PRINTED, field=written.field)
    if written.said:
        print(language.say(written.said), file=sys.stderr)


def _empty(asked: argparse.Namespace, mentorship: Mentorship, house: House) -> Written:
    programme = house.programme(mentorship.programme)
    pdf = house.make_blank(asked.document, mentorship, programme, asked.fillable)
    return Written(pdf, SHUT if _is_shut(asked.document, mentorship, programme) else None)


def _filled(asked: argparse.Namespace, mentorship: Mentorship, house: House) -> Written:
    """Return the sealed file where one holds, else the document as it is now."""
    of_it = (each for each in mentorship.issued if each.document == asked.document and each.holds)
    sealed = next(of_it, None)
    if sealed is None:
        return Written(house.document(asked.document, mentorship), field=asked.document)
    field = f"{sealed.document}.{HEALTH}" if sealed.health else sealed.document
    return Written(house.signings.pdf(sealed.number), SEALED.filled(number=sealed.number), field)


def _is_shut(document_id: str, mentorship: Mentorship, programme: Programme) -> bool:
    """Say whether nothing of a form can be read in."""
    document = programme.document(document_id)
    items = programme.form(document.form).items() if document else ()
    return mentorship.lock is not None and not any(is_free(i.id, mentorship) for i in items)
