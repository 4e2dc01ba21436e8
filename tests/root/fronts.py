"""What the tests of the front do with it."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from mentordesk.front import Front
from mentordesk.ui.desk import Desk
from mentordesk.ui.gate.gate import Gate
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.session import Session
from mentordesk.ui.wizard import Wizard
from tests.root.trial import PASSWORD
from tests.ui.window import a_trial


def window_of(front: Front) -> MainWindow:
    """Return the window that is open."""
    assert front.opened is not None
    return front.opened.window


def desk_of(front: Front) -> Desk:
    """Return what it works with."""
    assert front.opened is not None
    return front.opened.desk


def keep_trial(front: Front) -> str:
    """Keep a trial in the vault, on the worker; return its id."""
    desk = desk_of(front)
    programme = next(p for p in desk.catalogue.programmes() if p.key.id == "work-trial")
    trial = a_trial(programme)
    keep: Callable[[], None] = lambda: desk.vault.add(trial, programme)  # noqa: E731
    desk.background.run(desk.background, keep, lambda _: None, lambda _: None)
    return trial.id


def open_page(qtbot: QtBot, front: Front, known: str) -> MentorshipPage:
    """Open the page of a mentorship and return it."""
    window_of(front).pages.open(known)
    return page_of(qtbot, front)


def page_of(qtbot: QtBot, front: Front) -> MentorshipPage:
    """Return the page of the mentorship that is shown, once it is."""
    places = window_of(front).places
    qtbot.waitUntil(lambda: isinstance(places.currentWidget(), MentorshipPage))
    page = places.currentWidget()
    assert isinstance(page, MentorshipPage)
    return page


def wizard_of(qtbot: QtBot, front: Front, *, begin: bool = True) -> Wizard:
    """Return the wizard that is open, or is begun now."""
    window = window_of(front)
    if begin:
        window.begin()
    qtbot.waitUntil(lambda: isinstance(window.places.currentWidget(), Wizard))
    wizard = window.places.currentWidget()
    assert isinstance(wizard, Wizard)
    return wizard


def session_of(front: Front, known: str) -> Session:
    """Return the open session of a mentorship."""
    session = window_of(front).sessions.find(known)
    assert session is not None
    return session


def gate_of(front: Front) -> Gate:
    """Return the gate that is shown."""
    gate = front.doorway.gate
    assert gate is not None
    assert gate.isVisible()
    return gate


def unlock(qtbot: QtBot, front: Front, password: str = PASSWORD) -> None:
    """Type the password at the gate, and wait for the window."""
    gate = gate_of(front)
    qtbot.waitUntil(lambda: isinstance(gate.page, UnlockPage))
    assert isinstance(gate.page, UnlockPage)
    gate.page.tried.emit(password)
    qtbot.waitUntil(lambda: front.doorway.gate is None)


def lock(qtbot: QtBot, front: Front) -> None:
    """Lock as the person does, and wait until the vault is let go of."""
    window_of(front).lock_wanted.emit()
    qtbot.waitUntil(lambda: front.opened is None)
    qtbot.waitUntil(lambda: not front.is_working and not front._background.is_busy)
