"""What a person sees when the program has made a mistake: everything is saved first."""

from __future__ import annotations

import logging
import platform
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout

from mentordesk.domain.mistake import places
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, PrimaryButton, QuietButton, Text, line_width, row

LOG: Final = logging.getLogger("mentordesk")
WIDTH, HEIGHT, LETTERS = 620, 460, 56


def details_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what helps to mend the mistake: places in the program, never what was typed."""
    version = QCoreApplication.applicationVersion()
    head = f"MentorDesk {version}, Qt {qVersion()}, Python {platform.python_version()}"
    return "\n".join([head, platform.platform(), kind.__name__, *places(trace)])


class CrashDialog(QDialog):
    """Says in plain words what happened and what to do; the details can be copied."""

    def __init__(self, details: str) -> None:
        super().__init__()
        self.setWindowTitle("MentorDesk")
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        copy = QuietButton(self.tr("Copy the details"))
        copy.clicked.connect(self.copy)
        go_on = PrimaryButton(self.tr("Go on"))
        go_on.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(Heading(self.tr("MentorDesk made a mistake")))
        saving = self.tr(
            "You can go on working. The line at the foot of the window says when what you typed is "
            "saved."
        )
        layout.addWidget(Text(saving))
        layout.addWidget(
            Text(self.tr("If something looks odd, close MentorDesk and start it again."))
        )
        layout.addWidget(
            Hint(self.tr("These details help to mend it. They hold nothing that you typed."))
        )
        layout.addWidget(self.details)
        layout.addLayout(row(go_on, copy))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as the words need in the size of text in force."""
        super().showEvent(event)
        width = max(WIDTH, line_width(self, LETTERS))
        layout = self.layout()
        needed = layout.totalHeightForWidth(width) if layout else HEIGHT
        self.setMinimumSize(width, needed)
        self.resize(width, max(HEIGHT, needed))

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.details.toPlainText())


class CrashWatch(QObject):
    """Takes the place of ``sys.excepthook``: saves first, then tells, one mistake at a time.

    May be called from any thread; the dialog opens in the window's.
    """

    _happened = Signal(str)

    def __init__(self, save_now: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save_now = save_now
        self.dialog: CrashDialog | None = None
        self._happened.connect(self._tell)

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Save and tell; an interruption from the keyboard is none of our mistakes.

        The error's own words may be those that were typed, and some desktops keep what a program
        tells there in a file: so it is told without them.
        """
        details = details_of(kind, trace)
        print(details, file=sys.stderr)  # noqa: T201
        if not issubclass(kind, KeyboardInterrupt):
            LOG.error("MentorDesk made a mistake.", exc_info=(kind, error, trace))
            self._happened.emit(details)

    @Slot(str)
    def _tell(self, details: str) -> None:
        if self.dialog is not None:
            return
        self.dialog = CrashDialog(details)
        self.dialog.finished.connect(self._forget)
        try:
            self._save_now()
        finally:
            self.dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
