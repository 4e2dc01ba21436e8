"""Where the texts of a package stand, for its author to find."""

from __future__ import annotations

from collections.abc import Mapping

from mentordesk.programmes.locate import Path
from mentordesk.programmes.source import parse

Places = Mapping[Path, tuple[str, int]]


class TextPlaces:
    """Tells the file and line of a text; ``rows`` are the places of a spreadsheet's texts."""

    def __init__(self, files: Mapping[str, str], rows: Mapping[str, tuple[str, int]]) -> None:
        self._files = files
        self._rows = rows
        self._known: dict[str, Places] = {}

    def __call__(self, code: str, key: str) -> tuple[str, int]:
        """Return where a text stands in a language, else the beginning of the language's file."""
        if key in self._rows:
            return self._rows[key]
        name = f"{code}.toml"
        if name not in self._known:
            text = self._files.get(name, "")
            self._known[name] = dict(parse(name, text).places()) if text else {}
        return self._known[name].get(tuple(key.split(".")), (name, 1))
