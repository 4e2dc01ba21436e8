"""Choosing between what two desks wrote."""

from __future__ import annotations

from dataclasses import replace

from mentordesk.domain.marks import record_key
from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove
from mentordesk.domain.records import Details, Record, Rival


def take(rival: Rival, mentorship: Mentorship) -> tuple[Change, ...]:
    """Return the changes by which a rival becomes the answer; the group stays that of this desk."""
    record = rival.record
    if isinstance(record, Details):
        record = replace(record, group=mentorship.details.group)
    return Put(record), Remove(rival)


def keep(rival: Rival) -> tuple[Change, ...]:
    """Return the changes by which what is the answer stays the answer."""
    return (Remove(rival),)


def undoing(rival: Rival, mentorship: Mentorship) -> tuple[Record, ...]:
    """Return the records which, put back, let both versions stand again as they do now."""
    key = record_key(rival.record)
    others = (each for each in mentorship.records() if not isinstance(each, Rival))
    return (*(each for each in others if record_key(each) == key), rival)
