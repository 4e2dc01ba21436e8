"""What is to be signed, read before anybody signs: the document, what it lacks, who signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.lacking import Lacking, lacking, signing_roles
from mentordesk.domain.programme import Section
from mentordesk.domain.reading import place
from mentordesk.domain.records import Answer, Place
from mentordesk.domain.signing import is_free
from mentordesk.ui.block import Block
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.sealed_words import whole
from mentordesk.ui.fields import DateField, Folding, Labelled, LineText
from mentordesk.ui.health_ask import HealthTick
from mentordesk.ui.letters import breakable
from mentordesk.ui.session import Session
from mentordesk.ui.signing.flow import Flow
from mentordesk.ui.signing.page import SigningPage
from mentordesk.ui.signing.signer_line import SignerLine
from mentordesk.ui.theme import Space
from mentordesk.ui.when import period
from mentordesk.ui.widgets import Heading, Notice, QuietButton, Text, clear, row
from mentordesk.ui.widgets import Kind as Look

PLACE: Final = "place"
DAY: Final = "date"


class SummaryPage(SigningPage):
    """The first page. It warns and never stops anybody.

    Place and day are answers of the form. What was only proposed is written down when one goes on,
    and taken back by ``undo``. ``place_wanted`` asks to leave for a part that isn't confirmed.
    """

    place_wanted = Signal(object)
    reads = True

    def __init__(self, flow: Flow, session: Session, desk: Desk, *, has_health: bool) -> None:
        super().__init__(flow, session, desk)
        self._form = session.programme.form(flow.document.form)
        self._item = _signatures(self._form.items())
        self._before: dict[str, str] = {}  # what was there before a proposal was written down
        self.place = LineText()
        self.day = DateField(desk.language.code, desk.today, desk.icons)
        self.lines = [
            SignerLine(role, session.mentorship.holder(role), self.speech)
            for role in signing_roles(self._form)
        ]
        self.with_health = HealthTick(desk.language)
        self.with_health.show_tick(flow.with_health)
        self.with_health.setVisible(has_health)
        self.lacks = QVBoxLayout()
        self._propose()
        self._lay_out()
        self._show_lacking()
        self.place.edited.connect(self._keep_place)
        self.day.edited.connect(self._keep_day)
        self.with_health.ticked.connect(self._take_health)

    @property
    def roles_here(self) -> tuple[str, ...]:
        """The roles that sign on this PC, in order."""
        return tuple(line.role for line in self.lines if line.signs_here)

    def arrive(self) -> None:
        """Begin at the top, where one reads."""
        self.verticalScrollBar().setValue(0)
        self.setFocus()

    def go_on(self) -> None:
        """Go on once the document is made."""
        if self.day.is_unreadable:
            self.day.settle()
            self.day.line.setFocus()
        elif self.flow.draft is None:
            self.say(Look.INFO, self.tr("The document is still being made. Go on in a moment."))
        else:
            self.say(Look.INFO, "")
            self._take_proposed()
            self.done.emit()

    def undo(self) -> None:
        """Take back what was only proposed."""
        for part, text in tuple(self._before.items()):
            self._write(part, text)

    def _lay_out(self) -> None:
        known = self.flow.document.id
        self.body.addWidget(Heading(self.tr("What is signed")))
        self.body.addWidget(self.speech.label(f"document.{known}.name", "heading"))
        for text in self._about():
            self.body.addWidget(Text(breakable(text), "quiet"))
        read = self.tr("Read the document first. Once it is sealed, it stays as it is.")
        self.body.addWidget(Text(read))
        for number in self._replaced():
            said = self.tr("{number} is sealed already. It becomes void when you seal this.")
            notice = Notice(self.desk.icons, Look.INFO, said.format(number=number))
            self.body.addWidget(notice)
        self.body.addLayout(self.lacks)
        self.body.addWidget(self.with_health)
        self.body.addSpacing(Space.LITTLE)
        where = Block(self.tr("Where and when"))
        place, day = self.tr("Place of signing"), self.tr("Day of signing")
        fields = (Labelled(place, self.place), Labelled(day, self.day))
        where.body.addWidget(Folding(*fields, spacing=Space.LARGE))
        self.body.addWidget(where)
        self.body.addSpacing(Space.LITTLE)
        who = Block(self.tr("Who signs"))
        for line in self.lines:
            who.body.addWidget(line)
        self.body.addWidget(who)
        self.body.addLayout(self.messages)
        self.body.addStretch(1)

    def _about(self) -> Iterator[str]:
        mentorship, language = self.session.mentorship, self.desk.language
        details = mentorship.details
        first = self.session.programme.roles[:1]
        names = [p.name.strip() for role in first for p in mentorship.holders(role.id)]
        who = [details.name.strip() or ", ".join(filter(None, names)), details.workplace.strip()]
        yield from filter(None, (" · ".join(filter(None, who)),))
        yield from filter(None, (period(details.starts, details.ends, language),))

    def _replaced(self) -> Iterator[str]:
        """Yield the numbers of what the document makes void when it is sealed."""
        known = self.flow.document.id
        for each in self.session.mentorship.issued:
            if each.document == known and each.holds:
                yield whole(each.number)

    def _show_lacking(self) -> None:
        found = lacking(self._form, self.session.mentorship, self.session.programme)
        icons, lacks = self.desk.icons, list(self._lacks(found))
        clear(self.lacks)
        if found.unconfirmed:
            self._tell_unconfirmed(found.unconfirmed)
        if lacks:
            said = self.tr("Something is missing. You can sign all the same.")
            text = "\n".join((said, *(f"•\u00a0{each}" for each in lacks)))
            self.lacks.addWidget(Notice(icons, Look.WARNING, text))
        elif not found:
            self.lacks.addWidget(Notice(icons, Look.GOOD, self.tr("Nothing is missing.")))

    def _tell_unconfirmed(self, sections: Sequence[Section]) -> None:
        """Tell which parts the signatures confirm, and lead back to do it one by one.

        A document that is signed is no draft any more.
        """
        names = ", ".join(self.speech.text(f"section.{each.id}.name") for each in sections)
        said = self.tr(
            "%n parts are not confirmed yet: {parts}. The signatures confirm them, too.",
            "",
            len(sections),
        )
        first = Place("", sections[0].items[0].id)
        back = QuietButton(self.tr("Go back and confirm"), self.desk.icons, "arrow-left")
        back.clicked.connect(lambda: self.place_wanted.emit(first))
        self.lacks.addWidget(Notice(self.desk.icons, Look.WARNING, said.format(parts=names)))
        self.lacks.addLayout(row(back))

    def _lacks(self, found: Lacking) -> Iterator[str]:
        if found.unanswered:
            yield self.tr("%n questions have no answer.", "", found.unanswered)
        if found.not_held:
            yield self.tr("%n meetings have not been held.", "", found.not_held)
        if found.rivals:
            yield self.tr("%n answers are there in two ways.", "", found.rivals)
        for role in found.unnamed:
            name = self.speech.text(f"role.{role}.name")
            yield self.tr("Nobody is named: {role}.").format(role=name)
        if not self.place.text().strip():
            yield self.tr("The place of signing is empty.")

    def _propose(self) -> None:
        """Show what is written; today where that is past, and the place last signed at."""
        today = self.desk.today()
        known = {PLACE: self._read(PLACE), DAY: self._read(DAY)}
        shown = {
            PLACE: known[PLACE] or self._last_place(),
            DAY: max(known[DAY], today.isoformat()),
        }
        for part, text in shown.items():
            if self._item is not None and text != known[part]:
                self.flow.proposed[part] = self._answer(self._item, part, text)
        self.place.show_text(shown[PLACE])
        with suppress(ValueError):
            self.day.show_value(date.fromisoformat(shown[DAY]))

    def _last_place(self) -> str:
        """Return where something of this mentorship was signed, or is to be; "" for nowhere."""
        mentorship, programme = self.session.mentorship, self.session.programme
        sealed = [s.place for each in reversed(mentorship.issued) for s in each.signers]
        items = (_signatures(form.items()) for form in programme.forms)
        written = [mentorship.answer(place(item, "", PLACE)) for item in items if item]
        return next(filter(None, (*sealed, *written)), "")

    def _take_proposed(self) -> None:
        """Write down what the document tells already, unless a seal keeps it from being written."""
        if self._is_shut:
            return
        for part, answer in self.flow.proposed.items():
            self._before[part] = self._read(part)
            self.session.put(answer)
        self.flow.proposed.clear()
        self.session.save_now()

    def _keep_place(self, text: str) -> None:
        self._write(PLACE, text)
        self._show_lacking()
        self.flow.renew()

    def _keep_day(self, day: date | None) -> None:
        self._write(DAY, day.isoformat() if day else "")
        self.flow.renew()

    def _take_health(self, ticked: bool) -> None:
        self.flow.with_health = ticked
        self.flow.renew()

    def _read(self, part: str) -> str:
        return self.session.mentorship.answer(place(self._item, "", part)) if self._item else ""

    def _write(self, part: str, text: str) -> None:
        """Write down what the person decides; under a seal only this document tells it."""
        for kept in (self.flow.proposed, self._before):
            kept.pop(part, None)
        if self._item is not None and self._is_shut:
            self.flow.proposed[part] = self._answer(self._item, part, text)
        elif self._item is not None:
            self.session.write(place(self._item, "", part), text, self.desk.language.code)

    def _answer(self, item: Item, part: str, text: str) -> Answer:
        return Answer(place(item, "", part), text, self.desk.language.code)

    @property
    def _is_shut(self) -> bool:
        return self._item is not None and not is_free(self._item.id, self.session.mentorship)


def _signatures(items: Iterator[Item]) -> Item | None:
    return next((item for item in items if item.kind is Kind.SIGNATURES), None)
