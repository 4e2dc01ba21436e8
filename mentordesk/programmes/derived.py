"""A programme as a base for one's own: it says what it is derived from, and what to change."""

from __future__ import annotations

import re

from mentordesk.domain.programme import Programme
from mentordesk.programmes.reading import STRUCTURE, read
from mentordesk.programmes.source import parse
from mentordesk.programmes.written import toml

ONE_LINE = re.compile(r"^[ \t]*derived_from[ \t]*=[ \t]*\"[^\"\n]*\"[ \t]*(#.*)?$", re.M)


def as_base(programme: Programme, hint: str) -> Programme:
    """Return a programme that is derived from this one; its author changes id and publisher."""
    key = programme.members or programme.key
    structure = _derived(programme.files[STRUCTURE], f"{key.id} {key.version}")
    return read({**programme.files, STRUCTURE: f"{_comment(hint)}{structure}"})


def leading_comment(structure: str) -> str:
    """Return the words of the comment with which a file begins."""
    found = re.match(r"(?:#.*\n)*", structure)
    lines = found[0].splitlines() if found else []
    return "\n".join(line.removeprefix("#").strip() for line in lines)


def _derived(structure: str, origin: str) -> str:
    line = f'derived_from = "{origin}"'
    tables = parse(STRUCTURE, structure).tables
    if "derived_from" not in tables:
        return f"{line}\n{structure}"
    if len(ONE_LINE.findall(structure)) == 1:
        return ONE_LINE.sub(line, structure)
    return toml({**tables, "derived_from": origin})


def _comment(hint: str) -> str:
    return "".join(f"# {line}\n" for line in hint.splitlines())
