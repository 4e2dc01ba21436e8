"""The offer of a newer version of its programme to a mentorship."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.ports import Catalogue
from mentordesk.domain.programme import Programme, ProgrammeKey
from mentordesk.domain.records import Status
from mentordesk.domain.versions import Difference, differences, newer, upgrade
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding
from mentordesk.ui.fold import Fold
from mentordesk.ui.session import Session
from mentordesk.ui.shelf.arrival_card import list_differences
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Kind, Notice, PrimaryButton, QuietButton, Text, clear

KEPT: Final = "keeps-version-"
"""Before a mentorship's id: the settings' name of the newer version that it goes on without."""


@dataclass(frozen=True)
class Offer:
    """A newer version of a programme, and what it does otherwise."""

    programme: Programme
    differences: tuple[Difference, ...]


def find_offer(programme: Programme, catalogue: Catalogue, code: str) -> Offer | None:
    """Return the newer version of a programme that is here, if one is; for the worker."""
    found = newer(programme.key, catalogue.programmes())
    return Offer(found, differences(programme, found, code)) if found else None


def _key(offer: Offer | None) -> ProgrammeKey | None:
    return offer.programme.key if offer else None


class NewerVersion(QFrame):
    """A quiet line that unfolds to what changes; hidden where nothing newer is offered.

    ``adopted`` tells that the mentorship goes on under the newer version.
    """

    adopted = Signal()

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self._session = session
        self._desk = desk
        self._offer: Offer | None = None
        self._is_moving = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.MEDIUM, Space.LITTLE, Space.MEDIUM, Space.LITTLE)
        session.saved.connect(self._adopt)
        self.hide()

    def look(self) -> None:
        """Look whether there is a newer version to offer."""
        if self._session.is_locked:
            return
        programme, catalogue = self._session.programme, self._desk.catalogue
        code = self._desk.language.code
        find = lambda: find_offer(programme, catalogue, code)  # noqa: E731
        self._desk.background.run(self, find, self._show, self._fail)

    def _show(self, offer: Offer | None) -> None:
        is_known = _key(offer) == _key(self._offer)
        self._offer = offer
        if offer is not None and not is_known:
            clear(self._column)
            self._lay_out(offer)
        self.setVisible(offer is not None and self._is_wanted(offer))

    def _is_wanted(self, offer: Offer) -> bool:
        is_open = self._session.mentorship.details.status is Status.OPEN
        return is_open and self._desk.settings.text(self._name) != offer.programme.key.sha256

    def _lay_out(self, offer: Offer) -> None:
        version = offer.programme.key.version
        heading = self.tr("A new version of this mentoring model: {version}")
        self.fold = Fold(heading.format(version=version), self._desk.icons)
        text = self.tr(
            "Version {version} is used here now. Everything you have written stays, also the "
            "answers to questions that are no longer asked."
        )
        body = self.fold.body
        body.addWidget(Text(text.format(version=self._session.programme.key.version)))
        list_differences(body, offer.differences, self._desk.language)
        if not offer.differences:
            body.addWidget(Text(self.tr("The questions are the same.")))
        self.go_on = PrimaryButton(self.tr("Go on with the new version"))
        self.keep = QuietButton(self.tr("Keep the present one"))
        self.go_on.clicked.connect(self._move)
        self.keep.clicked.connect(self._keep)
        body.addSpacing(Space.LITTLE)
        body.addWidget(Folding(self.go_on, self.keep, spacing=Space.LITTLE))
        self._column.addWidget(self.fold)

    def _keep(self) -> None:
        if self._offer is not None:
            self._desk.settings.remember(self._name, self._offer.programme.key.sha256)
            self.hide()

    def _move(self) -> None:
        """Save everything first; then the new version is taken."""
        self._is_moving = True
        self.go_on.setEnabled(False)
        self._session.save_now()
        self._adopt()

    def _adopt(self) -> None:
        if not self._is_moving or not self._session.is_saved or self._offer is None:
            return
        self._is_moving = False
        vault, mentorship, new = self._desk.vault, self._session.mentorship, self._offer.programme
        changes = upgrade(mentorship, self._session.programme, new, self._desk.language)
        adopt = lambda: vault.adopt(mentorship.id, new, changes)  # noqa: E731
        self._desk.background.run(self, adopt, lambda _: self.adopted.emit(), self._fail)

    def _fail(self, error: MentorDeskError) -> None:
        self._offer = None
        clear(self._column)
        text = self._desk.language.say(error.sentence)
        self._column.addWidget(Notice(self._desk.icons, Kind.DANGER, text))
        self.show()

    @property
    def _name(self) -> str:
        return f"{KEPT}{self._session.mentorship.id}"
