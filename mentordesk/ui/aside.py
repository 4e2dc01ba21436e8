"""The places beside the work: the settings, the mentoring models, and what the program is."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.ui.desk import Desk
from mentordesk.ui.late import Late

if TYPE_CHECKING:
    from mentordesk.ui.about import AboutPage
    from mentordesk.ui.settings_page import SettingsPage
    from mentordesk.ui.shelf.shelf_page import ShelfPage


class Aside(QObject):
    """Makes each place when it is first asked for, and tells with ``shown`` that it is to be shown.

    ``look_changed`` and ``language_chosen`` come from the settings; ``failed`` tells an error.
    """

    shown = Signal(object)
    look_changed = Signal()
    language_chosen = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, late: Late, parent: QObject) -> None:
        super().__init__(parent)
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

    def go_to_about(self) -> None:
        """Show the page about the program, with the programmes there are now."""
        page, catalogue = self.about_page, self._desk.catalogue
        failed = self.failed.emit
        self._desk.background.run(page, catalogue.programmes, page.show_programmes, failed)
        self.shown.emit(page)

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
        return made

    @cached_property
    def shelf_page(self) -> ShelfPage:
        """The mentoring models."""
        made = self._late.shelf_page(self._desk)
        made.left.connect(self.go_to_settings)
        return made

    @cached_property
    def about_page(self) -> AboutPage:
        """The page about the program."""
        return self._late.about_page(self._desk.language)
