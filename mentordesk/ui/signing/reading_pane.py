"""The document beside the page, to be read before one signs."""

from __future__ import annotations

from mentordesk.ui.desk import Desk
from mentordesk.ui.paper_pane import PaperPane


class ReadingPane(PaperPane):
    """Shows the pages as they are signed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.make_preview, desk.icons)
        self.caption.setText(self.tr("The document that is signed"))

    def show_sealed(self, pdf: bytes) -> None:
        """Show the document as it is kept."""
        self.caption.setText(self.tr("The sealed document"))
        self.show_pdf(pdf)
