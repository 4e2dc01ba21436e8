"""Documents as files, without a window.

    mentordesk … print ID DOCUMENT FILE.pdf [--blank | --fillable]

Of a document that is signed and sealed the sealed file is written, as it is.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mentordesk.cli.vault import opened
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

Written = tuple[bytes, Sentence | None]
"""A file, and what is said of it."""


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
        pdf, note = (_empty if is_empty else _filled)(asked, mentorship, house)
        write_whole(asked.file, pdf)
    if note:
        print(language.say(note), file=sys.stderr)


def _empty(asked: argparse.Namespace, mentorship: Mentorship, house: House) -> Written:
    programme = house.programme(mentorship.programme)
    pdf = house.make_blank(asked.document, mentorship, programme, asked.fillable)
    return pdf, SHUT if _is_shut(asked.document, mentorship, programme) else None


def _filled(asked: argparse.Namespace, mentorship: Mentorship, house: House) -> Written:
    """Return the sealed file where one holds, else the document as it is now."""
    of_it = (each for each in mentorship.issued if each.document == asked.document and each.holds)
    sealed = next(of_it, None)
    if sealed is None:
        return house.document(asked.document, mentorship), None
    return house.signings.pdf(sealed.number), SEALED.filled(number=sealed.number)


def _is_shut(document_id: str, mentorship: Mentorship, programme: Programme) -> bool:
    """Say whether nothing of a form can be read in."""
    document = programme.document(document_id)
    items = programme.form(document.form).items() if document else ()
    return mentorship.lock is not None and not any(is_free(i.id, mentorship) for i in items)
