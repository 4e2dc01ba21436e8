"""What is said of a broken programme.toml: the file, the line, the key."""

from __future__ import annotations

import pytest

from tests.programmes.small import STRUCTURE, Break, complaint, files

CASES = {
    "an unknown key": Break("theme =", "them =", "them"),
    "an unknown key of a line": Break('{ id = "asks" }', '{ id = "asks", re = "" }', "re"),
    "an unknown table": Break("[[rhythm]]", "[[rythm]]", "rythm"),
    "a missing id": Break('[[rhythm]]\nid = "even"\n', "[[rhythm]]\n", "id"),
    "a missing kind": Break(
        'id = "short"\nkind = "text"', 'id = "short"', "kind", "[[form.section.item]]"
    ),
    "a text for a number": Break("minutes = 45", 'minutes = "45"', "minutes"),
    "a number for a text": Break('version = "1.0"', "version = 1.0", "version"),
    "a number for a yes or no": Break("required = true", "required = 1", "required"),
    "a yes or no for a number": Break("most = 6", "most = true", "most"),
    "a part for a whole number": Break("minutes = 45", "minutes = 4.5", "minutes"),
    "a text for a day": Break("= 2025-01-01", '= "2025"', "effective_from"),
    "a text for a list": Break('forms = ["first"]', 'forms = "first"', "forms"),
    "a text for a table": Break('when = { item = "agreed"', 'when = "x" # {', "when"),
    "a number among texts": Break('["little", "much"]', '["little", 2]', "steps"),
    "a text among tables": Break('opening = [{ id = "how" }]', 'opening = ["how"]', "opening"),
    "an unknown kind": Break('kind = "text"', 'kind = "texts"', "kind"),
    "an unknown operator": Break('operator = "equals"', 'operator = "is"', "operator"),
    "an unknown purpose": Break('purpose = "setup"', 'purpose = "set-up"', "purpose"),
    "an unknown quantity": Break('quantity = "months"', 'quantity = "years"', "quantity"),
    "an unknown origin of goals": Break(
        'kind = "goals"', 'kind = "goals", lines = [{ id = "elsewhere" }]', "id"
    ),
    "an unknown detail": Break('"hours_per_day"', '"hours-a-day"', "id"),
    "an unknown field of a person": Break(
        'kind = "people"', 'kind = "people", lines = [{ id = "age" }]', "id"
    ),
    "an id with capitals": Break('id = "short"', 'id = "Short"', "id"),
    "a step with a space": Break('["little"', '["very little"', "steps"),
    "a language that leads elsewhere": Break('["fi"]', '["fi", "../fi"]', "languages"),
    "no language": Break('languages = ["fi"]', "languages = []", "languages"),
    "a language without a file": Break('["fi"]', '["fi", "sv"]', "languages"),
    "an item's id twice": Break('id = "tasks"', 'id = "goals"', "id"),
    "an item's id on two forms": Break('use = "agreed"', 'id = "agreed", kind = "text"', "id"),
    "a form's id twice": Break('id = "setup"\npurpose', 'id = "first"\npurpose', "id"),
    "a line's id twice": Break('{ id = "that" }', '{ id = "this" }', "id"),
    "a duty's id twice": Break('id = "asks"', 'id = "listens"', "id"),
    "a step twice": Break('"much"]', '"little"]', "steps"),
    "a line named like a text": Break('{ id = "unit" }', '{ id = "label" }', "id"),
    "an item twice on a form": Break('{ id = "goals", kind = "goals" }', '{ use = "long" }', "use"),
    "a condition on no item": Break('item = "agreed"', 'item = "argued"', "item"),
    "a draft from no item": Break('["long"]', '["lung"]', "drafted_from"),
    "a view of no role": Break('"steps", views = ["mentor"]', '"steps", views = ["m"]', "views"),
    "an unknown guide": Break('guides = ["help"]', 'guides = ["halp"]', "guides"),
    "an unknown scale": Break('scale = "steps"', 'scale = "stops"', "scale"),
    "a stage of no form": Break('forms = ["first"]', 'forms = ["fist"]', "forms"),
    "a print of no form": Break('form = "first"', 'form = "fist"', "form"),
    "a use of no item": Break('use = "agreed"', 'use = "argued"', "use"),
    "a use of nothing": Break('use = "agreed"', 'use = ""', "use"),
    "a use and more": Break('{ use = "agreed" }', '{ use = "agreed", id = "x" }', "id"),
    "too many repeats": Break("most = 3", "most = 300", "most"),
    "a scale without steps": Break('"scale", scale = "steps"', '"scale"', "scale"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_broken_structure_is_told_with_line_and_key(case: Break):
    broken, line = case.done_to(STRUCTURE)
    said = complaint(files(broken))
    assert said.startswith(f"programme.toml, line {line}:")
    assert f"“{case.key}”" in said


def test_what_would_be_right_is_said():
    assert "equals, differs, answered, empty" in complaint(
        files(STRUCTURE.replace('"equals"', '"is"'))
    )
    assert "minutes, up_to_days" in complaint(files(STRUCTURE.replace("minutes =", "minuts =")))


def test_the_first_file_must_be_there():
    assert complaint({"fi.toml": ""}) == "The file programme.toml is missing from the programme."


def test_a_file_that_no_language_names_is_told():
    assert complaint(files(sv="")).startswith("sv.toml: ")
