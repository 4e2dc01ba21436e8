"""The look as the self-test tries it: what Qt says of the sheet, and what it can't draw."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication, QCheckBox

from mentordesk.ui.theme import OUR_FACE, OUR_FILES, PICTURES, Theme

PICTURE: Final = rf"url\(({PICTURES}:[^)]*)\)"
SMALL: Final = 16


def qt() -> QCoreApplication:
    """Return Qt's application, to be held on to; where it isn't Windows it needs no screen."""
    words = ["mentordesk"] if sys.platform == "win32" else ["mentordesk", "-platform", "offscreen"]
    return QApplication.instance() or QApplication(words)


def complaints(resources: Path) -> list[str]:
    """Return what is wrong with the look that lies in these resources; nothing is shown."""
    with _heard() as said:
        sheet = Theme.load(resources).sheet(OUR_FACE)
        box = QCheckBox()
        box.setStyleSheet(sheet)
        box.grab()
        wrong = [*_blank(sheet, resources / "icons"), *_without_letters(resources / "fonts")]
    return [*said, *wrong]


def _blank(sheet: str, icons: Path) -> Iterator[str]:
    """Yield the pictures that Qt draws nothing of."""
    for picture in {*re.findall(PICTURE, sheet), *map(str, icons.glob("*.svg"))}:
        if QIcon(picture).pixmap(SMALL).isNull():
            yield Path(picture).name


def _without_letters(fonts: Path) -> Iterator[str]:
    """Yield the fonts that Qt can't read."""
    for face in OUR_FILES:
        known = QFontDatabase.addApplicationFont(str(fonts / f"{face}.ttf"))
        if known < 0:
            yield face
        else:
            QFontDatabase.removeApplicationFont(known)


@contextmanager
def _heard() -> Iterator[list[str]]:
    """Give what Qt says meanwhile."""
    said = list[str]()
    before = qInstallMessageHandler(lambda _kind, _context, text: said.append(text))
    try:
        yield said
    finally:
        qInstallMessageHandler(before)
