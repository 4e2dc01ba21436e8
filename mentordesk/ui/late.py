"""The parts of the window that nobody waits for at the start: each is loaded when first asked for.

The root gives them, as it alone may import late.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.ui.desk import Desk
from mentordesk.ui.icons import Icons
from mentordesk.ui.sessions import Sessions
from mentordesk.ui.widgets import Kind

if TYPE_CHECKING:
    from mentordesk.ui.about import AboutPage
    from mentordesk.ui.acts import Acts
    from mentordesk.ui.asking import Asking
    from mentordesk.ui.backups.backing import Backing
    from mentordesk.ui.backups.backups_page import BackupsPage
    from mentordesk.ui.handover.receiving import Receiving
    from mentordesk.ui.licences_page import LicencesPage
    from mentordesk.ui.lists import CountSections
    from mentordesk.ui.pages import Pages
    from mentordesk.ui.search.searching import Searching
    from mentordesk.ui.sessions import MakeSession
    from mentordesk.ui.setting_up import SettingUp
    from mentordesk.ui.settings_page import SettingsPage
    from mentordesk.ui.shelf.shelf_page import ShelfPage
    from mentordesk.ui.verifying.verify_page import VerifyPage


@dataclass(frozen=True, eq=False)
class Late:
    """Makes each part from what it needs."""

    session: MakeSession
    pages: Callable[[Desk, Sessions, QWidget], Pages]
    count_sections: CountSections
    setting_up: Callable[[Desk, Sessions, QWidget], SettingUp]
    acts: Callable[[Desk, Sessions, QWidget], Acts]
    settings_page: Callable[[Desk], SettingsPage]
    shelf_page: Callable[[Desk], ShelfPage]
    about_page: Callable[[Desk], AboutPage]
    licences_page: Callable[[Desk], LicencesPage]
    asking: Callable[[QWidget, Icons, Kind, str], Asking]
    receiving: Callable[[Desk, Sessions, QWidget], Receiving]
    searching: Callable[[Desk, Sessions, QWidget, Callable[[str], str]], Searching]
    backups_page: Callable[[Desk], BackupsPage]
    backing: Callable[[Desk, Sessions], Backing]
    verify_page: Callable[[Desk], VerifyPage]
