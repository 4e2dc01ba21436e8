"""What the gate works with, handed down by the root."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mentordesk.domain.ports import Language, Settings
from mentordesk.domain.safe import Safe
from mentordesk.ui.background import Background
from mentordesk.ui.icons import Icons
from mentordesk.ui.paper import Prints
from mentordesk.ui.theme import Theme

SHEET_CONFIRMED: Final = "recovery-sheet-confirmed"
"""In the settings: 0 while there is a recovery sheet that nobody has said to have."""


@dataclass(frozen=True)
class GateDesk:
    """The ports and parts of the gate; no vault is open yet.

    ``make_sheet`` makes a PDF of a recovery code and runs on the worker, as do all calls of
    ``safe`` and ``count_backups``, which counts those in the data folder. ``print_pdf`` loads Qt's
    PDF parts when first called. ``now`` tells the seconds since the PC was started.
    """

    safe: Safe
    language: Language
    icons: Icons
    theme: Theme
    settings: Settings
    background: Background
    make_sheet: Callable[[str], bytes]
    print_pdf: Prints
    data_folder: Path
    count_backups: Callable[[], int]
    now: Callable[[], float] = time.monotonic
