"""The recovery sheet: the code that opens the vault when the password is forgotten."""

from __future__ import annotations

from datetime import date
from typing import Final

from mentordesk.documents.blocks import Bullets, Chapter, Code, Facts, Paper, Prose, Sheets
from mentordesk.documents.by_hand import Blanks
from mentordesk.documents.papers.sheet import PROGRAM, one_paper
from mentordesk.domain.ports import Language
from mentordesk.domain.recovery_code import GROUPS
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

TITLE: Final = QT_TRANSLATE_NOOP("documents", "Recovery sheet")
MADE: Final = QT_TRANSLATE_NOOP("documents", "Made on")
PURPOSE: Final = QT_TRANSLATE_NOOP(
    "documents",
    "The notes in MentorDesk are encrypted, and a password opens them. If the password is "
    "forgotten, only this code opens them. Without the password and without this code nobody can "
    "ever read the notes again.",
)
SIGNS: Final = QT_TRANSLATE_NOOP(
    "documents",
    "The code has digits and capital letters. 0 and 1 are always digits: the letters I, L, O and U "
    "are never used. Whether you type hyphens, spaces or small letters makes no difference.",
)
GROUP: Final = QT_TRANSLATE_NOOP("documents", "Group {number}")
KEEPING: Final = QT_TRANSLATE_NOOP("documents", "Keep this sheet locked away")
KEEP: Final = QT_TRANSLATE_NOOP(
    "documents",
    "Never keep it beside the PC, and never as a photo or a file. Whoever has this sheet and the "
    "PC can read everything.",
)
PLACES: Final = (
    QT_TRANSLATE_NOOP("documents", "Where this sheet is kept"),
    QT_TRANSLATE_NOOP("documents", "Who knows of it"),
)
FORGOTTEN: Final = QT_TRANSLATE_NOOP("documents", "When the password is forgotten")
STEPS: Final = (
    QT_TRANSLATE_NOOP(
        "documents", "Start MentorDesk and choose that you have forgotten the password."
    ),
    QT_TRANSLATE_NOOP("documents", "Type the code of this sheet."),
    QT_TRANSLATE_NOOP(
        "documents",
        "Choose a new password. You get a new sheet: print it, and destroy this one.",
    ),
)
LOST: Final = QT_TRANSLATE_NOOP("documents", "When the sheet is lost, or somebody has seen it")
ANEW: Final = QT_TRANSLATE_NOOP(
    "documents",
    "Make a new recovery sheet in MentorDesk’s settings without delay. This code then no longer "
    "opens your notes. It still opens the backups made before that: let nobody else get at them.",
)


def recovery_sheet(code: str, made: date, language: Language) -> Paper:
    """Return the sheet; it names neither a firm nor a person."""
    say = language.say
    steps = Bullets("", tuple(map(say, STEPS)), numbered=True)
    names = tuple(say(GROUP.filled(number=n)) for n in range(1, len(GROUPS) + 1))
    signs = Bullets("", (), say(SIGNS), quiet=True)
    chapters = (
        Chapter("", (Prose(say(PURPOSE)), Code(code, names), signs)),
        Chapter(say(KEEPING), (Prose(say(KEEP)), Blanks(tuple(map(say, PLACES))))),
        Chapter(say(FORGOTTEN), (steps,)),
        Chapter(say(LOST), (Prose(say(ANEW)),)),
    )
    facts = Facts(((say(MADE), language.date(made)),))
    return one_paper(Sheets(PROGRAM, say(TITLE), facts, chapters), language)
