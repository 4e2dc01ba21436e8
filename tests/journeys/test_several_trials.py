"""Several work trials at one employer: registered together, begun in pairs, summed up."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QRadioButton

from tests.journeys.conftest import Start
from tests.journeys.supervisor import Supervisor
from tests.journeys.test_whole_way import command, read_back


def sets_up(person: Supervisor) -> None:
    """Go through the wizard of a group with one mentor and one participant."""
    person.presses("Uusi")
    person.presses("Monta työkokeilua")
    person.presses("Jatka")
    person.writes("Ryhmän nimi", "Oppitupa 2026")
    person.writes("Työpaikka", "Kahvila Kulma")
    person.writes("Ensimmäinen päivä", "2.2.2026")
    person.writes("Viimeinen päivä", "27.3.2026")
    person.presses("Jatka")
    person.writes("Nimi, Yhteyshenkilö", "Aino Koski")
    person.presses("Lisää mentori")
    person.writes("Nimi, Mentori", "Pekka Lehtinen")
    person.presses("Lisää työkokeilija")
    person.writes("Nimi, Työkokeilija", "Oksana Kovalenko")
    person.presses("Jatka")
    person.presses("Jatka")
    person.presses("Valmis")
    person.waits_until_saved()


def begins_a_trial(person: Supervisor) -> None:
    """Pair the two and finish the plan of their work trial as far as it must be."""
    person.goes_to_tab("Työkokeilut")
    for name in ("Pekka Lehtinen", "Oksana Kovalenko"):
        marks = person.fields(QRadioButton)
        person.clicks(next(m for m in marks if m.accessibleName().startswith(name)))
    person.presses("Muodosta pari")
    person.waits_until_saved()
    begin = "Aloita mentorointi: Pekka Lehtinen – Oksana Kovalenko"
    buttons = person.fields(QAbstractButton)
    person.clicks(next(b for b in buttons if b.accessibleName() == begin))
    person.rests()


def test_a_trial_is_begun_from_the_list_of_a_group(
    start: Start, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = start()
    sets_up(person)
    begins_a_trial(person)
    trial = person.session.mentorship
    assert [p.name for p in trial.holders("participant")] == ["Oksana Kovalenko"]
    assert [p.name for p in trial.holders("mentor")] == ["Pekka Lehtinen"]
    person.waits_until_saved()
    person.goes_home()
    rows = json.loads(command(data, capsys, "list", "--json"))
    (group,) = [row for row in rows if row["name"] == "Oppitupa 2026"]
    (member,) = [row for row in rows if row["group"] == group["id"]]
    assert (member["programme"], member["workplace"]) == ("work-trial", "Kahvila Kulma")
    command(data, capsys, "print", group["id"], "summary", tmp_path / "summary.pdf")
    assert "Oksana Kovalenko" in read_back(tmp_path / "summary.pdf")
