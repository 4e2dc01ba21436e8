"""The places beside the work: the settings, the backups, the models, the program, and checking."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.ui.desk import Desk
from mentordesk.ui.late import Late
from mentordesk.ui.sessions import Sessions

if TYPE_CHECKING:
    from mentordesk.ui.about import AboutPage
    from mentordesk.ui.backups.backing import Backing
    from mentordesk.ui.backups.backups_page import BackupsPage
    from mentordesk.ui.licences_page import LicencesPage
    from mentordesk.ui.settings_page import SettingsPage
    from mentordesk.ui.shelf.shelf_page import ShelfPage
    from mentordesk.ui.verifying.verify_page import VerifyPage


class Aside(QObject):
    """Makes each place when it is first asked for, and tells with ``shown`` that it is to be shown.

    ``look_changed`` and ``language_chosen`` come from the settings; ``failed`` tells an error.
    ``shut_wanted`` tells work for which the vault is shut, ``backed_up`` that a backup was made,
    ``noted`` what the first page should say of the backups, or None; ``opened`` the id of what a
    checked document was made of; ``home_wanted`` asks for the first page.
    """

    shown = Signal(object)
    look_changed = Signal()
    language_chosen = Signal(str)
    failed = Signal(object)
    shut_wanted = Signal(object)
    backed_up = Signal()
    noted = Signal(object)
    opened = Signal(str)
    home_wanted = Signal()

    def __init__(self, desk: Desk, late: Late, sessions: Sessions, parent: QObject) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._desk = desk
        self._late = late

    def go_to_settings(self) -> None:
        """Show the settings."""
        self.settings_page.arrive()
        self.shown.emit(self.settings_page)

    def go_to_shelf(self) -> None:
        """Show the mentoring models."""
        self.shelf_page.arrive()
        self.shown.emit(self.shelf_page)

    def go_to_backups(self) -> None:
        """Show the backups."""
        self.backups_page.arrive()
        self.shown.emit(self.backups_page)

    def choose_second_place(self) -> None:
        """Show the backups, and ask where they shall lie too."""
        self.go_to_backups()
        self.backups_page.places.ask_folder()

    def go_to_about(self) -> None:
        """Show the page about the program, with the programmes there are now."""
        page, catalogue = self.about_page, self._desk.catalogue
        run, failed = self._desk.background.run, self.failed.emit
        run(page, catalogue.programmes, page.show_programmes, failed)
        run(page, self._desk.shipped, page.show_shipment, failed)
        self.shown.emit(page)

    def go_to_licences(self) -> None:
        """Show the licences of everything shipped."""
        self.shown.emit(self.licences_page)
        self.licences_page.arrive()

    def go_to_verifying(self, *, from_home: bool = True) -> None:
        """Show where a document is checked."""
        self.verify_page.arrive(from_home=from_home)
        self.shown.emit(self.verify_page)

    def verify(self, path: Path) -> None:
        """Show what a document is."""
        self.go_to_verifying()
        self.verify_page.check(path)

    def _leave(self, page: VerifyPage) -> None:
        """Go back to where one came from to check a document."""
        if page.is_from_home:
            self.home_wanted.emit()
        else:
            self.go_to_settings()

    def renew(self) -> None:
        """Show the settings as they are now, where they were shown before."""
        if "settings_page" in self.__dict__:
            self.settings_page.arrive()

    @cached_property
    def settings_page(self) -> SettingsPage:
        """The settings."""
        made = self._late.settings_page(self._desk)
        made.look_changed.connect(self.look_changed)
        made.language_chosen.connect(self.language_chosen)
        made.shelf_wanted.connect(self.go_to_shelf)
        made.about_wanted.connect(self.go_to_about)
        made.backups_wanted.connect(self.go_to_backups)
        made.verifying_wanted.connect(lambda: self.go_to_verifying(from_home=False))
        made.shut_wanted.connect(self.shut_wanted)
        self.backing.spread_out.connect(made.backups.arrive)
        return made

    @cached_property
    def backups_page(self) -> BackupsPage:
        """The backups."""
        made = self._late.backups_page(self._desk)
        made.left.connect(self.go_to_settings)
        made.shut_wanted.connect(self.shut_wanted)
        made.backed_up.connect(self.backed_up)
        made.made.connect(self.backing.spread)
        self.backing.spread_out.connect(made.refresh)
        self.backing.unreached.connect(made.tell_unreached)
        return made

    @cached_property
    def backing(self) -> Backing:
        """What makes the day's backup by itself; it begins when it is made."""
        made = self._late.backing(self._desk, self._sessions)
        made.setParent(self)
        made.made.connect(self.backed_up)
        made.noted.connect(self.noted)
        made.shown_wanted.connect(self.go_to_backups)
        made.place_wanted.connect(self.choose_second_place)
        return made

    @cached_property
    def shelf_page(self) -> ShelfPage:
        """The mentoring models."""
        made = self._late.shelf_page(self._desk)
        made.left.connect(self.go_to_settings)
        return made

    @cached_property
    def verify_page(self) -> VerifyPage:
        """Where a document is checked."""
        made = self._late.verify_page(self._desk)
        made.left.connect(lambda: self._leave(made))
        made.opened.connect(self.opened)
        return made

    @cached_property
    def about_page(self) -> AboutPage:
        """The page about the program."""
        made = self._late.about_page(self._desk)
        made.licences_wanted.connect(self.go_to_licences)
        return made

    @cached_property
    def licences_page(self) -> LicencesPage:
        """The licences."""
        made = self._late.licences_page(self._desk)
        made.left.connect(self.go_to_about)
        return made
