"""A pilot of twelve pairs: registered, paired on the board, begun, paid and summed up."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QRadioButton

from tests.journeys.conftest import Start
from tests.journeys.supervisor import Supervisor
from tests.journeys.test_whole_way import command, read_back

PAIRS = 12
ROLES = ("Mentori", "Aktori")


def sets_up(person: Supervisor) -> None:
    """Go through the wizard of a pilot."""
    person.presses("Uusi")
    person.presses("Mentorointipilotti")
    person.presses("Jatka")
    person.writes("Pilotin nimi", "Pilotti 2026")
    person.writes("Ensimmäinen päivä", "2.2.2026")
    person.writes("Viimeinen päivä", "30.4.2027")
    person.presses("Jatka")
    person.writes("Nimi, Pilotin vetäjä", "Aino Koski")
    person.presses("Jatka")
    person.presses("Jatka")
    person.expects("Yhteenveto")
    person.presses("Valmis")
    person.waits_until_saved()


def registers(person: Supervisor, role: str, number: int) -> None:
    """Add so many people to a role."""
    for n in range(1, number + 1):
        person.presses(f"Lisää {role.lower()}")
        person.writes(f"Nimi, {role}", f"{role} {n:02}", -1)
        person.waits_until_saved()


def forms_pairs(person: Supervisor) -> None:
    """Pair the people on the board, those of the same number with each other."""
    person.goes_to_tab("Parit")
    for n in range(1, PAIRS + 1):
        for role in ROLES:
            marks = {m.accessibleName(): m for m in person.fields(QRadioButton)}
            person.clicks(next(m for said, m in marks.items() if said.startswith(f"{role} {n:02}")))
        person.presses("Muodosta pari")
    person.waits_until_saved()


def begins_all(person: Supervisor) -> None:
    """Begin the mentorship of each pair and finish its plan as it is proposed."""
    for n in range(1, PAIRS + 1):
        person.opens("Pilotti 2026")
        person.goes_to_tab("Parit")
        begin = f"Aloita mentorointi: Mentori {n:02} – Aktori {n:02}"
        (button,) = [b for b in person.fields(QAbstractButton) if b.accessibleName() == begin]
        person.clicks(button)
        person.rests()
        for _ in range(3):
            person.presses("Jatka")  # past the days, the goals and the times as proposed
        person.presses("Valmis")
        person.waits_until_saved()


def pays_first_gigs(person: Supervisor) -> None:
    """Agree on fifty euros for the first gig of every pair."""
    person.goes_to_tab("Palkkiot")
    person.expects("Maksettu")
    cells = [f for f in person.fields(QLineEdit) if "eikka 1" in f.accessibleName()]
    assert len(cells) == PAIRS
    for cell in cells:
        person.types(cell, "50")
    person.waits_until_saved()


def meets(person: Supervisor) -> None:
    """Hold the joint opening meeting with everybody there."""
    person.goes_to_tab("Aloitus")
    person.presses("Aloitus pidettiin")
    person.presses("Kaikki olivat paikalla")
    person.waits_until_saved()


def test_a_pilot_of_twelve_pairs(
    start: Start, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = start()
    sets_up(person)
    person.goes_to_tab("Suunnitelma")
    person.presses("Ehdota päiviä")
    person.goes_to_tab("Ihmiset")
    registers(person, "Mentori", PAIRS)
    registers(person, "Aktori", PAIRS)
    forms_pairs(person)
    begins_all(person)
    person.opens("Pilotti 2026")
    pays_first_gigs(person)
    meets(person)
    person.goes_home()
    rows = json.loads(command(data, capsys, "list", "--json"))
    (pilot,) = [row for row in rows if row["name"]]
    members = [row for row in rows if row["group"] == pilot["id"]]
    assert len(members) == PAIRS
    assert {row["programme"] for row in members} == {"developer-client"}
    command(data, capsys, "print", pilot["id"], "summary", tmp_path / "summary.pdf")
    summary = read_back(tmp_path / "summary.pdf")
    for n in range(1, PAIRS + 1):
        assert summary.count(f"Mentori {n:02}") >= 1
        assert summary.count(f"Aktori {n:02}") >= 1
    assert "600,00" in summary
    assert "Suunnittelu" in summary
    command(data, capsys, "print", pilot["id"], "pilot-opening", tmp_path / "opening.pdf")
    opening = read_back(tmp_path / "opening.pdf")
    assert all(f"{role} {n:02}" in opening for n in range(1, PAIRS + 1) for role in ROLES)
