"""Plain PDFs for tests of what shows and prints them."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas


def a_pdf(pages: int = 3) -> bytes:
    """Return a PDF of so many A4 pages, each with a black square of 100 points in its middle."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for _ in range(pages):
        canvas.rect(A4[0] / 2 - 50, A4[1] / 2 - 50, 100, 100, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def a_told_pdf(*texts: str) -> bytes:
    """Return a PDF of a page for each text, which says at its foot which of how many it is."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for number, text in enumerate(texts, 1):
        canvas.drawString(72, 760, text)
        canvas.drawString(72, 40, f"Page {number} of {len(texts)}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()
