"""The tab of the documents: every paper of the programme, and what was sealed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.domain.issued import Issued
from mentordesk.domain.programme import DocumentSpec
from mentordesk.domain.records import Place
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.document_list import DocumentList
from mentordesk.ui.documents.form_beside_paper import WIDE_WINDOW
from mentordesk.ui.documents.listed import Listed, paper_with
from mentordesk.ui.documents.paper_page import PaperPage
from mentordesk.ui.escape import Escape
from mentordesk.ui.issuing import Issuing
from mentordesk.ui.live_paper import LivePaper, Maker
from mentordesk.ui.preview_pane import PreviewPane
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, row


class DocumentsTab(QStackedWidget):
    """The list with a preview beside it, or in its place; and the papers that are filled in here.

    ``opened`` tells a tab to show, ``sign_wanted`` a document; ``filled_wanted`` that a filled form
    is to be read, ``notice_wanted`` the privacy notice, ``papers_wanted`` the papers of a meeting,
    ``calendar_wanted`` the meetings as a file for calendars.
    """

    opened = Signal(str)
    sign_wanted = Signal(object)
    filled_wanted = Signal()
    notice_wanted = Signal()
    papers_wanted = Signal()
    calendar_wanted = Signal()

    def __init__(self, session: Session, desk: Desk, issuing: Issuing) -> None:
        super().__init__()
        self._session = session
        self._desk = desk
        self._issuing = issuing
        self._chosen = False
        self._papers: dict[str, PaperPage] = {}
        self.list = DocumentList(session, desk, issuing)
        self.pane = PreviewPane(desk.make_preview, desk.icons, desk.language)
        self.back = LinkButton(self.tr("Back to the documents"), desk.icons, "arrow-left")
        self._way_back = QWidget()
        self._side = self._beside()
        self._board = QWidget()
        self._escape = Escape(self._board)
        self._lay_out()
        self._connect()

    def show_place(self, place: Place) -> None:
        """Show the paper that asks the item of a place."""
        form = paper_with(place.item, self._session.programme)
        document = self._issuing.document_of(form) if form else None
        if document is not None:
            self.fill_in(document)

    @property
    def paper(self) -> DocumentSpec | None:
        """The paper that is filled in, if one is."""
        page = self.currentWidget()
        return page.document if isinstance(page, PaperPage) else None

    def fill_in(self, document: DocumentSpec) -> None:
        """Show the form of a document beside its paper."""
        if document.id not in self._papers:
            page = PaperPage(document, self._session, self._desk, self._issuing)
            page.left.connect(self._leave_paper)
            page.sign_wanted.connect(self.sign_wanted)
            self._papers[document.id] = page
            self.addWidget(page)
        page = self._papers[document.id]
        self.setCurrentWidget(page)
        page.show_form()
        page.setFocus()

    def preview(self, listed: Listed) -> None:
        """Show the pages of a document as they are now."""
        self._follow(lambda: self._issuing.maker(listed.document), listed.name)

    def preview_sealed(self, issued: Issued) -> None:
        """Show the pages of the file that was sealed."""
        self._follow(lambda: self._issuing.sealed_pages(issued), self._issuing.sealed_name(issued))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed elsewhere, in the room that there is."""
        super().showEvent(event)
        self.list.refresh()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and preview side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _follow(self, maker: Maker, name: str) -> None:
        self._session.save_now()
        self.pane.follow(LivePaper(self._session, self._desk.background, maker, self.pane), name)
        self._chosen = True
        self._arrange()
        if not self._is_wide:
            self.back.setFocus()

    def _leave_paper(self) -> None:
        self.setCurrentWidget(self._board)
        self.list.refresh()
        self.list.setFocus()

    def _leave_preview(self) -> None:
        self._chosen = False
        self._arrange()
        self.list.return_focus()

    @property
    def _is_wide(self) -> bool:
        return self.window().width() >= self._desk.theme.pixels(WIDE_WINDOW)

    def _arrange(self) -> None:
        wide = self._is_wide
        if wide and self.isVisible() and not self.pane.follows and self.list.first is not None:
            self.preview(self.list.first)
            self._chosen = False
        self.list.setVisible(wide or not self._chosen)
        self._side.setVisible(wide or self._chosen)
        self._way_back.setVisible(not wide)
        self._escape.on = self._chosen and not wide

    def _beside(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = row(self.back)
        line.setContentsMargins(Space.WIDE, Space.TINY, Space.WIDE, Space.TINY)
        self._way_back.setLayout(line)
        column.addWidget(self._way_back)
        column.addWidget(self.pane, 1)
        return side

    def _lay_out(self) -> None:
        sides = QHBoxLayout(self._board)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        sides.addWidget(self.list, 1)
        sides.addWidget(self._side, 1)
        self.addWidget(self._board)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.back.clicked.connect(self._leave_preview)
        self._escape.pressed.connect(self._leave_preview)
        self.list.preview_wanted.connect(self.preview)
        self.list.sealed_wanted.connect(self.preview_sealed)
        self.list.fill_wanted.connect(self.fill_in)
        self.list.opened.connect(self.opened)
        self.list.sign_wanted.connect(self.sign_wanted)
        self.list.filled_wanted.connect(self.filled_wanted)
        self.list.notice_wanted.connect(self.notice_wanted)
        self.list.papers_wanted.connect(self.papers_wanted)
        self.list.calendar_wanted.connect(self.calendar_wanted)
