"""The window that is open, and what follows it when another language is chosen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from mentordesk.language import TranslatedLanguage
from mentordesk.ui.main_window import MainWindow


class Front(QObject):
    """Shows a window; another one takes its place when the person chooses another language.

    ``make`` gives a window in the language in force, not yet shown.
    """

    def __init__(
        self, app: QApplication, language: TranslatedLanguage, make: Callable[[], MainWindow]
    ) -> None:
        super().__init__()
        self._app = app
        self._language = language
        self._make = make
        self.window = self._made()
        app.commitDataRequest.connect(self.save_now)

    def save_now(self) -> None:
        """Save at once what waits anywhere."""
        self.window.save_now()

    def speak(self, code: str) -> None:
        """Go on in another language, where the person was; all is saved."""
        old = self.window
        self._language.change(code, self._app)
        self.window = self._made()
        take_place(self.window, old)
        self.window.show()
        old.hide()
        old.sessions.close()
        old.deleteLater()

    def _made(self) -> MainWindow:
        window = self._make()
        later = Qt.ConnectionType.QueuedConnection  # the old one is done with the choice by then
        window.leaving.language_wanted.connect(self.speak, later)
        sys.excepthook = crash_watch(window)
        return window


def take_place(window: MainWindow, old: MainWindow) -> None:
    """Let a window lie where another does, with the settings shown."""
    window.restoreGeometry(old.saveGeometry())
    if not old.isMaximized():
        window.setGeometry(old.geometry())
    window.sidebar.list.unfold(old.sidebar.list.rows.unfolded)
    window.pages.go_on_at(old.pages.tabs)
    window.aside.go_to_settings()
    window.aside.settings_page.language.setFocus()


def crash_watch(window: MainWindow) -> Callable[..., None]:
    """Return what is told of a mistake of the program; it is imported with the first one."""

    @cache
    def watch() -> Callable[..., None]:
        from mentordesk.ui.crash import CrashWatch

        return CrashWatch(window.save_now, window)

    return lambda *mistake: watch()(*mistake)  # noqa: PLW0108
