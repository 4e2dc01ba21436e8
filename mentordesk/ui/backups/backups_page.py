"""The page of the backups: which there are, what is in one, and how to bring it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mentordesk.domain.backup import Backup, Why
from mentordesk.domain.errors import MentorDeskError, WrongPassword
from mentordesk.ui.backups.anyway import Anyway
from mentordesk.ui.backups.comparing import Comparing
from mentordesk.ui.backups.courier import Afar
from mentordesk.ui.backups.inside import Inside, Looking, Wanted
from mentordesk.ui.backups.note import Known
from mentordesk.ui.backups.places import Places
from mentordesk.ui.backups.preview import PreviewCard
from mentordesk.ui.backups.restoring import restoring
from mentordesk.ui.backups.row import BackupRow
from mentordesk.ui.backups.second_part import SecondPart
from mentordesk.ui.backups.secret import SecretCard
from mentordesk.ui.backups.words import BackupWords
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, show_if
from mentordesk.ui.letters import breakable
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import (
    Column,
    Heading,
    Kind,
    LinkButton,
    Notice,
    PrimaryButton,
    QuietButton,
    Text,
    clear,
    row,
)
from mentordesk.ui.words import Words

AT_FIRST: Final = 5
"""So many of the newest are listed before the person asks for the older ones."""


class BackupsPage(Column):
    """Shows the list, or alone what is in one backup.

    ``left`` asks to go back to the settings; ``shut_wanted`` tells the ``WhileShut`` that brings a
    backup into use; ``backed_up`` that one was made, ``made`` that the second place lacks one.
    """

    left = Signal()
    shut_wanted = Signal(object)
    backed_up = Signal()
    made = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._afar = Afar(desk.background, desk.backups)
        self._words = BackupWords(desk.language, desk.today)
        self._looking = Looking(desk.backups, desk.vault)
        self._comparing = Comparing(desk)
        self.places = Places(desk, self)
        self.back = LinkButton(self.tr("Settings"), desk.icons, "arrow-left")
        self.make = PrimaryButton(self.tr("Back up now"), desk.icons, "archive")
        self.save = QuietButton(self.tr("Save as a file…"), desk.icons, "download")
        self.read = LinkButton(self.tr("Restore from a file…"), desk.icons, "upload")
        self.older = LinkButton("", desk.icons, "chevron-down")
        self.second = SecondPart(self._words, desk.icons, desk.today, desk.settings)
        self.opened, self.rows = QVBoxLayout(), QVBoxLayout()
        self.rows.setSpacing(Space.LITTLE)
        self.listing = QWidget()
        self._unspread: str | None = None
        self._further: tuple[Backup, ...] = ()
        self._lay_out()
        self._connect()

    def arrive(self) -> None:
        """Show the backups there are now."""
        self._close()
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew."""
        self._unspread = None
        self._afar.run(self, Known.of, self._show, self._fail)

    def look_into(self, wanted: Wanted) -> None:
        """Show what is in a backup, in place of the list."""

        def look(path: Path) -> None:
            ask = lambda: self._ask_secret(wanted)  # noqa: E731
            self._run(lambda: self._looking.look(wanted, path), preview, ask)

        preview = partial(self._preview, wanted)
        self._fetch(wanted.path, look)

    def say(self, kind: Kind, text: str) -> Notice:
        """Put a line over the list, in the place of what stood there."""
        self._close()
        notice = Notice(self._desk.icons, kind, breakable(text))
        self.opened.addWidget(notice)
        return notice

    def tell_unreached(self, error: MentorDeskError) -> None:
        """Say that the second place is out of reach, if the person did what should go there."""
        if self._unspread is not None:
            said, self._unspread = self._unspread, None
            self.say(Kind.WARNING, f"{said} {self._desk.language.say(error.sentence)}".strip())

    def _lay_out(self) -> None:
        about = self.tr(
            "MentorDesk makes a backup by itself once a day and reads it back at once. It holds "
            "everything and is locked as your data are. Those of the last days are kept, and some "
            "older ones."
        )
        listing = QVBoxLayout(self.listing)
        listing.setContentsMargins(0, 0, 0, 0)
        listing.setSpacing(Space.MEDIUM)
        listing.addWidget(Text(about))
        listing.addWidget(Folding(self.make, self.save, spacing=Space.LITTLE))
        listing.addSpacing(Space.LITTLE)
        listing.addLayout(self.rows)
        listing.addLayout(row(self.older))
        listing.addLayout(row(self.read))
        listing.addSpacing(Space.LARGE)
        listing.addWidget(self.second)
        self.body.addLayout(row(self.back))
        self.body.addWidget(Heading(self.tr("Backups")))
        self.body.addLayout(self.opened)
        self.body.addWidget(self.listing)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.make.clicked.connect(self._make)
        self.save.clicked.connect(self.places.ask_file)
        self.read.clicked.connect(self.places.ask_backup)
        self.older.clicked.connect(self._show_older)
        self.places.file_chosen.connect(self._save)
        self.places.backup_chosen.connect(self._look_into_file)
        self.places.folder_chosen.connect(self._choose)
        self.second.wanted.connect(self.places.ask_folder)
        self.second.again.connect(self._try_again)
        self.second.ended.connect(lambda: self._choose(None))

    # The list

    def _show(self, stock: Known) -> None:
        clear(self.rows)
        self._add_rows(stock.backups[:AT_FIRST])
        self._further = stock.backups[AT_FIRST:]
        self.older.setText(self.tr("Show %n older", "", len(self._further)))
        show_if(self.older, bool(self._further))
        if not stock.backups:
            none = self.tr("There is no backup yet. The first is made today, by itself.")
            self.rows.addWidget(Text(none, "quiet"))
        self.second.show_place(stock.second)

    def _show_older(self) -> None:
        self._add_rows(self._further)
        self.read.setFocus()
        show_if(self.older, False)

    def _add_rows(self, backups: tuple[Backup, ...]) -> None:
        for backup in backups:
            made = BackupRow(backup, self._words, self.tr("Look inside"))
            made.chosen.connect(partial(self.look_into, self._wanted(backup)))
            self.rows.addWidget(made)

    def _wanted(self, backup: Backup) -> Wanted:
        words = self._words
        name = self.tr("made {when}").format(when=words.when_within(backup.made))
        return Wanted(backup.path, words.when(backup.made), words.about(backup), name)

    def _make(self) -> None:
        self.make.setEnabled(False)

        def done(backup: Backup) -> None:
            self.make.setEnabled(True)
            said = self.tr("A backup was made: {what}.").format(what=self._words.holds(backup))
            self.say(Kind.GOOD, said)
            self.refresh()
            self._unspread = said
            self.backed_up.emit()
            self.made.emit()

        self._run(lambda: self._desk.backups().make(Why.ASKED), done)

    def _save(self, path: Path) -> None:
        said = self.tr("The backup was saved: {file}. Keep it in a safe place.")
        done = lambda _: self.say(Kind.GOOD, said.format(file=path.name))  # noqa: E731
        self._run(lambda: self._desk.backups().copy_to(path), done)

    def _choose(self, folder: Path | None) -> None:
        taken = self.tr("The backups are in {folder} too from now on.").format(folder=folder)
        ended = self.tr("Nothing is copied to the second place any more. What is there stays.")

        def done(_: object) -> None:
            self.say(Kind.GOOD, ended if folder is None else taken)
            self.refresh()

        choose = lambda backups: backups.choose_second_place(folder)  # noqa: E731
        self._afar.run(self, choose, done, self._fail)

    def _try_again(self) -> None:
        self._unspread = ""
        self.made.emit()

    # One of them

    def _look_into_file(self, path: Path) -> None:
        self.look_into(Wanted(path, path.name, "", path.name))

    def _ask_secret(self, wanted: Wanted) -> None:
        card = SecretCard(wanted, self._desk.icons)

        def unlock(secret: str) -> None:
            look = lambda path: self._looking.unlock(wanted, secret, path)  # noqa: E731
            preview = partial(self._preview, wanted)
            fetched = lambda path: self._run(partial(look, path), preview, card.refuse)  # noqa: E731
            fetch = lambda backups: backups.fetch(wanted.path)  # noqa: E731
            self._afar.run(card, fetch, fetched, self._fail)

        card.typed.connect(unlock)
        self._open(card, card.left)

    def _preview(self, wanted: Wanted, inside: Inside) -> None:
        words = Words(self._desk.language, self._desk.today)
        card = PreviewCard(wanted.told(inside.backup, self._words), inside, words, self._desk.icons)
        card.agreed.connect(lambda: self._restore(inside, card))
        card.compared.connect(partial(self._comparing.begin, inside))
        self._open(card, card.left)

    def _restore(self, inside: Inside, card: PreviewCard) -> None:
        said = card.said()

        def restore(path: Path) -> None:
            self._close()
            work = restoring(self._desk.stage, path, said, inside.own_key)
            self.shut_wanted.emit(replace(work, anyway=self._ask_anyway))

        self._fetch(inside.path, restore)

    def _ask_anyway(self, why: str, go_on: Callable[[], None]) -> None:
        Anyway(self.window(), self._desk.icons).ask_for(why, go_on)

    def _fetch(self, path: Path, fetched: Callable[[Path], None]) -> None:
        """Get hold of a backup; whoever leaves what is said meanwhile wants it no more."""
        notice = self.say(Kind.INFO, self.tr("Reading the backup…"))

        def done(found: Path) -> None:
            fetched(found) if self.isVisible() else self._close()

        self._afar.run(notice, lambda backups: backups.fetch(path), done, self._fail)

    def _open(self, card: QFrame, left: Any) -> None:
        self._close()
        left.connect(self._return)
        self.listing.hide()
        self.opened.addWidget(card)
        card.setFocus()

    def _return(self) -> None:
        self._close()
        self.make.setFocus()

    def _close(self) -> None:
        if self.opened.count():
            self.setFocus()
        clear(self.opened)
        self.listing.show()
        self.verticalScrollBar().setValue(0)

    def _run(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], object],
        refused: Callable[[], None] | None = None,
    ) -> None:
        """Run a job; ``refused`` is called where the key or what was typed opens nothing."""

        def failed(error: MentorDeskError) -> None:
            if refused is not None and isinstance(error, WrongPassword):
                refused()
            else:
                self._fail(error)

        self._desk.background.run(self, job, done, failed)

    def _fail(self, error: MentorDeskError) -> None:
        self.make.setEnabled(True)
        self.say(Kind.DANGER, self._desk.language.say(error.sentence))
