"""From "new trial" to the printed feedback form, in the real window."""

import json
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton

from mentordesk.cli import main
from mentordesk.ui.fields import GrowingText
from tests.journeys.conftest import Start
from tests.journeys.supervisor import Supervisor

GOAL = "Hoidan kassan itse"
MEETINGS = ("1. tapaaminen", "2. tapaaminen", "3. tapaaminen", "4. tapaaminen")
HEALTH = {"4. tapaaminen": 3}
REACHED = {"2": "Aloitettu", "3": "Hyvässä vauhdissa", "4": "Saavutettu"}


def sets_up(person: Supervisor) -> None:
    """Go through the wizard, page by page."""
    person.presses("Uusi")
    person.presses("Jatka")  # the work trial is chosen already
    person.writes("Nimi, Työkokeilija", "Oksana Kovalenko")
    person.presses("Jatka")
    person.writes("Nimi, Mentori", "Pekka Lehtinen")
    person.writes("Nimi, Työnantaja", "Sari Virta")
    person.presses("Jatka")
    person.presses("Jatka")
    person.writes("Työpaikka", "Kahvila Kulma")
    person.writes("Ensimmäinen päivä", "2.2.2026")
    person.writes("Viimeinen päivä", "27.3.2026")
    person.presses("Jatka")
    person.writes("Mitä työtehtäviä työkokeiluun kuuluu?", "Kahvit ja kassa")
    person.writes("Tavoite", GOAL)
    for _ in range(3):
        person.presses("Jatka")
    person.expects("Yhteenveto")
    person.presses("Valmis")
    person.waits_until_saved()


def holds(person: Supervisor, meeting: str) -> list[str]:
    """Fill in every empty field of a meeting with words of its own; return them."""
    person.goes_to_tab(meeting)
    person.presses(f"{meeting} pidettiin")
    if meeting[0] in REACHED:
        person.presses(REACHED[meeting[0]])
    for button in person.fields(QAbstractButton):
        if button.text() == "Kirjoita tähän":
            person.clicks(button)
    words = []
    for number, field in enumerate(person.fields(GrowingText)):
        if not field.text():
            words.append(f"Kirjattu {meeting[0]}-{number}.")
            person.types(field, words[-1])
    person.waits_until_saved()
    return words


def gives_feedback(person: Supervisor) -> None:
    """Take over the proposals, rate each row from both sides, confirm each part."""
    person.goes_to_tab("Palaute")
    for button in person.fields(QAbstractButton):
        if button.text() == "Käytä tätä":
            person.clicks(button)
    for button in person.fields(QAbstractButton):
        if button.accessibleName().endswith(": Onnistuu itsenäisesti"):
            person.clicks(button)
    for button in person.fields(QAbstractButton):
        if button.accessibleName() == "Vahvistamme tämän osan":
            person.clicks(button)
    person.waits_until_saved()


def command(data: Path, capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """Run a command on the data folder and return what it prints."""
    assert main(["--data", str(data), *map(str, words)]) == 0
    return capsys.readouterr().out


def the_trial(data: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """Return the one mentorship of a data folder, as it is listed."""
    (row,) = json.loads(command(data, capsys, "list", "--json"))
    return row


def read_back(file: Path) -> str:
    """Return the text of a PDF on one line."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


def test_from_a_new_trial_to_the_printed_feedback_form(
    start: Start, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = start()
    sets_up(person)
    written = {meeting: holds(person, meeting) for meeting in MEETINGS}
    gives_feedback(person)
    person.expects("Vahvistettu 10/10 osaa")
    person.goes_home()
    trial = the_trial(data, capsys)
    assert (trial["held"], trial["status"]) == (4, "open")
    for number, (meeting, words) in enumerate(written.items(), start=1):
        file = tmp_path / f"{number}.pdf"
        command(data, capsys, "print", trial["id"], f"meeting-{number}", file)
        printed = read_back(file)
        withheld = printed.count("Ei tulosteta, koska asia koskee terveyttä.")
        assert len(words) > 3, meeting
        assert len([w for w in words if w not in printed]) == withheld == HEALTH.get(meeting, 0)
    command(data, capsys, "print", trial["id"], "feedback", tmp_path / "feedback.pdf")
    feedback = read_back(tmp_path / "feedback.pdf")
    assert feedback.count("Onnistuu itsenäisesti") >= 22
    for words in ("Oksana Kovalenko", "Pekka Lehtinen", "Sari Virta", GOAL, "Saavutettu"):
        assert words in feedback


def test_another_day_one_goes_on_where_one_was(start: Start) -> None:
    person = start()
    sets_up(person)
    words = holds(person, "1. tapaaminen")
    again = start()
    again.expects("2. tapaaminen")
    again.opens("Oksana Kovalenko")
    again.goes_to_tab("1. tapaaminen")
    shown = [field.text() for field in again.fields(GrowingText)]
    assert [w for w in words if w not in shown] == []
    again.goes_to_tab("2. tapaaminen")
    assert again.sees(words[1])  # what was said last time stands beside


def test_a_wizard_that_was_left_half_done_waits_as_a_draft(start: Start) -> None:
    person = start()
    person.presses("Uusi")
    person.presses("Jatka")  # the work trial is chosen already
    person.writes("Nimi, Työkokeilija", "Oksana Kovalenko")
    again = start()
    again.expects("Suunnitelma on kesken.")
    again.presses("Jatka suunnitelmaa")
    again.presses("Takaisin")
    assert again.text_of("Nimi, Työkokeilija") == "Oksana Kovalenko"
