"""Everything that is known about one person of a mentorship, as a paper that they may ask for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.documents.blocks import Chapter, Facts, Paper, Prose, Sheets
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.grouped import STATES
from mentordesk.documents.forms.head import PERIOD, WORKING_TIME, about
from mentordesk.documents.forms.paper import CREDIT
from mentordesk.documents.forms.recorded import working_time
from mentordesk.documents.papers.answered import answered
from mentordesk.documents.papers.events import history
from mentordesk.documents.papers.fields import FIELDS, ROLES
from mentordesk.documents.papers.kept import kept
from mentordesk.documents.papers.rivals import rivals
from mentordesk.documents.papers.sheet import one_paper
from mentordesk.domain.access import PersonalCopy
from mentordesk.domain.erasing import HEALTH
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

TITLE: Final = QT_TRANSLATE_NOOP("documents", "Everything kept about one person")
INTRO: Final = QT_TRANSLATE_NOOP(
    "documents",
    "This is everything that MentorDesk keeps about {name} in this mentorship on {day}, in the "
    "words in which it was written down.",
)
APART: Final = QT_TRANSLATE_NOOP("documents", "What is about health is under headings of its own.")
PERSON: Final = QT_TRANSLATE_NOOP("documents", "Personal details")
MENTORSHIP: Final = QT_TRANSLATE_NOOP("documents", "The mentorship")
BEGUN: Final = QT_TRANSLATE_NOOP("documents", "Kept since")
NOTICE: Final = QT_TRANSLATE_NOOP(
    "documents",
    "The privacy notice belongs with this: it tells why the data are used, where they come from, "
    "who gets them and what rights you have.",
)
REACHED_BY: Final = ("title", "organisation", "phone", "email", "interests", "languages")


def access_copy(copy: PersonalCopy, context: Context) -> Paper:
    """Return the paper."""
    facts = Facts(tuple(_facts(copy, context)), lead=True)
    name, title = context.text("programme.name"), context.say(TITLE)
    sheets = Sheets(name, title, facts, tuple(_chapters(copy, context)))
    source = copy.programme.source
    credit = context.say(CREDIT.filled(source=source)) if source else ""
    return one_paper(sheets, context.language, (about(context)[0], copy.person.name), credit)


def _facts(copy: PersonalCopy, context: Context) -> Iterator[tuple[str, str]]:
    roles = copy.mentorship.roles_of(copy.person.id)
    yield context.say(FIELDS["name"]), copy.person.name
    yield context.say(ROLES), "\n".join(context.role(role).text for role in roles)


def _chapters(copy: PersonalCopy, context: Context) -> Iterator[Chapter]:
    told = [INTRO.filled(name=copy.person.name, day=context.today)]
    if HEALTH in copy.counts:
        told.append(APART)
    yield Chapter("", (Prose(" ".join(map(context.say, told))), Prose(context.say(NOTICE))))
    fields = ((name, getattr(copy.person, name)) for name in REACHED_BY)
    pairs = tuple((context.say(FIELDS[name]), value) for name, value in fields)
    yield Chapter(context.say(PERSON), (Facts(pairs),))
    yield Chapter(context.say(MENTORSHIP), (Facts(tuple(_details(context))),))
    yield from kept(context)
    yield from answered(context)
    yield from rivals(context)
    yield from history(copy.events, context)


def _details(context: Context) -> Iterator[tuple[str, str]]:
    details = context.mentorship.details
    told: tuple[tuple[Sentence, str], ...] = (
        (FIELDS["workplace"], details.workplace),
        (PERIOD, context.days(details.starts, details.ends)),
        (WORKING_TIME, working_time(context)),
        (FIELDS["status"], context.say(STATES[details.status])),
        (BEGUN, context.day(context.mentorship.created)),
        (FIELDS["keep_until"], context.day(details.keep_until)),
    )
    yield from ((context.say(label), value) for label, value in told if value)
