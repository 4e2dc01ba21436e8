"""The page about the program: how to use it by keyboard, its version, sources and licences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QGridLayout

from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Column, Heading, Hint, Text, clear

PARTS: Final = (
    ("Qt, PySide6", "LGPL 3"),
    ("reportlab", "BSD"),
    ("peewee", "MIT"),
    ("msgspec", "BSD"),
    ("holidays", "MIT"),
    ("simplemma", "MIT"),
    ("Wiktionary", "CC BY-SA 4.0"),
    ("Noto Sans", "SIL OFL 1.1"),
    ("Lucide", "ISC"),
)
"""What the program is made with, and under which licences."""


class AboutPage(Column):
    """What the program is, where its content comes from and who may use it how."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.show_programmes(())

    def show_programmes(self, programmes: Sequence[Programme]) -> None:
        """Show the page with the programmes there are."""
        clear(self.body)
        version = QCoreApplication.applicationVersion()
        self.body.addWidget(Heading(self.tr("About MentorDesk")))
        self.body.addWidget(Text(self.tr("Version {version}").format(version=version), "quiet"))
        self.body.addWidget(
            Text(self.tr("MentorDesk takes you from the plan to the signed feedback form."))
        )
        self._add_keys()
        self._add_programmes(programmes)
        self._add_parts()
        self.body.addStretch(1)

    def _add_keys(self) -> None:
        keys = (
            ("Ctrl + K", self.tr("Find in everything")),
            ("Ctrl + N", self.tr("Begin a new plan")),
            ("Ctrl + S", self.tr("Save now; it also happens by itself")),
            ("Ctrl + P", self.tr("Print the feedback form of the one that is open")),
            ("Alt + →, Ctrl + Enter", self.tr("The next page of a plan")),
            ("Alt + ←", self.tr("The page before in a plan")),
            ("Ctrl + Tab, Ctrl + ⇧ + Tab", self.tr("The next and the previous tab")),
            ("Ctrl + +, -, 0", self.tr("Larger, smaller and usual text")),
            ("Esc", self.tr("Close what is in front")),
            ("F1", self.tr("This page")),
        )
        self._add_table(self.tr("By keyboard"), keys)

    def _add_programmes(self, programmes: Sequence[Programme]) -> None:
        code = self._language.code
        if not programmes:
            return
        self._add_heading(self.tr("Models and their sources"))
        for programme in programmes:
            version = self.tr("version {version}").format(version=programme.key.version)
            self.body.addWidget(Text(f"{programme.name(code)}, {version}"))
            self.body.addWidget(Hint(programme.source))

    def _add_parts(self) -> None:
        parts = (("MentorDesk", "MIT"), *PARTS)
        self._add_table(self.tr("Licences"), parts)
        qt = self.tr("Qt {version}").format(version=qVersion())
        self.body.addWidget(Hint(qt))

    def _add_table(self, heading: str, rows: Sequence[tuple[str, str]]) -> None:
        self._add_heading(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.WIDE)
        grid.setVerticalSpacing(Space.TINY)
        grid.setColumnStretch(1, 1)
        for n, (left, right) in enumerate(rows):
            name = Text(left)
            name.setWordWrap(False)
            grid.addWidget(name, n, 0)
            grid.addWidget(Text(right, "quiet"), n, 1)
        self.body.addLayout(grid)

    def _add_heading(self, text: str) -> None:
        self.body.addSpacing(Space.LARGE)
        self.body.addWidget(Heading(text, 2))
