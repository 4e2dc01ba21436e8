"""Loads the parts of the window that nobody waits for at the start."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.ui.desk import Desk
from mentordesk.ui.icons import Icons
from mentordesk.ui.late import Late
from mentordesk.ui.sessions import Sessions
from mentordesk.ui.widgets import Kind

if TYPE_CHECKING:
    from mentordesk.domain.mentorship import Mentorship
    from mentordesk.domain.ports import Catalogue, Vault
    from mentordesk.domain.programme import Programme
    from mentordesk.domain.programme_key import ProgrammeKey
    from mentordesk.ui.about import AboutPage
    from mentordesk.ui.acts import Acts
    from mentordesk.ui.asking import Asking
    from mentordesk.ui.background import Background
    from mentordesk.ui.backups.backing import Backing
    from mentordesk.ui.backups.backups_page import BackupsPage
    from mentordesk.ui.handover.receiving import Receiving
    from mentordesk.ui.licences_page import LicencesPage
    from mentordesk.ui.pages import Pages
    from mentordesk.ui.search.searching import Searching
    from mentordesk.ui.session import Saves, Session
    from mentordesk.ui.setting_up import SettingUp
    from mentordesk.ui.settings_page import SettingsPage
    from mentordesk.ui.shelf.shelf_page import ShelfPage
    from mentordesk.ui.verifying.verify_page import VerifyPage


def late_parts() -> Late:
    """Return what makes them; nothing is imported yet."""
    return Late(
        _session,
        _pages,
        _count_sections,
        _setting_up,
        _acts,
        _settings_page,
        _shelf_page,
        _about_page,
        _licences_page,
        _asking,
        _receiving,
        _searching,
        _backups_page,
        _backing,
        _verify_page,
    )


def _session(
    mentorship: Mentorship, programme: Programme, vault: Saves, background: Background
) -> Session:
    from mentordesk.ui.session import Session

    return Session(mentorship, programme, vault, background)


def _pages(desk: Desk, sessions: Sessions, window: QWidget) -> Pages:
    from mentordesk.ui.pages import Pages

    return Pages(desk, sessions, window)


def _count_sections(
    keys: Iterable[ProgrammeKey], vault: Vault, catalogue: Catalogue
) -> dict[ProgrammeKey, int]:
    from mentordesk.ui.opening import count_sections

    return count_sections(keys, vault, catalogue)


def _setting_up(desk: Desk, sessions: Sessions, window: QWidget) -> SettingUp:
    from mentordesk.ui.setting_up import SettingUp

    return SettingUp(desk, sessions, window)


def _acts(desk: Desk, sessions: Sessions, window: QWidget) -> Acts:
    from mentordesk.ui.acts import Acts

    return Acts(desk, sessions, window)


def _settings_page(desk: Desk) -> SettingsPage:
    from mentordesk.ui.settings_page import SettingsPage

    return SettingsPage(desk)


def _shelf_page(desk: Desk) -> ShelfPage:
    from mentordesk.ui.shelf.shelf_page import ShelfPage

    return ShelfPage(desk)


def _about_page(desk: Desk) -> AboutPage:
    from mentordesk.ui.about import AboutPage

    return AboutPage(desk)


def _licences_page(desk: Desk) -> LicencesPage:
    from mentordesk.ui.licences_page import LicencesPage

    return LicencesPage(desk)


def _asking(window: QWidget, icons: Icons, kind: Kind, title: str) -> Asking:
    from mentordesk.ui.asking import Asking

    return Asking(window, icons, kind, title)


def _receiving(desk: Desk, sessions: Sessions, window: QWidget) -> Receiving:
    from mentordesk.ui.handover.receiving import Receiving

    return Receiving(desk, sessions, window)


def _searching(
    desk: Desk, sessions: Sessions, window: QWidget, name_of: Callable[[str], str]
) -> Searching:
    from mentordesk.ui.search.searching import Searching

    return Searching(desk, sessions, window, name_of)


def _backups_page(desk: Desk) -> BackupsPage:
    from mentordesk.ui.backups.backups_page import BackupsPage

    return BackupsPage(desk)


def _backing(desk: Desk, sessions: Sessions) -> Backing:
    from mentordesk.ui.backups.backing import Backing

    return Backing(desk, sessions)


def _verify_page(desk: Desk) -> VerifyPage:
    from mentordesk.ui.verifying.verify_page import VerifyPage

    return VerifyPage(desk)
