"""The signature fields of a file: which there are, what is in them, and what closes the file."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from pyhanko.pdf_utils.form_tools import annot_width_height, get_single_field_annot
from pyhanko.pdf_utils.generic import DictionaryObject, IndirectObject
from pyhanko.pdf_utils.rw_common import PdfHandler
from pyhanko.sign.fields import enumerate_sig_fields

SEAL: Final = "seal"
"""The name of the field that closes our documents."""
NO_CHANGES: Final = 1
"""The permission that lets nothing follow (ISO 32000-1, table 254)."""


@dataclass(frozen=True, slots=True)
class Field:
    """A place to sign: its name, where it is in the file, and what it holds."""

    name: str
    place: IndirectObject
    value: DictionaryObject | None

    @property
    def keys(self) -> DictionaryObject:
        """What is said of the field."""
        return _dictionary(self.place)

    @property
    def widget(self) -> DictionaryObject:
        """What is seen of it on its page."""
        return get_single_field_annot(self.keys)

    @property
    def size(self) -> tuple[float, float]:
        """Its width and height in points; a seal has none."""
        width, height = annot_width_height(self.widget)
        return float(width), float(height)

    @property
    def lock(self) -> DictionaryObject | None:
        """What is locked once it is signed."""
        return _dictionary(self.keys["/Lock"]) if "/Lock" in self.keys else None

    @property
    def closes(self) -> bool:
        """Say whether nothing may be added once it is signed."""
        lock = self.lock
        return (lock is not None and lock.get("/P") == NO_CHANGES) or _certifies(self.value)


def fields_of(file: PdfHandler) -> Iterator[Field]:
    """Yield the places to sign, in the order in which the file names them."""
    for name, value, place in enumerate_sig_fields(file):
        yield Field(str(name), place, None if value is None else _dictionary(value))


def _certifies(value: DictionaryObject | None) -> bool:
    """Say whether a signature says by itself that nothing may be added."""
    if value is None or "/Reference" not in value:
        return False
    rules = (_dictionary(each) for each in value["/Reference"])
    return any(
        rule["/TransformMethod"] in ("/DocMDP", "/FieldMDP")
        and rule["/TransformParams"].get("/P") == NO_CHANGES
        for rule in rules
    )


def _dictionary(thing: Any) -> DictionaryObject:
    """Return the dictionary that a reference leads to."""
    found = thing.get_object()
    if not isinstance(found, DictionaryObject):
        raise TypeError("a dictionary is needed")
    return found
