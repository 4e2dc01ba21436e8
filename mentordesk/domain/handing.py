"""Handing a mentorship over to another desk: what goes with it, and what is done with it there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Final, Protocol

from mentordesk.domain.erasing import is_fenced
from mentordesk.domain.errors import ExchangeError
from mentordesk.domain.exchanged import Cover, Exchanged
from mentordesk.domain.issued import Issued, united
from mentordesk.domain.issued import without_health as unsaid
from mentordesk.domain.marks import (
    NewEdition,
    RecordKey,
    Stamp,
    marked,
    record_key,
    versions,
)
from mentordesk.domain.mentorship import FIELDS, Mentorship
from mentordesk.domain.merging import MergePlan, Side
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Record, Rival
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.signing import is_locked_out
from mentordesk.domain.suffix import HANDED

SUFFIX: Final = HANDED
"""How the name of a hand-over file ends."""

LOCKED_OUT: Final = QT_TRANSLATE_NOOP(
    "domain",
    "The feedback form {number} is sealed here, and the file would change what it tells. Only "
    "sealed documents are taken in. For the rest unlock it, then read the file again.",
)
LEFT_OUT: Final = QT_TRANSLATE_NOOP(
    "domain",
    "The sealed document {number} is left out: its file isn’t as it was sealed. All the rest comes "
    "along. Ask the sender to hand it over anew, and don’t rely on the document before that.",
)
UNFENCED: Final = QT_TRANSLATE_NOOP(
    "domain",
    "Nothing was taken in: the file has answers that its model marks as being about health, and "
    "the model here, also of version {version}, does not. Ask for a file without what is about "
    "health, or for one after the sender’s model was given a higher version.",
)
ERASED_HERE: Final = QT_TRANSLATE_NOOP(
    "domain",
    "This was erased here on {day}. What is taken in brings it back, and it has to be erased once "
    "more when nobody needs it. Take it in only where there is a reason to keep it again.",
)


@dataclass(frozen=True, slots=True)
class Handed:
    """A file from another desk that was read, and of which nothing was taken in yet.

    ``theirs`` is the mentorship as it stands there. ``plan`` is what would become of the one that
    is here, and None where there is none of its id. ``is_newer`` says that it follows a newer
    version of the programme, under which the one that is here would go on. ``documents`` are the
    sealed ones that are new here, or void there; ``locked`` is the number of the one that keeps
    the one that is here from being changed so, "" where nothing does. ``left_out`` are the numbers
    of sealed documents that aren't taken in, as their files aren't what was sealed. ``erased`` is
    the day on which it was erased here, None where it wasn't or is here again.
    """

    theirs: Side
    programme: Programme
    cover: Cover
    plan: MergePlan | None = None
    is_newer: bool = False
    documents: tuple[Issued, ...] = ()
    locked: str = ""
    left_out: tuple[str, ...] = ()
    erased: date | None = None

    @property
    def is_known(self) -> bool:
        """Say whether the mentorship is here too."""
        return self.plan is not None


class Handing(Protocol):
    """Writes mentorships for other desks and takes theirs in; all of it runs on the worker.

    Every method may raise ``VaultError``. What was typed is to be saved before, and a mentorship
    that is open in a window is to be loaded again after it was taken in.
    """

    def hand_over(self, mentorship_id: str, passphrase: str, *, health: bool = False) -> bytes:
        """Return a mentorship as an encrypted file; raises ``ExchangeError`` without a passphrase.

        What was written about health goes with it only where that is said.
        """
        ...

    def export(self, mentorship_id: str, *, health: bool = False) -> bytes:
        """Return a mentorship as an exchange file that everybody can read."""
        ...

    def note_handed(self, mentorship_id: str, *, health: bool = False) -> None:
        """Add to the history that a file of a mentorship was written; call it once it is."""
        ...

    def needs_passphrase(self, data: bytes) -> bool:
        """Say whether it is an encrypted file; raises ``ExchangeError`` for a cut one."""
        ...

    def read_handed(self, data: bytes, passphrase: str = "") -> Handed:
        """Read a file of either kind; raises ``ExchangeError``, ``WrongPassphrase`` among them."""
        ...

    def take_in(self, handed: Handed, *, apart: bool = False) -> str:
        """Take in what was read, as new or merged with what is here by now; return the id.

        With ``apart`` it becomes a mentorship of its own, under another id where one is here; the
        sealed documents are that one's. What another desk has made void is void here; a mentorship
        that is locked even so takes in no more than sealed documents, and ``Locked`` is raised
        where there is more.
        """
        ...


def compared(mine: Mentorship, handed: Handed, plan: MergePlan, *, is_newer: bool) -> Handed:
    """Return what was read with what would become of mine by a plan."""
    known = {each.number: each for each in mine.issued}
    theirs = handed.theirs.mentorship.issued
    both = {each.number: united(known.get(each.number, each), each) for each in theirs}
    documents = tuple(each for number, each in both.items() if known.get(number) != each)
    stays = replace(mine, issued=tuple(both.get(each.number, each) for each in mine.issued))
    is_changed = is_newer or any(is_locked_out(change, stays) for change in plan.changes)
    locked = stays.lock.number if stays.lock and is_changed else ""
    return replace(handed, plan=plan, is_newer=is_newer, documents=documents, locked=locked)


def refuse_unfenced(handed: Handed, mine: Programme) -> None:
    """Raise ``ExchangeError`` where what is about health there would be as all else here.

    That can be where two programmes have the same version, so that neither is known to be right.
    """
    records = handed.theirs.mentorship.records()
    if any(is_fenced(r, handed.programme) and not is_fenced(r, mine) for r in records):
        raise ExchangeError(UNFENCED.filled(version=mine.key.version))


def without_health(mentorship: Mentorship, stamps: Mapping[RecordKey, Stamp]) -> Mentorship:
    """Return a mentorship without what stands behind the fence, rivals too.

    Of a sealed document that tells about health only what it says about itself stays.
    """
    fenced = {key for key, stamp in stamps.items() if stamp.fenced}
    kept = {
        name: tuple(r for r in getattr(mentorship, name) if _key(r) not in fenced)
        for name in FIELDS.values()
    }
    issued = tuple(map(unsaid, mentorship.issued))
    return replace(mentorship, **kept, issued=issued)


def side_of(exchanged: Exchanged, programme: Programme) -> Side:
    """Return what a file holds as a side of a merge.

    What bears no mark, as in files of the first forms and where somebody changed the file by hand,
    counts as written anew by the sender.
    """
    mentorship, marks = exchanged.mentorship, exchanged.cover.marks
    began = datetime.combine(mentorship.created, time(), UTC)
    behind = {edition.id for edition in marks.editions if edition.fenced}
    fenced = {mark.record for mark in marks.standing if mark.edition in behind}
    stamps = {
        key: Stamp(began, key in fenced or is_fenced(told[0], programme))
        for key, told in versions(mentorship).items()
    }
    new = NewEdition.by_contents(mentorship, exchanged.cover.sender)
    return Side(mentorship, marked(mentorship, stamps, marks, new))


def silent_records(
    mentorship: Mentorship, stamps: Mapping[RecordKey, Stamp], handed: Handed
) -> frozenset[RecordKey]:
    """Return the records of mine of which a file says nothing, since it leaves out health."""
    if handed.cover.health:
        return frozenset()
    fenced = {key for key, stamp in stamps.items() if stamp.fenced}
    there = (r for r in mentorship.records() if is_fenced(r, handed.programme))
    return frozenset((*fenced, *map(_key, there)))


def _key(record: Record) -> RecordKey:
    """Return the key of a record, or of the one that a rival stands beside."""
    return record_key(record.record if isinstance(record, Rival) else record)
