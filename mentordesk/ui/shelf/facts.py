"""What there is to know of a programme, a line each."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Texts
from mentordesk.ui.fields import Folding
from mentordesk.ui.language_names import called
from mentordesk.ui.shelf.entries import Contents, Entry
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, Text, line_width

SHORT = 12
FEW = 3
"""Languages that are told at once."""
NARROW = 48
"""Letters a line, below which names stand above."""


class InShort(QWidget):
    """A fact in few words, and the whole of it on demand."""

    def __init__(self, short: str, whole: str, name: str = "") -> None:
        """Take a name too, by which readers call the whole where it is not its words."""
        super().__init__()
        self._whole, self._name = whole, name
        self.text = Text(short)
        self.text.setWordWrap(False)
        self.more = LinkButton(self.tr("Show all of it"))
        self.more.clicked.connect(self._show_all)
        self._row = Folding(self.text, self.more, spacing=Space.LITTLE)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._row)

    def _show_all(self) -> None:
        self.text.setText(self._whole)
        self.text.setAccessibleName(self._name)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more.hide()


def fingerprint(sha256: str) -> InShort:
    """Return the beginning of the sha256 of a programme's files, the whole on two lines."""
    half = len(sha256) // 2
    return InShort(sha256[:SHORT], f"{sha256[:half]}\n{sha256[half:]}", sha256)


class ProgrammeFacts(QWidget):
    """Publisher, version, licence, languages and so on; what a programme doesn't say is left out.

    The name of each fact stands at the left, or above it where there is little room.
    """

    def __init__(self, entry: Entry, language: Language) -> None:
        super().__init__()
        self._language = language
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.TINY)
        self._grid.setColumnStretch(1, 1)
        self.fingerprint = fingerprint(entry.programme.key.sha256)
        self._rows: list[tuple[Text, QWidget]] = [
            *((Text(name, "quiet"), Text(words)) for name, words in self._facts(entry)),
            (Text(self.tr("Contents"), "quiet"), Text("\n".join(self._held(entry)))),
            (Text(self.tr("Languages"), "quiet"), self._spoken(tuple(self._languages(entry)))),
            (Text(self.tr("Checksum (SHA-256)"), "quiet"), self.fingerprint),
        ]
        self._place(stacked=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put names beside or above what they name."""
        super().resizeEvent(event)
        self._place(self.width() < line_width(self, NARROW))

    def _facts(self, entry: Entry) -> Iterator[tuple[str, str]]:
        programme = entry.programme
        starts = programme.effective_from
        facts = (
            (self.tr("Published by"), programme.publisher),
            (self.tr("Version"), programme.key.version),
            (self.tr("State"), self._status(programme.status)),
            (self.tr("Area"), programme.area),
            (self.tr("In force from"), self._language.date(starts) if starts else ""),
            (self.tr("Based on"), programme.derived_from),
            (self.tr("Source"), programme.source),
            (self.tr("Licence"), programme.licence),
        )
        yield from ((name, words) for name, words in facts if words.strip())

    def _status(self, status: str) -> str:
        known = {
            "released": self.tr("Released"),
            "draft": self.tr("Draft"),
            "retired": self.tr("No longer in use"),
        }
        return known.get(status, status)

    def _held(self, entry: Entry) -> Iterator[str]:
        yield self._counted(entry.contents)
        if entry.of_group is not None:
            text = self.tr("For a group also: {contents}")
            yield text.format(contents=self._counted(entry.of_group))

    def _counted(self, contents: Contents) -> str:
        if contents.least == contents.most:
            meetings = self.tr("%n meetings", "", contents.most)
        else:
            meetings = self.tr("{least} to {most} meetings")
            meetings = meetings.format(least=contents.least, most=contents.most)
        questions = self.tr("%n questions", "", contents.questions)
        documents = self.tr("%n documents", "", contents.documents)
        return ", ".join((meetings, questions, documents))

    def _languages(self, entry: Entry) -> Iterator[str]:
        for n, texts in enumerate(entry.languages):
            name = called(texts.language, self._language)
            said = self._translation(texts, n == 0)
            yield f"{name}: {said}" if said else name

    def _spoken(self, lines: tuple[str, ...]) -> QWidget:
        whole = "\n".join(lines)
        if len(lines) <= FEW:
            return Text(whole)
        return InShort(self.tr("%n languages", "", len(lines)), whole)

    def _translation(self, texts: Texts, is_first: bool) -> str:
        if not texts.translated_by:
            return self.tr("the original") if is_first else ""
        who = self.tr("translated by {name}").format(name=texts.translated_by)
        seen = self.tr("reviewed by a native speaker")
        unseen = self.tr("not yet reviewed by a native speaker")
        return f"{who}, {seen if texts.reviewed else unseen}"

    def _place(self, stacked: bool) -> None:
        top, middle = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
        for n, (name, value) in enumerate(self._rows):
            name.setWordWrap(stacked)
            name.setContentsMargins(0, Space.LITTLE if stacked else 0, 0, 0)
            if stacked:
                self._grid.addWidget(name, 2 * n, 0, 1, 2)
                self._grid.addWidget(value, 2 * n + 1, 0, 1, 2)
            else:
                self._grid.addWidget(name, n, 0, top if isinstance(value, Text) else middle)
                self._grid.addWidget(value, n, 1, top)
