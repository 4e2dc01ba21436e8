"""The fields of a PDF with their values, whichever viewer wrote them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    StreamObject,
    pdf_string,
)
from pyhanko.pdf_utils.reader import PdfFileReader

Pdf = Any
"""An object of a PDF; pyHanko's are typed in part only."""

MOST: Final = 20_000
"""So many fields no form has."""
OFF: Final = "/Off"
BUTTON: Final = "/Btn"


@dataclass(frozen=True, slots=True)
class Field:
    """A field by its full name: what stands in it, and what a screen reader says of it."""

    name: str
    value: str
    asked: str


@dataclass(frozen=True, slots=True)
class _Node:
    """A field or a group of them, with what it has of its parents."""

    name: str
    kind: str
    value: Pdf
    own: Pdf


def fields_of(reader: PdfFileReader) -> Iterator[Field]:
    """Yield the fields in their order; signatures and plain buttons are left out."""
    root: Pdf = reader.root
    form = _dictionary(root.get("/AcroForm"))
    waiting = [(child, _Node("", "", None, form)) for child in reversed(_list(form, "/Fields"))]
    seen = set[tuple[int, int]]()
    for _ in range(MOST):
        if not waiting:
            return
        child, parent = waiting.pop()
        if isinstance(child, IndirectObject) and (child.idnum, child.generation) in seen:
            continue
        if isinstance(child, IndirectObject):
            seen.add((child.idnum, child.generation))
        node = _node(child, parent)
        kids = _list(node.own, "/Kids")
        if any("/T" in _dictionary(kid) for kid in kids):
            waiting += [(kid, node) for kid in reversed(kids)]
        elif node.kind in _VALUES:
            yield Field(node.name, _VALUES[node.kind](node), _text(node.own.get("/TU")))


def _node(child: Pdf, parent: _Node) -> _Node:
    own = _dictionary(child)
    name = ".".join(filter(None, (parent.name, _text(own.get("/T")))))
    kind = own.get("/FT")
    return _Node(
        name, str(kind) if kind is not None else parent.kind, own.get("/V", parent.value), own
    )


def _written(node: _Node) -> str:
    return _text(node.value)


def _chosen(node: _Node) -> str:
    """Return what was picked from a list; of several each on a line."""
    if isinstance(node.value, ArrayObject):
        values: list[Pdf] = list(node.value)
        return "\n".join(map(_text, values))
    return _text(node.value)


def _ticked(node: _Node) -> str:
    """Return the state of a tick box or of a row of them; "" where none is ticked.

    Some viewers write only how a box looks, and some number the boxes and keep their names apart.
    """
    boxes = [_dictionary(kid) for kid in _list(node.own, "/Kids")] or [node.own]
    states = (node.value, *(box.get("/AS") for box in boxes))
    state = next((str(s) for s in states if isinstance(s, NameObject) and s != OFF), "")
    names = _list(node.own, "/Opt")
    number = state.removeprefix("/")
    if number.isdecimal() and int(number) < len(names):
        return _text(names[int(number)])
    return number


_VALUES: Final = {"/Tx": _written, "/Ch": _chosen, BUTTON: _ticked}


def _plain(value: Pdf) -> Pdf:
    """Return what a reference stands for."""
    reference: Pdf = value
    return reference.get_object() if isinstance(value, IndirectObject) else value


def _dictionary(value: Pdf) -> Pdf:
    """Return a dictionary, behind however it is kept; an empty one for anything else."""
    plain = _plain(value)
    return plain if isinstance(plain, DictionaryObject) else DictionaryObject()


def _list(owner: Pdf, key: str) -> list[Pdf]:
    """Return the members of an array as they are kept there: references stay references."""
    found: Pdf = owner.get(key)
    return [_raw(found, n) for n in range(len(found))] if isinstance(found, ArrayObject) else []


def _raw(array: Pdf, n: int) -> Pdf:
    return array.raw_get(n)


def _text(value: Pdf) -> str:
    """Return a text in any of its ways: a string, a stream of one, or a name."""
    plain = _plain(value)
    if isinstance(plain, StreamObject):
        plain = pdf_string(plain.data)
    if isinstance(plain, bytes):  # in no encoding of its own: read as the bytes that most write
        plain = plain.decode("cp1252", "replace")
    if isinstance(plain, NameObject):
        return str(plain).removeprefix("/")
    if not isinstance(plain, str):
        return ""
    return plain.replace("\r\n", "\n").replace("\r", "\n")
