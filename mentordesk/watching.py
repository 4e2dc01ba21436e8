"""What calls for the window, for its lock or for its end, while a person works or is away."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from mentordesk.arriving import Arriving
from mentordesk.domain.safe import LOCK_MINUTES, USUAL_MINUTES
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.doorway import LATER
from mentordesk.front import Front
from mentordesk.paths import is_built
from mentordesk.premises import Premises
from mentordesk.second_start import Calls
from mentordesk.store.file_names import ASKED
from mentordesk.ui.idle import Idle
from mentordesk.wish import Wish
from mentordesk.writer import Writer

if TYPE_CHECKING:
    from mentordesk.lending import Lending
    from mentordesk.windows.jump_list import Task

AWAY: Final = QT_TRANSLATE_NOOP(
    "app", "MentorDesk was locked because it had not been used for a while."
)
WATCH_AFTER_MS: Final = 3000
"""Nobody waits for the watch at the start, when a great many things happen to look at."""

SESSION: Final = QT_TRANSLATE_NOOP("app", "MentorDesk was locked together with the computer.")


@contextmanager
def watch_over(
    app: QApplication, front: Front, premises: Premises, arriving: Arriving, writer: Writer
) -> Iterator[Idle]:
    """Heed it as long as this lasts; yield what counts the time that nobody does anything."""
    calls = Calls(premises.folder, front, lambda: writer.is_ours)
    calls.heard.connect(front.frame.come_up)
    calls.heard.connect(arriving.bring)
    calls.asked.connect(give_way(front, premises, writer))
    calls.look()
    app.commitDataRequest.connect(front.settle)
    suspended = Qt.ApplicationState.ApplicationSuspended
    app.applicationStateChanged.connect(lambda now: lock_up(front) if now is suspended else None)
    with heed_windows(app, front, premises) if sys.platform == "win32" else nullcontext():
        yield watch_hands(app, front, premises)


def lock_up(front: Front) -> None:
    """Lock with the person's session, once what tells of it is dealt with."""
    QTimer.singleShot(0, front, lambda: front.lock(SESSION))


@contextmanager
def heed_windows(app: QApplication, front: Front, premises: Premises) -> Iterator[None]:
    """Heed what Windows tells of the session, and offer the jump list; imported only there."""
    from mentordesk.ui.session_watch import SessionWatch, be_told
    from mentordesk.windows.jump_list import JumpList

    session = SessionWatch(lambda: lock_up(front))
    app.installNativeEventFilter(session)
    be_told(front.frame.winId())
    JumpList(front.frame, premises, put_up)
    try:
        yield
    finally:
        app.removeNativeEventFilter(session)


def give_way(front: Front, premises: Premises, writer: Writer) -> Callable[[Wish], None]:
    """Return what answers commands; it is imported when first asked.

    What a killed command has left of an answer is let go of.
    """
    if writer.is_ours:
        shutil.rmtree(premises.folder / ASKED, ignore_errors=True)

    @cache
    def lending() -> Lending:
        from mentordesk.lending import Lending

        return Lending(front, premises, writer)

    return lambda wish: lending().answer(wish)


def watch_hands(app: QApplication, front: Front, premises: Premises) -> Idle:
    """Lock when nobody has touched the program for as long as the settings say."""
    settings = premises.settings
    idle = Idle(
        lambda: settings.number(LOCK_MINUTES, USUAL_MINUTES), lambda: front.is_working, front
    )
    idle.too_long.connect(lambda: front.lock(AWAY))
    idle.lock_wanted.connect(front.lock, LATER)
    QTimer.singleShot(WATCH_AFTER_MS, idle, lambda: idle.watch(app))
    return idle


def put_up(listed: Sequence[Task]) -> None:
    """Let Windows show a jump list; where it has none or wants none, nothing happens."""
    if sys.platform == "win32" and is_built():  # else we are Python to Windows
        from mentordesk.windows.taskbar import show_tasks

        with suppress(OSError):
            show_tasks(sys.executable, listed)
