"""The names of a form's fields: each tells of which form it is and where its answer belongs."""

from __future__ import annotations

import re
from dataclasses import astuple, dataclass, fields
from typing import Final

from mentordesk.domain.records import Place

OURS: Final = "mentordesk"
BETWEEN: Final = "/"
_PLAIN: Final = re.compile(r"[^A-Za-z0-9-]")
_CODED: Final = re.compile(r"=([0-9a-f]{1,6});")
"""Any other sign stands as its number."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a form is of: programme and its version, document, language, mentorship ("" if none)."""

    programme: str
    version: str
    document: str
    language: str
    mentorship: str


OF_SOURCE: Final = len(fields(Source))
OF_PLACE: Final = len(fields(Place))


def named(source: Source, place: Place) -> str:
    """Return the name of a field; it has no full stop, which in PDF parts a name."""
    parts = (OURS, *astuple(source), *astuple(place))
    return BETWEEN.join(_PLAIN.sub(lambda odd: f"={ord(odd[0]):x};", part) for part in parts)


def read_name(name: str) -> tuple[Source, Place] | None:
    """Return what a field's name tells, None where it is no name of ours."""
    first, *parts = (
        _CODED.sub(lambda coded: chr(int(coded[1], 16)), part) for part in name.split(BETWEEN)
    )
    if first != OURS or len(parts) != OF_SOURCE + OF_PLACE:
        return None
    return Source(*parts[:OF_SOURCE]), Place(*parts[OF_SOURCE:])
