"""A package with only a feedback form of its own, on the base of another programme."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.programme import Programme, Purpose
from mentordesk.programmes import read_whole
from mentordesk.programmes.packages import ProgrammePackages
from tests.programmes.small import Break, small
from tests.programmes.test_folder import put

OWN = """\
base = "small"
id = "small-pori"
version = "2.0"
publisher = "Pori"
area = "Porin työllisyysalue"
languages = ["fi"]

[[form]]
id = "feedback"
purpose = "feedback"

[[form.section]]
id = "pori"
item = [{ id = "pori-rated", kind = "scale", scale = "steps", views = ["mentor"] }]

[[document]]
id = "feedback"
form = "feedback"
"""
TEXTS = """\
language = "fi"

[programme]
name = "Pieni Porissa"

[form.feedback]
name = "Palaute"
title = "Palaute"

[section.pori]
name = "Arvio"

[item.pori-rated]
label = "Miten sujui?"
little = "Vähän"
much = "Paljon"

[document.feedback]
name = "Palaute"
title = "Palaute"
"""


def opened(folder: Path, structure: str = OWN, texts: str = TEXTS) -> Programme:
    """Open the package where the small programme is known."""
    put(folder / "own", {"programme.toml": structure, "fi.toml": texts})
    return ProgrammePackages(lambda: (small(),)).open(folder / "own")


def test_everything_but_the_feedback_comes_of_the_base(tmp_path: Path):
    own, base = opened(tmp_path), small()
    assert (own.key.id, own.key.version, own.publisher) == ("small-pori", "2.0", "Pori")
    assert own.area == "Porin työllisyysalue"
    assert own.derived_from == "small 1.0"
    assert (own.roles, own.stages, own.limits) == (base.roles, base.stages, base.limits)
    assert own.form("first") == base.form("first")
    assert [form.id for form in own.forms_for(Purpose.FEEDBACK)] == ["feedback"]
    assert own.group
    assert own.text("item.short.label", "fi") == "Lyhyt"
    assert own.name("fi") == "Pieni Porissa"


def test_what_comes_out_stands_alone(tmp_path: Path):
    own = opened(tmp_path)
    again = read_whole(own.files)
    assert (again.key, again.forms) == (own.key, own.forms)
    assert "base" not in own.files["programme.toml"].splitlines()[0]


def test_the_base_s_own_feedback_goes_with_its_print_and_texts(tmp_path: Path):
    first = opened(tmp_path)
    second = OWN.replace('"small"', '"small-pori"').replace('id = "small-pori"', 'id = "third"')
    renamed = second.replace('"feedback"\npurpose', '"other"\npurpose').replace("pori", "rauma")
    texts = TEXTS.replace("form.feedback", "form.other").replace("pori", "rauma")
    renamed = renamed.replace('base = "small-rauma"', 'base = "small-pori"')
    put(
        tmp_path / "next",
        {
            "programme.toml": renamed.replace('form = "feedback"', 'form = "other"'),
            "fi.toml": texts,
        },
    )
    own = ProgrammePackages(lambda: (first,)).open(tmp_path / "next")
    assert [form.id for form in own.forms_for(Purpose.FEEDBACK)] == ["other"]
    assert not own.text("item.pori-rated.label", "fi")


BROKEN = {
    "an unknown base": Break('base = "small"', 'base = "large"', "base"),
    "a form for a meeting": Break('purpose = "feedback"', 'purpose = "meeting"', "“feedback”"),
    "a role of nobody": Break('views = ["mentor"]', 'views = ["boss"]', "views"),
    "a table that must come of the base": Break("[[document]]", "[[role]]", "role"),
    "an id that the base has": Break('"pori-rated"', '"short"', "id"),
    "a language without a file": Break('["fi"]', '["fi", "so"]', "languages"),
}


@pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_wrong_is_told_in_the_package_s_own_lines(case: Break, tmp_path: Path):
    broken, line = case.done_to(OWN)
    with pytest.raises(ProgrammeError) as problem:
        opened(tmp_path, broken)
    said = str(problem.value)
    assert said.startswith(f"programme.toml, line {line}:")
    assert case.key in said


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("much =", "mch =", "fi.toml, line 16:"),
        ('label = "Miten sujui?"\n', "", "item.pori-rated.label"),
        ('language = "fi"', 'language = "sv"', "fi.toml, line 1:"),
    ],
)
def test_what_is_wrong_with_its_texts_is_told(old: str, new: str, said: str, tmp_path: Path):
    with pytest.raises(ProgrammeError, match=said):
        opened(tmp_path, texts=TEXTS.replace(old, new, 1))
