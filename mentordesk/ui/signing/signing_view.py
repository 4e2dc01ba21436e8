"""The signing window: over everything else, from what is signed to the sealed document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.fence import prints_health
from mentordesk.domain.programme import DocumentSpec
from mentordesk.domain.signing import Draft
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.desk import Desk
from mentordesk.ui.held import Kept
from mentordesk.ui.session import Session
from mentordesk.ui.signing.back_page import BackPage
from mentordesk.ui.signing.curtain import Curtain, ground_of
from mentordesk.ui.signing.done_page import DonePage
from mentordesk.ui.signing.flow import Flow
from mentordesk.ui.signing.foot import Foot
from mentordesk.ui.signing.hand_page import HandPage
from mentordesk.ui.signing.page import SigningPage
from mentordesk.ui.signing.reading_pane import ReadingPane
from mentordesk.ui.signing.seal_page import SealPage
from mentordesk.ui.signing.sign_page import SignPage
from mentordesk.ui.signing.summary_page import SummaryPage
from mentordesk.ui.widgets import Kind

WIDE: Final = 960
"""The width, at 100 % text size, from which page and document stand side by side."""


class SigningView(QWidget):
    """Leads from page to page. ``closed`` tells that it is gone.

    What is signed isn't lost when the desk is locked: the window waits behind the gate. Once the PC
    is handed to one who signs, nobody comes back to the desk without its password before it is
    handed back: ``lock_wanted`` asks to be locked out.
    """

    closed = Signal()
    lock_wanted = Signal()

    def __init__(
        self, document: DocumentSpec, session: Session, desk: Desk, ground: QWidget
    ) -> None:
        super().__init__(ground, Qt.WindowType.SubWindow)  # Tab stays inside
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._session = session
        self._desk = desk
        self._reading = False
        self._is_handed = False
        self._kept: Kept | None = None
        self.flow = Flow(document, session, desk, self)
        form = session.programme.form(document.form)
        has_health = prints_health(form, session.mentorship, session.programme)
        self.summary = SummaryPage(self.flow, session, desk, has_health=has_health)
        self.pages = QStackedWidget()
        self.document = ReadingPane(desk)
        self.foot = Foot(desk.icons)
        self._plan = self._all()
        self._lay_out()
        self._connect()
        self._curtain = Curtain(self, ground, self._may_close)
        self.flow.begin()
        self._next()
        self.show()

    @property
    def page(self) -> SigningPage:
        """The page that is shown."""
        page = self.pages.currentWidget()
        assert isinstance(page, SigningPage)
        return page

    def go_on(self) -> None:
        """Do what the first button says."""
        if not self.flow.is_busy:
            self.page.go_on()

    def stop(self) -> Asking | None:
        """Leave; ask first where signatures would be lost, or somebody else has the PC."""
        if self.flow.is_busy:
            return None
        if not self._is_held:
            self._close()
            return None
        title = self.tr("Stop signing?")
        if self._is_handed:
            return self._ask(title, self.tr("Stop and lock"), self._lock, self._about_lock())
        return self._ask(title, self.tr("Stop signing"), self._close)

    def start_over(self) -> Asking | None:
        """Go back to the first page; ask first where signatures would be lost."""
        if not self._is_begun:
            self._restart()
            return None
        title, verb = self.tr("Go back to the beginning?"), self.tr("Go back")
        return self._ask(title, verb, self._restart)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put page and document side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let no file fall through to the window behind."""
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    @property
    def _is_begun(self) -> bool:
        return self.flow.has_signatures or self.page.is_marked

    @property
    def _is_held(self) -> bool:
        """Say whether it isn't left without a question."""
        return not self.page.is_last and (self._is_begun or self._is_handed)

    def _is_passed(self, role: str) -> bool:
        """Say whether the PC goes to somebody else; the participant never sits at the desk."""
        is_first = role in [each.id for each in self._session.programme.roles[:1]]
        return is_first or len(self.summary.roles_here) > 1

    def _all(self) -> Iterator[SigningPage]:
        """Yield the pages in order, each when it is its turn."""
        flow, session, desk = self.flow, self._session, self._desk
        yield self.summary
        self._kept = self._kept or Kept(self)
        for role in self.summary.roles_here:
            signer = flow.signer(role)
            if signer is not None:
                if self._is_passed(role):
                    self._is_handed = True
                    yield HandPage(signer, flow, session, desk)
                yield SignPage(signer, flow, session, desk)
        if self._is_handed:
            yield BackPage(flow, session, desk)
        self._is_handed = False
        yield SealPage(flow, session, desk)
        self._release()
        if flow.issued is not None:
            yield DonePage(flow.issued, flow, session, desk)

    def _next(self) -> None:
        """Show the next page, and let go of the one before; close after the last."""
        before = self.pages.currentWidget()
        page = next(self._plan, None)
        if page is None:
            self._close()
            return
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
            page.done.connect(self._next, Qt.ConnectionType.QueuedConnection)
            page.moved.connect(self._align)
            page.read_wanted.connect(self._read)
            page.lock_wanted.connect(self.lock_wanted)
        self._reading = False
        self.pages.setCurrentWidget(page)
        if before is not None and before not in (self.summary, page):
            self.pages.removeWidget(before)
            before.deleteLater()
        self.foot.show_page(page)
        self._arrange()
        self._align()
        (self.document.go_to_end if page.from_end else self.document.go_to_top)()
        page.arrive()

    def _align(self) -> None:
        self.foot.align(self.page.left)

    def _restart(self) -> None:
        self.flow.start_over()
        self._release()
        self._plan = self._all()
        if self.flow.draft is not None:
            self._show_document(self.flow.draft)
        self._next()

    def _close(self) -> None:
        self._release()
        if self.flow.issued is None:
            self.summary.undo()
        self._curtain.draw_back()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def _release(self) -> None:
        """Let the lock take the window: nothing in it would be lost."""
        if self._kept is not None:
            self._kept.release()
            self._kept = None

    def _may_close(self) -> bool:
        """Say whether the window may be closed; else ask, and close it then."""
        if self.flow.is_busy or self._is_held:
            self.stop()
            return False
        self._close()
        return True

    def _lock(self) -> None:
        """Leave by the gate: whoever has the PC sees nothing of the desk."""
        self._release()
        self.summary.undo()
        self.lock_wanted.emit()

    def _about_lock(self) -> str:
        return self.tr(
            "No signature is kept, and the form stays as it is. The program is locked, so that "
            "whoever has the PC sees nothing else. The password opens it."
        )

    def _ask(self, title: str, verb: str, act: Callable[[], None], text: str = "") -> Asking:
        box = Asking(self, self._desk.icons, Kind.WARNING, title)
        lost = self.tr("The signatures given so far are lost. The form stays as it is.")
        box.ask(text or lost, primary(self.tr("Go on signing")), quiet(verb, act))
        return box

    def _show_document(self, draft: Draft) -> None:
        if not draft.signed:
            self.document.show_pdf(draft.signable.pdf)
            return
        signings = self._desk.signings

        def show(pdf: bytes) -> None:
            if self.flow.draft is draft:
                self.document.show_pdf(pdf)

        self._desk.background.run(self, lambda: signings().seen(draft), show, self._fail)

    def _show_sealed(self) -> None:
        """Show the document as it is kept."""
        issued, signings = self.flow.issued, self._desk.signings
        if issued is not None:
            read = lambda: signings().shown(issued.number)  # noqa: E731
            self._desk.background.run(self, read, self.document.show_sealed, self._fail)

    def _fail(self, error: MentorDeskError) -> None:
        self.page.say(Kind.DANGER, self._desk.language.say(error.sentence))

    def _read(self) -> None:
        self._reading = not self._reading
        self._arrange()
        (self.document if self._reading else self.page).setFocus()

    def _arrange(self) -> None:
        if self.pages.currentWidget() is None:
            return
        reads, wide = self.page.reads, self.width() >= self._desk.theme.pixels(WIDE)
        self.pages.setVisible(wide or not self._reading or not reads)
        self.document.setVisible(reads and (wide or self._reading))
        self.page.offer_reading(reads and not wide)
        self.foot.show_reading(offered=reads and not wide, reading=self._reading)

    def _connect(self) -> None:
        self.flow.begun.connect(self._show_document)
        self.summary.place_wanted.connect(lambda _: self.stop())
        self.flow.signed.connect(self._show_document)
        self.flow.sealed.connect(self._show_sealed)
        self.flow.busy.connect(self.foot.show_busy)
        self.foot.next.clicked.connect(self.go_on)
        self.foot.read.clicked.connect(self._read)
        self.foot.over.clicked.connect(self.start_over)
        self.foot.stop.clicked.connect(self.stop)

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.pages, 1)
        sides.addWidget(self.document, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(sides, 1)
        column.addWidget(self.foot)


def sign(document: DocumentSpec, session: Session, desk: Desk, near: QWidget) -> SigningView:
    """Open the signing window over the window that a part of a page is in; one at a time."""
    ground = ground_of(near)
    opened = next((v for v in ground.findChildren(SigningView) if v.isVisible()), None)
    return opened or SigningView(document, session, desk, ground)
