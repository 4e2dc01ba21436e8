"""Finding the line of a key in every way that TOML can be written."""

from __future__ import annotations

import pytest

from mentordesk.programmes.locate import Path, lines_of

TEXT = '''\
# a remark with [brackets] = "and more"
plain = 1
"quoted key" = "text with # and = and ]"
dotted.inner = 2025-01-31 07:32:00.5
long = """
[[not.a.table]]
fake = "here" """
raw = \'\'\'
fake = 1\'\'\'
after = [1, [2, 3],
  { a = 1, b = [
    "x", "]",
    { c = 2 },
  ] }, # a remark
]

[table."sub.table"]
key = 1.5

[[row]]
id = "a"

[[row.inner]]
id = "b"

[[row]]
id = "c"
[[row.inner]]
id = "d"
[[row.inner]]
id = "e"
[row.inner.deep]
x = "\\"]"
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("plain",), 2),
        (("quoted key",), 3),
        (("dotted", "inner"), 4),
        (("long",), 5),
        (("raw",), 8),
        (("after", 0), 10),
        (("after", 1, 1), 10),
        (("after", 2, "b", 1), 12),
        (("after", 2, "b", 2, "c"), 13),
        (("table", "sub.table", "key"), 18),
        (("row", 0, "id"), 21),
        (("row", 0, "inner", 0, "id"), 24),
        (("row", 1), 26),
        (("row", 1, "inner", 0), 28),
        (("row", 1, "inner", 1, "id"), 31),
        (("row", 1, "inner", 1, "deep", "x"), 33),
    ],
)
def test_the_line_of_a_key_is_found(path: Path, line: int):
    assert lines_of(TEXT)[path] == line


def test_nothing_inside_a_text_is_taken_for_a_key():
    assert not [path for path in lines_of(TEXT) if "fake" in path or "not" in path]
