"""The JSON Schema of the exchange file, made from its types.

``python -m mentordesk.store.schema`` prints it; the copy for others lies in
``resources/exchange.schema.json``.
"""

from __future__ import annotations

import json
import sys
from inspect import cleandoc
from typing import Any, Final, cast

import msgspec

from mentordesk.store.exchange_types import ExchangeFile

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_LOCAL: Final = {"pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?$"}
_MOMENT: Final = {"format": "date-time"}
_TIMES: Final = (
    ("Meeting", "starts", _LOCAL),
    ("Mark", "changed_at", _MOMENT),
    ("WrittenRival", "changed_at", _MOMENT),
    ("Issued", "at", _MOMENT),
    ("Void", "at", _MOMENT),
)
"""What kind of time stands where; msgspec takes any."""


def schema_text() -> str:
    """Return the schema as indented JSON."""
    schema: dict[str, Any] = {"$schema": _DIALECT, **msgspec.json.schema(ExchangeFile)}
    for kind, key, rule in _TIMES:
        schema["$defs"][kind]["properties"][key] |= rule
    return json.dumps(_stricter(schema), indent=2) + "\n"


def _stricter(node: Any) -> Any:
    """Return the schema with what msgspec doesn't say: no unknown keys."""
    if isinstance(node, list):
        return [_stricter(part) for part in cast(list[Any], node)]
    if not isinstance(node, dict):
        return node
    stricter = {key: _stricter(part) for key, part in cast(dict[str, Any], node).items()}
    if "description" in stricter:  # a docstring, which Python indents up to its version 3.12
        stricter["description"] = cleandoc(stricter["description"])
    if "properties" in stricter:
        stricter["additionalProperties"] = False
    return stricter


if __name__ == "__main__":
    sys.stdout.write(schema_text())
