"""Files that aren't TOML, or that would take all memory or time."""

from __future__ import annotations

import pytest

from tests.programmes.small import STRUCTURE, complaint, files


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('id = "a"\nversion = \n', 2),
        ('id = "a"\nid = "b"\n', 2),
        ('id = "a"\n\n[[form]\n', 3),
        ('id = "a"\nname = """never closed\n', 3),
        ("day = 2025-02-30\n", 1),
        ("\n\nkey = \0\n", 3),
    ],
)
def test_what_is_not_toml_is_told_with_its_line(text: str, line: int):
    assert complaint(files(text)).startswith(f"programme.toml, line {line}: this is not valid TOML")


def test_a_file_over_a_mebibyte_is_refused():
    assert "longer than 1048576" in complaint(files(STRUCTURE + "#\n" * 600_000))


def test_a_line_without_end_is_refused():
    keys = ".".join("a" * 300_000)
    assert complaint(files(f"\n{keys} = 1\n")).startswith("programme.toml, line 2: the line")


@pytest.mark.parametrize("depth", [20, 300, 1500])
def test_brackets_in_brackets_are_refused(depth: int):
    text = f"id = 1\nx = {'[' * depth}{']' * depth}\n"
    assert complaint(files(text)).startswith("programme.toml, line 2: this is nested too deep")


def test_brackets_over_many_lines_are_refused():
    text = "x = " + "[\n" * 5000 + "]" * 3000
    assert complaint(files(text)).startswith("programme.toml, line 17: this is nested too deep")


def test_keys_in_keys_are_refused():
    text = "id = 1\n" + ".".join("a" * 1500) + " = 1\n"
    assert complaint(files(text)).startswith("programme.toml, line 2: this is nested too deep")


def test_half_a_character_is_refused():
    assert complaint(files(f"# fine\n# \ud800{STRUCTURE}")).startswith("programme.toml, line 2:")
