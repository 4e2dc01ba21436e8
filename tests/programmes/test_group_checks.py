"""What a programme and its group may have, and what they may say of each other."""

from __future__ import annotations

import pytest

from mentordesk.programmes import read
from tests.programmes.small import STRUCTURE, Break, complaint, files, small

PHASE = STRUCTURE[STRUCTURE.index("[[group.phase]]") : STRUCTURE.index("[[group.form]]")]
CASES = {
    "becomes a role of no programme": Break(
        'several = true\nbecomes = "mentor"',
        'several = true\nbecomes = "boss"',
        "becomes",
        "becomes",
    ),
    "becomes in the main part": Break(
        "required = true\n", 'required = true\nbecomes = "mentor"\n', "becomes", "duties"
    ),
    "pairs of one role": Break('"group-mentor", "group-other"]', '"group-mentor"]', "views"),
    "pairs of a role that becomes nothing": Break(
        'id = "group-other"\nbecomes = "mentor"',
        'id = "group-other"\nseveral = false',
        "views",
        '{ id = "pairs"',
    ),
    "a plan outside a group": Break('kind = "tasks"', 'kind = "plan"', "kind"),
    "a plan without phases": Break(
        PHASE, "# no phase\n" * PHASE.count("\n"), "plan", '{ id = "plan"'
    ),
    "fees without pairs": Break(
        '{ id = "pairs", kind = "pairs", views = ["group-mentor", "group-other"] }',
        '{ id = "pairs", kind = "tasks" }',
        "fees",
        '{ id = "fees"',
    ),
    "fees without gigs": Break("most = 3", "most = 1", "fees", '{ id = "fees"'),
    "a question of the main part": Break(
        '{ id = "fees", kind = "fees" }', '{ use = "agreed" }', "use"
    ),
    "a role of the main part": Break(
        '["group-mentor", "group-other"]', '["mentor", "group-other"]', "views"
    ),
    "a phase of no length": Break("months = 2", "months = 0", "months"),
    "a phase before the group": Break("after_months = 1", "after_months = -1", "after_months"),
    "a step with a phase's id": Break('{ id = "step" }', '{ id = "phase" }', "id"),
    "the main part's id again": Break('id = "group-page"', 'id = "setup"', "id"),
    "a second language question": Break(
        'kind = "tasks" }', 'kind = "language", shared = true }', "kind", 'kind = "language" }]'
    ),
    "a scale thread of another kind": Break('["rated"]', '["short"]', "drafted_from"),
    "more least than most": Break("most = 3", "least = 4\nmost = 3", "least"),
    "a meeting without forms": Break('forms = ["first"]', "forms = []", "forms", "[[stage]]"),
    "a meeting with a wizard's form": Break('forms = ["first"]', 'forms = ["setup"]', "forms"),
    "own questions in the wizard": Break(
        '{ id = "language", kind = "language" }',
        '{ id = "q", kind = "own-questions" }',
        "own-questions",
    ),
    "an empty scale": Break('steps = ["little", "much"]', "steps = []", "steps", "[[scale]]"),
    "a long id": Break('id = "short"', f'id = "{"a" * 61}"', "id"),
    "an odd version": Break('version = "1.0"', 'version = "1.0 (new)"', "version"),
    "a language twice": Break('["fi"]', '["fi", "fi"]', "languages"),
    "a control character": Break('"X.1"', r'"X\u0007"', "ref"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_what_cannot_be_is_told_with_line_and_key(case: Break):
    broken, line = case.done_to(STRUCTURE)
    said = complaint(files(broken)).splitlines()
    assert any(row.startswith(f"programme.toml, line {line}:") for row in said), said
    assert any(f"“{case.key}”" in row for row in said), said


def test_a_group_sees_the_guides_and_scales_of_the_whole():
    group = small().group
    assert group
    assert group.item("group-read").guides == ("help",)
    assert group.guide("help") == small().guide("help")


def test_several_things_wrong_are_told_together_a_line_each():
    broken = STRUCTURE.replace("minutes = 45", "minutes = 0").replace("most = 6", "most = -1")
    first, second = complaint(files(broken)).splitlines()
    assert "“minutes” is 0" in first
    assert "“most” is -1" in second


def test_no_more_than_twenty_are_told():
    names = ", ".join(f'"none-{n}"' for n in range(40))
    said = complaint(files(STRUCTURE.replace('["long"]', f"[{names}]"))).splitlines()
    assert len(said) == 21
    assert said[-1] == "There is more; mend these first."


def test_easy_finnish_is_a_language():
    structure = STRUCTURE.replace('["fi"]', '["fi", "fi-simple"]')
    easy = {"fi-simple": 'language = "fi-simple"\n[programme]\nname = "Helppo"\n'}
    assert read(files(structure, **easy)).name("fi-simple") == "Helppo"
