"""What is seen of a page on its way: a busy pointer, a quiet sign, and no second click."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Text

SIGN_AFTER_MS: Final = 100
QUICK_MS: Final = 200
"""Where pages are made as quickly as this, the sign would only flicker."""
BUSY: Final = Qt.CursorShape.BusyCursor
PRESSES: Final = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class OnItsWay(QObject):
    """Says ``around`` a page, or in its place, that it is on its way.

    While a page is made the window's thread is busy, and clicks wait: those are meant for what
    was seen before, and do nothing when the page is there.
    """

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self._took = QUICK_MS
        self._window: QWindow | None = None
        self.sign = Text("", "quiet")
        self.sign.setParent(around)
        self.sign.setProperty("ground", "card")
        self.sign.setWordWrap(False)
        self.sign.setContentsMargins(*(Space.LARGE, Space.LITTLE) * 2)
        self.sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.sign.hide()
        self._soon = QTimer(self, singleShot=True, interval=SIGN_AFTER_MS)
        self._soon.timeout.connect(self._say)
        self._calm = QTimer(self, singleShot=True, interval=0)
        self._calm.timeout.connect(self._let_press)

    def expect(self) -> None:
        """Say it, unless the page ``arrived`` within a tenth of a second."""
        self._soon.start()

    def arrived(self) -> None:
        """Say no longer that something is on its way."""
        self._soon.stop()
        self._around.unsetCursor()
        self.sign.hide()

    @contextmanager
    def making(self) -> Iterator[None]:
        """Say it at once while the window's thread makes a page."""
        if not self._around.isVisible():
            yield
            return
        clock = QElapsedTimer()
        clock.start()
        QGuiApplication.setOverrideCursor(BUSY)
        self._hold_presses()
        try:
            if self._took >= QUICK_MS:
                self._say()
                self.sign.repaint()
            yield
        finally:
            self._took = clock.elapsed()
            self.arrived()
            QGuiApplication.restoreOverrideCursor()
            self._calm.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what was pressed while the page was made."""
        return event.type() in PRESSES or super().eventFilter(watched, event)

    def _say(self) -> None:
        self._around.setCursor(BUSY)
        self.sign.setText(self.tr("Opening…"))
        self.sign.adjustSize()
        room = self._around.rect()
        self.sign.move(room.center().x() - self.sign.width() // 2, room.height() // 3)
        self.sign.raise_()
        self.sign.show()

    def _hold_presses(self) -> None:
        self._window = self._around.window().windowHandle()
        if self._window is not None:
            self._window.installEventFilter(self)

    def _let_press(self) -> None:
        """Let clicks through again; those that waited came before this."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = None
