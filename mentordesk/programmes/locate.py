"""Finds the line of each key in a TOML text, which ``tomllib`` doesn't tell.

The text must have been read by ``tomllib`` before: this only walks over it and counts lines.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

Path = tuple[str | int, ...]
"""Keys and row numbers from the top of a file, e.g. ``("form", 3, "section", 0, "id")``."""

_TOKEN = re.compile(
    r"""
      (?P<space> [ \t\r]+ | \#[^\n]* )
    | (?P<newline> \n )
    | (?P<text> \"{3}(?:\\.|[^\\])*?\"{3,5} | '{3}.*?'{3,5} | "(?:\\.|[^"\\\n])*" | '[^'\n]*' )
    | (?P<mark> [\[\]{}=,.] )
    | (?P<bare> [^\s\[\]{}=,."'\#]+ )
    """,
    re.VERBOSE | re.DOTALL,
)


class _Token(NamedTuple):
    kind: str
    text: str
    line: int


def lines_of(text: str) -> dict[Path, int]:
    """Return the line, from 1, on which each key and row of a valid TOML text begins."""
    return _Locator(text).lines


def first_deep_line(text: str, most: int) -> int:
    """Return the line, from 1, on which brackets and dots first nest deeper than ``most``."""
    brackets = dots = 0
    for token in _tokens(text):
        if token.kind == "newline":
            dots = 0
        elif token.kind == "mark":
            brackets += (token.text in "[{") - (token.text in "]}")
            dots += token.text == "."
        if brackets + dots > most:
            return token.line
    return 1


class _Locator:
    """Walks over the tokens once; ``base`` is the table that the keys now belong to."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Path, int] = {(): 1}
        self._tokens = [*_tokens(text), _Token("end", "", text.count("\n") + 1)]
        self._next = 0
        self._rows: Counter[Path] = Counter()
        self._base: Path = ()
        while self._peek().kind != "end":
            self._statement()

    def _peek(self) -> _Token:
        return self._tokens[self._next]

    def _take(self) -> _Token:
        self._next += 1
        return self._tokens[self._next - 1]

    def _statement(self) -> None:
        if self._peek().kind == "newline":
            self._take()
        elif self._peek().text == "[":
            self._header()
        else:
            self._pair(self._base)

    def _header(self) -> None:
        line = self._take().line
        is_row = self._peek().text == "["
        if is_row:
            self._take()
        *parents, last = self._keys("]")
        path: Path = ()
        for key in parents:
            path = self._last_row((*path, key))
        path = (*path, last)
        if is_row:
            self._rows[path] += 1
            self.lines.setdefault(path, line)
            path = self._last_row(path)
            self._take()
        self._mark(path, line)
        self._base = path

    def _last_row(self, path: Path) -> Path:
        rows = self._rows[path]
        return (*path, rows - 1) if rows else path

    def _keys(self, end: str) -> list[str]:
        keys: list[str] = []
        while (token := self._take()).text != end or token.kind == "text":
            if token.text != "." or token.kind == "text":
                keys.append(_unquoted(token))
        return keys

    def _pair(self, base: Path) -> None:
        line = self._peek().line
        path = (*base, *self._keys("="))
        self._mark(path, line)
        self._value(path)

    def _value(self, path: Path) -> None:
        opening = self._peek()
        if opening.kind == "mark" and opening.text in "[{":
            self._take()
            self._inside(path, is_array=opening.text == "[")
        else:
            while self._peek().kind in ("bare", "text") or self._peek().text == ".":
                self._take()

    def _inside(self, path: Path, *, is_array: bool) -> None:
        row = 0
        while (token := self._peek()).text not in ("]", "}") or token.kind == "text":
            if token.kind == "newline" or token.text == ",":
                row += token.text == ","
                self._take()
            elif is_array:
                self._mark((*path, row), token.line)
                self._value((*path, row))
            else:
                self._pair(path)
        self._take()

    def _mark(self, path: Path, line: int) -> None:
        for length in range(1, len(path) + 1):
            self.lines.setdefault(path[:length], line)


def _tokens(text: str) -> Iterator[_Token]:
    line = 1
    for match in _TOKEN.finditer(text):
        if match.lastgroup and match.lastgroup != "space":
            yield _Token(match.lastgroup, match.group(), line)
        line += match.group().count("\n")


def _unquoted(token: _Token) -> str:
    if token.kind == "text":
        return str(tomllib.loads(f"key = {token.text}")["key"])
    return token.text
