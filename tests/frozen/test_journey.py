"""From the first start to a sealed feedback form, by keys, in the installed program's window."""

import json
import re
import subprocess
from pathlib import Path

from tests.frozen.pc import PASSWORD, Pc
from tests.frozen.person import Person

PARTICIPANT, MENTOR, EMPLOYER = "Väinö Öhman", "Pekka Möttönen", "Säde Virta"
ANSWER = "Osaan laskea kassan."
GO_ON = "ctrl+Return"
SAVING = "Tallenna PDF"
NAMES_TO_THE_NEXT = ("Tab",) * 5
"""From one person's name to the next one's, past post, firm, telephone and post box."""


def in_pdf(file: Path) -> str:
    """Return the text of a PDF."""
    done = subprocess.run(("pdftotext", "-layout", file, "-"), capture_output=True, check=True)
    return done.stdout.decode()


def signs_asked(person: Person, code: str) -> str:
    """Return the four signs of the code that are asked for on the screen."""

    def asked() -> list[tuple[str, str]]:
        found = re.findall(r"Ryhmä (\d),? merkki (\d)", person.reads("4-asked-back"))
        return found if len(found) == 4 else []

    groups = code.split("-")
    return "".join(groups[int(g) - 1][int(n) - 1] for g, n in person.waits("four signs", asked))


def test_the_first_start_asks_for_a_password_and_gives_the_recovery_sheet(installed: Pc):
    with installed.window("--language", "fi") as person:
        person.sees("Valitse salasana", "1-first-start")
        for _ in range(2):
            person.types(PASSWORD)
            person.presses("Return")
        person.sees("Palautuskoodisi", "2-recovery-code")
        person.presses("Tab", "Return")
        person.saves_as(SAVING, "sheet")
        person.sees("Näytä kansiossa", "3-sheet-saved")
        person.presses("Return")
        code = re.search(
            r"\w{5}-\w{5}-\w{5}-\w{5}-\w{6}", in_pdf(installed.documents / "sheet.pdf")
        )
        assert code is not None
        person.types(signs_asked(person, code.group()))
        person.presses("Return")
        person.sees("Tervetuloa", "5-welcome")


def test_the_wizard_makes_the_plan_page_by_page(installed: Pc):
    with installed.window("--language", "fi") as person:
        enters(person)
        person.presses("ctrl+n")
        person.sees("Mitä aloitat?", "6-wizard")
        person.presses("Return")
        names_people(person)
        sets_time_and_tasks(person)
        for number, heading in enumerate(("Voiko työkokeilusta saada", "Milloin tapaatte?"), 12):
            person.sees(heading, f"{number}-wizard")
            person.presses(GO_ON)
        person.sees("Suunnitelma kokonaisuudessaan", "14-summary")
        person.presses(GO_ON)
        person.sees("Työ ja osaaminen", "15-first-meeting")


def enters(person: Person) -> None:
    """Unlock, and wait for the home page."""
    person.sees("Avaa salasanalla", "gate")
    person.types(PASSWORD)
    person.presses("Return")
    person.sees("Asetukset", "home")


def names_people(person: Person) -> None:
    """Go through the pages of people."""
    person.sees("Kuka tulee työkokeiluun?", "7-participant")
    person.types(PARTICIPANT)
    person.sees(PARTICIPANT, "7-participant")
    person.presses(GO_ON)
    person.sees("Kuka on mentori", "8-mentor")
    person.types(MENTOR)
    person.presses(*NAMES_TO_THE_NEXT)
    person.types(EMPLOYER)
    person.sees(EMPLOYER, "8-mentor")
    person.presses(GO_ON)
    person.sees("Keitä muita on mukana?", "9-others")
    person.presses(GO_ON)


def sets_time_and_tasks(person: Person) -> None:
    """Go through the pages of the period and of what is done in it."""
    person.sees("Missä ja milloin?", "10-period")
    person.types("Kahvila Kulma")
    for day in ("7.9.2026", "30.10.2026"):
        person.presses("Tab")
        person.writes(day)
        person.presses("Tab")  # the button with the calendar
    person.sees("30.10.2026", "10-period")
    person.presses(GO_ON)
    person.sees("Mitä työkokeilussa tehdään", "11-tasks")
    person.types("Kahvit ja kassa")
    person.sees("Kahvit ja kassa", "11-tasks")
    person.presses(GO_ON)


def test_a_meeting_is_written_down(installed: Pc, password: Path, tmp_path: Path):
    with installed.window("--language", "fi") as person:
        enters(person)
        person.opens(PARTICIPANT, "16-home")
        person.sees("Työ ja osaaminen", "17-meeting")
        person.presses("Tab", "Tab")  # what else may be done with the meeting; that it was held
        person.presses("Tab", "Tab")  # what is on the agenda; the first question
        person.types(ANSWER)
        person.presses("ctrl+s")
        person.sees(ANSWER, "18-answered")
    assert ANSWER in exported(installed, password, tmp_path)


def exported(pc: Pc, password: Path, folder: Path) -> str:
    """Return all that is known of the one mentorship."""
    code, listed = pc.cli("--password-file", password, "list", "--json")
    assert code == 0, listed
    file = folder / "exported.json"
    words = ("export", json.loads(listed)[0]["id"], file)
    code, written = pc.cli("--password-file", password, *words)
    assert code == 0, written
    return file.read_text("utf-8")


def test_all_sign_the_feedback_form_and_it_is_sealed_and_saved(installed: Pc, password: Path):
    sealed = installed.documents / "palaute.pdf"
    with installed.window("--language", "fi") as person:
        enters(person)
        person.opens(PARTICIPANT, "16-home")
        person.clicks("Palaute", "17-meeting")
        person.clicks("Allekirjoita palautelomake", "19-feedback")
        person.sees("Palaute työkokeilusta", "20-what-is-signed")
        person.clicks("Jatka", "20-what-is-signed")
        for number, name in enumerate((PARTICIPANT, MENTOR, EMPLOYER), 21):
            signs(person, name, f"{number}-signing")
        person.clicks("Kone on taas minulla, jatka", "24-handed-back")
        person.clicks("Sinetöi ja lukitse", "25-seal")
        person.sees("Asiakirja on sinetöity", "26-sealed")
        person.clicks(SAVING, "26-sealed")
        person.saves_as(SAVING, "palaute")
        person.sees("Näytä kansiossa", "27-saved")
    assert all(name in in_pdf(sealed) for name in (PARTICIPANT, MENTOR, EMPLOYER))
    code, written = installed.cli("--password-file", password, "verify", sealed)
    assert code == 0, written


def signs(person: Person, name: str, picture: str) -> None:
    """Take the PC over and sign by typing the name."""
    person.clicks("Kone on minulla, jatka", f"{picture}-handed")
    person.clicks("Kirjoita nimi", picture)
    person.fills_in("Nimesi niin kuin allekirjoitat sen", name, picture)
    person.sees(name, picture)
    person.clicks("Allekirjoita", f"{picture}-typed")


def test_opened_again_the_record_is_locked(installed: Pc):
    with installed.window("--language", "fi") as person:
        enters(person)
        person.opens(PARTICIPANT, "28-home-after")
        person.sees("Avaa muokattavaksi", "29-locked")
