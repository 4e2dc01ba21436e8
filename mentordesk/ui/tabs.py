"""Tabs whose pages are made when they are first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from mentordesk.ui.fields import Pick, plain
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.on_its_way import OnItsWay
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hairline, IconButton, set_look

TAB_PAD: Final = 10  # as in tabs.qss: the first name begins where the head does
FORWARD: Final = ("Ctrl+Tab", "Ctrl+PgDown")
LEAST_LETTERS: Final = 9
"""A name of so many letters is never cut, as few can be read then; a longer one keeps as many."""
BACK: Final = ("Ctrl+Shift+Tab", "Ctrl+PgUp")


@dataclass(frozen=True)
class Tab:
    """A tab to be: ``short`` is its name where there is little room, ``said`` for readers.

    ``icon`` and ``ink`` draw its state.
    """

    id: str
    name: str
    make: Callable[[], QWidget]
    short: str = ""
    said: str = ""
    icon: str = ""
    ink: str = "text"


class Strip(QWidget):
    """The place of the bar. ``resized`` tells that there is another room for names."""

    resized = Signal()

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            line.addWidget(part, 1)
        self._line = line

    def indent(self, width: int) -> None:
        """Leave so much room before what is shown."""
        self._line.setContentsMargins(width, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell it."""
        super().resizeEvent(event)
        self.resized.emit()


class Bar(QTabBar):
    """The bar itself."""

    def leave_room(self, room: str) -> None:
        """Leave the ``usual`` room around the names, ``some`` or the ``least``."""
        set_look(self, "room", room)


class Tabs(QWidget):
    """A bar of tabs over their pages. ``left`` and ``shown`` tell a tab's id.

    Where not even the shortest names have room, a list that opens takes the place of the bar.
    ``hold`` may keep the person at a tab; it calls what it is given to go on.
    """

    left = Signal(str)
    shown = Signal(str)

    def __init__(self, icons: Icons, panel_button: str) -> None:
        """Take the name of the button at the right, which is shown by whoever uses it."""
        super().__init__()
        self._icons = icons
        self.panel_button = IconButton(icons, "panel-right", panel_button)
        self._tabs: tuple[Tab, ...] = ()
        self._pages: dict[str, QWidget] = {}
        self._current = ""
        self.hold: Callable[[Callable[[], object]], object] = lambda _: None
        keeps_room = self.panel_button.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.panel_button.setSizePolicy(keeps_room)
        self.bar = Bar()
        self.list = Pick({})
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.chosen.connect(self._pick)
        self.list.hide()
        self._strip = Strip(self.bar, self.list)
        self._strip.resized.connect(self._name_tabs)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.currentChanged.connect(self._turn)
        self.stack = QStackedWidget()
        self._on_its_way = OnItsWay(self.stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(Space.WIDE - TAB_PAD, 0, Space.MEDIUM, 0)
        top.addWidget(self._strip, 1)
        top.addWidget(self.panel_button)
        column.addLayout(top)
        column.addWidget(Hairline())
        column.addWidget(self.stack, 1)
        self._make_shortcuts()
        icons.theme.changing.connect(self._let_go)
        icons.theme.changed.connect(self._dress)

    @property
    def current(self) -> str:
        """The id of the tab that is shown."""
        return self._current

    def page(self, tab_id: str) -> QWidget | None:
        """Return the page of a tab, None while it was never shown."""
        return self._pages.get(tab_id)

    def ids(self) -> tuple[str, ...]:
        """Return the tabs in order."""
        return tuple(tab.id for tab in self._tabs)

    def show_tabs(self, tabs: Sequence[Tab]) -> None:
        """Show these tabs; pages of the same ids stay."""
        same = self.ids() == tuple(tab.id for tab in tabs)
        self._tabs = tuple(tabs)
        if not same:
            self._rebuild()
        self._dress()

    def open(self, tab_id: str) -> None:
        """Show a tab, the first one where there is no such."""
        self.bar.setCurrentIndex(self.ids().index(tab_id) if tab_id in self.ids() else 0)
        self._turn(self.bar.currentIndex())

    def focus_page(self) -> None:
        """Give the keyboard to the page that is shown, so that its keys scroll it."""
        page = self._pages.get(self._current)
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_shortcuts(self) -> None:
        for keys, step in ((FORWARD, 1), (BACK, -1)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
                shortcut.activated.connect(lambda step=step: self._step(step))

    def _step(self, step: int) -> None:
        if self._tabs:
            self.bar.setCurrentIndex((self.bar.currentIndex() + step) % len(self._tabs))

    def _rebuild(self) -> None:
        self.bar.blockSignals(True)
        while self.bar.count():
            self.bar.removeTab(0)
        for tab in self._tabs:
            self.bar.addTab(tab.name)
        if self._current in self.ids():
            self.bar.setCurrentIndex(self.ids().index(self._current))
        self.bar.blockSignals(False)
        for gone in set(self._pages) - set(self.ids()):
            self._drop(self._pages.pop(gone))
        if self._current and self._current not in self.ids():
            self._turn(self.bar.currentIndex())

    def _let_go(self) -> None:
        """Let go of the pages out of sight; they are made anew when they are next shown."""
        for known in set(self._pages) - {self._current}:
            self._drop(self._pages.pop(known))

    def _drop(self, page: QWidget) -> None:
        self.stack.removeWidget(page)
        page.deleteLater()

    def _turn(self, index: int) -> None:
        tab = self._tabs[index]
        if tab.id == self._current:
            return
        if self._current in self._pages and self.hold(lambda: self.open(tab.id)):
            self._point_at_current()
            return
        if self._current:
            self.left.emit(self._current)
        self._current = tab.id
        self._show_page(tab)
        self.list.show_value(tab.id)
        if not (self.bar.hasFocus() or self.list.hasFocus()):
            self.focus_page()
        self.shown.emit(tab.id)

    def _show_page(self, tab: Tab) -> None:
        if tab.id in self._pages:
            self.stack.setCurrentWidget(self._pages[tab.id])
            return
        self.bar.repaint()
        with self._on_its_way.making():
            self._pages[tab.id] = tab.make()
            self.stack.addWidget(self._pages[tab.id])
            self.stack.setCurrentWidget(self._pages[tab.id])

    def _point_at_current(self) -> None:
        self.bar.blockSignals(True)
        self.bar.setCurrentIndex(self.ids().index(self._current))
        self.bar.blockSignals(False)

    def _pick(self, tab_id: str) -> None:
        self.open(tab_id)
        self.list.show_value(self._current)

    def _dress(self) -> None:
        side = self._icons.theme.pixels(SMALL)
        self.bar.setIconSize(QSize(side, side))
        self.list.setIconSize(QSize(side, side))
        self.list.show_names({tab.id: tab.name for tab in self._tabs})
        self.list.show_value(self._current)
        for index, tab in enumerate(self._tabs):
            if tab.icon:
                self.bar.setTabIcon(index, self._icons.icon(tab.icon, tab.ink))
                self.list.setItemIcon(index, self._icons.icon(tab.icon, tab.ink))
            said = tab.said or tab.name
            self.list.setItemData(index, said, Qt.ItemDataRole.AccessibleTextRole)
            self.bar.setTabToolTip(index, said)
            self.bar.setAccessibleTabName(index, said)
        self._name_tabs()

    def _name_tabs(self) -> None:
        """Take short names where the long ones don't fit; then less room, and cut the longest."""
        names = [tab.name for tab in self._tabs]
        short = [tab.short or tab.name for tab in self._tabs]
        for tried, room in (
            (names, "usual"),
            (names, "some"),
            (names, "least"),
            (short, "usual"),
            (short, "least"),
        ):
            self._write(tried, room)
            if self._excess() <= 0:
                self._list_them(False)
                return
        self._write(self._cut(short), "least")
        self._list_them(self._excess() > 0)

    def _list_them(self, listed: bool) -> None:
        """Show the list or the bar, and let the keyboard stay on it."""
        had_focus = self.bar.hasFocus() or self.list.hasFocus()
        self._strip.indent(TAB_PAD if listed else 0)
        self.list.setVisible(listed)
        self.bar.setVisible(not listed)
        if had_focus:
            (self.list if listed else self.bar).setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, names: list[str], room: str) -> None:
        self.bar.leave_room(room)
        for index, name in enumerate(names):
            self.bar.setTabText(index, plain(name))

    def _excess(self) -> int:
        room = self._strip.width()
        return self.bar.sizeHint().width() - room if room > 0 else 0

    def _cut(self, names: list[str]) -> list[str]:
        """Return the names with the longest cut, as far as they can still be read."""
        metrics = self.bar.fontMetrics()
        widths = [metrics.horizontalAdvance(name) for name in names]
        most = _share(widths, sum(widths) - self._excess())
        return [self._shortened(name, most) for name in names]

    def _shortened(self, name: str, width: int) -> str:
        """Return a name cut to a width, with as many letters as it takes to be read."""
        metrics = self.bar.fontMetrics()
        cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
        least = f"{name[: LEAST_LETTERS - 1].rstrip()}…"
        return min(name, max(cut, least, key=len), key=len)


def _share(widths: list[int], room: int) -> int:
    """Return the width to which the widest have to come down so that all have room."""
    for n, width in enumerate(sorted(widths)):
        share = room // (len(widths) - n)
        if width > share:
            return share
        room -= width
    return max(widths)
