"""Words typed all over the window lie readable nowhere but in what the person saved aside."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.front import Front
from mentordesk.log.file import FILE, FOLDER, logged
from mentordesk.premises import Premises
from mentordesk.ui.access.access_dialog import AccessDialog
from mentordesk.ui.crash import CrashDialog
from mentordesk.ui.handover.hand_over_dialog import HandOverDialog
from tests.builders import A_KEY
from tests.journeys.supervisor import Supervisor
from tests.journeys.test_full_disk import saves_pdf
from tests.journeys.test_no_plaintext import traces
from tests.journeys.test_odd_texts import FIELD
from tests.root.conftest import front, language, premises, writer
from tests.root.fronts import desk_of, gate_of, lock, unlock, window_of
from tests.root.trial import keep_key

__all__ = ["front", "language", "premises", "writer"]

NAME, MENTOR, PLACE = "Vieno Vartiosana", "Taisto Vartiosana", "Kahvila Vartiosana"
TASKS, GOAL, NOTE = "Vartiosana tiskaa kupit", "Vartiosana hoitaa kassan", "Vartiosana oppi paljon"
SOUGHT, MISTAKE, OPENED = "Vartiosana haetaan", "Vartiosana kaatui", "Vartiosana avaamisen jälkeen"
WORDS = {NAME, MENTOR, PLACE, TASKS, GOAL, NOTE, SOUGHT, MISTAKE, OPENED}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    keep_key(tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def passing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of passing files."""
    passing = tmp_path / "passing"
    passing.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(passing))
    return passing


@pytest.fixture
def aside(tmp_path: Path) -> Path:
    (tmp_path / "aside").mkdir()
    return tmp_path / "aside"


@pytest.fixture
def person(qtbot: QtBot, front: Front, passing: Path, premises: Premises) -> Iterator[Supervisor]:
    assert passing.exists()
    with logged(premises.folder, premises.language):
        with qtbot.waitSignal(front.entered):
            front.enter(lambda: A_KEY)
        yield Supervisor(qtbot, desk_of(front), window_of(front))


def plans(person: Supervisor) -> None:
    """Go through the wizard."""
    person.presses("Uusi")
    person.presses("Jatka")
    person.writes("Nimi, Työkokeilija", NAME)
    person.presses("Jatka")
    person.writes("Nimi, Mentori", MENTOR)
    person.writes("Nimi, Työnantaja", MENTOR)
    for _ in range(2):
        person.presses("Jatka")
    person.writes("Työpaikka", PLACE)
    person.writes("Ensimmäinen päivä", "2.2.2026")
    person.writes("Viimeinen päivä", "27.3.2026")
    person.presses("Jatka")
    person.writes("Mitä työtehtäviä työkokeiluun kuuluu?", TASKS)
    person.writes("Tavoite", GOAL)
    for _ in range(3):
        person.presses("Jatka")
    person.presses("Valmis")
    person.waits_until_saved()


def seeks(qtbot: QtBot, person: Supervisor) -> None:
    qtbot.keyClick(person.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(person.window.searching.finding.found):
        qtbot.keyClicks(QApplication.focusWidget(), SOUGHT)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def hands_over_and_tells(qtbot: QtBot, person: Supervisor, aside: Path) -> None:
    """Write a hand-over file, and the copies for one of the people."""
    acts, known = person.window.acts, person.session.mentorship.id
    acts.hand_over(known)
    qtbot.waitUntil(lambda: bool(person.window.findChildren(HandOverDialog)))
    giving = person.window.findChildren(HandOverDialog)[-1]
    giving.write(aside / "luovutus.mentordesk")
    person.rests()
    giving.reject()
    with qtbot.waitSignal(acts.asked) as told:
        acts.tell_about_one(known)
    assert told.args and isinstance(told.args[0], AccessDialog)
    told.args[0].write(aside)
    person.rests()
    told.args[0].reject()


def backs_up(qtbot: QtBot, person: Supervisor, second: Path) -> None:
    second.mkdir()
    page, backing = person.window.aside.backups_page, person.window.aside.backing
    page._choose(second)
    qtbot.waitUntil(lambda: bool(page.second.place.text()))
    with qtbot.waitSignal(backing.spread_out):
        page._make()
    assert list(second.rglob("*.mdbackup"))


def crashes(qtbot: QtBot) -> None:
    """Let a mistake that holds what was typed come to where Python tells mistakes."""
    try:
        raise ValueError(MISTAKE)
    except ValueError as mistake:
        sys.excepthook(ValueError, mistake, mistake.__traceback__)
    dialogs: Callable[[], list[CrashDialog]] = lambda: [  # noqa: E731
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog)
    ]
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert MISTAKE not in dialogs()[0].details.toPlainText()
    dialogs()[0].accept()


@pytest.mark.slow
def test_no_typed_word_is_left_behind(
    qtbot: QtBot,
    front: Front,
    person: Supervisor,
    tmp_path: Path,
    own_home: Path,
    aside: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    places = tmp_path / "data", tmp_path / "passing", tmp_path / "second", own_home
    plans(person)
    person.goes_to_tab("1. tapaaminen")
    person.writes(FIELD, NOTE)
    person.waits_until_saved()
    seeks(qtbot, person)
    saves_pdf(person, aside / "palaute.pdf")
    hands_over_and_tells(qtbot, person, aside)
    backs_up(qtbot, person, tmp_path / "second")
    crashes(qtbot)
    assert traces(WORDS, *places) == []
    lock(qtbot, front)
    assert gate_of(front)
    assert traces(WORDS, *places) == []
    unlock(qtbot, front)
    assert traces(WORDS, *places) == []
    log = tmp_path / "data" / FOLDER / FILE
    qtbot.waitUntil(lambda: "mistake.\n    ValueError\n" in log.read_text("utf-8"))
    assert "A backup was made: asked" in log.read_text("utf-8")
    assert {trace.split(": ")[1] for trace in traces(WORDS, aside)} >= {NAME, GOAL, NOTE}
    assert not traces(WORDS, *aside.glob("*.mentordesk"))
    told = "".join(capfd.readouterr())
    assert not [word for word in WORDS if word in told]
