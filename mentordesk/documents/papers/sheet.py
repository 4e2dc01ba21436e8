"""What the papers share: their margins, and who a mentorship is about."""

from __future__ import annotations

from datetime import datetime, time

from mentordesk.documents.blocks import Paper, Sheets
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.paper import PAGE_OF, UNDRAWN
from mentordesk.documents.said import said
from mentordesk.documents.spoken import spoken
from mentordesk.domain.ports import Language

PROGRAM = "MentorDesk"


def one_paper(
    sheets: Sheets, language: Language, about: tuple[str, ...] = (), credit: str = ""
) -> Paper:
    """Return a paper of one part; ``about`` stands in the footer after its title."""
    title = said(sheets.title).text
    return Paper(
        title=title,
        language=language.code,
        sheets=(sheets,),
        draft="",
        footer=(title, *about),
        number=language.say(PAGE_OF.filled(page="{page}", pages="{pages}")),
        credit=credit,
        undrawn=language.say(UNDRAWN),
        spoken=spoken(language),
    )


def moment(at: datetime, language: Language) -> str:
    """Return a day and time by this PC's clock; a time without a zone is by it already."""
    here = at.astimezone()
    return f"{language.date(here.date())} {language.time(time(here.hour, here.minute))}"


def subject_role(context: Context) -> str:
    """Return the role of whom the mentorship is about, its first; "" where it is a group."""
    roles = () if context.programme.members else context.programme.roles
    return next((role.id for role in roles), "")
