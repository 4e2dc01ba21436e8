"""A backup that was looked into: who is in it, and the way to bring it into use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mentordesk.domain.ports import Summary
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.backups.inside import Inside, Wanted
from mentordesk.ui.backups.restoring import Said
from mentordesk.ui.backups.then import Then
from mentordesk.ui.backups.words import BETWEEN
from mentordesk.ui.fields import Folding
from mentordesk.ui.icons import Icons
from mentordesk.ui.letters import breakable
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, Kind, PrimaryButton, QuietButton, Text
from mentordesk.ui.words import Words

MOST_SHOWN: Final = 40
MOST_NAMED: Final = 5


class PreviewCard(QFrame):
    """``agreed`` tells that it is to come into use, ``left`` that it isn't.

    ``compared`` asks for the ``Then`` that it tells to be filled.
    """

    agreed = Signal()
    left = Signal()
    compared = Signal(object)

    def __init__(self, wanted: Wanted, inside: Inside, words: Words, icons: Icons) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self._inside, self._words, self._icons = inside, words, icons
        self.use = PrimaryButton(self.tr("Bring this into use"), icons, "archive-restore")
        self.back = QuietButton(self.tr("Back to the list"), icons, "arrow-left")
        self.use.clicked.connect(self.ask)
        self.back.clicked.connect(self.left)
        self.setFocusProxy(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Heading(breakable(wanted.title), 2))
        if wanted.about:
            column.addWidget(Hint(wanted.about))
        column.addWidget(Folding(self.use, self.back, spacing=Space.LITTLE))
        column.addSpacing(Space.LITTLE)
        column.addWidget(Heading(self.tr("What is in it"), 3))
        self._list(column, inside.summaries)

    def said(self) -> Said:
        """Return what is said while it comes into use and after."""
        done = self.tr("Restored the backup {name}.").format(name=self._inside.name)
        if self._inside.own_key is not None:
            password = self.tr("The password is the one of that time.")
            done = f"{done} {password}"
        return Said(
            self.tr("The backup is being brought into use…"),
            done,
            self.tr("Everything is being put back as it was…"),
            self.tr("Everything is again as it was before."),
            self.tr("The files from before are kept in the folder {folder}."),
        )

    def ask(self) -> Asking:
        """Ask before today's data make room."""
        title = self.tr("Bring this backup into use?")
        box = Asking(self.window(), self._icons, Kind.WARNING, title)
        go = primary(self.tr("Bring it into use"), self.agreed.emit)
        said = filter(None, (self._lost(), self._other_password(), self._way_back()))
        box.ask("\n\n".join(said), go, quiet(self.tr("Cancel")))
        return box

    def _lost(self) -> str:
        since = self._inside.since
        if since is None:
            return self.tr(
                "What is here now is damaged, so nobody can say what was written after the backup "
                "was made."
            )
        if not since:
            return self.tr("Nothing has been written since it was made.")
        names = ", ".join(breakable(self._words.name(each)) for each in since[:MOST_NAMED])
        more = len(since) - MOST_NAMED
        if more > 0:
            names = self.tr("{names} and %n more", "", more).format(names=names)
        text = self.tr("What was written after it was made goes out of use. It is about: {names}.")
        return text.format(names=names)

    def _way_back(self) -> str:
        if self._inside.since is None:
            return self.tr("The damaged files are kept as they are, in a folder of their own.")
        return self.tr("You can undo this: what is here now is kept as a backup first.")

    def _other_password(self) -> str:
        if self._inside.own_key is None:
            return ""
        return self.tr(
            "The backup is locked with another key than today’s. The whole database changes to the "
            "one in the backup, and with it the password and the recovery code: those of that time "
            "count from then on."
        )

    def _list(self, column: QVBoxLayout, summaries: Sequence[Summary]) -> None:
        if not summaries:
            column.addWidget(Text(self.tr("Nothing was written yet when it was made."), "quiet"))
        lines = QVBoxLayout()
        lines.setSpacing(Space.LITTLE)
        for summary in summaries[:MOST_SHOWN]:
            one = QVBoxLayout()
            one.setSpacing(0)
            one.addWidget(Text(breakable(self._words.name(summary))))
            facts = (summary.workplace, self._words.period(summary) or self._words.when(summary))
            one.addWidget(Hint(breakable(BETWEEN.join(fact for fact in facts if fact))))
            if summary.id in self._inside.written_since:
                one.addWidget(self._then(summary))
            lines.addLayout(one)
        if len(summaries) > MOST_SHOWN:
            lines.addWidget(Hint(self.tr("and %n more", "", len(summaries) - MOST_SHOWN)))
        column.addLayout(lines)

    def _then(self, summary: Summary) -> Then:
        then = Then(summary, self._words.name(summary), self._words.language, self._icons)
        then.wanted.connect(lambda: self.compared.emit(then))
        return then
