"""Makes PDF files of what a mentorship holds.

``blocks`` is the seam: ``forms`` turns domain objects into blocks and knows nothing of PDF;
``setting`` turns blocks into pages and knows nothing of forms. ``pdf`` joins the two for the
port ``Documents``.

Only the domain, reportlab and uharfbuzz (the shapes of Arabic letters) may come in. Nothing here
reads a database or shows a window, and nothing of a particular programme is written in code: a
document is its form, printed.
"""

from mentordesk.documents.pdf import PdfDocuments

__all__ = ["PdfDocuments"]
