"""A window whose vault holds a trial with a sealed feedback form, and the file of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.domain.issued import Issued, Way
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.signing import Signature
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.ui.desk import Desk
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.verifying.verdict_card import VerdictCard
from mentordesk.ui.verifying.verify_page import VerifyPage
from mentordesk.ui.widgets import Notice, Text
from tests.ui.conftest import Worker
from tests.ui.signing.conftest import a_written_trial
from tests.ui.window import Shop


@dataclass
class Checker:
    """Who checks documents on the page for that."""

    qtbot: QtBot
    desk: Desk
    worker: Worker
    window: MainWindow
    trial: Mentorship
    programme: Programme
    folder: Path

    @property
    def page(self) -> VerifyPage:
        return self.window.aside.verify_page

    def seal(self) -> tuple[Issued, bytes]:
        """Let the first sign, and seal the form; return it with its file."""
        return self.worker.now(self._seal)

    def _seal(self) -> tuple[Issued, bytes]:
        signings = self.desk.signings()
        trial = self.desk.vault.load(self.trial.id)
        draft = signings.begin("feedback", trial, self.programme)
        first = replace(draft.waiting[0], way=Way.TYPED)
        self.unsealed = signings.sign(draft, Signature(first, first.name))
        issued = signings.seal(self.unsealed)
        return issued, signings.pdf(issued.number)

    def unlock(self, reason: str) -> None:
        self.worker.now(lambda: self.desk.signings().unlock(self.trial.id, reason))

    def file(self, data: bytes, name: str = "form.pdf") -> Path:
        """Write a file to check."""
        path = self.folder / name
        path.write_bytes(data)
        return path

    def check(self, data: bytes) -> VerdictCard:
        """Check a file and return what is told of it."""
        self.page.check(self.file(data))
        return self.told()

    def told(self) -> VerdictCard:
        """Wait for what is told."""
        cards = lambda: self.page.findChildren(VerdictCard)  # noqa: E731
        self.qtbot.waitUntil(lambda: any(card.isVisible() for card in cards()))
        (card,) = cards()
        return card

    def notice(self) -> str:
        """Wait until nothing is done any more, and return what is said in a line."""
        self.qtbot.waitUntil(lambda: not self.desk.background.is_busy)
        (notice,) = self.page.findChildren(Notice)
        return notice.label.text()


def words_on(card: VerdictCard) -> str:
    """Return all words in sight on a card."""
    return "\n".join(text.text() for text in card.findChildren(Text) if text.isVisible())


@pytest.fixture
def language() -> TranslatedLanguage:
    """English, as the window's own words are in these tests."""
    return TranslatedLanguage("en", RESOURCES / "i18n")


@pytest.fixture
def checker(
    qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme, tmp_path: Path
) -> Checker:
    trial = a_written_trial(work_trial)
    window = Shop(qtbot, desk, worker, work_trial).open(trial)
    window.resize(1280, 860)
    window.aside.go_to_verifying()
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return Checker(qtbot, desk, worker, window, trial, work_trial, folder)
