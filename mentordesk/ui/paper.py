"""What shows and prints a PDF, as the rest of the windows know it: Qt's PDF parts load late."""

from __future__ import annotations

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

    def zoom_in(self) -> None:
        """Show the pages a step larger."""
        raise NotImplementedError

    def zoom_out(self) -> None:
        """Show the pages a step smaller."""
        raise NotImplementedError


class Sending(QObject):
    """A document on its way to a printer.

    ``sent`` tells that all its pages went there; ``stopped`` that the person stopped it on the
    way; ``failed`` the error.
    """

    sent = Signal()
    stopped = Signal()
    failed = Signal(object)


class Prints(Protocol):
    """Prints a PDF by way of the system's dialog."""

    def __call__(self, window: QWidget, pdf: bytes, name: str) -> Sending:
        """Ask for a printer and print; ``name`` is what the printer's queue shows."""
        ...
