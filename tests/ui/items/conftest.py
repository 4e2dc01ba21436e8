"""An open mentorship in a real vault, shown one item or one form at a time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Form
from mentordesk.domain.records import Answer, Place
from mentordesk.free_days import FinnishHolidays
from mentordesk.language import TranslatedLanguage
from mentordesk.late_vault import LateVault
from mentordesk.ui.background import Background
from mentordesk.ui.form import FormContext, FormView
from mentordesk.ui.icons import Icons
from mentordesk.ui.items import VIEWS, ItemView
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Column
from tests.builders import A_KEY, a_mentorship
from tests.ui.conftest import TODAY, Worker
from tests.ui.items.hands import Hands
from tests.ui.items.made import an_items_programme

MEETING = "meeting-2"


@dataclass
class Opened:
    """A mentorship that is open at its second meeting."""

    session: Session
    context: FormContext
    qtbot: QtBot
    kept: Callable[[], Mentorship]
    windows: list[QWidget] = field(default_factory=list)

    def item(self, item: Item) -> ItemView:
        """Show the widget of an item in a window of its own."""
        view = VIEWS[item.kind](item, self.session, self.context)
        self._show(view)
        return view

    def form(self, form_id: str, width: int = 900) -> FormView:
        """Show a form on a page that scrolls."""
        return self.show_form(self.session.programme.form(form_id), width)

    def show_form(self, form: Form, width: int = 900) -> FormView:
        """Show a form that needn't be the programme's."""
        view = FormView(form, self.session, self.context)
        page = Column()
        page.body.addWidget(view)
        page.resize(width, 700)
        self._show(page)
        view.finish()
        return view

    def at(self, meeting: str) -> None:
        """Go to another meeting, "" for none: what is shown from now on is there."""
        self.context = replace(self.context, meeting_id=meeting)

    def hands(self, view: QWidget) -> Hands:
        """Return hands for a view's window."""
        return Hands(self.qtbot, view.window())

    def answer(self, item: str, part: str = "", meeting: str = MEETING) -> str:
        """Return an answer as the session has it."""
        return self.session.mentorship.answer(Place(meeting, item, part))

    def answer_elsewhere(
        self, item: str, text: str, part: str = "", meeting: str = MEETING
    ) -> None:
        """Write an answer as another tab would."""
        self.session.put(Answer(Place(meeting, item, part), text))

    def _show(self, window: QWidget) -> None:
        self.qtbot.addWidget(window)
        self.windows.append(window)
        with self.qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def mentorship() -> Mentorship:
    """A mentorship under the made programme; tests replace what they are about."""
    made = a_mentorship(answers=0)
    return replace(made, programme=an_items_programme().key)


@pytest.fixture
def language(tmp_path: Path) -> TranslatedLanguage:
    """Finnish ways with dates, and the source texts of the program, so that tests can name them."""
    return TranslatedLanguage("fi", tmp_path)


@pytest.fixture
def opened(
    qtbot: QtBot,
    tmp_path: Path,
    worker: Worker,
    icons: Icons,
    language: TranslatedLanguage,
    mentorship: Mentorship,
) -> Iterator[Opened]:
    programme = an_items_programme()
    vault = worker.now(lambda: LateVault(tmp_path, A_KEY))
    worker.now(lambda: vault.add(mentorship, programme))
    background = Background(worker.pool)
    session = Session(mentorship, programme, vault, background)
    context = FormContext(MEETING, language, FinnishHolidays(), lambda: TODAY, icons)

    def kept() -> Mentorship:
        session.save_now()
        qtbot.waitUntil(lambda: session.is_saved)
        return worker.now(lambda: vault.load(mentorship.id))

    yield Opened(session, context, qtbot, kept)
    session.save_now()
    qtbot.waitUntil(lambda: not background.is_busy)
    worker.now(vault.close)
    background.deleteLater()
