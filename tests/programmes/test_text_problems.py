"""What is said of a broken file of texts: the file, the line, the key."""

from __future__ import annotations

import pytest

from tests.programmes.small import FINNISH, STRUCTURE, Break, complaint, files

CASES = {
    "a text nothing asks for": Break('asks = "Kysyy"', 'aks = "Kysyy"', "role.mentor.aks"),
    "a table nothing asks for": Break(
        "[stage.meeting]", "[stage.meting]", "stage.meting.name", 'name = "Tapaaminen"'
    ),
    "a missing text": Break('asks = "Kysyy"\n', "", "role.mentor.asks", "[role.mentor]"),
    "a missing anchor": Break(', much = "Paljon"', "", "item.rated.much"),
    "a missing group": Break(
        '[limit.length]\ntext = "Enintään kuusi kuukautta"\n', "", "limit.length.text", "lang"
    ),
    "an empty text": Break('"Kysyy"', '" "', "role.mentor.asks"),
    "a number for a text": Break('"Kysyy"', "5", "asks"),
    "a list for a text": Break('"Kysyy"', '["Kysyy"]', "asks"),
    "a header of another type": Break("reviewed = true", 'reviewed = "yes"', "reviewed"),
    "another language than the file's": Break('language = "fi"', 'language = "sv"', "language"),
    "no language": Break('language = "fi"\n', "", "language"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_broken_text_is_told_with_line_and_key(case: Break):
    broken, line = case.done_to(FINNISH)
    said = complaint(files(fi=broken))
    assert said.startswith(f"fi.toml, line {line}:")
    assert f"“{case.key}”" in said


def test_a_second_language_is_checked_too():
    structure = STRUCTURE.replace('["fi"]', '["fi", "sv"]')
    said = complaint(files(structure, sv='language = "sv"\n[programme]\nnme = "Liten"\n'))
    assert said.startswith("sv.toml, line 3:")
