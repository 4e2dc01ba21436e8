"""Conditions that could never be met where they stand."""

from __future__ import annotations

import pytest

from mentordesk.programmes import read
from tests.programmes.small import FINNISH, STRUCTURE, complaint, files, line_of

WHEN = 'when = { item = "agreed", operator = "equals", value = "yes" }'
SECOND_FORM = """
[[form]]
id = "second"
purpose = "meeting"

[[form.section]]
id = "second"
item = [{ id = "later", kind = "text", when = { item = "short", operator = "answered" } }]

[[stage]]
id = "second"
forms = ["second"]
"""
SECOND_TEXTS = """
[form.second]
name = "2."
title = "Toinen"

[section.second]
name = "Toinen"

[item.later]
label = "Myöhemmin"

[stage.second]
name = "Toinen"
"""


def with_when(**items: str) -> str:
    """Return the structure in which some items wait for others."""
    structure = STRUCTURE
    for item, target in items.items():
        when = f'\nwhen = {{ item = "{target}", operator = "answered" }}'
        structure = structure.replace(f'id = "{item}"\n', f'id = "{item}"{when}\n', 1)
    return structure


def with_second(structure: str = STRUCTURE) -> dict[str, str]:
    """Return the files of the small programme with a second meeting."""
    return files(
        structure.replace("[[rhythm]]", SECOND_FORM + "\n[[rhythm]]"), fi=FINNISH + SECOND_TEXTS
    )


def test_two_questions_that_wait_for_each_other_are_told():
    broken = with_when(short="long", long="short")
    line = line_of(broken, 'id = "short"') - 1
    said = complaint(files(broken))
    assert said.startswith(f"programme.toml, line {line}: these questions wait for each other")
    assert "short → long → short" in said


def test_a_question_that_waits_for_itself_is_told():
    assert "short → short" in complaint(files(with_when(short="short")))


def test_a_circle_through_a_section_is_told():
    broken = STRUCTURE.replace(WHEN, WHEN.replace("agreed", "chosen").replace("yes", "this"))
    assert "chosen → chosen" in complaint(files(broken))


def test_a_circle_with_a_way_in_from_another_form_is_none():
    used = STRUCTURE.replace(
        'item = [{ use = "agreed" }', 'item = [{ use = "agreed" }, { use = "chosen" }'
    )
    again = used.replace(WHEN, WHEN.replace("agreed", "chosen").replace("yes", "this"))
    assert read(files(again)).item("chosen").shared


def test_a_row_of_questions_that_wait_is_no_circle():
    assert read(files(with_when(short="long", long="agreed"))).item("short").when


def test_an_answer_of_another_meeting_is_not_known():
    said = complaint(with_second())
    assert "“item” names “short”, which is asked at another meeting" in said


def test_a_shared_answer_of_another_meeting_is_known():
    shared = STRUCTURE.replace('id = "short"\n', 'id = "short"\nshared = true\n')
    assert read(with_second(shared)).item("later").when


def test_an_answer_of_another_form_of_the_same_meeting_is_known():
    together = STRUCTURE.replace('forms = ["first"]', 'forms = ["first", "second"]')
    both = with_second(together)
    both["programme.toml"] = both["programme.toml"].replace(
        'forms = ["second"]', 'forms = ["first", "second"]'
    )
    assert read(both).item("later").when


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('{ item = "agreed"', '{ item = "signed"', "hasn’t one answer to compare"),
        ('value = "yes"', 'value = "maybe"', "“value” can’t be “maybe”"),
        ('{ item = "agreed"', '{ item = "nothing"', "“item” names “nothing”"),
    ],
)
def test_a_condition_that_never_holds_is_told(old: str, new: str, said: str):
    broken = STRUCTURE.replace(old, new, 1)
    line = line_of(broken, "when =")
    assert complaint(files(broken)).startswith(f"programme.toml, line {line}:")
    assert said in complaint(files(broken))
