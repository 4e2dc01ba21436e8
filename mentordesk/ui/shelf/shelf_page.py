"""The page of the mentoring models there are: take one in, hand one on, remove one's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from mentordesk.domain.descent import BASE_HINT
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.programme import Programme, ProgrammeKey
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.desk import Desk
from mentordesk.ui.saving import FileKind, Saving
from mentordesk.ui.shelf.arrival_card import ArrivalCard
from mentordesk.ui.shelf.card import ShelfCard
from mentordesk.ui.shelf.entries import Arrival, Entry, Stock, take_stock
from mentordesk.ui.shelf.taking_in import TakingIn, dropped
from mentordesk.ui.theme import Space
from mentordesk.ui.told import Told
from mentordesk.ui.widgets import (
    Column,
    Heading,
    Hint,
    Kind,
    LinkButton,
    Notice,
    PrimaryButton,
    Text,
    clear,
    row,
)


class ShelfPage(Column):
    """Shows the programmes, or alone what is being taken in.

    ``left`` asks to go back to the settings.
    """

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAcceptDrops(True)
        self.taking_in = TakingIn(desk, self)
        self.saving = Saving(desk.background, desk.settings, self)
        self.told = Told(desk.icons)
        self.told.setParent(self)
        self.back = LinkButton(self.tr("Settings"), desk.icons, "arrow-left")
        self.take_in = PrimaryButton(self.tr("Import a mentoring model"), desk.icons, "upload")
        self._waiting: ArrivalCard | None = None
        self._welcomed: ProgrammeKey | None = None
        self._sought: QWidget | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._arrive_there)
        self.verticalScrollBar().rangeChanged.connect(self._show_sought)
        self.arriving = _stack()
        self.cards = _stack()
        self.shelf = QWidget()
        self._lay_out()
        self._connect()

    def arrive(self) -> None:
        """Show the programmes there are now; what waits to be taken in goes on waiting."""
        if self._waiting is None:
            self._forget()
        self.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Read the programmes anew."""
        catalogue = self._desk.catalogue
        self._desk.background.run(self, lambda: take_stock(catalogue), self._show, self._fail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is told at the foot."""
        super().resizeEvent(event)
        self._give_room()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what may be read."""
        if dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        path = dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.taking_in.read(path)

    def ask_to_remove(self, programme: Programme) -> Asking:
        """Ask before a programme of one's own goes."""
        name = programme.name(self._desk.language.code)
        title = self.tr("Remove {name} {version}?")
        title = title.format(name=name, version=programme.key.version)
        text = self.tr(
            "What has begun under this model goes on as before: it keeps a copy of its own. "
            "Nothing new can be begun under it."
        )
        box = Asking(self.window(), self._desk.icons, Kind.WARNING, title)
        remove = quiet(self.tr("Remove"), lambda: self._remove(programme))
        box.ask(text, primary(self.tr("Keep")), remove)
        return box

    def _give_room(self) -> None:
        """Let what is told stand under the page, in room of its own."""
        width, told = self.viewport().width(), self.told
        height = 0 if told.isHidden() else told.heightForWidth(width)
        self.setViewportMargins(0, 0, 0, height)
        told.setGeometry(0, self.height() - height, width, height)

    def _lay_out(self) -> None:
        self.body.addLayout(row(self.back))
        self.body.addWidget(Heading(self.tr("Mentoring models")))
        about = self.tr(
            "A model decides which meetings there are and what is asked in them. Your area may "
            "have one of its own: a zip file, a spreadsheet (.xlsx) or a folder."
        )
        shelf = _stack()
        shelf.setContentsMargins(0, 0, 0, 0)
        shelf.addWidget(Text(about))
        shelf.addLayout(row(self.take_in))
        shelf.addWidget(Hint(self.tr("You can also drop the file on this page.")))
        shelf.addSpacing(Space.LITTLE)
        shelf.addLayout(self.cards)
        self.shelf.setLayout(shelf)
        self.body.addLayout(self.arriving)
        self.body.addWidget(self.shelf)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.take_in.clicked.connect(self.taking_in.ask)
        self.taking_in.arrived.connect(self._preview)
        self.taking_in.taken.connect(self._welcome)
        for failing in (self.taking_in, self.saving):
            failing.failed.connect(self._fail)
        self.saving.saved.connect(self.told.say_saved)
        self.told.turned.connect(self._give_room)

    def _show(self, stock: Stock) -> None:
        clear(self.cards)
        for entry in stock.entries:
            self.cards.addWidget(self._card(entry))
        for problem in stock.problems:
            said = self._desk.language.say(problem.sentence)
            self.cards.addWidget(Notice(self._desk.icons, Kind.WARNING, said))
        self._go_to_welcomed()

    def _go_to_welcomed(self) -> None:
        """Lead to the programme that was just taken into use."""
        cards = self.findChildren(ShelfCard)
        found = next((card for card in cards if card.key == self._welcomed), None)
        self._welcomed = None
        if found is not None:
            self._go_to(found.facts.arrow)

    def _go_to(self, widget: QWidget) -> None:
        """Give a widget the keyboard once it has its place, and scroll to what it stands in."""
        self._sought = widget
        self._later.start()

    def _arrive_there(self) -> None:
        if self._sought is not None and isValid(self._sought):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self._sought.setFocus()
            self._show_sought()

    def _show_sought(self) -> None:
        """Scroll to what was gone to; again where the page grows while the keyboard is there."""
        if self._sought is not None and isValid(self._sought) and self._sought.hasFocus():
            around = self._sought.parentWidget()
            while around is not None and not isinstance(around, ShelfCard):
                around = around.parentWidget()
            for widget in (around, self._sought):
                if widget is not None:
                    self.ensureWidgetVisible(widget, 0, Space.WIDE)

    def _card(self, entry: Entry) -> ShelfCard:
        programme = entry.programme
        card = ShelfCard(entry, self._desk.language, self._desk.icons)
        card.zip_wanted.connect(lambda: self._hand_on(programme, "zip"))
        card.sheet_wanted.connect(lambda: self._hand_on(programme, "xlsx"))
        card.removal.connect(lambda: self.ask_to_remove(programme))
        return card

    def _hand_on(self, programme: Programme, suffix: str) -> None:
        kinds = {
            "zip": FileKind(self.tr("Export as a base"), self.tr("Zip files (*.zip)"), "zip"),
            "xlsx": FileKind(self.tr("Export as a base"), self.tr("Spreadsheets (*.xlsx)"), "xlsx"),
        }
        packages = self._desk.packages
        hint = self._desk.language.say(BASE_HINT)
        makers = {
            "zip": lambda: packages().as_zip(packages().as_base(programme, hint)),
            "xlsx": lambda: packages().as_sheet(packages().as_base(programme, hint)),
        }
        name = f"{programme.key.id} {programme.key.version}"
        self.saving.ask(name, makers[suffix], kinds[suffix])

    def _preview(self, arrival: Arrival) -> None:
        self._forget()
        preview = ArrivalCard(arrival, self._desk.language, self._desk.icons)
        preview.accepted.connect(lambda: self.taking_in.take(arrival))
        preview.cancelled.connect(self._let_go)
        self.shelf.hide()
        self.arriving.addWidget(preview)
        self._waiting = preview
        self.verticalScrollBar().setValue(0)
        self._go_to(preview.first_button())

    def _let_go(self) -> None:
        self._forget()
        self._go_to(self.take_in)

    def _welcome(self, programme: Programme) -> None:
        said = self.tr("{name} is in use now. New ones can be begun under it.")
        name = programme.name(self._desk.language.code)
        self._say(Kind.GOOD, said.format(name=name))
        self._welcomed = programme.key
        self.refresh()

    def _remove(self, programme: Programme) -> None:
        catalogue, known = self._desk.catalogue, programme.key.id
        gone = lambda _: self.refresh()  # noqa: E731
        self._forget()
        self._desk.background.run(self, lambda: catalogue.remove(known), gone, self._fail)

    def _fail(self, error: MentorDeskError) -> None:
        self._say(Kind.DANGER, self._desk.language.say(error.sentence))

    def _say(self, kind: Kind, text: str) -> None:
        """Put a line above the programmes, in the place of what stood there."""
        self._forget()
        self.arriving.addWidget(Notice(self._desk.icons, kind, text))
        self.verticalScrollBar().setValue(0)

    def _forget(self) -> None:
        if self._waiting is not None and self._waiting.isAncestorOf(self.focusWidget()):
            self.setFocus()
        self._waiting = None
        clear(self.arriving)
        self.shelf.show()
        self.told.hide()


def _stack() -> QVBoxLayout:
    stack = QVBoxLayout()
    stack.setSpacing(Space.MEDIUM)
    return stack
