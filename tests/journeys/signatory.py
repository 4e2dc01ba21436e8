"""The person at the desk, who lets documents be signed, seals them, and has them checked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from mentordesk.domain.issued import Issued, Way
from mentordesk.domain.verifying import Finding
from mentordesk.ui.documents.paper_row import PaperRow
from mentordesk.ui.signing.back_page import BackPage
from mentordesk.ui.signing.hand_page import HandPage
from mentordesk.ui.signing.seal_page import SealPage
from mentordesk.ui.signing.sign_page import SignPage
from mentordesk.ui.signing.signing_view import SigningView
from tests.journeys.supervisor import Supervisor
from tests.ui.signing.conftest import draw

W = TypeVar("W", bound=QWidget)


class Signatory(Supervisor):
    """Drives the signing window and the tab of documents."""

    def signs(self, what: str, *ways: Way) -> None:
        """Have a document signed by each in turn, one way each, up to the seal."""
        self.presses(f"Allekirjoita {what}")
        view = self.shown(SigningView)
        self._qtbot.waitUntil(lambda: view.flow.draft is not None)
        for line, way in zip(view.summary.lines, ways, strict=True):
            line.ways.group.button_of("paper" if way is Way.PEN else "here").click()
        self._goes_on(view)
        for way in ways:
            if way is not Way.PEN:
                self._signs(view, way)
        if isinstance(view.page, BackPage):
            self._goes_on(view)
        assert isinstance(view.page, SealPage)

    def seals(self, file: Path) -> Issued:
        """Seal what is signed, save it to a file, and close the window."""
        view = self.shown(SigningView)
        self._goes_on(view)
        self.presses("Tallenna PDF")
        self.names(file)
        issued = view.flow.issued
        assert issued is not None
        self.presses("Sulje")
        self._qtbot.waitUntil(lambda: not self.fields(SigningView))
        self.rests()
        return issued

    def chooses_from_menu(self, row: str, words: str) -> None:
        """Choose from the menu of a row in the list of documents."""
        found = next(each for each in self.fields(PaperRow) if each.name == row)
        menu = cast(QToolButton, found.findChild(QToolButton)).menu()
        next(action for action in menu.actions() if action.text() == words).trigger()

    def names(self, file: Path) -> None:
        """Name a file in the dialog that asks for one."""
        asked = self.shown(QFileDialog)
        asked.fileSelected.emit(str(file))
        asked.reject()
        self.rests()

    def checks(self, file: Path) -> Finding:
        """Have a file checked."""
        return self._asks(lambda: self._desk.signings().verify(file.read_bytes())).finding

    def shown(self, kind: type[W]) -> W:
        """Return what is shown of a kind, once it is."""
        self._qtbot.waitUntil(lambda: bool(self.fields(kind)))
        return self.fields(kind)[-1]

    def _asks(self, job: Callable[[], Any]) -> Any:
        got: list[Any] = []
        self._desk.background.run(self.window, job, got.append, got.append)
        self._qtbot.waitUntil(lambda: bool(got))
        return got[0]

    def _signs(self, view: SigningView, way: Way) -> None:
        if isinstance(view.page, HandPage):  # one alone hands the PC to nobody
            self._goes_on(view)
        assert isinstance(view.page, SignPage)
        name = view.page._signer.name
        view.page.field.ways.group.button_of(way).click()
        if way is Way.DRAWN:
            draw(view.page.field.pad)
        else:
            view.page.field.typed.setText(name)
        self._goes_on(view)

    def _goes_on(self, view: SigningView) -> None:
        before = view.page
        self.clicks(view.foot.next)
        self._qtbot.waitUntil(lambda: view.page is not before)
