"""Bringing together what two desks wrote in one mentorship: nothing is lost, both end up equal.

What only one of them changed is taken. Where both did, what was written last is the answer and the
other stands beside it as a ``Rival``. Files may come late, twice or in another order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from itertools import chain

from mentordesk.domain.marks import (
    Mark,
    Marks,
    RecordKey,
    id_of,
    marks_of,
    named,
    record_key,
    versions,
)
from mentordesk.domain.marks import digest as digest_of
from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove, leans_on
from mentordesk.domain.records import Details, Rival, Told


@dataclass(frozen=True, slots=True)
class Side:
    """A mentorship as it stands at one desk, and what that desk has seen."""

    mentorship: Mentorship
    marks: Marks


@dataclass(frozen=True, slots=True)
class Changed:
    """A record before and after."""

    mine: Told
    theirs: Told


@dataclass(frozen=True, slots=True)
class Clash:
    """A record that both desks changed: what will be its answer, and what stands beside it."""

    answer: Told
    rival: Rival


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What will be done when another desk's file is taken in; nothing is done yet.

    ``kept`` was removed there and stays, since something was written in it here; ``returned`` was
    removed here and comes back, since something was written in it there. ``settled`` are rivals
    between which the other desk has chosen. ``changes`` do it all; ``marks`` are for the vault.
    """

    new: tuple[Told, ...]
    changed: tuple[Changed, ...]
    removed: tuple[Told, ...]
    clashes: tuple[Clash, ...]
    kept: tuple[Told, ...]
    returned: tuple[Told, ...]
    settled: tuple[Rival, ...]
    changes: tuple[Change, ...]
    marks: Marks


def plan_merge(
    mine: Side, theirs: Side, silent: Set[RecordKey] = frozenset[RecordKey]()
) -> MergePlan:
    """Return what becomes of mine with theirs; of ``silent`` records theirs says nothing."""
    return _Merging(mine, theirs, silent).plan()


@dataclass(frozen=True, slots=True)
class _Standing:
    """What stands of a record when both are together."""

    answer: Told
    rivals: tuple[Rival, ...]


class _Merging:
    """Two sides, and what stands when they are together."""

    def __init__(self, mine: Side, theirs: Side, silent: Set[RecordKey]) -> None:
        self._mine, self._theirs = mine, theirs
        self._here = versions(mine.mentorship)
        self._there = versions(theirs.mentorship)
        self._editions = {e.id: e for e in (*theirs.marks.editions, *mine.marks.editions)}
        self._marks = _together(mine.marks, theirs.marks, silent)
        self._told = {
            (key, digest_of(told)): told
            for sides in (self._there, self._here)
            for key, found in sides.items()
            for told in found
        }
        self._restore()
        self._stands = {key: self._standing(marks) for key, marks in self._marks.items()}
        self._silent = silent

    def plan(self) -> MergePlan:
        """Return what is to be done to mine."""
        new, changed = self._additions(), tuple(self._changed())
        removed = [told[0] for key, told in self._here.items() if key not in self._stands]
        rivals, settled = self._rivals(), tuple(self._settled())
        known = {rival.id for rival in self._mine.mentorship.rivals}
        ours = self._mine.marks.seen
        returned = [told for told in new if self._was_seen(record_key(told), ours)]
        return MergePlan(
            new=tuple(told for told in new if told not in returned),
            changed=tuple(each for each in changed if not self._is_rival(each.mine)),
            removed=tuple(removed),
            clashes=tuple(
                Clash(self._stands[record_key(rival.record)].answer, rival)
                for rival in rivals
                if rival.id not in known
            ),
            kept=tuple(self._kept()),
            returned=tuple(returned),
            settled=settled,
            changes=(
                *(Remove(rival) for rival in settled),
                *(Remove(record) for record in reversed(removed)),
                *(Put(told) for told in new),
                *(Put(each.theirs) for each in changed),
                *map(Put, rivals),
            ),
            marks=marks_of(chain(*self._marks.values()), self._editions.values()),
        )

    def _restore(self) -> None:
        """Let what others lean on stand too, as it did where those others were written."""
        waiting = list(self._marks)
        while waiting:
            for mark in self._marks[waiting.pop()]:
                for key in map(named, leans_on(self._told[mark.record, mark.digest])):
                    if key not in self._marks and (lost := self._lost(key)):
                        self._marks[key] = lost
                        waiting.append(key)

    def _lost(self, key: RecordKey) -> set[Mark]:
        sides = (self._mine.marks.standing, self._theirs.marks.standing)
        return {mark for mark in chain(*sides) if mark.record == key}

    def _standing(self, marks: Iterable[Mark]) -> _Standing:
        """Return the version that was written last, and the others."""
        ranked = sorted(marks, key=lambda m: (m.changed_at, m.digest, m.edition), reverse=True)
        distinct: dict[str, Mark] = {}
        for mark in ranked:
            distinct.setdefault(mark.digest, mark)
        answer, *others = distinct.values()
        told = self._told[answer.record, answer.digest]
        return _Standing(told, tuple(map(self._rival, others)))

    def _rival(self, mark: Mark) -> Rival:
        told = self._told[mark.record, mark.digest]
        return Rival(id_of(told), told, mark.changed_at, self._editions[mark.edition].desk)

    def _additions(self) -> tuple[Told, ...]:
        """Return what stands and isn't here, in the order that it has there."""
        return tuple(
            self._stands[key].answer
            for key in self._there
            if key in self._stands and key not in self._here
        )

    def _changed(self) -> Iterator[Changed]:
        for key, (mine, *_) in self._here.items():
            if key in self._stands:
                theirs = self._stands[key].answer
                if digest_of(mine) != digest_of(theirs):
                    yield Changed(mine, self._in_my_group(theirs))

    def _in_my_group(self, told: Told) -> Told:
        """Return the details with the group that the mentorship is in here."""
        group = self._mine.mentorship.details.group
        return replace(told, group=group) if isinstance(told, Details) else told

    def _is_rival(self, told: Told) -> bool:
        id_ = id_of(told)
        return any(rival.id == id_ for rival in self._stands[record_key(told)].rivals)

    def _rivals(self) -> tuple[Rival, ...]:
        """Return the rivals that stand and aren't here, or are but otherwise."""
        known = {*self._mine.mentorship.rivals}
        standing = (rival for each in self._stands.values() for rival in each.rivals)
        return tuple(rival for rival in standing if rival not in known)

    def _settled(self) -> Iterator[Rival]:
        standing = {rival.id for each in self._stands.values() for rival in each.rivals}
        yield from (rival for rival in self._mine.mentorship.rivals if rival.id not in standing)

    def _kept(self) -> Iterator[Told]:
        theirs = self._theirs.marks.seen
        for key, (mine, *_) in self._here.items():
            is_gone = key not in self._there and key not in self._silent
            if is_gone and key in self._stands and self._was_seen(key, theirs):
                yield mine

    def _was_seen(self, key: RecordKey, seen: Set[str]) -> bool:
        """Say whether a desk that has seen those editions once had such a record."""
        return any(mark.born in seen for mark in self._marks[key])


def _together(mine: Marks, theirs: Marks, silent: Set[RecordKey]) -> dict[RecordKey, set[Mark]]:
    """Return what stands: what both have, and what the other one hasn't seen."""
    here, there = set(mine.standing), set(theirs.standing)
    known_here, known_there = mine.seen, theirs.seen
    standing = here & there
    standing |= {m for m in here if m.edition not in known_there or m.record in silent}
    standing |= {m for m in there if m.edition not in known_here}
    found: dict[RecordKey, set[Mark]] = {}
    for mark in standing:
        found.setdefault(mark.record, set()).add(mark)
    return found
