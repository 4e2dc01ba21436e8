"""Prints papers with the fonts of a folder; what goes wrong becomes a sentence."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from reportlab.pdfbase.ttfonts import TTFError

from mentordesk.documents.blocks import Paper
from mentordesk.documents.setting.faces import Faces
from mentordesk.documents.setting.pages import Unprintable, printed
from mentordesk.documents.setting.style import Style
from mentordesk.domain.errors import DocumentError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP


class Press:
    """Makes PDF files of papers; reads the fonts when the first is made."""

    def __init__(self, fonts: Path, style: Style | None = None) -> None:
        self._fonts = fonts
        self._style = style or Style()

    def print(self, paper: Paper) -> bytes:
        """Return the paper as PDF; raises ``DocumentError``."""
        try:
            return printed(paper, self._faces, self._style)
        except Unprintable as error:
            text = QT_TRANSLATE_NOOP(
                "documents", "“{title}” could not be laid out on pages. Nothing was written."
            )
            raise DocumentError(text.filled(title=paper.title)) from error
        except (TTFError, OSError) as error:
            text = QT_TRANSLATE_NOOP(
                "documents", "The fonts in {folder} can't be read. Install the program again."
            )
            raise DocumentError(text.filled(folder=str(self._fonts))) from error

    @cached_property
    def _faces(self) -> Faces:
        return Faces(self._fonts)
