"""Hands mentorships over to other desks and takes theirs in, with the parts that the root joins."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from mentordesk.domain.errors import Locked, NotFound, UnreadablePdf
from mentordesk.domain.exchanged import Cover, Exchanged
from mentordesk.domain.handing import (
    LOCKED_OUT,
    Handed,
    compared,
    refuse_unfenced,
    side_of,
    silent_records,
    without_health,
)
from mentordesk.domain.history import HEALTH, Act
from mentordesk.domain.issued import Issued
from mentordesk.domain.lookup import part_of, programme_of
from mentordesk.domain.marks import NewEdition, marked
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.merging import MergePlan, Side, plan_merge
from mentordesk.domain.ports import Catalogue, Exchange, Vault
from mentordesk.domain.programme import Programme, ProgrammeKey
from mentordesk.domain.records import new_id
from mentordesk.domain.verifying import Examiner, is_true
from mentordesk.domain.versions import version_order
from mentordesk.store.handover import HandoverFile, is_sealed


@dataclass(frozen=True)
class DeskHanding:
    """Implements ``handing.Handing``; ``who`` tells who sits at this desk.

    ``examiner`` is asked for only where sealed documents come in.
    """

    vault: Vault
    catalogue: Catalogue
    exchange: Exchange
    file: HandoverFile
    who: Callable[[], str]
    examiner: Callable[[], Examiner]

    def hand_over(self, mentorship_id: str, passphrase: str, *, health: bool = False) -> bytes:
        """Return a mentorship as an encrypted file; raises ``ExchangeError`` without a passphrase.

        What was written about health goes with it only where that is said.
        """
        return self.file.sealed(self._written(mentorship_id, health), passphrase)

    def export(self, mentorship_id: str, *, health: bool = False) -> bytes:
        """Return a mentorship as an exchange file that everybody can read."""
        return self._written(mentorship_id, health)

    def note_handed(self, mentorship_id: str, *, health: bool = False) -> None:
        """Add to the history that a file of a mentorship was written."""
        self.vault.note(mentorship_id, Act.HANDED, field=HEALTH if health else "")

    def needs_passphrase(self, data: bytes) -> bool:
        """Say whether it is an encrypted file; raises ``ExchangeError`` for a cut one."""
        return is_sealed(data)

    def read_handed(self, data: bytes, passphrase: str = "") -> Handed:
        """Read a file of either kind; raises ``ExchangeError``, ``WrongPassphrase`` among them."""
        content = self.file.opened(data, passphrase) if is_sealed(data) else data
        read = self.exchange.read(content)
        left_out = self._left_out(read)
        exchanged = replace(read, mentorship=_without(read.mentorship, left_out))
        programme = self._programme(exchanged)
        side = side_of(exchanged, programme)
        handed = Handed(side, programme, exchanged.cover, left_out=left_out)
        mine = self._known(exchanged.mentorship.id)
        if mine is None:
            return replace(handed, erased=self._erased(exchanged.mentorship.id))
        return self._compared(mine, handed)

    def take_in(self, handed: Handed, *, apart: bool = False) -> str:
        """Take in what was read, as new or merged with what is here by now; return the id.

        With ``apart`` it becomes a mentorship of its own, under another id where one is here; the
        sealed documents stay with that one.
        """
        mine = self._known(handed.theirs.mentorship.id)
        if mine is None:
            return self._add(handed, handed.theirs.mentorship)
        if apart:
            copy = replace(handed.theirs.mentorship, id=new_id(), issued=())
            return self._add(handed, copy)
        now = self._compared(mine, handed)
        if now.plan is not None:
            self._merge(mine.mentorship.id, now, now.plan)
        return mine.mentorship.id

    def _erased(self, mentorship_id: str) -> date | None:
        erased = self.vault.erased_at(mentorship_id)
        return erased.astimezone().date() if erased else None

    def _left_out(self, exchanged: Exchanged) -> tuple[str, ...]:
        """Return the numbers of the sealed documents whose files aren't what was sealed."""
        pdfs = exchanged.cover.pdfs
        came = (each for each in exchanged.mentorship.issued if each.number in pdfs)
        return tuple(each.number for each in came if not self._is_true(each, pdfs[each.number]))

    def _is_true(self, issued: Issued, pdf: bytes) -> bool:
        try:
            return is_true(pdf, self.examiner().examine(pdf), issued)
        except UnreadablePdf:
            return False

    def _written(self, mentorship_id: str, health: bool) -> bytes:
        side = self._mine(mentorship_id)
        mentorship, marks = side.mentorship, side.marks
        pdfs = self._pdfs(each for each in mentorship.issued if health or not each.health)
        if marks != self.vault.marks(mentorship_id):
            self.vault.mark(mentorship_id, marks)
        if not health:
            mentorship = without_health(mentorship, self.vault.stamps(mentorship_id))
            marks = marks.without_fenced()
        programme = programme_of(mentorship.programme, self.vault, self.catalogue)
        return self.exchange.write(mentorship, programme, Cover(self.who(), health, marks, pdfs))

    def _pdfs(self, documents: Iterable[Issued]) -> dict[str, bytes]:
        """Return the files of sealed documents, as far as they are here."""
        found: dict[str, bytes] = {}
        for each in documents:
            with suppress(NotFound):
                found[each.number] = self.vault.issued_pdf(each.number)
        return found

    def _merge(self, mentorship_id: str, handed: Handed, plan: MergePlan) -> None:
        """Keep what the plan says; a file that was taken in before leaves no trace.

        What is void there comes first, since it may unlock, and what locks there comes last.
        """
        documents = handed.theirs.mentorship.issued
        void = () if handed.locked else [each for each in documents if not each.holds]
        with self.vault.at_once():
            self.vault.take_issued(mentorship_id, void, handed.cover.pdfs)
            if not handed.locked:
                self._merge_records(mentorship_id, handed, plan)
            self.vault.take_issued(mentorship_id, documents, handed.cover.pdfs)
        if handed.locked:
            raise Locked(LOCKED_OUT.filled(number=handed.locked))

    def _merge_records(self, mentorship_id: str, handed: Handed, plan: MergePlan) -> None:
        if plan.changes or handed.is_newer:
            newer = handed.programme if handed.is_newer else None
            self.vault.merge(mentorship_id, plan.changes, plan.marks, newer)
        elif plan.marks != self.vault.marks(mentorship_id):
            self.vault.mark(mentorship_id, plan.marks)

    def _add(self, handed: Handed, mentorship: Mentorship) -> str:
        if self._known(mentorship.details.group) is None:
            mentorship = replace(mentorship, details=replace(mentorship.details, group=""))
        with self.vault.at_once():
            self.vault.add(mentorship, handed.programme, handed.theirs.marks)
            self.vault.take_issued(mentorship.id, mentorship.issued, handed.cover.pdfs)
            self.vault.note(mentorship.id, Act.MERGED)
        return mentorship.id

    def _compared(self, mine: Side, handed: Handed) -> Handed:
        """Return what was read with what would become of mine."""
        stamps = self.vault.stamps(mine.mentorship.id)
        silent = silent_records(mine.mentorship, stamps, handed)
        plan = plan_merge(mine, handed.theirs, silent)
        ours, other = mine.mentorship.programme, handed.programme.key
        is_newer = _is_newer(other, ours)
        if other != ours and not is_newer and not _is_newer(ours, other):
            refuse_unfenced(handed, programme_of(ours, self.vault, self.catalogue))
        return compared(mine.mentorship, handed, plan, is_newer=is_newer)

    def _mine(self, mentorship_id: str) -> Side:
        """Return a mentorship with marks on all that was written since it last went over."""
        mentorship = self.vault.load(mentorship_id)
        stamps, before = self.vault.stamps(mentorship_id), self.vault.marks(mentorship_id)
        return Side(mentorship, marked(mentorship, stamps, before, NewEdition.at(self.who())))

    def _known(self, mentorship_id: str) -> Side | None:
        try:
            return self._mine(mentorship_id)
        except NotFound:
            return None

    def _programme(self, exchanged: Exchanged) -> Programme:
        read = self.catalogue.read(dict(exchanged.files))
        return part_of(exchanged.mentorship.programme, read)


def _without(mentorship: Mentorship, left_out: Collection[str]) -> Mentorship:
    """Return a mentorship without the sealed documents of some numbers."""
    kept = tuple(each for each in mentorship.issued if each.number not in left_out)
    return replace(mentorship, issued=kept)


def _is_newer(theirs: ProgrammeKey, mine: ProgrammeKey) -> bool:
    return theirs.id == mine.id and version_order(theirs.version) > version_order(mine.version)
