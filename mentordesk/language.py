"""The program's languages: translated sentences, and dates the way their readers write them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator

from mentordesk.domain.sentence import Sentence

LANGUAGES: Final = ("fi", "sv", "en")
"""The window's languages; the first is the default."""

_LOCALES: Final = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}


class TranslatedLanguage:
    """Implements ``ports.Language`` with Qt's translations. May be used from any thread.

    It is the language in force: whoever holds it goes on in another after ``change``.
    """

    def __init__(self, code: str, i18n: Path) -> None:
        self._i18n = i18n
        self._load(code)

    @property
    def code(self) -> str:
        """``fi``, ``sv`` or ``en``."""
        return self._code

    def say(self, sentence: Sentence) -> str:
        """Return the sentence translated and filled; in English where no translation is."""
        text = self._ours.translate(sentence.context, sentence.text) or sentence.text
        return text.format_map({name: self._write(v) for name, v in sentence.values.items()})

    def date(self, day: date) -> str:
        """Return a date, e.g. ``2.2.2026``."""
        if self._code == "en":
            return self.locale.toString(_qdate(day), "d MMMM yyyy")
        return self.locale.toString(_qdate(day), "d.M.yyyy")

    def weekday(self, day: date) -> str:
        """Return a short name of the day of the week, e.g. ``ma``."""
        return self.locale.toString(_qdate(day), "ddd").rstrip(".")

    def time(self, clock: time) -> str:
        """Return a time of day by the 24 h clock, e.g. ``9.30``."""
        pattern = "H:mm" if self._code == "en" else "H.mm"
        return self.locale.toString(QTime(clock.hour, clock.minute), pattern)

    def install(self, app: QCoreApplication) -> None:
        """Make it the language of the window, of Qt's own dialogs too."""
        QLocale.setDefault(self.locale)
        for translator in (self._qt, self._ours):
            app.installTranslator(translator)

    def remove(self, app: QCoreApplication) -> None:
        """Take it out of the window again."""
        QLocale.setDefault(QLocale.system())
        for translator in (self._qt, self._ours):
            app.removeTranslator(translator)

    def change(self, code: str, app: QCoreApplication) -> None:
        """Go on in another language; what is shown already stays as it is."""
        self.remove(app)
        self._load(code)
        self.install(app)

    def _load(self, code: str) -> None:
        self._code = code
        self.locale = QLocale(_LOCALES[code])
        self._ours = QTranslator()
        self._ours.load(str(self._i18n / f"{code}.qm"))
        self._qt = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._qt.load(f"qtbase_{code}", folder)

    def _write(self, value: object) -> str:
        if isinstance(value, datetime):
            return f"{self.date(value.date())} {self.time(value.time())}"
        return next(
            (write(value) for kind, write in self._writers() if isinstance(value, kind)), str(value)
        )

    def _writers(self) -> tuple[tuple[type, Callable[..., str]], ...]:
        return (date, self.date), (time, self.time), (Sentence, self.say)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
