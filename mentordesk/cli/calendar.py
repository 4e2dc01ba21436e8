"""Writes meetings for a calendar, without a window."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.cli.vault import opened
from mentordesk.domain.mentorship import FIELDS
from mentordesk.domain.records import Meeting
from mentordesk.language import TranslatedLanguage
from mentordesk.ui.files import write_whole

if TYPE_CHECKING:
    from mentordesk.cli.parser import Commands
    from mentordesk.domain.mentorship import Mentorship
    from mentordesk.house import House

MEETINGS = FIELDS[Meeting]


def add_calendar(commands: Commands) -> None:
    """Add ``calendar`` to a parser's commands."""
    writing = commands.add_parser(
        "calendar",
        help="write the meetings for a calendar",
        description="Writes the meetings that have a time as an iCalendar file. Read in again "
        "after a change, they take the place of the earlier ones.",
    )
    writing.add_argument("id", metavar="ID", help="as `mentordesk list` prints it")
    writing.add_argument("file", type=Path, metavar="FILE.ics")
    writing.set_defaults(run=_write)


def _write(asked: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    with opened(asked, folder, language) as house:
        write_whole(asked.file, calendar_of(house.vault.load(asked.id), house))


def calendar_of(of: Mentorship, house: House) -> bytes:
    """Return the meetings of a mentorship that have a time, as an iCalendar file."""
    stamps = house.vault.stamps(of.id).items()
    changed = {key[-1]: stamp.changed_at for key, stamp in stamps if key[0] == MEETINGS}
    programme = house.programme(of.programme)
    return house.calendars().write(of, programme, house.language, of.meetings, changed)
