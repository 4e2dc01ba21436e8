"""Parts of a PDF file as they are written: references, texts, numbers and streams."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFObject, PDFObjectReference, PDFStream, PDFZCompress

Area = tuple[float, float, float, float]
"""Left, bottom, right, top."""

ASCII: Final = 128
END: Final = b"endstream\n"


class Stream(PDFStream):
    """A stream that ends with a line end of its own, as PDF/A wants it.

    It has two signs: were it one, a content that ends with the other would seem to be shorter.
    """

    def format(self, document: Any) -> bytes:
        """Return the stream with its dictionary."""
        stream: Any = super()
        return stream.format(document).removesuffix(END) + b"\r\n" + END


class Dictionary(PDFObject):
    """A dictionary as it is written; ``parts`` are its keys, values and references."""

    def __init__(self, *parts: str | PDFObject) -> None:
        self.parts = parts

    def format(self, document: Any) -> bytes:
        """Return the dictionary; the objects in it are referred to."""
        told = (p if isinstance(p, str) else f"{reference(p, document)} " for p in self.parts)
        return f"<<{''.join(told)}>>".encode("ascii")


def compressed(content: bytes) -> PDFStream:
    """Return a compressed stream."""
    return PDFStream(content=content, filters=[PDFZCompress])


def reference(thing: PDFObject | None, document: Any) -> str:
    """Return a reference to an object, which becomes one of the document's."""
    return str(document.Reference(thing).format(document), "ascii")


def page_reference(page: int, document: Any) -> str:
    """Return a reference to a page, counted from 1."""
    found: Any = PDFObjectReference(f"Page{page}")
    return str(found.format(document), "ascii")


def text(written: str) -> str:
    """Return a text as a PDF string; half a character is a question mark."""
    return f"<FEFF{written.encode('utf-16-be', 'replace').hex()}>"


def name(written: str) -> str:
    """Return a name, whatever is in it."""
    plain = (chr(b) if chr(b).isalnum() and b < ASCII else f"#{b:02X}" for b in written.encode())
    return f"/{''.join(plain)}"


@lru_cache(maxsize=4096)
def number(value: float) -> str:
    """Return a number with at most four decimals."""
    return f"{value:.4f}".rstrip("0").rstrip(".")
