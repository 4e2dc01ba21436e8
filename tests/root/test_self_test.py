"""The program tries itself on a PC: a line for each step, and an exit code."""

from pathlib import Path

import pytest

from mentordesk import self_test
from mentordesk.cli import main
from mentordesk.domain.errors import DiskFull
from mentordesk.domain.sentence import Sentence
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES

ENGLISH = TranslatedLanguage("en", RESOURCES / "i18n")


def test_everything_works_in_a_whole_program(own_home: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["--language", "en", "--self-test"]) == 0
    *steps, last = capsys.readouterr().out.splitlines()
    assert len(steps) == 15 and all(line.endswith(": Works") for line in steps)
    assert last == "Everything works on this PC."
    assert not list(own_home.rglob("mentordesk*"))


def test_what_lacks_is_told_and_what_needs_it_is_not_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(self_test, "FONTS", tmp_path)
    assert main(["--language", "en", "--self-test"]) == 1
    first, second, *_, last = capsys.readouterr().out.splitlines()
    assert "FAILED" in first and second.endswith("Not tried, as something before it failed")
    assert "Install MentorDesk again" in last


def test_the_worlds_faults_are_told_in_their_own_words():
    def full():
        raise DiskFull(Sentence("store", "The disk is full."))

    assert self_test.trouble_of(full, ENGLISH) == "The disk is full."


def test_a_mistake_is_told_by_its_name():
    assert self_test.trouble_of(lambda: {}["x"], ENGLISH) == "KeyError: 'x'"
