"""Reads the structure of a tagged PDF back: its elements with their text, as a reader hears it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream


@dataclass
class Heard:
    """An element: its role, attributes, pages of its content, and what is inside it."""

    role: str
    language: str = ""
    alt: str = ""
    text: str = ""
    scope: str = ""
    pages: list[int] = field(default_factory=list[int])
    marks: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    kids: list[Heard] = field(default_factory=list["Heard"])

    def all(self, role: str = "") -> list[Heard]:
        """Return the elements of a role in it, in the order of reading; without one all."""
        found = [one for kid in self.kids for one in (kid, *kid.all())]
        return [one for one in found if role in ("", one.role)]


def structure(pdf: bytes) -> Heard:
    """Return the document's element."""
    reader = PdfReader(BytesIO(pdf))
    pages = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages)}  # type: ignore[union-attr]
    root: Any = reader.root_object["/StructTreeRoot"]
    return _heard(root["/K"].get_object(), pages)


def marked(pdf: bytes) -> list[list[tuple[str, Any, list[str]]]]:
    """Return for each page its stretches of content: the tag, its properties, the operators."""
    reader = PdfReader(BytesIO(pdf))
    return [list(_stretches(ContentStream(page.get_contents(), reader))) for page in reader.pages]


def _stretches(content: ContentStream) -> Iterator[tuple[str, Any, list[str]]]:
    now: tuple[str, Any, list[str]] | None = None
    for operands, operator in content.operations:
        name = operator.decode()
        if name in ("BDC", "BMC"):
            assert now is None, "content is marked inside marked content"
            now = (str(operands[0]), operands[1] if name == "BDC" else {}, [])
        elif name == "EMC":
            assert now
            yield now
            now = None
        else:
            assert now, f"{name} is outside of all that is marked"
            now[2].append(name)


def _heard(node: Any, pages: dict[int, int]) -> Heard:
    attributes = node.get("/A", {})
    heard = Heard(
        node["/S"][1:],
        str(node.get("/Lang", "")),
        str(node.get("/Alt", "")),
        str(node.get("/ActualText", "")),
        str(attributes.get("/Scope", ""))[1:],
    )
    kids = node.get("/K", [])
    own = _page(node, pages)
    for kid in kids if isinstance(kids, list) else [kids]:
        found = kid.get_object()
        if isinstance(found, int):
            heard.marks.append((own, found))
        elif "/MCID" in found:
            heard.marks.append((_page(found, pages), int(found["/MCID"])))
        elif "/S" in found:
            heard.kids.append(_heard(found, pages))
    heard.pages = sorted({page for page, _ in heard.marks})
    return heard


def _page(node: Any, pages: dict[int, int]) -> int:
    return pages[node.raw_get("/Pg").idnum] if "/Pg" in node else -1
