"""The root of the window."""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mentordesk import app
from mentordesk.domain.errors import VaultBusy
from mentordesk.front import Front
from mentordesk.language import TranslatedLanguage
from mentordesk.late_vault import LateVault
from mentordesk.paths import RESOURCES
from mentordesk.settings import FileSettings
from mentordesk.ui.asking import Asking
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Scheme, Theme
from tests.builders import A_KEY


@pytest.mark.usefixtures("qtbot")
def test_why_there_is_no_window_is_told_in_a_dialog(tmp_path: Path, qapp: QApplication):
    language = TranslatedLanguage("fi", RESOURCES / "i18n")
    theme = Theme.load(RESOURCES)
    theme.apply(qapp, Scheme.LIGHT, 100)
    holder, told = LateVault(tmp_path, A_KEY), list[str]()

    def read_and_close() -> None:
        (dialog,) = (w for w in qapp.topLevelWidgets() if isinstance(w, Asking) and w.isVisible())
        told.extend((dialog.title.text(), dialog.text.text()))
        dialog.accept()

    with (
        pytest.raises(VaultBusy) as busy,
        app.opened(tmp_path, language, FileSettings(tmp_path), theme, A_KEY),
    ):
        pass
    QTimer.singleShot(0, read_and_close)
    app.tell(busy.value, language, Icons(RESOURCES / "icons", theme))
    holder.close()
    assert told[0] == "MentorDeskiä ei voi avata"
    assert str(tmp_path) in told[1]


@pytest.fixture
def resting_garbage() -> Iterator[None]:
    """No look for garbage, as on the way to the window."""
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


@pytest.mark.usefixtures("qtbot", "resting_garbage")
def test_garbage_is_looked_for_once_the_list_is_there(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(app.QUIT_WHEN_SHOWN, "1")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    language, theme = TranslatedLanguage("fi", RESOURCES / "i18n"), Theme.load(RESOURCES)
    theme.apply(qapp, Scheme.LIGHT, 100)
    with app.opened(tmp_path, language, FileSettings(tmp_path), theme, A_KEY) as desk:
        front = Front(qapp, language, lambda: app.window_on(desk))
        assert not gc.isenabled()
        app.show(qapp, front)
        assert gc.isenabled()
        front.window.deleteLater()
