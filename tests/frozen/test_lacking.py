"""An installed program that lacks a part of itself says which, and that the rest works."""

import shutil
from pathlib import Path

import pytest

from tests.frozen.pc import Pc

LOOK, TRANSLATIONS, PROGRAMMES = "Fonts, icons and look", "Translations", "Programmes"
LACKS = {
    "resources/fonts": {LOOK, "Letters of every language"},
    "resources/lemmas": {"Search"},
    "resources/icons": {LOOK},
    "resources/programmes": {PROGRAMMES},
    "licences": {"Licences"},
    "resources/papers": {"Documents as PDF"},
    "PySide6/translations": {TRANSLATIONS},
}
"""What is taken away, and the steps that must fail at the least."""


@pytest.mark.parametrize("folder", LACKS)
def test_what_lacks_is_told_by_its_line(installed: Pc, folder: str, tmp_path: Path):
    place = installed.program / "_internal" / folder
    shutil.move(place, tmp_path / "away")
    try:
        code, written = installed.cli("--language", "en", "--self-test")
    finally:
        shutil.move(tmp_path / "away", place)
    lines = dict(line.split(": ", 1) for line in written.splitlines() if ": " in line)
    failed = {step for step, told in lines.items() if told.startswith("FAILED")}
    assert code == 1 and failed >= LACKS[folder], written
    assert "Works" in lines.values()
