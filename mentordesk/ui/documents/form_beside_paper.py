"""A form beside the paper that it becomes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.programme import DocumentSpec, Form
from mentordesk.domain.records import Place
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.paper_bar import PaperBar
from mentordesk.ui.fields import show_if
from mentordesk.ui.form_column import FormColumn
from mentordesk.ui.health_ask import HealthTick
from mentordesk.ui.issuing import Issuing
from mentordesk.ui.live_paper import LivePaper
from mentordesk.ui.preview_pane import PreviewPane
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hairline

WIDE_WINDOW: Final = 1280
"""The width, at 100 % text size, from which form and preview stand side by side."""


class FormBesidePaper(QWidget):
    """The form, its live preview where there is room, and the last buttons at the foot.

    ``sign_wanted`` tells the document that is to be signed.
    """

    sign_wanted = Signal(object)

    def __init__(
        self, form: Form, session: Session, desk: Desk, issuing: Issuing, bar: PaperBar
    ) -> None:
        super().__init__()
        self._session = session
        self._desk = desk
        self._previewing = False
        self._issuing = issuing
        document = self._document = issuing.document_of(form)
        self.form = FormColumn((form,), session, desk)
        self.setFocusProxy(self.form)
        self.preview: PreviewPane | None = None
        self.bar = bar
        self.with_health = HealthTick(desk.language)
        self.with_health.setContentsMargins(Space.WIDE, Space.LITTLE, Space.WIDE, 0)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(0)
        self._sides.addWidget(self.form, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(self._sides, 1)
        self.column.addWidget(Hairline())
        self.column.addWidget(self.with_health)
        self.column.addWidget(self.bar)
        if document is not None:
            self._add_preview(document, issuing)
        self.bar.offer(prints=document is not None, signs=self._is_signed)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        session.changed.connect(self._refresh_soon)
        self.refresh()

    def refresh(self) -> None:
        """Show how far the form is, and whether there is something about health to leave out."""
        self.bar.show_state(self._session.mentorship, self._session.programme)
        document = self._document
        show_if(self.with_health, document is not None and self._issuing.has_health(document))

    def switch(self) -> None:
        """Turn between form and preview where only one has room."""
        self._previewing = not self._previewing
        self._arrange()

    def show_form(self) -> None:
        """Show the form where only it or the preview has room."""
        self._previewing = False
        self._arrange()

    def show_paper(self) -> None:
        """Show the paper where only it or the form has room, and put the keyboard there."""
        self._previewing = True
        self._arrange()
        if self.preview is not None and self.preview.paper is not None:
            self.preview.paper.setFocus()

    def show_signatures(self) -> None:
        """Show where the paper is signed."""
        self.show_paper()
        if self.preview is not None:
            self.preview.go_to_end()

    def put_away(self) -> None:
        """Put the preview away where it has taken the form's place."""
        if not self.form.isVisible():
            self.show_form()
            self.form.setFocus()

    def show_place(self, _place: Place) -> None:
        """Show the form, where the place is."""
        self.show_form()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed elsewhere, in the room that there is."""
        super().showEvent(event)
        self.refresh()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put form and preview side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _refresh_soon(self, _change: object) -> None:
        if self.isVisible():
            self._later.start()

    @property
    def document(self) -> DocumentSpec:
        """The document that the form becomes; only where it becomes one."""
        assert self._document is not None
        return self._document

    @property
    def _is_signed(self) -> bool:
        return self._document is not None and self._issuing.is_signed(self._document)

    def _add_preview(self, document: DocumentSpec, issuing: Issuing) -> None:
        ticked = lambda: not self.with_health.isHidden() and self.with_health.is_ticked  # noqa: E731
        make = lambda: issuing.maker(document, ticked())  # noqa: E731
        self.live = LivePaper(self._session, self._desk.background, make, self)
        self.with_health.ticked.connect(self.live.renew)
        desk = self._desk
        self.preview = PreviewPane(desk.make_preview, desk.icons, desk.language)
        issued = issuing.sealed(document)
        self.preview.follow(self.live, issuing.sealed_name(issued) if issued else "")
        self._sides.addWidget(self.preview, 1)
        self.bar.print.clicked.connect(lambda: issuing.print_out(document, ticked()))
        self.bar.save.clicked.connect(lambda: issuing.save_as(document, ticked()))
        self.bar.sign.clicked.connect(lambda: self.sign_wanted.emit(document))
        self.bar.switch.clicked.connect(self.switch)
        self.bar.section_wanted.connect(self._go_to)

    def _go_to(self, section_id: str) -> None:
        self.show_form()
        self.form.go_to_section(section_id)

    def _arrange(self) -> None:
        if self.preview is None:
            self.bar.switch.hide()
            return
        wide = self.window().width() >= self._desk.theme.pixels(WIDE_WINDOW)
        self.form.setVisible(wide or not self._previewing)
        self.preview.setVisible(wide or self._previewing)
        self.bar.switch.setVisible(not wide)
        shown = self._previewing
        self.bar.name_switch(self.tr("Show the form") if shown else self.tr("Show the preview"))
