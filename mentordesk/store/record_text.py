"""A record as a text, for what may be of any kind."""

from __future__ import annotations

import json
from typing import Final, cast

import msgspec

from mentordesk.domain.history import DETAILS
from mentordesk.domain.mentorship import FIELDS
from mentordesk.domain.records import Details, Rival, Told

_KINDS: Final[dict[str, type]] = {
    DETAILS: Details,
    **{name: kind for kind, name in FIELDS.items() if kind is not Rival},
}


def as_text(record: Told) -> str:
    """Return the record as JSON in ASCII, in which there is room for any character."""
    return json.dumps(msgspec.to_builtins(record))


def from_text(kind: str, text: str) -> Told:
    """Return the record of that kind."""
    return cast("Told", msgspec.convert(json.loads(text), _KINDS[kind]))
