"""A PDF for Qt to draw. Loads Qt's PDF part: come here late."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtPdf import QPdfDocument


class PdfFile(QPdfDocument):
    """A PDF read from memory."""

    def __init__(self, pdf: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.load(self._buffer)
