"""Types into the real window until it is killed, and prints what the program has called saved.

``python -m tests.journeys.typing DATA ID`` goes on for a minute at most: a line for each time that
all is saved, with how many letters had been typed by then.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from mentordesk import app
from mentordesk.domain.records import Place
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.settings import FileSettings
from mentordesk.sweeping import Sweeper
from mentordesk.ui.fields import GrowingText
from mentordesk.ui.form import FormView
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.theme import Scheme, Theme
from tests.builders import A_KEY

PLACE = Place("", "m1-tasks")
KEY_EVERY_MS = 20
LONGEST_MS = 60_000


def main(data: Path, mentorship_id: str) -> int:
    """Open the window on a trial's first meeting and type there for ever."""
    language = TranslatedLanguage("fi", RESOURCES / "i18n")
    qt = app.application(language)
    theme = Theme.load(RESOURCES)
    theme.apply(qt, Scheme.LIGHT, 100)
    Sweeper(qt).begin()
    with app.opened(data, language, FileSettings(data), theme, A_KEY) as desk:
        window = app.window_on(desk)
        window.pages.shown.connect(type_for_ever)
        window.ready.connect(lambda: window.pages.open(mentorship_id))
        window.show()
        QTimer.singleShot(LONGEST_MS, qt.quit)  # nobody is left waiting for a line
        return qt.exec()


def type_for_ever(page: MentorshipPage, _: str) -> None:
    """Type a letter every few milliseconds at the end of the field of the first meeting."""
    session = page._session
    page.tabs.open(session.mentorship.meetings[0].id)
    form = next(view for view in page.findChildren(FormView) if view.form.id == "m1")
    field = form.item_view(PLACE.item).findChild(GrowingText)
    assert isinstance(field, GrowingText)
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    typed = count(1)
    session.saved.connect(lambda: tell(len(session.mentorship.answer(PLACE))))
    timer = QTimer(page, interval=KEY_EVERY_MS)
    timer.timeout.connect(lambda: QTest.keyClick(field, Qt.Key(Qt.Key.Key_A + next(typed) % 26)))
    timer.start()


def tell(letters: int) -> None:
    """Print how many letters are saved, at once."""
    sys.stdout.write(f"{letters}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
