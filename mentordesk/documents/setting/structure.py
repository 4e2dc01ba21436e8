"""The structure tree of a PDF, as it grows while pages are drawn (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFObject

from mentordesk.documents.setting.elements import ARTIFACT, Element, Role
from mentordesk.documents.setting.objects import Area, number, page_reference, reference, text
from mentordesk.domain.languages import EASY_FINNISH

SPOKEN: Final = {EASY_FINNISH: "fi"}
"""Codes that no voice knows, and whose voice reads them."""
TAG: Final = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
"""A language's code as readers know them (RFC 3066, which ISO 32000-1 names)."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a page's content."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Held:
    """An annotation of a page."""

    page: int
    annotation: PDFObject


@dataclass(eq=False)
class Node(PDFObject):
    """An element where it stands: under its parent, over its kids."""

    element: Element
    parent: PDFObject | None = None
    language: str = ""
    kids: list[Node | Marked | Held] = field(default_factory=list["Node | Marked | Held"])
    area: Area | None = None

    def format(self, document: Any) -> bytes:
        """Return the element as a PDF dictionary."""
        element = self.element
        parts = [f"/S/{element.role}/P {reference(self.parent, document)}"]
        if self.language:
            parts.append(f"/Lang({self.language})")
        if element.alt:
            parts.append(f"/Alt{text(element.alt)}")
        if element.text:
            parts.append(f"/ActualText{text(element.text)}")
        parts += [*self._attributes(), *self._content(document)]
        return f"<</Type/StructElem{''.join(parts)}>>".encode("ascii")

    def _attributes(self) -> Iterator[str]:
        if self.element.over:
            yield f"/A<</O/Table/Scope/{self.element.over}>>"
        if self.element.marker:
            yield f"/A<</O/List/ListNumbering/{self.element.marker}>>"
        if self.area:
            yield f"/A<</O/Layout/Placement/Block/BBox[{' '.join(map(number, self.area))}]>>"

    def _content(self, document: Any) -> Iterator[str]:
        """Yield the page and the kids; a single kid that is an annotation is no array.

        Signatures would else seem to change the structure.
        """
        first = next((kid.page for kid in self.kids if not isinstance(kid, Node)), 0)
        if first:
            yield f"/Pg {page_reference(first, document)}"
        kids = [_kid(kid, first, document) for kid in self.kids]
        if kids:
            is_held = len(kids) == 1 and isinstance(self.kids[0], Held)
            yield f"/K {kids[0]}" if is_held else f"/K[{' '.join(kids)}]"


class Structure(PDFObject):
    """The tree: elements are opened and closed around what is drawn, and content is marked.

    ``page`` is the number of the page that is drawn.
    """

    def __init__(self, language: str) -> None:
        self.language = _tag(language)
        self._root = Node(Element(Role.DOCUMENT), self)
        self._artifact = Node(ARTIFACT)
        self._nodes: dict[Element, Node] = {}
        self._open = [self._root]
        self._marked: Node | None = None
        self._parents: list[Node | list[Node]] = []
        self._on_page: list[Node] = []
        self.page = 0

    def begin_page(self) -> int:
        """Begin a page; return the key of its content in the tree of parents."""
        self._on_page = []
        self._parents.append(self._on_page)
        self.page += 1
        return len(self._parents) - 1

    def open(self, element: Element) -> bool:
        """Let what is drawn now be of an element; say whether it is drawn for the first time."""
        top = self._open[-1]
        if top.element.is_closed:
            self._open.append(top)
            return False
        node = self._nodes.get(element)
        self._open.append(node or self._added(element, top))
        return node is None

    def close(self) -> None:
        """Let what is drawn now be of the element around the one that was opened last."""
        self._open.pop()

    def frame(self, area: Area) -> None:
        """Say where the open element is drawn."""
        self._open[-1].area = area

    def mark(self, is_text: bool) -> Iterator[str]:
        """Yield the operators before something is drawn; what is no text is an ornament."""
        top = self._open[-1]
        owner = top if is_text or top.element.is_closed else self._artifact
        if owner is self._marked:
            return
        yield from self.end_mark()
        self._marked = owner
        yield self._begun(owner)

    def end_mark(self) -> Iterator[str]:
        """Yield the operator that ends what is marked, if anything is."""
        if self._marked:
            yield "EMC"
        self._marked = None

    def hold(self, annotation: PDFObject) -> int:
        """Make an annotation the kid of the open element; return its key."""
        node = self._open[-1]
        node.kids.append(Held(self.page, annotation))
        self._parents.append(node)
        return len(self._parents) - 1

    def format(self, document: Any) -> bytes:
        """Return the root of the tree as a PDF dictionary."""
        root = reference(self._root, document)
        parents = " ".join(f"{n} {_all(each, document)}" for n, each in enumerate(self._parents))
        tree = f"/ParentTree<</Nums[{parents}]>>/ParentTreeNextKey {len(self._parents)}"
        return f"<</Type/StructTreeRoot/K {root}{tree}>>".encode("ascii")

    def _added(self, element: Element, parent: Node) -> Node:
        language = _tag(element.language)
        node = Node(element, parent, "" if language == self.language else language)
        if not element.is_artifact:
            parent.kids.append(node)
        return self._nodes.setdefault(element, node)

    def _begun(self, owner: Node) -> str:
        role, margin = owner.element.role, owner.element.margin
        if owner.element.is_artifact:
            kind = f"<</Type/Pagination/Subtype/{margin}>>BDC" if margin else "BMC"
            return f"/{role} {kind}"
        mark = Marked(self.page, len(self._on_page))
        owner.kids.append(mark)
        self._on_page.append(owner)
        return f"/{role}<</MCID {mark.number}>>BDC"


def _kid(kid: Node | Marked | Held, page: int, document: Any) -> str:
    match kid:
        case Node():
            return reference(kid, document)
        case Marked() if kid.page == page:
            return str(kid.number)
        case Marked():
            place = page_reference(kid.page, document)
            return f"<</Type/MCR/Pg {place}/MCID {kid.number}>>"
        case Held():
            where, place = reference(kid.annotation, document), page_reference(kid.page, document)
            return f"<</Type/OBJR/Pg {place}/Obj {where}>>"


def _all(owners: Node | list[Node], document: Any) -> str:
    if isinstance(owners, Node):
        return reference(owners, document)
    return f"[{' '.join(reference(node, document) for node in owners)}]"


def _tag(code: str) -> str:
    """Return a language's code for readers; "" for what somebody has written in place of one."""
    tag = SPOKEN.get(code, code)
    return tag if TAG.fullmatch(tag) else ""
