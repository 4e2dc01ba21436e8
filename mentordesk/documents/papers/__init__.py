"""The papers that belong to no programme: about the key, about erasing, and about one's rights.

``recovery``, ``erasure``, ``notice`` and ``access`` make the blocks of one paper each; ``sheet`` is
what they share and ``maker`` joins them with the press for the port ``Papers``.
"""

from mentordesk.documents.papers.maker import PdfPapers

__all__ = ["PdfPapers"]
