"""What of a mentorship was otherwise at an earlier time, as a backup has it, than it is now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mentordesk.domain.marks import RecordKey, digest, record_key
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Rival, Told


@dataclass(frozen=True, slots=True)
class Otherwise:
    """A record as it was then and as it is now; None where there was none, or is none any more."""

    then: Told | None
    now: Told | None


def otherwise(then: Mentorship, now: Mentorship, programme: Programme) -> tuple[Otherwise, ...]:
    """Return what differs: first what was otherwise, then what is gone, then what came since."""
    before, after = dict(_told(then, programme)), dict(_told(now, programme))
    changed = [Otherwise(told, after[key]) for key, told in before.items() if key in after]
    gone = [Otherwise(told, None) for key, told in before.items() if key not in after]
    came = [Otherwise(None, told) for key, told in after.items() if key not in before]
    return tuple(each for each in (*changed, *gone, *came) if not _is_same(each))


def _told(mentorship: Mentorship, programme: Programme) -> Iterator[tuple[RecordKey, Told]]:
    """Yield what tells something; what is asked no more stands in words beside its answer."""
    sections = {section.id for form in programme.forms for section in form.sections}
    for record in mentorship.records():
        if isinstance(record, Rival):
            continue
        if isinstance(record, Answer):
            item = record.place.item
            is_asked = item in sections or programme.has_item(item)
            if not (is_asked and record.text.strip()):
                continue
        yield record_key(record), record


def _is_same(each: Otherwise) -> bool:
    if each.then is None or each.now is None:
        return False
    return digest(each.then) == digest(each.now)
