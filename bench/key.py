"""Row ``key``: how long the window is busy with one keystroke in a meeting's form."""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import thread_time

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.row import Result
from bench.trials import KEY, keep_copies, opened
from mentordesk import app
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.settings import FileSettings
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import GrowingText
from mentordesk.ui.form import FormView
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.theme import Scheme, Theme

KEYS = 1500
BUDGET = 0.008
EVERY_MS = 5
LETTERS = (Qt.Key.Key_A, Qt.Key.Key_I, Qt.Key.Key_Space, Qt.Key.Key_T, Qt.Key.Key_E)


class Key:
    """A letter typed into a real form, painted and on its way to the disk, against a budget."""

    name = "key"
    ours = "99th percentile of the window's time for a letter typed in a meeting"
    theirs = f"a budget of {BUDGET * 1000:g} ms"
    aim = 1.0

    def run(self) -> Result:
        """Type into the first meeting of the sample trial, while it saves itself."""
        language = TranslatedLanguage("fi", RESOURCES / "i18n")
        qt = QApplication.instance() or app.application(language)
        assert isinstance(qt, QApplication)
        theme = Theme.load(RESOURCES)
        theme.apply(qt, Scheme.LIGHT, 100)
        with TemporaryDirectory() as name:
            folder = Path(name)
            with opened(folder) as house:
                trial = keep_copies(house, 1).id
            with app.opened(folder, language, FileSettings(folder), theme, KEY) as desk:
                slowest = quantiles(_typed(desk, trial), n=100)[-1]
        return Result(slowest, BUDGET, slowest / BUDGET)


def _typed(desk: Desk, trial: str) -> list[float]:
    """Return the seconds that each of many letters kept the window busy."""
    window = app.window_on(desk)
    window.show()
    window.pages.open(trial)
    _rest(desk)
    page = window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    page.tabs.open(page._session.mentorship.meetings[0].id)
    form = next(view for view in page.findChildren(FormView) if view.isVisible())
    form.finish()
    _rest(desk)
    field = form.findChild(GrowingText)
    assert isinstance(field, GrowingText)
    times = [_time_of(field, key) for key in islice(cycle(LETTERS), KEYS)]
    _rest(desk)
    window.close()
    _rest(desk)
    window.deleteLater()  # else it would want the worker again while another row is measured
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    return times


def _time_of(field: GrowingText, key: Qt.Key) -> float:
    """Type a letter, let the window do all that follows from it, then give the worker its turn."""
    begun = thread_time()  # the thread's own work: what it waits for isn't counted
    QTest.keyClick(field, key)
    QCoreApplication.processEvents()
    spent = thread_time() - begun
    QThread.msleep(EVERY_MS)
    return spent


def _rest(desk: Desk) -> None:
    """Let the window work until nothing is under way."""
    QTest.qWait(500)
    while desk.background.is_busy:
        QTest.qWait(50)
