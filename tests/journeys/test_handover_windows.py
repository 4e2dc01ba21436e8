"""A mentorship goes from one MentorDesk's window to another's and back: two data folders."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk import app
from mentordesk.demo import keep_sample
from mentordesk.domain.records import Place, Record
from mentordesk.handing import DeskHanding
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.settings import FileSettings
from mentordesk.store.handover import HandoverFile
from mentordesk.store.slots import Cost
from mentordesk.ui.desk import Desk
from mentordesk.ui.handover.arrival_dialog import ArrivalDialog
from mentordesk.ui.handover.hand_over_dialog import HandOverDialog
from mentordesk.ui.mentorship_page import OVERVIEW, MentorshipPage
from mentordesk.ui.overview import Overview
from mentordesk.ui.theme import Scheme, Theme
from tests.builders import A_KEY
from tests.journeys.supervisor import Supervisor
from tests.sealed_files import seals

TASKS = Place("", "m1-tasks")
QUESTION = "Mitä työtehtäviä työkokeiluun kuuluu?"
D = TypeVar("D", QFileDialog, HandOverDialog, ArrivalDialog)
File = tuple[Path, str]
"""Where a file lies, and its passphrase."""


class Hander(Supervisor):
    """Somebody at a window of their own."""

    @property
    def page(self) -> MentorshipPage:
        """The page that is shown."""
        page = self.window.places.currentWidget()
        assert isinstance(page, MentorshipPage)
        return page

    @property
    def overview(self) -> Overview:
        """The overview of what is open, gone to now."""
        self.page.tabs.open(OVERVIEW)
        shown = self.page.tabs.page(OVERVIEW)
        assert isinstance(shown, Overview)
        return shown

    def gives(self, path: Path) -> File:
        """Hand over what is open."""
        self.clicks(self.overview.hand_over)
        dialog = self.dialog(HandOverDialog)
        passphrase = dialog.box.words.text.text()
        self.clicks(dialog.save)
        with self._qtbot.waitSignal(dialog.handed):
            self.chooses_file(path)
        dialog.accept()
        return path, passphrase

    def takes_in(self, file: File) -> None:
        """Take in a file with its passphrase."""
        self.window.go_home()
        self.window.home.arrival_wanted.emit()
        self.chooses_file(file[0])
        dialog = self.dialog(ArrivalDialog)
        dialog.field.line.insert(file[1])
        self.clicks(dialog.go)
        self._qtbot.waitUntil(lambda: hasattr(dialog, "take"))
        with self._qtbot.waitSignal(self.window.arrivals.taken):
            self.clicks(dialog.take)
        self.rests()

    def writes_tasks(self, text: str) -> None:
        """Write into the field of the tasks."""
        self.page.tabs.open(self.page.tab_of(TASKS))
        self.rests()
        self.writes(QUESTION, text)
        self.waits_until_saved()

    def chooses_file(self, path: Path) -> None:
        """Choose a file in the dialog that asks for one."""
        asked = self.dialog(QFileDialog)
        asked.fileSelected.emit(str(path))
        asked.close()

    def dialog(self, kind: type[D]) -> D:
        """Return the dialog of a kind, once it is open."""
        self._qtbot.waitUntil(lambda: bool(self.fields(kind)))
        return self.fields(kind)[-1]

    def records(self) -> set[Record]:
        """Return all that is said of what is open, without its order."""
        return set(self.session.mentorship.records())


Opens = Callable[[str], Hander]


def cheap(desk: Desk, name: str) -> Desk:
    """Return a desk at which somebody of that name sits, and where files cost little."""
    file = HandoverFile(Cost(1, 64, 1))
    handing = DeskHanding(desk.vault, desk.catalogue, desk.exchange(), file, lambda: name, seals)
    now = datetime(2026, 2, 2, 9, 41)
    return replace(desk, handing=lambda: handing, today=now.date, now=lambda: now)


@pytest.fixture
def opens(
    qtbot: QtBot, qapp: QApplication, finnish: TranslatedLanguage, tmp_path: Path
) -> Iterator[Opens]:
    """Opens a MentorDesk of somebody's own."""
    theme = Theme.load(RESOURCES)
    theme.apply(qapp, Scheme.LIGHT, 100)
    with ExitStack() as stack:

        def open_window(name: str) -> Hander:
            folder = tmp_path / name
            desk = stack.enter_context(
                app.opened(folder, finnish, FileSettings(folder), theme, A_KEY)
            )
            desk = cheap(desk, name)
            hander = Hander(qtbot, desk, app.window_on(desk))
            hander.window.resize(1280, 860)
            stack.callback(hander.window.deleteLater)
            stack.callback(hander.closes)
            with qtbot.waitSignal(hander.window.ready):
                hander.window.show()
            return hander

        yield open_window


@pytest.fixture
def sanna(opens: Opens, finnish: TranslatedLanguage, tmp_path: Path) -> Hander:
    """The supervisor, whose trial is open."""
    house = House.open(tmp_path / "sanna", finnish, A_KEY)
    known = keep_sample(house).id
    house.vault.close()
    sanna = opens("sanna")
    sanna.window.pages.open(known)
    sanna.rests()
    return sanna


def test_a_mentorship_goes_over_and_comes_back_with_a_choice(
    sanna: Hander, opens: Opens, tmp_path: Path
) -> None:
    pekka = opens("pekka")
    pekka.takes_in(sanna.gives(tmp_path / "first.mentordesk"))
    assert pekka.records() == sanna.records()
    sanna.writes_tasks("Sannan sanat")
    pekka.writes_tasks("Pekan sanat")
    files = sanna.gives(tmp_path / "hers.mentordesk"), pekka.gives(tmp_path / "his.mentordesk")
    pekka.takes_in(files[0])
    sanna.takes_in(files[1])
    for hander in (sanna, pekka):
        assert hander.session.mentorship.answer(TASKS) == "Pekan sanat"
        (choice,) = hander.overview.rivals.choices
        assert choice.version.text.text() == "Sannan sanat"
    sanna.clicks(sanna.overview.rivals.choices[0].use)
    sanna.waits_until_saved()
    pekka.takes_in(sanna.gives(tmp_path / "chosen.mentordesk"))
    assert (pekka.session.mentorship.answer(TASKS), pekka.overview.rivals.choices) == (
        "Sannan sanat",
        [],
    )
    assert pekka.records() == sanna.records()
