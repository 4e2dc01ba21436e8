"""The page about the program: its keys, the models and their sources, the log, the licences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, qVersion
from PySide6.QtWidgets import QGridLayout

from mentordesk.domain.programme import Programme
from mentordesk.domain.shipped import Shipment
from mentordesk.ui.desk import Desk
from mentordesk.ui.outside import show_outside
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Column, Heading, Hint, QuietButton, Text, clear, row


class AboutPage(Column):
    """What the program is, where its content comes from and who may use it how.

    ``licences_wanted`` asks for the page with the licences.
    """

    licences_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shipment = Shipment(())
        self._programmes: Sequence[Programme] = ()
        self._lay_out()

    def show_programmes(self, programmes: Sequence[Programme]) -> None:
        """Show the page with the programmes there are."""
        self._programmes = programmes
        self._lay_out()

    def show_shipment(self, shipment: Shipment) -> None:
        """Show the page with the commit and day the program was made from."""
        self._shipment = shipment
        self.version.setText(self._version())

    def _lay_out(self) -> None:
        clear(self.body)
        self.body.addWidget(Heading(self.tr("About MentorDesk")))
        self.version = Text(self._version(), "quiet")
        self.body.addWidget(self.version)
        self.body.addWidget(
            Text(self.tr("MentorDesk takes you from the plan to the signed feedback form."))
        )
        self._add_keys()
        self._add_log()
        self._add_programmes()
        self._add_licences()
        self.body.addStretch(1)

    def _version(self) -> str:
        version = QCoreApplication.applicationVersion()
        if not self._shipment.day:
            return self.tr("Version {version}").format(version=version)
        day = self._desk.language.date(date.fromisoformat(self._shipment.day))
        return self.tr("Version {version}, made from the source of {day} ({commit})").format(
            version=version, day=day, commit=self._shipment.commit
        )

    def _add_keys(self) -> None:
        keys = (
            ("Ctrl + K", self.tr("Find in everything")),
            ("Ctrl + N", self.tr("Begin a new plan")),
            ("Ctrl + S", self.tr("Save now; it also happens by itself")),
            ("Ctrl + P", self.tr("Print the feedback form of the one that is open")),
            ("Ctrl + L", self.tr("Lock MentorDesk")),
            ("Alt + →, Ctrl + Enter", self.tr("The next page of a plan")),
            ("Alt + ←", self.tr("The page before in a plan")),
            ("Ctrl + Tab, Ctrl + ⇧ + Tab", self.tr("The next and the previous tab")),
            ("Ctrl + +, -, 0", self.tr("Larger, smaller and usual text")),
            ("Esc", self.tr("Close what is in front")),
            ("F1", self.tr("This page")),
        )
        self._add_heading(self.tr("By keyboard"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.WIDE)
        grid.setVerticalSpacing(Space.TINY)
        grid.setColumnStretch(1, 1)
        for n, (left, right) in enumerate(keys):
            name = Text(left)
            name.setWordWrap(False)
            grid.addWidget(name, n, 0)
            grid.addWidget(Text(right, "quiet"), n, 1)
        self.body.addLayout(grid)

    def _add_log(self) -> None:
        self._add_heading(self.tr("If something doesn’t work"))
        why = self.tr(
            "The log tells when the program was started, what it runs on, and where it went wrong. "
            "No name and nothing that was written is in it: you can send it to your IT support as "
            "it is."
        )
        self.log_button = QuietButton(
            self.tr("Open the log folder"), self._desk.icons, "folder-open"
        )
        self.log_button.clicked.connect(lambda: show_outside(self._desk.log_folder))
        self.body.addWidget(Text(why))
        self.body.addLayout(row(self.log_button))

    def _add_programmes(self) -> None:
        if not self._programmes:
            return
        self._add_heading(self.tr("Models and their sources"))
        for programme in self._programmes:
            version = self.tr("version {version}").format(version=programme.key.version)
            name = programme.name(self._desk.language.code)
            self.body.addWidget(Text(f"{name}, {version}"))
            self.body.addWidget(Hint(programme.source))

    def _add_licences(self) -> None:
        self._add_heading(self.tr("Licences"))
        own = self.tr(
            "MentorDesk is free software: anybody may use it, change it and hand it on (MIT)."
        )
        qt = self.tr(
            "Its window is made with Qt {version} and PySide6, by The Qt Company and others, under "
            "the GNU Lesser General Public License, version 3 (LGPL). You may put versions of your "
            "own in their place: in the installed program they are the files of the folder "
            "_internal that begin with Qt6, pyside6 and shiboken6, and the folders PySide6 and "
            "shiboken6 in it. Their source is at download.qt.io/official_releases."
        ).format(version=qVersion())
        show = QuietButton(self.tr("Show the licences"), self._desk.icons, "file-text")
        show.clicked.connect(self.licences_wanted)
        for words in (own, qt):
            self.body.addWidget(Text(words))
        self.body.addLayout(row(show))

    def _add_heading(self, text: str) -> None:
        self.body.addSpacing(Space.LARGE)
        self.body.addWidget(Heading(text, 2))
