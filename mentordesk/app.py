"""The root of the window: joins the rooms and starts Qt.

Start-up, in order: Qt and the look; the vault, opened on the worker's thread; the window. What is
heavy and not needed for it (reportlab, Qt's PDF parts, holidays) is imported when first asked for.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk import __version__
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.ports import Settings
from mentordesk.domain.safe import Key
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.free_days import FinnishHolidays
from mentordesk.front import Front
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.late import late_parts
from mentordesk.paths import RESOURCES
from mentordesk.settings import FileSettings
from mentordesk.ui.background import Background
from mentordesk.ui.desk import Desk
from mentordesk.ui.icons import Icons
from mentordesk.ui.look import dress
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.paper import Paper, Prints, Sending
from mentordesk.ui.theme import Theme
from mentordesk.unlocking import given_password, key_for

QUIT_WHEN_SHOWN = "MENTORDESK_QUIT_WHEN_SHOWN"
"""An environment variable: the window closes by itself once it can be used, to be measured."""

NOT_OPENED = QT_TRANSLATE_NOOP("app", "MentorDesk can’t be opened")
CLOSE = QT_TRANSLATE_NOOP("app", "Close")


def run(folder: Path, language: TranslatedLanguage, password_file: Path | None = None) -> int:
    """Open the window on a data folder and return the exit code when it is closed."""
    app = application(language)
    settings = FileSettings(folder)
    theme = Theme.load(RESOURCES)
    dress(app, theme, settings)
    try:
        key = key_for(folder, given_password(password_file), language)
        with opened(folder, language, settings, theme, key) as desk:
            return show(app, Front(app, language, lambda: window_on(desk)))
    except MentorDeskError as error:
        tell(error, language, Icons(RESOURCES / "icons", theme))
        return 1


def tell(error: MentorDeskError, language: TranslatedLanguage, icons: Icons) -> None:
    """Say in a dialog why there is no window; it is imported only now."""
    from mentordesk.ui.asking import show_error

    title, verb, text = map(language.say, (NOT_OPENED, CLOSE, error.sentence))
    show_error(icons, title, text, verb)


def application(language: TranslatedLanguage) -> QApplication:
    """Return Qt's application with our name, icon and language."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("MentorDesk")
    app.setApplicationVersion(__version__)
    app.setWindowIcon(QIcon(str(RESOURCES / "icons" / "mentordesk.ico")))
    language.install(app)
    return app


@contextmanager
def opened(
    folder: Path, language: TranslatedLanguage, settings: Settings, theme: Theme, key: Key
) -> Iterator[Desk]:
    """Open the vault on the worker and yield the desk; close both at the end."""
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker") as worker:
        house = worker.submit(House.open, folder, language, key).result()
        try:
            yield lay_desk(house, folder, settings, theme, Background(worker))
        finally:
            worker.submit(house.vault.close).result()


def lay_desk(
    house: House, folder: Path, settings: Settings, theme: Theme, background: Background
) -> Desk:
    """Return what the windows work with."""
    return Desk(
        vault=house.vault,
        catalogue=house.catalogue,
        language=house.language,
        is_holiday=FinnishHolidays(),
        settings=settings,
        background=background,
        theme=theme,
        icons=Icons(RESOURCES / "icons", theme),
        make_document=house.make_document,
        exchange=house.exchange,
        packages=house.packages,
        papers=house.papers,
        who=house.who,
        data_folder=folder,
        make_preview=make_preview,
        print_pdf=printer(settings),
    )


def window_on(desk: Desk) -> MainWindow:
    """Return the window of a desk, not yet shown."""
    return MainWindow(desk, late_parts())


def make_preview() -> Paper:
    """Return what shows a PDF; Qt's PDF part is loaded only now."""
    from mentordesk.ui.preview import Preview

    return Preview()


def printer(settings: Settings) -> Prints:
    """Return what prints a PDF; Qt's print part is loaded at the first one."""

    def ask(window: QWidget, pdf: bytes, name: str) -> Sending:
        from mentordesk.ui.printing import print_pdf

        return print_pdf(window, pdf, name, settings)

    return ask


def show(app: QApplication, front: Front) -> int:
    """Show the window until it is closed."""
    front.window.show()
    for listed in (front.window.ready, front.window.lists.failed):
        listed.connect(_watch_for_garbage)
    if os.environ.get(QUIT_WHEN_SHOWN):
        front.window.ready.connect(lambda: QTimer.singleShot(0, front.window.close))
    return app.exec()


def _watch_for_garbage() -> None:
    """Look for garbage from now on, but not among what was made for the start."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
