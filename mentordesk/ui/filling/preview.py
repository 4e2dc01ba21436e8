"""A filled form that was read on the worker, and what it would change; nothing is taken in yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.filling import Entry, FilledForm, refusal
from mentordesk.domain.intake import Intake
from mentordesk.domain.lookup import programme_of
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.placing import entries
from mentordesk.domain.summary import Summary
from mentordesk.ui.desk import Desk
from mentordesk.ui.files import read_whole


@dataclass(frozen=True, slots=True)
class Preview:
    """What of a form goes where in a mentorship."""

    mentorship: Mentorship
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """A form and its preview; without one the mentorship is to be chosen among ``offered``."""

    name: str
    form: FilledForm
    offered: tuple[Summary, ...]
    preview: Preview | None


def read_filled(path: Path, mentorship_id: str, desk: Desk) -> Filled:
    """Read a form; ``mentorship_id`` is "" where the form tells it. Raises ``MentorDeskError``."""
    form = desk.read_filled(read_whole(path))
    known = {summary.id: summary for summary in desk.vault.summaries()}
    fits = tuple(s for s in known.values() if s.programme.id == form.programme)
    wanted = mentorship_id or form.mentorship
    preview = preview_of(form, wanted, desk) if wanted in known else None
    return Filled(path.name, form, fits, preview)


def preview_of(form: FilledForm, mentorship_id: str, desk: Desk) -> Preview:
    """Return what a form would change in a mentorship; raises ``MentorDeskError``."""
    mentorship = desk.vault.load(mentorship_id)
    reason = refusal(form, mentorship)
    if reason is not None:
        raise MentorDeskError(reason)
    programme = programme_of(mentorship.programme, desk.vault, desk.catalogue)
    today: date = desk.today()
    return Preview(mentorship, entries(form, Intake(mentorship, programme, desk.language, today)))
