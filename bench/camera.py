"""Takes pictures of widgets once they have come to rest."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from mentordesk.late import late_parts
from mentordesk.ui.desk import Desk
from mentordesk.ui.form import FormView
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.paper import Paper


class Shutter:
    """Keeps pictures in a folder, numbered; ``size`` is how large what is pictured stands there."""

    def __init__(self, out: Path, size: tuple[int, int]) -> None:
        self._out = out
        self._size = size
        self._count = 0
        out.mkdir(parents=True, exist_ok=True)

    def take(self, widget: QWidget, name: str) -> None:
        """Show a widget by itself and take a picture of it."""
        widget.resize(*self._size)
        widget.show()
        self.rest()
        self.keep(widget, name)

    def keep(self, widget: QWidget, name: str) -> None:
        """Take a picture of a widget as it is."""
        self._count += 1
        widget.grab().save(str(self._out / f"{self._count:02}-{name}.png"))

    def rest(self) -> None:
        """Let Qt work for a moment."""
        loop = QEventLoop()
        QTimer.singleShot(400, loop.quit)
        loop.exec()


class Photographer(Shutter):
    """Takes pictures of a window, one place after another."""

    def __init__(self, desk: Desk, size: tuple[int, int], out: Path) -> None:
        super().__init__(out, size)
        self.window = MainWindow(desk, late_parts())
        self.window.resize(*size)
        self.window.show()
        self.desk = desk

    def rest(self) -> None:
        """Let the window work until nothing is under way and the preview has come to rest."""
        super().rest()
        drawing = (p.isVisible() and p.is_drawing for p in self.window.findChildren(Paper))
        filling = (form.is_filling for form in self.window.findChildren(FormView))
        if self.desk.background.is_busy or any(drawing) or any(filling):
            self.rest()

    def shoot(self, name: str) -> None:
        """Take a picture of the window as it is."""
        self.rest()
        self.keep(self.window, name)

    def take_dialog(self, name: str) -> None:
        """Take a picture of the dialog before the window, and put it away."""
        self.rest()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                self.keep(dialog, name)
                dialog.reject()
        self.rest()

    def scroll(self, name: str, page: QScrollArea) -> None:
        """Take a picture of each screenful of a page."""
        self.rest()
        bar = page.verticalScrollBar()
        for number, place in enumerate(range(0, bar.maximum() + bar.pageStep(), bar.pageStep())):
            bar.setValue(place)
            self.shoot(f"{name}-{number}")

    def take_wizard(self, name: str) -> None:
        """Take a picture of each page of the wizard."""
        self.rest()
        wizard = self.window.setting_up.wizard
        assert wizard is not None
        for number in range(len(wizard.steps.buttons)):
            wizard.go_to(number)
            self.shoot(f"{name}-{number}")
