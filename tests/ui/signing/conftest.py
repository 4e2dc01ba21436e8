"""A window on a work trial whose feedback form is to be signed, with the real parts behind it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.issued import Issued
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import DocumentSpec, Programme
from mentordesk.domain.reading import CONFIRMED
from mentordesk.domain.records import Answer, Place
from mentordesk.ui.desk import Desk
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.signing.back_page import BackPage
from mentordesk.ui.signing.hand_page import HandPage
from mentordesk.ui.signing.ink_pad import InkPad
from mentordesk.ui.signing.seal_page import SealPage
from mentordesk.ui.signing.sign_page import SignPage
from mentordesk.ui.signing.signing_view import SigningView
from mentordesk.ui.widgets import Text
from tests.ui.conftest import Worker
from tests.ui.window import Shop, a_trial

NAMES = {"participant": "Amina Yusuf", "mentor": "Väinö Åkerlund", "employer": "Sari Mäkelä"}
WRITTEN = Place("", "fb-tasks")
SAID = "Amina leipoi sämpylät"


def draw(pad: InkPad, *strokes: tuple[tuple[float, float], ...]) -> None:
    """Draw with the mouse, by shares of the pad's width and height."""
    for stroke in strokes or (((0.2, 0.6), (0.4, 0.2), (0.6, 0.7)),):
        places = [QPoint(int(x * pad.width()), int(y * pad.height())) for x, y in stroke]
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(pad, place)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])


def texts_in_sight(part: QWidget) -> str:
    """Return all words that stand on a part of a page."""
    return "\n".join(text.text() for text in part.findChildren(Text) if text.isVisible())


@dataclass
class Signatory:
    """The hand that leads through the signing window of one trial."""

    qtbot: QtBot
    shop: Shop
    window: MainWindow
    known: str
    document: DocumentSpec

    @property
    def page(self) -> MentorshipPage:
        """The page of the trial."""
        page = self.window.places.currentWidget()
        assert isinstance(page, MentorshipPage)
        return page

    @property
    def stored(self) -> Mentorship:
        """What the vault holds of it."""
        return self.shop.stored(self.known)

    def begin(self) -> SigningView:
        """Open the signing window, and wait for the document."""
        self.page.sign_wanted.emit(self.document)
        (view,) = self.window.findChildren(SigningView)
        self.qtbot.waitUntil(lambda: view.flow.draft is not None)
        return view

    def go_on(self, view: SigningView) -> None:
        """Press the first button and wait for the next page."""
        before = view.page
        view.foot.next.click()
        self.qtbot.waitUntil(lambda: view.page is not before)

    def sign_typed(self, view: SigningView) -> None:
        """Take the PC and sign by typing a name; who is alone has it already."""
        name = NAMES["employer"]
        if isinstance(view.page, HandPage):
            name = view.page.signer.name
            self.go_on(view)
        assert isinstance(view.page, SignPage)
        view.page.field.ways.group.button_of("typed").click()
        view.page.field.typed.setText(name)
        self.go_on(view)

    def take_back(self, view: SigningView) -> None:
        """Take the PC back from the last who signed; who is alone has it already."""
        if isinstance(view.page, BackPage):
            self.go_on(view)

    def to_seal(self, view: SigningView) -> SealPage:
        """Let all sign, and come to the seal."""
        self.go_on(view)
        while isinstance(view.page, HandPage | SignPage):
            self.sign_typed(view)
        self.take_back(view)
        assert isinstance(view.page, SealPage)
        return view.page

    def seal(self) -> Issued:
        """Let all sign, seal, and close the window."""
        view = self.begin()
        self.to_seal(view)
        self.go_on(view)
        issued = view.flow.issued
        assert issued is not None
        with self.qtbot.waitSignal(view.closed):
            view.foot.next.click()
        self.shop.settle()
        return issued


def a_written_trial(programme: Programme) -> Mentorship:
    """Return a trial whose people have names, with an answer in its feedback form."""
    made = a_trial(programme)
    people = zip(made.people, NAMES.values(), strict=True)
    named = tuple(replace(person, name=name) for person, name in people)
    confirmed = Answer(Place("", "fb-work", CONFIRMED), "yes")
    return replace(made, people=named, answers=(Answer(WRITTEN, SAID), confirmed))


@pytest.fixture
def signatory(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Signatory:
    shop = Shop(qtbot, desk, worker, work_trial)
    trial = a_written_trial(work_trial)
    window = shop.open(trial)
    window.resize(1280, 860)
    with qtbot.waitSignal(window.pages.shown):
        window.pages.open(trial.id)
    document = work_trial.document("feedback")
    assert document is not None
    return Signatory(qtbot, shop, window, trial.id, document)
