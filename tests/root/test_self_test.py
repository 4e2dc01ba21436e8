"""The program tries itself on a PC: a line for each step, and an exit code."""

import sys
from pathlib import Path
from shutil import copyfile, copytree, ignore_patterns
from subprocess import run

import pytest

from mentordesk import self_test, self_test_steps
from mentordesk.cli import main
from mentordesk.domain.errors import DiskFull
from mentordesk.domain.sentence import Sentence
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.self_test_look import complaints

ENGLISH = TranslatedLanguage("en", RESOURCES / "i18n")
ROOT = RESOURCES.parent
ODD = "Åsa Öberg (työ) #1 'x' 50%"
"""What a folder may be called."""

pytestmark = pytest.mark.usefixtures("qapp")


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


def test_the_look_is_drawn_from_a_folder_of_any_name(tmp_path: Path):
    copied = copytree(RESOURCES, tmp_path / ODD / "resources")
    assert complaints(copied) == []
    (copied / "style" / "check-light.svg").write_bytes(b"")
    assert complaints(copied)[-1] == "style:check-light.svg"


def test_a_sheet_that_qt_cannot_parse_is_no_look(tmp_path: Path):
    copied = copytree(RESOURCES, tmp_path / "resources")
    with (copied / "style" / "tabs.qss").open("a", encoding="utf-8") as sheet:
        sheet.write("QTabBar { image: url(C:/Åsa Öberg/x.svg); }")
    assert any("Could not parse" in said for said in complaints(copied))


def test_all_of_the_program_works_in_a_folder_of_any_name(tmp_path: Path):
    for part in ("mentordesk", "resources"):
        copytree(ROOT / part, tmp_path / ODD / part, ignore=ignore_patterns("__pycache__"))
    copyfile(ROOT / "LICENSE", tmp_path / ODD / "LICENSE")
    words = (sys.executable, "-m", "mentordesk", "--language", "en", "--self-test")
    ran = run(words, cwd=tmp_path / ODD, capture_output=True, text=True, check=False, timeout=100)
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stdout
