"""The left side of the window: where am I, and where can I go."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from mentordesk.domain.summary import Summary
from mentordesk.ui.icons import MEDIUM, Icons
from mentordesk.ui.sidebar_list import SidebarDelegate
from mentordesk.ui.sidebar_rows import SidebarModel, Sort
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Button, Heading, Picture, row
from mentordesk.ui.words import Words

WIDTH = 248
SHARE = 0.34


class NavButton(Button):
    """A place to go to, that shows when one is there."""

    def __init__(self, text: str, icons: Icons, name: str) -> None:
        super().__init__(text, "nav", icons, name)
        self.setCheckable(True)


class MentorshipList(QListView):
    """The list itself. ``opened`` tells the id of the mentorship to open.

    ``turned`` tells that a group was folded or unfolded by its arrow.
    """

    opened = Signal(str)
    turned = Signal()

    def __init__(self, words: Words, icons: Icons) -> None:
        super().__init__()
        self.rows = SidebarModel(words, self)
        self.setModel(self.rows)
        self._delegate = SidebarDelegate(self.rows, icons, self)
        self._pressed_arrow = False
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("All, by name"))
        self.clicked.connect(self.use)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open what is chosen with Enter or space; the arrows to the sides fold and unfold."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.use(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._turn(self.currentIndex(), event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold a group whose arrow is pressed."""
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        row = self.rows.row_at(index) if index.isValid() else None
        on_arrow = self._delegate.arrow(self.visualRect(index)).contains(spot)
        self._pressed_arrow = on_arrow and bool(row and row.members)
        if self._pressed_arrow and row is not None:
            self._turn(index, not row.unfolded)
            self.turned.emit()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open nothing where an arrow was pressed."""
        if not self._pressed_arrow:
            super().mouseReleaseEvent(event)

    def use(self, index: QModelIndex) -> None:
        """Open the mentorship of a row, or fold and unfold the ended ones."""
        if not index.isValid():
            return
        found = self.rows.row_at(index)
        if found.sort is Sort.FOLD:
            self.unfold(not self.rows.unfolded)
        elif found.sort is Sort.MENTORSHIP:
            self.opened.emit(found.id)

    def _turn(self, index: QModelIndex, unfold: bool) -> None:
        """Unfold a group or fold it, and stay on its row; from a member one folds its group."""
        row = self.rows.row_at(index) if index.isValid() else None
        if row is None or row.summary is None:
            return
        group = row.summary.group if row.inside and not unfold else row.id
        turned = self.rows.row_at(self.rows.index_of(group))
        if turned.members and turned.unfolded != unfold:
            self.rows.turn(group)
            self.setCurrentIndex(self.rows.index_of(group))

    def unfold(self, unfolded: bool) -> None:
        """Show or hide the ended ones."""
        self.rows.unfolded = unfolded
        self.rows.rebuild()

    def id_at(self, point: QPoint) -> str:
        """Return the id of the mentorship at a point, or an empty text."""
        index = self.indexAt(point)
        return self.rows.row_at(index).id if index.isValid() else ""


class Sidebar(QWidget):
    """Home, a new one, the search, the list, and the settings at the foot.

    ``menu_wanted`` tells a mentorship's id and where on the screen its menu should open.
    """

    home = Signal()
    new = Signal()
    find_wanted = Signal()
    settings = Signal()
    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, words: Words, icons: Icons) -> None:
        super().__init__()
        self.setProperty("ground", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons = icons
        self.home_button = NavButton(self.tr("Home"), icons, "house")
        self.new_button = NavButton(self.tr("New"), icons, "plus")
        self.find_button = Button(self.tr("Find"), "nav", icons, "search")
        self.find_button.setToolTip("Ctrl+K")
        self.settings_button = NavButton(self.tr("Settings"), icons, "settings")
        self.list = MentorshipList(words, icons)
        self._chosen = ""
        self._lay_out()
        self._connect()
        self.fit(0)

    def show_summaries(self, summaries: tuple[Summary, ...]) -> None:
        """Show other summaries, and keep what was chosen."""
        self.list.rows.show(summaries)
        self._choose()

    def go_to(self, button: NavButton | None, mentorship_id: str = "") -> None:
        """Show where one is: at a button's place, or at a mentorship."""
        for nav in (self.home_button, self.new_button, self.settings_button):
            nav.setChecked(nav is button)
        self._chosen = mentorship_id
        self.list.rows.reveal(mentorship_id)
        self._choose()

    def fit(self, window_width: int) -> None:
        """Be as wide as the text wants, but leave most of the window to the page."""
        wanted = self._icons.theme.pixels(WIDTH)
        self.setFixedWidth(max(WIDTH, min(wanted, int(window_width * SHARE))))

    def _choose(self) -> None:
        index = self.list.rows.index_of(self._chosen)
        if index.isValid():
            self.list.setCurrentIndex(index)
        else:
            self.list.clearSelection()

    def _lay_out(self) -> None:
        brand = row(Picture(self._icons, "mentordesk", "accent", MEDIUM), Heading("MentorDesk", 2))
        brand.setContentsMargins(Space.LITTLE, 0, 0, Space.LITTLE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.LARGE, Space.MEDIUM, Space.MEDIUM)
        layout.setSpacing(Space.TINY)
        layout.addLayout(brand)
        for widget in (self.home_button, self.new_button, self.find_button):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.settings_button)

    def _connect(self) -> None:
        self.home_button.clicked.connect(self.home)
        self.new_button.clicked.connect(self.new)
        self.settings_button.clicked.connect(self.settings)
        self.find_button.clicked.connect(self.find_wanted)
        self.list.opened.connect(self.opened)
        self.list.turned.connect(self._choose)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._want_menu)

    def _want_menu(self, point: QPoint) -> None:
        if mentorship_id := self.list.id_at(point):
            self.menu_wanted.emit(mentorship_id, self.list.viewport().mapToGlobal(point))
