"""The root of the window: joins the rooms and starts Qt.

Start-up, in order: whether a window is open already; Qt and the look; then the gate, or with a
password that is given the vault, opened on the worker's thread, and its window. What is heavy and
not needed for it (reportlab, Qt's PDF parts, holidays, cryptography) is imported when first asked
for.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from mentordesk import __version__
from mentordesk.arriving import Arriving
from mentordesk.domain.errors import FileError
from mentordesk.domain.safe import Key
from mentordesk.front import Front
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.log.file import logged
from mentordesk.paths import RESOURCES
from mentordesk.premises import Premises, window_on
from mentordesk.second_start import START_SECONDS, is_answered
from mentordesk.settings import FileSettings
from mentordesk.store.file_names import KEY_FILE
from mentordesk.sweeping import Sweeper
from mentordesk.ui.background import Background
from mentordesk.ui.desk import Desk
from mentordesk.ui.look import dress
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.theme import Theme
from mentordesk.unlocking import given_password, key_for
from mentordesk.watching import watch_over
from mentordesk.wish import SHOW, Wish
from mentordesk.writer import Writer

if TYPE_CHECKING:
    from mentordesk.domain.ports import Settings

__all__ = ["application", "opened", "run", "window_on"]

QUIT_WHEN_SHOWN = "MENTORDESK_QUIT_WHEN_SHOWN"
"""An environment variable: the window closes by itself once it can be used, to be measured."""


def run(
    folder: Path, language: TranslatedLanguage, password_file: Path | None = None, wish: Wish = SHOW
) -> int:
    """Open the window on a data folder and return the exit code when it is closed.

    Where one is open already, that one comes up and grants the wish.
    """
    writer = Writer(folder)
    is_second = not writer.take() and writer.process_here != 0
    if is_second and is_answered(folder, writer.process_here, wish, START_SECONDS):
        return 0
    app = application(language)
    settings, theme = FileSettings.here(folder, keeps=writer.fits), Theme.load(RESOURCES)
    dress(app, theme, settings)
    with (
        logged(folder, language) if writer.fits else nullcontext(),
        ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker") as worker,
    ):
        premises = Premises(folder, language, settings, theme, Background(worker))
        front = premises.front(writer)
        arriving = Arriving(front)
        arriving.bring(wish)
        for end in (front.end, writer.leave):
            app.aboutToQuit.connect(end)  # a Windows that shuts down lets nothing after it run
        if writer.take():
            begin(front, premises, password_file)
        else:
            front.refuse(writer.refusal())
        code = show(app, front, premises, arriving, writer)
    writer.leave()
    return code


def application(language: TranslatedLanguage) -> QApplication:
    """Return Qt's application with our name, icon and language."""
    if sys.platform == "win32":
        from mentordesk.windows.taskbar import be_known

        be_known()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("MentorDesk")
    app.setApplicationVersion(__version__)
    app.setWindowIcon(QIcon(str(RESOURCES / "icons" / "mentordesk.ico")))
    language.install(app)
    return app


def begin(front: Front, premises: Premises, password_file: Path | None) -> None:
    """Open with the password that is given, else ask for it.

    A new vault is begun before a person's eyes alone, who has to see its recovery code.
    """
    try:
        password = given_password(password_file)
    except FileError as error:
        front.refuse(error)
        return
    if password and os.access(premises.folder / KEY_FILE, os.F_OK):
        front.enter(lambda: key_for(premises.folder, password, premises.language))
    else:
        front.ask()


def show(
    app: QApplication, front: Front, premises: Premises, arriving: Arriving, writer: Writer
) -> int:
    """Let a person work until they close the window."""
    sweeper = Sweeper(front)
    front.entered.connect(lambda window: _look_after(window, sweeper))
    with watch_over(app, front, premises, arriving, writer):
        return app.exec()


@contextmanager
def opened(
    folder: Path, language: TranslatedLanguage, settings: Settings, theme: Theme, key: Key
) -> Iterator[Desk]:
    """Open the vault on the worker and yield the desk; close both at the end."""
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker") as worker:
        house = worker.submit(House.open, folder, language, key).result()
        background = Background(worker)
        try:
            premises = Premises(folder, language, settings, theme, background)
            yield premises.lay_desk(house, background)
        finally:
            worker.submit(house.vault.close).result()


def _look_after(window: MainWindow, sweeper: Sweeper) -> None:
    for listed in (window.ready, window.lists.failed):
        listed.connect(sweeper.begin)
    if os.environ.get(QUIT_WHEN_SHOWN):
        window.ready.connect(lambda: QTimer.singleShot(0, window.leave))
