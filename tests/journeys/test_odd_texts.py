"""Odd and long texts go whole through the screen, the database, the exchange file and the PDF."""

import json
from pathlib import Path

import pytest

from mentordesk.cli import main
from mentordesk.ui.fields import GrowingText
from tests.journeys.conftest import Start
from tests.journeys.test_whole_way import GOAL, command, read_back, sets_up, the_trial

FIELD = "Missä haluat kehittyä?"
LONG = " ".join(f"sana{n:04}" for n in range(1200))
ODD = {
    "long": LONG,
    "emoji": "Hyvin meni 😀👍🏽",
    "cyrillic": "Добре, дякую: ґанок і їжак",  # noqa: RUF001
    "arabic": "العمل في المقهى",
    "markup": "<b>&amp; \"lainaus\" 'toinen' </b> & <",
    "separators": "yksi\u2028kaksi\u00a0kolme\u202fneljä",
    "nul": "ennen\x00jälkeen",
}


def test_each_text_is_kept_letter_for_letter(
    start: Start, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = start()
    sets_up(person)
    person.goes_to_tab("1. tapaaminen")
    empty = [field for field in person.fields(GrowingText) if not field.text()]
    for field, text in zip(empty, ODD.values(), strict=False):
        person.pastes(field.accessibleName(), text)
    person.waits_until_saved()
    person.goes_home()
    trial, file = the_trial(data, capsys), tmp_path / "trial.json"
    command(data, capsys, "export", trial["id"], file)
    answers = json.loads(file.read_text("utf-8"))["mentorship"]["answers"]
    assert {answer["text"] for answer in answers} >= set(ODD.values())
    other = tmp_path / "other"
    other.mkdir()
    assert main(["--data", str(other), "import", str(file)]) == 0
    assert main(["--data", str(other), "print", trial["id"], "meeting-1", str(file)]) == 0
    assert GOAL in read_back(file)


def test_it_is_shown_again_as_it_was_typed(start: Start) -> None:
    person = start()
    sets_up(person)
    person.goes_to_tab("1. tapaaminen")
    person.pastes(FIELD, "\n".join(ODD.values()))
    shown = person.long_text_of(FIELD)
    person.waits_until_saved()
    again = start()
    again.opens("Oksana Kovalenko")
    again.goes_to_tab("1. tapaaminen")
    assert again.long_text_of(FIELD) == shown
    assert LONG in shown
