"""A pilot in a real vault, shown one item at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.ui.desk import Desk
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.groups.company import Company
from mentordesk.ui.items import VIEWS, ItemView
from mentordesk.ui.session import Session
from tests.ui.conftest import Worker
from tests.ui.groups.pilot import TODAY, Pilot, a_pilot


@dataclass
class Opened:
    """A pilot that is open, of which one item is shown."""

    pilot: Pilot
    session: Session
    company: Company
    desk: Desk
    worker: Worker
    qtbot: QtBot
    views: list[ItemView] = field(default_factory=list[ItemView])

    def item(self, kind: Kind, width: int = 560, item: Item | None = None) -> ItemView:
        """Show an item, or the first of a kind, in a window of its own, once all is read."""
        desk = self.desk
        context = FormContext(
            "", desk.language, desk.is_holiday, desk.today, desk.icons, self.company
        )
        view = VIEWS[kind](item or self.pilot.item(kind), self.session, context)
        self.views.append(view)
        view.resize(width, 700)
        self.qtbot.addWidget(view)
        with self.qtbot.waitExposed(view):
            view.show()
        view.activateWindow()
        self.qtbot.waitUntil(view.isActiveWindow)
        self.settle()
        return view

    def settle(self) -> None:
        """Wait until the worker has nothing left."""
        self.qtbot.waitUntil(lambda: not self.desk.background.is_busy)

    def kept(self, mentorship_id: str = "") -> Mentorship:
        """Return what the vault holds of the pilot, or of another."""
        self.session.save_now()
        self.qtbot.waitUntil(lambda: self.session.is_saved)
        known = mentorship_id or self.session.mentorship.id
        return self.worker.now(lambda: self.desk.vault.load(known))


@pytest.fixture
def language() -> TranslatedLanguage:
    """Finnish dates, and the source texts of the program, so that tests can name them."""
    return TranslatedLanguage("fi", RESOURCES / "none")


@pytest.fixture
def programme(desk: Desk) -> Programme:
    """The model of developer clients."""
    return next(p for p in desk.catalogue.programmes() if p.key.id == "developer-client")


@pytest.fixture
def pilot(programme: Programme) -> Pilot:
    """Eight pairs of twelve, five of which have begun; tests replace what they are about."""
    return a_pilot(programme)


@pytest.fixture
def opened(
    qtbot: QtBot, desk: Desk, worker: Worker, pilot: Pilot, programme: Programme
) -> Iterator[Opened]:
    here = replace(desk, today=lambda: TODAY)
    worker.now(lambda: desk.vault.add(pilot.group, pilot.whole))
    for member in pilot.members:
        worker.now(lambda m=member: desk.vault.add(m, programme))
    session = Session(pilot.group, pilot.whole, desk.vault, desk.background)
    company = Company(session, here, session)
    made = Opened(pilot, session, company, here, worker, qtbot)
    yield made
    session.save_now()
    made.settle()
