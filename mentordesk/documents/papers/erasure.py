"""The certificate that what was kept of a person was erased."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.documents.blocks import Bullets, Chapter, Columns, Facts, Paper, Prose, Sheets
from mentordesk.documents.by_hand import Signatures, Signer
from mentordesk.documents.forms.recorded import SIGNATURE_LABELS
from mentordesk.documents.papers.sheet import PROGRAM, moment, one_paper
from mentordesk.domain.erasing import KINDS, Erasure
from mentordesk.domain.ports import Language
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

TITLE: Final = QT_TRANSLATE_NOOP("documents", "Certificate of erasure")
WHOSE: Final = QT_TRANSLATE_NOOP("documents", "Whose data")
PROGRAMME: Final = QT_TRANSLATE_NOOP("documents", "Mentoring model")
BEGUN: Final = QT_TRANSLATE_NOOP("documents", "Kept since")
ERASED: Final = QT_TRANSLATE_NOOP("documents", "Erased")
DESK: Final = QT_TRANSLATE_NOOP("documents", "Signed in to the PC")
GONE_BY: Final = QT_TRANSLATE_NOOP("documents", "In no backup after")
WHAT: Final = QT_TRANSLATE_NOOP(
    "documents",
    "All personal data of this mentorship that MentorDesk kept on this PC were erased permanently "
    "from its encrypted database. They were:",
)
COUNT: Final = QT_TRANSLATE_NOOP("documents", "{kind}: {count}")
NOTHING: Final = QT_TRANSLATE_NOOP("documents", "Nothing had been written.")
BACKUPS: Final = QT_TRANSLATE_NOOP("documents", "Backups")
IN_BACKUPS: Final = QT_TRANSLATE_NOOP(
    "documents",
    "Encrypted backups that MentorDesk made before the erasure still hold the data. MentorDesk "
    "deletes the last of them by {day}, or on the third day of use after that. If one of them is "
    "restored before, MentorDesk erases the data again.",
)
BEYOND: Final = QT_TRANSLATE_NOOP("documents", "What this certificate does not cover")
ELSEWHERE: Final = (
    QT_TRANSLATE_NOOP("documents", "Documents that were printed or saved as files."),
    QT_TRANSLATE_NOOP(
        "documents", "Files in which the mentorship was handed over to another MentorDesk."
    ),
    QT_TRANSLATE_NOOP(
        "documents", "Backups and other copies that somebody has taken elsewhere by hand."
    ),
)
IN_GROUP: Final = QT_TRANSLATE_NOOP(
    "documents", "The names and details of the people in the list of their group."
)
LAW: Final = QT_TRANSLATE_NOOP(
    "documents",
    "General Data Protection Regulation (EU) 2016/679, Articles 5(1)(e) (storage limitation) and "
    "17 (right to erasure). This certificate itself holds personal data: keep it no longer than it "
    "is needed as proof.",
)
CONFIRMED: Final = QT_TRANSLATE_NOOP(
    "documents", "I confirm that the data were erased as stated above."
)
CONTROLLER: Final = QT_TRANSLATE_NOOP("documents", "For the controller")


def erasure_certificate(erasure: Erasure, language: Language) -> Paper:
    """Return the certificate, with a place to sign."""
    say = language.say
    stays = (IN_GROUP, *ELSEWHERE) if erasure.in_group else ELSEWHERE
    elsewhere = Bullets("", tuple(map(say, stays)))
    labels = tuple(map(say, SIGNATURE_LABELS.values()))
    signed = Signatures(say(CONFIRMED), (Signer(say(CONTROLLER), "", "", "", ""),), labels)
    backups = say(IN_BACKUPS.filled(day=erasure.gone_by))
    chapters = (
        Chapter("", tuple(_erased(erasure, language))),
        Chapter(say(BACKUPS), (Prose(backups),)),
        Chapter(say(BEYOND), (elsewhere, Bullets("", (), say(LAW), quiet=True), signed)),
    )
    return one_paper(Sheets(PROGRAM, say(TITLE), _facts(erasure, language), chapters), language)


def _facts(erasure: Erasure, language: Language) -> Facts:
    told = (
        (WHOSE, erasure.name),
        (PROGRAMME, erasure.programme),
        (BEGUN, language.date(erasure.created)),
        (ERASED, moment(erasure.erased, language)),
        (DESK, erasure.desk),
        (GONE_BY, language.date(erasure.gone_by)),
    )
    return Facts(tuple((language.say(label), value) for label, value in told), lead=True)


def _erased(erasure: Erasure, language: Language) -> Iterator[Prose | Columns]:
    """Yield what was erased: kinds and their numbers, in two columns."""
    say = language.say
    yield Prose(say(WHAT))
    counts = erasure.counts.items()
    counted = (COUNT.filled(kind=KINDS.get(name, name), count=count) for name, count in counts)
    lines = tuple(map(say, counted)) or (say(NOTHING),)
    half = (len(lines) + 1) // 2
    yield Columns((Bullets("", lines[:half]), Bullets("", lines[half:])))
