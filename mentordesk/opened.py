"""A vault that is open, with its window; and how all of it is let go of."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QWidget

from mentordesk.domain.safe import Key
from mentordesk.house import House
from mentordesk.log.words import LOG
from mentordesk.ui.background import Background
from mentordesk.ui.desk import Desk
from mentordesk.ui.held import Held, Kept
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.paper import Sending

if TYPE_CHECKING:
    from mentordesk.ui.rest import Rest
    from mentordesk.ui.whereabouts import Whereabouts


@dataclass
class Opened:
    """The house and the key to open it again, the desk in it, and the window on the desk.

    The desk's background is its own, so that all that hangs on it goes with it.
    """

    house: House
    key: Key
    desk: Desk
    window: MainWindow

    @property
    def is_working(self) -> bool:
        """Say whether a job is running, or a printer is being fed."""
        things = (*self.window.findChildren(Sending), *self.window.findChildren(Held))
        return self.desk.background.is_busy or bool(things)

    def is_held(self, then: Callable[[], None]) -> bool:
        """Say whether something may not be put away yet; ``then`` is called when it may."""
        held = self.window.findChildren(Held)
        for each in held[:1]:
            each.released.connect(then, Qt.ConnectionType.QueuedConnection)
        return bool(held)

    # What follows is imported only when a window is left.

    def rest(self, *, keeps: bool = True) -> Rest:
        """Return what tells when nothing is on its way any more, or else only that it is saved."""
        from mentordesk.ui.rest import Rest

        return Rest(self.window, keeps=keeps)

    def whereabouts(self) -> Whereabouts:
        """Return where the person is."""
        from mentordesk.ui.whereabouts import where_is

        return where_is(self.window)

    def lead_back(self, there: Whereabouts, arrived: Callable[[], None]) -> None:
        """Lead to where the person was in another window; ``arrived`` is called there."""
        from mentordesk.ui.whereabouts import go_back

        go_back(self.window, there, arrived)

    def vanish(self) -> None:
        """Destroy the window and what hangs on it; everything is saved."""
        if self.window.is_in_wizard:
            self.window.setting_up.leave()
        self.window.sessions.close()
        destroy(self.window)
        LOG.info("The database is locked.")


def destroy(thing: QObject) -> None:
    """Destroy it and its children now, not when Qt next has time."""
    thing.deleteLater()
    QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)


def sweep(background: Background) -> None:
    """Let go of what hangs on the background of a vault that is closed, its last job ended.

    A moment later nothing of the vault is held any more, and what holds itself is collected.
    """
    destroy(background)
    QTimer.singleShot(0, collect)


def collect() -> None:
    """Collect garbage, also among what was made for the start."""
    gc.unfreeze()
    gc.collect()


def put_away_dialogs(frame: QWidget) -> None:
    """Close whatever stands before the frame, as with Escape; but what feeds a printer stays.

    What only a dialog holds waits with it out of sight, until it is ``brought_back``.
    """
    QGuiApplication.inputMethod().commit()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for window in QApplication.topLevelWidgets():
        if window is frame or not window.isVisible() or isinstance(window, QProgressDialog):
            continue
        if window.findChild(Kept) is not None:
            window.hide()
        elif isinstance(window, QDialog):
            window.reject()
        else:
            window.close()


def forget_copied() -> None:
    """Empty the clipboard where it holds what was copied here; what others put there stays."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()


def bring_back_dialogs(window: QWidget) -> None:
    """Show again the dialogs of a window that were only put out of sight."""
    for kept in window.findChildren(Kept):
        dialog = kept.parent()
        if isinstance(dialog, QDialog):
            dialog.open()
