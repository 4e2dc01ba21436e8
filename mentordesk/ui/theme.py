"""The look: colours, type and space from ``resources/style``, put on the whole program."""

from __future__ import annotations

import sys
import tomllib
from enum import IntEnum, StrEnum
from functools import cached_property
from pathlib import Path
from string import Template
from typing import Any, Self

from PySide6.QtCore import QCoreApplication, QDir, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

SYSTEM_FACE = "Segoe UI"
OUR_FACE = "Noto Sans"
PICTURES = "style"
"""What the sheet calls the folder of its pictures, whose path may hold any sign."""
OUR_FILES = ("NotoSans-Regular", "NotoSans-SemiBold", "NotoSansArabic-Regular")
LEAST_PERCENT, MOST_PERCENT, PERCENT_STEP = 100, 200, 25


class Scheme(StrEnum):
    """Which colours the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Space(IntEnum):
    """The steps of space in layouts, in device independent pixels; the same as in the tokens."""

    TINY = 4
    LITTLE = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 24
    HUGE = 40


class Theme(QObject):
    """The values of the look in force. ``changed`` tells that other colours or sizes are.

    ``changing`` tells it before: what is out of sight had better be let go of, as dressing every
    widget takes long.
    """

    changing = Signal()
    changed = Signal()

    def __init__(self, tokens: dict[str, Any], template: str, folder: Path, fonts: Path) -> None:
        super().__init__()
        self.tokens = tokens
        self.percent = LEAST_PERCENT
        self._template = Template(template)
        self._folder = folder
        self._fonts = fonts
        self._wanted = Scheme.SYSTEM
        self.scheme = Scheme.LIGHT
        self._colours: dict[str, str] = tokens[self.scheme]

    @classmethod
    def load(cls, resources: Path) -> Self:
        """Read the look from the ``style`` and ``fonts`` folders of the resources."""
        style = resources / "style"
        tokens = tomllib.loads((style / "tokens.toml").read_text("utf-8"))
        sheets = (style / name for name in ("mentordesk.qss", "items.qss", "tabs.qss"))
        template = "\n".join(sheet.read_text("utf-8") for sheet in sheets)
        return cls(tokens, template, style, resources / "fonts")

    def colour(self, name: str) -> QColor:
        """Return the colour of a token, such as ``accent``, in the scheme in force."""
        return QColor(self._colours[name])

    def points(self, name: str) -> float:
        """Return the size of a kind of type, such as ``body``, at the text size in force."""
        return self.tokens["points"][name] * self.percent / 100

    def pixels(self, at_100: int) -> int:
        """Return a length scaled to the text size in force."""
        return round(at_100 * self.percent / 100)

    def apply(self, app: QApplication, scheme: Scheme, percent: int) -> None:
        """Put the look on the program; with ``SYSTEM`` it follows the system from then on."""
        self.percent = max(LEAST_PERCENT, min(MOST_PERCENT, percent))
        if app.style().name() != "fusion":
            app.setStyle(QStyleFactory.create("Fusion"))
            hints = app.styleHints()
            for told in (hints.colorSchemeChanged, hints.accessibility().contrastPreferenceChanged):
                told.connect(lambda: self._follow(app))
            app.screenAdded.connect(lambda: self._dress(app))
        self._wanted = scheme
        app.styleHints().setColorScheme(_QT_SCHEME[scheme])
        self._dress(app)

    def sheet(self, face: str) -> str:
        """Return the style sheet in force, for a family of type; Qt finds its pictures from now."""
        QDir.setSearchPaths(PICTURES, [str(self._folder)])
        return self._template.substitute(self._values(face))

    def _follow(self, app: QApplication) -> None:
        if self._wanted is Scheme.SYSTEM:
            self._dress(app)

    def _dress(self, app: QApplication) -> None:
        self.changing.emit()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.scheme = _in_force(app, self._wanted)
        self._colours = self.tokens[self.scheme]
        app.setFont(self._font())
        app.setPalette(self._palette())
        app.setStyleSheet(self.sheet(app.font().family()))
        self.changed.emit()

    def _font(self) -> QFont:
        font = QFont(self._face)
        font.setPointSizeF(self.points("body"))
        return font

    @cached_property
    def _face(self) -> str:
        """The system's family of type, where it is Windows'; else our own."""
        if sys.platform == "win32" and QFontDatabase.hasFamily(SYSTEM_FACE):
            return SYSTEM_FACE
        for file in OUR_FILES:
            QFontDatabase.addApplicationFont(str(self._fonts / f"{file}.ttf"))
        return OUR_FACE

    def _values(self, face: str) -> dict[str, str]:
        points = {name: f"{self.points(name):g}" for name in self.tokens["points"]}
        steps = {name: self.pixels(n) for name, n in self.tokens["pixels"].items()}
        own = {"field_pad": self.pixels(6), "arrow": self.pixels(16), "bar": self.pixels(12)}
        focus = {
            "field_pad_focus": own["field_pad"] - 1,
            "little_focus": steps["little"] - 1,
            "large_focus": steps["large_gap"] - 1,
            "tiny_focus": steps["tiny"] - 1,
            "text_pad": own["field_pad"] - 2,
            "text_pad_focus": own["field_pad"] - 3,
            "arrow_room": self.pixels(24),
        }
        box = {"box": self.pixels(16), "box_ring": self.pixels(5), "box_round": self.pixels(8) + 1}
        box["box_hole"] = box["box"] + 2 - 2 * box["box_ring"]
        numbers = {name: str(n) for name, n in (steps | own | focus | box).items()}
        words = {"scheme": self.scheme.value, "face": face}
        return points | numbers | self._colours | words

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("muted"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, self.colour("muted"))
        return palette


def _in_force(app: QApplication, wanted: Scheme) -> Scheme:
    """Return the scheme to show; the system's wish for high contrast goes before its colours."""
    if wanted is not Scheme.SYSTEM:
        return wanted
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Scheme.CONTRAST
    return Scheme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT


_QT_SCHEME = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
    Scheme.CONTRAST: Qt.ColorScheme.Dark,
}
_PALETTE = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "side",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "page",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
}
