"""A text with the language it is in, and the same in the participant's own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """A text in a language: ``language`` is its code, "" for the document's own.

    ``second`` is the same in the participant's own language, shown lighter under it; ``mark``
    names the language over the text where a reader wouldn't expect it.
    """

    text: str
    language: str = ""
    second: str = ""
    second_language: str = ""
    mark: str = ""

    def __bool__(self) -> bool:
        return bool(self.text.strip())


Text = Said | str


def said(text: Text) -> Said:
    """Return a text with its language."""
    return text if isinstance(text, Said) else Said(text)
