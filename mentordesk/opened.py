"""A vault that is open, with its window; and how all of it is let go of."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QWidget

from mentordesk.domain.safe import Key
from mentordesk.house import House
from mentordesk.ui.desk import Desk
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
        return self.desk.background.is_busy or bool(self.window.findChildren(Sending))

    # What follows is imported only when a window is left.

    def rest(self) -> Rest:
        """Return what tells when nothing is on its way any more."""
        from mentordesk.ui.rest import Rest

        return Rest(self.window)

    def whereabouts(self) -> Whereabouts:
        """Return where the person is."""
        from mentordesk.ui.whereabouts import where_is

        return where_is(self.window)

    def lead_back(self, there: Whereabouts) -> None:
        """Lead to where the person was in another window."""
        from mentordesk.ui.whereabouts import go_back

        go_back(self.window, there)

    def vanish(self) -> None:
        """Destroy the window and what hangs on it; everything is saved."""
        if self.window.is_in_wizard:
            self.window.setting_up.leave()
        self.window.sessions.close()
        destroy(self.window)

    def sweep(self) -> None:
        """Let go of the rest, once the last job has ended; nothing of it stays in memory."""
        destroy(self.desk.background)
        gc.unfreeze()
        gc.collect()


def destroy(thing: QObject) -> None:
    """Destroy it and its children now, not when Qt next has time."""
    thing.deleteLater()
    QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)


def put_away_dialogs(frame: QWidget) -> None:
    """Close whatever stands before the frame, as with Escape; but what feeds a printer stays."""
    QGuiApplication.inputMethod().commit()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for window in QApplication.topLevelWidgets():
        if window is frame or not window.isVisible() or isinstance(window, QProgressDialog):
            continue
        if isinstance(window, QDialog):
            window.reject()
        else:
            window.close()
