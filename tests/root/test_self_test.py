"""The program tries itself on a PC: a line for each step, and an exit code."""

from pathlib import Path

import pytest

from mentordesk import self_test, self_test_steps
from mentordesk.cli import main
from mentordesk.domain.errors import DiskFull
from mentordesk.domain.sentence import Sentence
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES

ENGLISH = TranslatedLanguage("en", RESOURCES / "i18n")


def test_everything_works_in_a_whole_program(own_home: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["--language", "en", "--self-test"]) == 0
    *steps, last = capsys.readouterr().out.splitlines()
    assert len(steps) == 19 and all(line.endswith(": Works") for line in steps)
    assert last == "Everything works on this PC."
    assert not list(own_home.rglob("mentordesk*"))


def outcomes(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """Run it; return what it tells of each step."""
    assert main(["--language", "en", "--self-test"]) == 1
    *steps, last = capsys.readouterr().out.splitlines()
    assert "Install MentorDesk again" in last
    return {step: told for step, _, told in (line.partition(": ") for line in steps)}


def test_what_lacks_is_told_and_the_others_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(self_test_steps, "FONTS", tmp_path)
    told = outcomes(capsys)
    failed = {step for step, said in told.items() if said.startswith("FAILED")}
    assert failed == {"Fonts, icons and look", "Letters of every language"}
    assert set(told.values()) - {told[step] for step in failed} == {"Works"}


def test_what_goes_on_from_something_that_failed_is_not_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(self_test_steps.Steps, "open_new", lambda _: {}["x"])
    told = outcomes(capsys)
    assert told["Programmes"] == "Works" and told["Encrypted database"].startswith("FAILED")
    assert told["Closing and opening again"] == "Not tried, as something before it failed"


def test_the_worlds_faults_are_told_in_their_own_words():
    def full():
        raise DiskFull(Sentence("store", "The disk is full."))

    assert self_test.trouble_of(full, ENGLISH) == "The disk is full."


def test_a_mistake_is_told_by_its_name():
    assert self_test.trouble_of(lambda: {}["x"], ENGLISH) == "KeyError: 'x'"
