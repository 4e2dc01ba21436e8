"""The window: the sidebar, the page in the middle, and the line that tells what is saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from mentordesk.domain.errors import MentorDeskError, VaultDamaged
from mentordesk.domain.retention import months_kept
from mentordesk.ui.arrivals import Arrivals
from mentordesk.ui.aside import Aside
from mentordesk.ui.desk import Desk
from mentordesk.ui.geometry import remember_geometry, restore_geometry
from mentordesk.ui.ground import Ground
from mentordesk.ui.home import Home
from mentordesk.ui.late import Late
from mentordesk.ui.leaving import Leaving
from mentordesk.ui.listing import Listing
from mentordesk.ui.lists import Lists
from mentordesk.ui.look import Look
from mentordesk.ui.sessions import Sessions
from mentordesk.ui.sidebar import NavButton, Sidebar
from mentordesk.ui.status_line import StatusLine
from mentordesk.ui.widgets import Kind
from mentordesk.ui.words import Words

if TYPE_CHECKING:
    from mentordesk.ui.acts import Acts
    from mentordesk.ui.pages import Pages
    from mentordesk.ui.search.searching import Searching
    from mentordesk.ui.session import Session
    from mentordesk.ui.setting_up import SettingUp
    from mentordesk.ui.while_shut import WhileShut
    from mentordesk.ui.wizard import Wizard

READ_AFTER_MS = 4000
"""How long after the start what was written before begins to be read for the search."""


class MainWindow(QMainWindow):
    """Leads from place to place. ``ready`` tells that the list is there and work can begin.

    ``went`` tells the id of the mentorship one went to, "" for another place. ``lock_wanted`` asks
    to be locked out. ``shut_wanted`` tells a ``WhileShut``: work while the vault is closed.
    """

    ready = Signal()
    went = Signal(str)
    lock_wanted = Signal()
    shut_wanted = Signal(object)

    def __init__(self, desk: Desk, late: Late) -> None:
        super().__init__()
        self._late = late
        self._desk = desk
        self.at = ""
        self._is_ready = False
        self.words = Words(desk.language, desk.today, lambda: months_kept(desk.settings))
        self.sessions = Sessions(late.session, desk.background, self)
        self.sidebar = Sidebar(self.words, desk.icons)
        self.places = QStackedWidget()
        self.home = Home(self.words, desk.icons, desk.today)
        self.status = StatusLine(desk.language, desk.icons, desk.now)
        self.lists = Lists(desk, late.count_sections, self)
        self.aside = Aside(desk, late, self.sessions, self)
        self._look = Look(desk.theme, desk.settings, self)
        self.leaving = Leaving(self.sessions, desk, late, self)
        self.arrivals = Arrivals(self.sessions, desk, late, self)
        self.is_in_wizard = False
        self._read_later = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._read_later.timeout.connect(lambda: (self.searching, self.aside.backing))
        self._ground = Ground(self.sidebar, self.places, self.status, desk.icons)
        self.setWindowTitle("MentorDesk")
        self.setCentralWidget(self._ground)
        self._connect()
        self._add_keys()
        restore_geometry(self, desk.settings)
        self.go_home()

    def go_home(self) -> None:
        """Show the first page."""
        self.refresh()
        self._go(self.home, self.sidebar.home_button)

    def begin(self) -> None:
        """Begin a new plan."""
        if not self._stays(None, self.begin):
            self.setting_up.begin()

    @cached_property
    def pages(self) -> Pages:
        """The pages of open mentorships."""
        made = self._late.pages(self._desk, self.sessions, self)
        self.went.connect(made.want)
        made.shown.connect(lambda page, known: self._go(page, None, known))
        made.planned.connect(self._take_up)
        made.wished.connect(lambda known, wish: self.acts.fulfil(known, wish))  # noqa: PLW0108
        made.lock_wanted.connect(self.lock_wanted)
        made.failed.connect(self._tell)
        return made

    @cached_property
    def setting_up(self) -> SettingUp:
        """What opens the wizard."""
        made = self._late.setting_up(self._desk, self.sessions, self)
        made.shown.connect(self._show_wizard)
        made.finished.connect(self.pages.renew)
        made.left.connect(self.go_home)
        made.failed.connect(self._tell)
        return made

    @cached_property
    def acts(self) -> Acts:
        """What one may do to a mentorship from a list."""
        made = self._late.acts(self._desk, self.sessions, self)
        made.opened.connect(self.pages.open)
        made.edited.connect(self.pages.edit)
        made.deleting.connect(self._before_deleting)
        made.done.connect(self.refresh)
        made.done.connect(lambda: self.aside.backing.spread())  # noqa: PLW0108
        made.failed.connect(self._tell)
        return made

    @cached_property
    def searching(self) -> Searching:
        """What finds words in everything; it reads what was written from when it is made."""
        made = self._late.searching(self._desk, self.sessions, self, self._name_of)
        made.opened.connect(self.pages.open)
        made.failed.connect(self._tell)
        self.pages.shown.connect(made.arrived)
        self.pages.planned.connect(made.elsewhere)
        return made

    def search(self) -> None:
        """Let the person type what to find."""
        self.searching.open()

    def refresh(self) -> None:
        """Read the lists anew."""
        self.lists.refresh()

    def save_now(self) -> None:
        """Save at once what waits anywhere."""
        self.sessions.save_now()

    def leave(self) -> None:
        """Close the window that this is, or is in."""
        self.window().close()

    def tell(self, kind: Kind, text: str, undo: WhileShut | None = None) -> None:
        """Say something in a line over the page, until one goes elsewhere."""
        notice = self._ground.tell(kind, text, self.tr("Undo") if undo else "")
        notice.pressed.connect(lambda: self.shut_wanted.emit(undo))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything is saved."""
        if self._stays(None, self.leave):
            event.ignore()
            return
        self._leave_wizard()
        if not self.leaving.may_go():
            event.ignore()
            return
        remember_geometry(self.window(), self._desk.settings)
        super().closeEvent(event)

    def _take_up(self, session: Session) -> None:
        if not self._stays(None, lambda: self._take_up(session)):
            self.setting_up.take_up(session)

    def _before_deleting(self, mentorship_id: str) -> None:
        if self.at == mentorship_id:
            self._show(self.home, self.sidebar.home_button)
        self.pages.close(mentorship_id)

    def _go(self, place: QWidget, button: NavButton | None, mentorship_id: str = "") -> None:
        if not self._stays(place, lambda: self._go(place, button, mentorship_id)):
            self._leave_wizard()
            self._show(place, button, mentorship_id)

    def _stays(self, place: QWidget | None, go_on: Callable[[], object]) -> bool:
        return self.leaving.holds(self.places.currentWidget(), place, go_on)

    def _show(self, place: QWidget, button: NavButton | None, mentorship_id: str = "") -> None:
        self.save_now()
        self.status.show_refused("")
        self._ground.clear()
        self.at = mentorship_id
        self.went.emit(mentorship_id)
        if self.places.indexOf(place) < 0:
            self.places.addWidget(place)
        self.places.setCurrentWidget(place)
        self.sidebar.go_to(button, mentorship_id)
        if self.focusWidget() is None or not place.isAncestorOf(self.focusWidget()):
            place.setFocus()

    def _show_wizard(self, wizard: Wizard) -> None:
        begins = self.setting_up.begins
        known = "" if begins else wizard.session.mentorship.id
        self._show(wizard, self.sidebar.new_button if begins else None, known)
        self.is_in_wizard = True

    def _leave_wizard(self) -> None:
        if self.is_in_wizard:
            self.is_in_wizard = False
            self.setting_up.leave()

    def _show_listing(self, listing: Listing) -> None:
        self.sidebar.show_summaries(listing.summaries)
        self.home.show_listing(listing)
        if not self._is_ready:
            self._is_ready = True
            self._read_later.start()
            self.ready.emit()

    def _name_of(self, mentorship_id: str) -> str:
        summary = self.lists.listing.find(mentorship_id)
        return self.words.name(summary) if summary is not None else ""

    def _show_menu(self, mentorship_id: str, point: QPoint) -> None:
        summary = self.lists.listing.find(mentorship_id)
        if summary is not None:
            self.acts.menu(summary, self.words.name(summary)).popup(point)

    def _tell(self, error: MentorDeskError) -> None:
        self.status.show_doubt(error)
        remedy = self.tr("Show the backups") if isinstance(error, VaultDamaged) else ""
        notice = self._ground.tell(Kind.DANGER, self._desk.language.say(error.sentence), remedy)
        notice.pressed.connect(self.aside.go_to_backups)

    def _resize_text(self, step: int) -> None:
        self._look.resize(step)
        self.aside.renew()

    def _on_look(self) -> None:
        self.sidebar.fit(self.width())
        self.home.show_listing(self.lists.listing)

    def _connect(self) -> None:
        for place in (self.sidebar, self.home):
            place.new.connect(self.begin)
            place.opened.connect(lambda *known: self.pages.open(*known))  # noqa: PLW0108
            place.menu_wanted.connect(self._show_menu)
        self.sidebar.home.connect(self.go_home)
        self.aside.home_wanted.connect(self.go_home)
        self.sidebar.find_wanted.connect(self.search)
        self.sidebar.settings.connect(self.aside.go_to_settings)
        self.aside.shown.connect(lambda place: self._go(place, self.sidebar.settings_button))
        self.aside.look_changed.connect(self._look.apply)
        self.aside.language_chosen.connect(self.leaving.speak)
        self.aside.shut_wanted.connect(self.shut_wanted)
        self.aside.backed_up.connect(self.status.show_backed_up)
        self.aside.noted.connect(self.home.show_note)
        self.home.ended.connect(lambda *known: self.acts.mark(*known))  # noqa: PLW0108
        self.home.erase_wanted.connect(lambda known: self.acts.erase(known))  # noqa: PLW0108
        self.home.keep_wanted.connect(lambda known: self.acts.keep_longer(known))  # noqa: PLW0108
        self.home.arrival_wanted.connect(self.arrivals.ask)
        self.home.verifying_wanted.connect(self.aside.go_to_verifying)
        self.arrivals.formless.connect(self.aside.verify)
        self.aside.opened.connect(lambda known: self.pages.open(known))  # noqa: PLW0108
        self.arrivals.taken.connect(lambda *taken: self.pages.receive(*taken))  # noqa: PLW0108
        self.home.ended_wanted.connect(lambda: self.sidebar.list.unfold(True))
        self._desk.theme.changed.connect(self._on_look)
        self.status.follow_all(self.sessions)
        self.sessions.listed.connect(self.refresh)
        self.lists.changed.connect(self._show_listing)
        for part in (self.lists, self.aside, self.arrivals):
            part.failed.connect(self._tell)
        self.lists.failed.connect(self.home.show_unread)
        self.status.lock_wanted.connect(self.lock_wanted)
        self.status.mend_wanted.connect(lambda: self.leaving.mend(self.places.currentWidget()))
        self.leaving.may_close.connect(self.leave)

    def _add_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+N", self.begin),
            ("Ctrl+K", self.search),
            ("Ctrl+S", self.save_now),
            ("Ctrl+P", lambda: self.pages.print_feedback(self.at)),
            ("Ctrl+L", self.lock_wanted.emit),
            ("Ctrl++", lambda: self._resize_text(1)),
            ("Ctrl+=", lambda: self._resize_text(1)),
            ("Ctrl+-", lambda: self._resize_text(-1)),
            ("Ctrl+0", lambda: self._resize_text(0)),
            ("F1", self.aside.go_to_about),
            ("Esc", self._back),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _back(self) -> None:
        if self.is_in_wizard:
            self.setting_up.ask_to_stop()
        elif not self.at:
            self.go_home()
