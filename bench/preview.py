"""Row ``preview``: how long after the last key the preview shows what was typed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final, cast

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from bench.row import Result, middle, take_turns
from bench.trials import KEY
from bench.trials import opened as house_of
from mentordesk import app
from mentordesk.demo import keep_sample
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.settings import FileSettings
from mentordesk.ui.desk import Desk
from mentordesk.ui.feedback_tab import FeedbackTab
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.preview import Preview
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Scheme, Theme

ROUNDS: Final = 30
MOST: Final = 0.3
KEYS: Final = "Osaa."
STEP_MS: Final = 1


class LivePreview:
    """Keys typed into the sample's feedback form, until the pages in sight are drawn anew."""

    name = "preview"
    ours = "from the last key to the pages in sight drawn anew, sample feedback form"
    theirs = "what a person is to wait at the most"
    aim = 1.0

    def run(self) -> Result:
        """Type a few keys each time, in a window without a screen."""
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        language = TranslatedLanguage("fi", RESOURCES / "i18n")
        qt = cast(QApplication, QApplication.instance() or app.application(language))
        theme = Theme.load(RESOURCES)
        theme.apply(qt, Scheme.LIGHT, 100)
        with TemporaryDirectory() as name:
            folder = Path(name)
            with house_of(folder) as house:
                sample = keep_sample(house)
                programme = house.programme(sample.programme)
            with app.opened(folder, language, FileSettings(folder), theme, KEY) as desk:
                return middle(*take_turns(_typing(desk, sample, programme), lambda: MOST, ROUNDS))


def _typing(desk: Desk, sample: Mentorship, programme: Programme) -> Callable[[], float]:
    page = MentorshipPage(Session(sample, programme, desk.vault, desk.background), desk)
    page.resize(1440, 900)
    page.show()
    page.tabs.open("feedback")
    tab = cast(FeedbackTab, page.tabs.page("feedback"))
    _wait_until(lambda: tab.preview is not None and tab.preview.paper is not None)
    assert tab.preview is not None
    paper = cast(Preview, tab.preview.paper)
    _wait_until(lambda: not paper.is_drawing and not desk.background.is_busy)
    field = next(f for f in tab.form.findChildren(QPlainTextEdit) if f.isVisible())

    def type_keys() -> float:
        before = paper.pages[0].picture.cacheKey()
        QTest.keyClicks(field, KEYS)
        begun = perf_counter()
        _wait_until(lambda: paper.pages[0].picture.cacheKey() != before and not paper.is_drawing)
        taken = perf_counter() - begun
        _wait_until(lambda: not desk.background.is_busy)
        return taken

    return type_keys


def _wait_until(holds: Callable[[], bool]) -> None:
    while not holds():
        loop = QEventLoop()
        QTimer.singleShot(STEP_MS, loop.quit)
        loop.exec()
