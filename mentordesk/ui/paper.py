"""What shows and prints a PDF, as the rest of the windows know it: Qt's PDF parts load late."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Paper(QWidget):
    """Shows the pages of a PDF."""

    @property
    def is_drawing(self) -> bool:
        """Say whether pages in sight are still on their way."""
        raise NotImplementedError

    def show_pdf(self, pdf: bytes) -> None:
        """Show this document, at the place and zoom where the last one was."""
        raise NotImplementedError

    def go_to_top(self) -> None:
        """Show the first page from its top."""
        raise NotImplementedError

    def go_to_end(self) -> None:
        """Show the end of the last page, where one signs."""
        raise NotImplementedError

    def zoom_in(self) -> None:
        """Show the pages a step larger."""
        raise NotImplementedError

    def zoom_out(self) -> None:
        """Show the pages a step smaller."""
        raise NotImplementedError


class Sending(QObject):
    """Documents on their way to a printer.

    ``sent`` tells that all pages went there, ``saved`` the file into which the printer wrote them
    (an empty path where only the system knows it); ``stopped`` that the person stopped it on the
    way, ``save_wanted`` that they rather want PDF files; ``failed`` the error.
    """

    sent = Signal()
    saved = Signal(Path)
    stopped = Signal()
    save_wanted = Signal()
    failed = Signal(object)


class Prints(Protocol):
    """Prints PDFs, one after another, once the person has seen how they lie on the paper."""

    def __call__(self, window: QWidget, papers: Sequence[bytes], name: str) -> Sending:
        """Ask for a printer and print; ``name`` is what the printer's queue shows."""
        ...
