"""A pair of developer clients, from the wizard over three gigs to the signed feedback."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from mentordesk.ui.fields import GrowingText
from tests.journeys.conftest import Start
from tests.journeys.supervisor import Supervisor
from tests.journeys.test_whole_way import command, read_back, the_trial

GOAL = "Otan puheenvuoron"
STEPS = {"Keikka 1": "Yhdessä", "Keikka 2": "Itsenäisemmin", "Keikka 3": "Itsenäisesti"}
MEETINGS = ("Aloitustapaaminen", *STEPS, "Päätöstapaaminen")


def sets_up(person: Supervisor) -> None:
    """Go through the wizard of the second model, page by page."""
    person.presses("Uusi")
    person.presses("Kehittäjäasiakkaiden mentorointi")
    person.presses("Jatka")
    person.writes("Nimi, Aktori", "Mira Heikkinen")
    person.writes("Nimi, Mentori", "Timo Laaksonen")
    person.presses("Jatka")
    person.writes("Ensimmäinen päivä", "9.2.2026")
    person.writes("Viimeinen päivä", "22.5.2026")
    person.presses("Jatka")
    person.writes("Tavoite", GOAL)
    person.presses("Jatka")
    person.presses("Jatka")
    person.expects("Yhteenveto")
    person.presses("Valmis")
    person.waits_until_saved()


def holds(person: Supervisor, meeting: str) -> list[str]:
    """Fill in every empty field of a meeting; return the words."""
    person.goes_to_tab(meeting)
    person.presses(f"{meeting} pidettiin")
    if meeting in STEPS:
        for button in person.fields(QAbstractButton):
            if button.accessibleName().endswith(f": {STEPS[meeting]}"):
                person.clicks(button)
    words: list[str] = []
    for number, field in enumerate(person.fields(GrowingText)):
        if not field.text():
            words.append(f"Kirjattu {MEETINGS.index(meeting)}-{number}.")
            person.types(field, words[-1])
    person.waits_until_saved()
    return words


def test_a_pair_goes_over_three_gigs(
    start: Start, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = start()
    sets_up(person)
    person.goes_to_tab("Yleiskuva")
    for _ in range(2):
        person.presses("Lisää keikka")
    assert not person.sees("Lisää keikka")
    written = [word for meeting in MEETINGS for word in holds(person, meeting)]
    person.waits_until_saved()
    person.goes_home()
    trial = the_trial(data, capsys)
    assert (trial["held"], trial["meetings"], trial["programme"]) == (5, 5, "developer-client")
    printed = ""
    for document in ("opening", "gig-prepare", "gig-during", "gig-after", "closing", "way"):
        command(data, capsys, "print", trial["id"], document, tmp_path / f"{document}.pdf")
        printed += read_back(tmp_path / f"{document}.pdf")
    assert [word for word in written if word not in printed] == []
    assert "työnantaja" not in printed.lower()
    command(data, capsys, "print", trial["id"], "feedback", tmp_path / "feedback.pdf")
    feedback = read_back(tmp_path / "feedback.pdf")
    for words in ("Mira Heikkinen", "Timo Laaksonen", GOAL, *STEPS.values()):
        assert words in feedback
    assert "Työpaikka" not in feedback
