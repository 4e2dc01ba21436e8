"""Texts for people that can be translated later, by whoever shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text in English with named places, e.g. ``{ends}``, and the values that fill them.

    ``context`` names the room whose translations it belongs to. Values may be texts, whole
    numbers, dates or times; ``Language.say`` writes them the way its readers do.
    """

    context: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict[str, object])

    def filled(self, **values: object) -> Sentence:
        """Return the same sentence with its places filled."""
        return replace(self, values={**self.values, **values})

    def __str__(self) -> str:
        return self.text.format_map(dict(self.values))


def QT_TRANSLATE_NOOP(context: str, text: str) -> Sentence:  # noqa: N802
    """Mark a text for translation; Qt's ``lupdate`` finds the texts by this name."""
    return Sentence(context, text)
