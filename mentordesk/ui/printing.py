"""Printing PDFs once it was seen how they lie on the paper. Loads Qt's print part: come here late.

The sheet comes first; the system's own dialog is a step further, for what only the printer knows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QProgressDialog, QPushButton, QWidget

from mentordesk.domain.errors import DocumentError
from mentordesk.domain.ports import Settings
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.ui.documents.print_run import PrintRun
from mentordesk.ui.documents.print_sheet import PrintSheet
from mentordesk.ui.documents.printers import Printers, SystemPrinters, writes_file
from mentordesk.ui.icons import Icons
from mentordesk.ui.paper import Sending
from mentordesk.ui.pdf_file import PdfFile

PRINTER: Final = "printer"
REFUSED: Final = QT_TRANSLATE_NOOP(
    "ui", "The printer did not take the pages. See that it is on, and print again."
)


@dataclass(frozen=True)
class PrintTools:
    """What printing works with: settings keep the printer last used."""

    settings: Settings
    icons: Icons
    printers: Printers = field(default_factory=SystemPrinters)


class PrintAsk(Sending):
    """Shows the sheet, then prints and shows how far it is."""

    def __init__(
        self, window: QWidget, papers: Sequence[bytes], name: str, tools: PrintTools
    ) -> None:
        super().__init__(window)
        self._window = window
        self._name = name
        self._settings = tools.settings
        self._sides_are_known = True
        self._documents = [PdfFile(pdf, self) for pdf in papers]
        remembered = tools.settings.text(PRINTER)
        self.dialog = PrintSheet(window, self._documents, tools.icons, tools.printers, remembered)
        self.dialog.accepted.connect(self._print)
        self.dialog.rejected.connect(self._leave)
        self.dialog.save_wanted.connect(self.save_wanted)
        self.dialog.system_wanted.connect(self._ask_system)

    def ask(self) -> None:
        """Open the sheet; what follows comes from it."""
        self.dialog.open()

    def _ask_system(self) -> None:
        """Open the system's dialog over the sheet; printing there ends both."""
        printer = self.dialog.printer
        if printer is None:
            return
        dialog = QPrintDialog(printer, self.dialog)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, sum(each.pageCount() for each in self._documents))
        dialog.accepted.connect(self._leave_sides_to_printer)
        dialog.accepted.connect(self.dialog.accept)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog.open hides it and wants a slot

    def _leave_sides_to_printer(self) -> None:
        self._sides_are_known = False

    def _print(self) -> None:
        printer = self.dialog.printer
        if printer is None:
            return
        printer.setDocName(self._name)
        if printer.printerName():
            self._settings.remember(PRINTER, printer.printerName())
        run = PrintRun(
            self._documents, printer, self, on_both=self._sides_are_known and self.dialog.on_both
        )
        progress = self._progress(len(run.bands))
        progress.canceled.connect(run.cancel)
        run.progressed.connect(progress.setValue)
        file = Path(printer.outputFileName()) if writes_file(printer) else None
        run.ended.connect(lambda done: self._end(progress, file, done))
        run.start()

    def _progress(self, bands: int) -> QProgressDialog:
        """Return what shows how far it is; a key pressed by chance doesn't reach its button."""
        progress = QProgressDialog(self.tr("Sending to the printer…"), "", 0, bands, self._window)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        progress.setCancelButton(cancel)
        progress.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        progress.setFocus()
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        return progress

    def _end(self, progress: QProgressDialog, file: Path | None, done: bool) -> None:
        cancelled = progress.wasCanceled()
        progress.deleteLater()
        self._leave()
        if done and file is not None:
            self.saved.emit(file)
        elif done:
            self.sent.emit()
        elif cancelled:
            self.stopped.emit()
        else:
            self.failed.emit(DocumentError(REFUSED))

    def _leave(self) -> None:
        """Let go of the dialog first: it knows the printer."""
        self.dialog.deleteLater()
        self.deleteLater()


def print_pdf(window: QWidget, papers: Sequence[bytes], name: str, tools: PrintTools) -> PrintAsk:
    """Ask for a printer and print; ``name`` is what the printer's queue shows."""
    made = PrintAsk(window, papers, name, tools)
    made.ask()
    return made
