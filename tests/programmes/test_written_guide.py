"""The guide to writing a programme: its example is whole and passes the check."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mentordesk.cli import main
from mentordesk.domain.item import Kind
from mentordesk.programmes import read_whole
from mentordesk.programmes.tables import GroupTable, ProgrammeTable
from tests.programmes.test_folder import put

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "programmes.md"
TEXT = GUIDE.read_text(encoding="utf-8")


MISSING = "Texts missing in svenska: 46. They are shown in this language: suomi."
"""The guide says so too: only the first language must be whole."""


def example() -> dict[str, str]:
    """Return the files of the example, each named in the line before it."""
    part = TEXT[TEXT.index("## Writing one from scratch") :]
    found = re.findall(r"^`([\w.-]+)`[^\n]*\n\n```toml\n(.*?)^```", part, re.DOTALL | re.MULTILINE)
    return dict(found)


def test_the_example_is_read_whole():
    programme = read_whole(example())
    assert programme.key.id == "summer-buddy"
    assert programme.text("item.best-day.label", "sv") == "Vilken var den bästa dagen?"
    assert [stage.id for stage in programme.stages] == ["meeting-1", "meeting-2"]


def test_the_example_passes_the_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    put(tmp_path / "mine", example())
    words = ["--data", str(tmp_path / "data"), "--language", "en", "programmes", "check"]
    assert main([*words, str(tmp_path / "mine")]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("summer-buddy 1.0 can be used; look at what is told above.")
    assert said.err.splitlines() == [MISSING]


def test_the_guide_names_every_kind_of_item():
    assert [kind for kind in Kind if f"`{kind}`" not in TEXT] == []


@pytest.mark.parametrize("table", [ProgrammeTable, GroupTable])
def test_the_guide_names_every_key(table: type):
    names = (name for name in table.__annotations__ if name != "group")
    assert [name for name in names if f"`{name}`" not in TEXT and f"{name}]]" not in TEXT] == []
