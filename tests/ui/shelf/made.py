"""Versions of the real work trial, made by changing its files."""

from __future__ import annotations

import re

from mentordesk.domain.ports import Catalogue
from mentordesk.domain.programme import Programme

STRUCTURE = "programme.toml"


def a_version(version: str, programme: Programme, catalogue: Catalogue, **more: str) -> Programme:
    """Return the programme as another version; ``more`` are further lines of its header."""
    header = {"version": version, **more}
    rest = programme.files[STRUCTURE]
    for key in header:
        rest = re.sub(rf'^{key} = ".*"\n', "", rest, count=1, flags=re.M)
    lines = "".join(f'{key} = "{value}"\n' for key, value in header.items())
    return catalogue.read({**programme.files, STRUCTURE: lines + rest})


def without_item(item: str, programme: Programme, version: str, catalogue: Catalogue) -> Programme:
    """Return a newer version that no longer asks a question written on one line."""
    files = dict(a_version(version, programme, catalogue).files)
    asked, said = rf'^ *{{ id = "{item}".*\n', rf"^\[item\.{item}\]\n(?:.+\n)*"
    texts = {name: re.sub(f"{asked}|{said}", "", text, flags=re.M) for name, text in files.items()}
    return catalogue.read(texts)
