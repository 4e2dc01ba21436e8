"""Where a person is in the window, so that another window can go on there. Come here late."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from mentordesk.domain.setup import is_begun
from mentordesk.ui.form import FormView
from mentordesk.ui.leaving import FilledIn
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.refused import Typed
from mentordesk.ui.widgets import Column
from mentordesk.ui.wizard import Wizard

ONCE: Final = Qt.ConnectionType.SingleShotConnection
PATIENCE_MS: Final = 2000
"""A page that isn't long enough by then won't be."""


class Spot(Enum):
    """A place in the window."""

    HOME = auto()
    MENTORSHIP = auto()
    PLAN = auto()
    BEGINNING = auto()
    """The wizard, before anything was written in it."""
    SETTINGS = auto()
    SHELF = auto()
    BACKUPS = auto()
    ABOUT = auto()


@dataclass(frozen=True)
class Whereabouts:
    """A spot, and what it is like there.

    ``mentorship`` is the one that is shown, about to be, or planned; ``tabs`` the open tab of each
    page, ``scrolled`` how far each column in sight is, ``typed`` what can't be read and so isn't
    saved.
    """

    spot: Spot = Spot.HOME
    mentorship: str = ""
    step: int = 0
    scrolled: Sequence[int] = ()
    unfolded: bool = False
    tabs: Mapping[str, str] = field(default_factory=dict[str, str])
    typed: Typed = field(default_factory=dict[tuple[str, int], str], repr=False)


class Scroll(QObject):
    """Scrolls a column as far as it was, as soon as it is that long."""

    def __init__(self, column: Column, value: int) -> None:
        super().__init__(column)
        self._bar = column.verticalScrollBar()
        self._value = value
        self._bar.rangeChanged.connect(self._reach)
        QTimer.singleShot(PATIENCE_MS, self, self.deleteLater)
        self._reach()

    def _reach(self) -> None:
        if self._bar.maximum() >= self._value:
            self._bar.setValue(self._value)
            self._bar.rangeChanged.disconnect(self._reach)
            self.deleteLater()


class Between(QWidget):
    """Stands in the place of a page that is being read: the person wasn't on the first page."""

    def __init__(self, window: MainWindow, mentorship: str) -> None:
        super().__init__()
        self._window = window
        window.places.addWidget(self)
        window.places.setCurrentWidget(self)
        window.sidebar.go_to(None, mentorship)
        window.went.connect(self.deleteLater)
        window.pages.failed.connect(self._give_up)

    def _give_up(self, _error: object) -> None:
        """Leave the person on the first page, where it is told what went wrong."""
        self._window.pages.want("")
        self._window.places.setCurrentWidget(self._window.home)
        self._window.sidebar.go_to(self._window.sidebar.home_button, "")
        self.deleteLater()


def where_is(window: MainWindow) -> Whereabouts:
    """Return where the person is."""
    place = window.places.currentWidget() or window
    wizard = place if isinstance(place, Wizard) else None
    return Whereabouts(
        _spot(window),
        wizard.session.mentorship.id if wizard else window.pages.wanted,
        wizard.step if wizard else 0,
        [column.verticalScrollBar().value() for column in _columns(place)],
        window.sidebar.list.rows.unfolded,
        window.pages.tabs,
        place.refused.typed() if isinstance(place, FilledIn) else {},
    )


def go_back(window: MainWindow, there: Whereabouts, arrived: Callable[[], None]) -> None:
    """Lead a new window to where another was; ``arrived`` is called when it is there."""
    window.sidebar.list.unfold(there.unfolded)
    window.pages.go_on_at(dict(there.tabs))
    ways: dict[Spot, Callable[[], object]] = {
        Spot.HOME: lambda: None,
        Spot.MENTORSHIP: lambda: _to_page(window, there, arrived),
        Spot.PLAN: lambda: _to_plan(window, there, arrived),
        Spot.BEGINNING: window.begin,
        Spot.SETTINGS: window.aside.go_to_settings,
        Spot.SHELF: window.aside.go_to_shelf,
        Spot.BACKUPS: window.aside.go_to_backups,
        Spot.ABOUT: window.aside.go_to_about,
    }
    ways[there.spot]()
    if there.spot not in (Spot.MENTORSHIP, Spot.PLAN):
        _settle(window.places.currentWidget() or window, there)
        arrived()


def _spot(window: MainWindow) -> Spot:
    place, made = window.places.currentWidget(), vars(window.aside)
    if isinstance(place, Wizard):
        begun = not window.setting_up.begins or is_begun(place.session.mentorship)
        return Spot.PLAN if begun else Spot.BEGINNING
    if window.pages.wanted:
        return Spot.MENTORSHIP
    beside = {
        Spot.SETTINGS: made.get("settings_page"),
        Spot.SHELF: made.get("shelf_page"),
        Spot.BACKUPS: made.get("backups_page"),
        Spot.ABOUT: made.get("about_page"),
    }
    return next((spot for spot, page in beside.items() if page is place), Spot.HOME)


def _to_page(window: MainWindow, there: Whereabouts, arrived: Callable[[], None]) -> None:
    def shown(page: QWidget, mentorship: str) -> None:
        if mentorship == there.mentorship:
            _settle(page, there)
            arrived()

    Between(window, there.mentorship)
    window.pages.shown.connect(shown, ONCE)
    window.pages.open(there.mentorship)


def _to_plan(window: MainWindow, there: Whereabouts, arrived: Callable[[], None]) -> None:
    def shown(wizard: Wizard) -> None:
        if wizard.session.mentorship.id == there.mentorship:
            wizard.go_to_step(there.step)
            _settle(wizard, there)
            arrived()

    Between(window, there.mentorship)
    window.setting_up.shown.connect(shown, ONCE)
    window.pages.edit(there.mentorship)


def _settle(place: QWidget, there: Whereabouts) -> None:
    """Make the whole page, since how far one can scroll depends on it; then scroll."""
    for form in place.findChildren(FormView):
        if form.isVisible():
            form.finish()
    if isinstance(place, FilledIn):
        place.refused.put_back(there.typed)
    for column, value in zip(_columns(place), there.scrolled, strict=False):
        Scroll(column, value)


def _columns(place: QWidget) -> list[Column]:
    every = [place, *place.findChildren(Column)]
    return [each for each in every if isinstance(each, Column) and each.isVisible()]
