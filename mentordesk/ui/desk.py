"""What the windows work with, handed down by the root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.domain.safe import Key
from mentordesk.ui.background import Background
from mentordesk.ui.icons import Icons
from mentordesk.ui.paper import Paper, Prints
from mentordesk.ui.theme import Theme

if TYPE_CHECKING:
    from mentordesk.domain.backup import Staged
    from mentordesk.domain.backups import Backups
    from mentordesk.domain.filling import FilledForm
    from mentordesk.domain.handing import Handing
    from mentordesk.domain.making import Calendars
    from mentordesk.domain.mentorship import Mentorship
    from mentordesk.domain.package import Packages
    from mentordesk.domain.papers import Papers
    from mentordesk.domain.ports import (
        Catalogue,
        Exchange,
        FreeDays,
        Language,
        Settings,
        Vault,
    )
    from mentordesk.domain.programme import Programme
    from mentordesk.domain.shipped import Shipment
    from mentordesk.domain.signing import Signings
    from mentordesk.ui.gate.desk import GateDesk
    from mentordesk.ui.groups.company import Company

    MakeDocument = Callable[[str, Mentorship, Programme, bool], bytes]


@dataclass(frozen=True, eq=False)
class Desk:
    """The ports and parts that windows share; each hands on only what its own parts need.

    ``make_document`` takes a document's id, and at last whether what was written about health is
    to be in it; it runs on the worker, as do all calls of ``vault`` and ``catalogue``.
    ``make_blank`` takes at last whether the form is to be filled in with a PDF reader, and
    ``read_filled`` reads it. ``exchange``, ``packages``, ``papers`` and ``backups`` make their
    parts when they are first needed; so do ``signings`` and ``calendars``, which takes long enough
    that only the worker calls them. ``gate`` makes what the section about the password works with.
    ``stage`` lays a backup ready while the vault that the key opens is shut. ``who`` tells who is
    signed in to the PC. ``data_folder`` is where the vault lies, ``log_folder`` where the log does;
    ``shipped`` tells, on the worker, what was handed out with the program. ``make_preview`` and
    ``print_pdf`` load Qt's PDF parts when first called.
    ``company`` knows the other mentorships; the page of one adds it.
    """

    vault: Vault
    catalogue: Catalogue
    language: Language
    is_holiday: FreeDays
    settings: Settings
    background: Background
    theme: Theme
    icons: Icons
    make_document: MakeDocument
    exchange: Callable[[], Exchange]
    packages: Callable[[], Packages]
    papers: Callable[[], Papers]
    backups: Callable[[], Backups]
    stage: Callable[[Key, Path], Staged]
    gate: Callable[[], GateDesk]
    handing: Callable[[], Handing]
    signings: Callable[[], Signings]
    calendars: Callable[[], Calendars]
    make_blank: MakeDocument
    read_filled: Callable[[bytes], FilledForm]
    who: Callable[[], str]
    data_folder: Path
    log_folder: Path
    shipped: Callable[[], Shipment]
    make_preview: Callable[[], Paper]
    print_pdf: Prints
    today: Callable[[], date] = date.today
    now: Callable[[], datetime] = datetime.now
    company: Company | None = None
