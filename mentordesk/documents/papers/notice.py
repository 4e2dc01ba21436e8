"""The privacy notice: what a participant is told of the use of their data.

Its texts are data, in the window's language and the participant's own; the programme tells who
has which role. Nothing here knows of a particular programme.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Final

from mentordesk.documents.blocks import Block, Bullets, Chapter, Facts, Paper, Prose, Sheets
from mentordesk.documents.by_hand import Blanks
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.head import about
from mentordesk.documents.papers.sheet import one_paper, subject_role
from mentordesk.documents.papers.wording import Part, Wording
from mentordesk.documents.said import Said, Text
from mentordesk.domain.programme import Role
from mentordesk.domain.records import Person


@dataclass(frozen=True)
class Notice:
    """What the notice is filled with: the mentorship and until when it is kept."""

    context: Context
    until: date | None
    wording: Wording

    def text(self, key: str) -> Said:
        """Return a text of the notice, in both languages."""
        return self._words.text(key)

    def fact(self, name: str, value: Text) -> tuple[Text, Text]:
        """Return a value under its label."""
        return self.text(f"fact.{name}"), value

    @property
    def is_unsure(self) -> bool:
        """Whether a language it is in has been reviewed by nobody."""
        shown = (self.context.language.code, self.context.second_code)
        return any(map(self.wording.is_unsure, shown))

    @cached_property
    def _words(self) -> Context:
        """The same context, in whose programme the notice's own texts stand."""
        wording = self.wording
        own = replace(self.context.programme, languages=wording.languages, texts=wording.texts)
        return replace(self.context, programme=own)


def privacy_notice(context: Context, until: date | None, wording: Wording) -> Paper:
    """Return the notice of one mentorship, or of a group."""
    notice = Notice(context, until, wording)
    chapters = (Chapter("", tuple(_lead(notice))), *(_part(p, notice) for p in wording.parts))
    name = context.text("programme.name")
    facts = Facts(tuple(_facts(notice)), lead=True)
    sheets = Sheets(name, notice.text("notice.title"), facts, chapters)
    place, whom = about(context)
    return one_paper(sheets, context.language, (place, whom) if subject_role(context) else (place,))


def _lead(notice: Notice) -> Iterator[Block]:
    yield Prose(notice.text("notice.intro"))
    if notice.is_unsure:
        yield Bullets("", (), notice.text("notice.unreviewed"), quiet=True)


def _facts(notice: Notice) -> Iterator[tuple[Text, Text]]:
    yield notice.fact("participant", about(notice.context)[1])
    yield notice.fact("made", notice.context.day(notice.context.today))


def _part(part: Part, notice: Notice) -> Chapter:
    return Chapter(notice.text(f"{part.id}.heading"), tuple(_blocks(part, notice)))


def _blocks(part: Part, notice: Notice) -> Iterator[Block]:
    text, note = (notice.text(f"{part.id}.{name}") for name in ("text", "note"))
    if part.points:
        points = (notice.text(f"{part.id}.{point}") for point in part.points)
        yield Bullets("", tuple(points), text)
    else:
        yield Prose(text)
    for name in part.fills:
        yield from FILLS[name](notice)
    if note:
        yield Prose(note)


def _organisation(notice: Notice) -> Iterator[Block]:
    yield _filled_or_blank(notice, "organisation", notice.context.firm_and_workplace)


def _contacts(notice: Notice) -> Iterator[Block]:
    """Yield who can be asked: who must be named beside whom it is about, else anybody named."""
    context = notice.context
    others = [r for r in context.programme.roles if r.person and r.id != subject_role(context)]
    named = _held([role for role in others if role.required], context) or _held(others, context)
    pairs = tuple((_joined(roles), _reached(p, context)) for p, roles in named.items())
    yield Facts(pairs) if pairs else Blanks((notice.text("fact.contact"),))


def _officer(notice: Notice) -> Iterator[Block]:
    yield Blanks((notice.text("fact.officer"),))


def _until(notice: Notice) -> Iterator[Block]:
    until = notice.context.day(notice.until)
    yield Facts((notice.fact("until", until or notice.text("fact.undecided")),))


FILLS: Final[dict[str, Callable[[Notice], Iterator[Block]]]] = {
    "organisation": _organisation,
    "contacts": _contacts,
    "officer": _officer,
    "until": _until,
}
"""What is filled in, by the names in the file of the notice's parts."""


def _filled_or_blank(notice: Notice, name: str, value: str) -> Block:
    return (
        Facts((notice.fact(name, value),))
        if value.strip()
        else Blanks((notice.text(f"fact.{name}"),))
    )


def _held(roles: list[Role], context: Context) -> dict[Person, list[Said]]:
    """Return the people with a name in these roles, each with the names of theirs."""
    held: dict[Person, list[Said]] = {}
    for role in roles:
        for person in context.mentorship.holders(role.id):
            if person.name.strip():
                held.setdefault(person, []).append(context.role(role.id))
    return held


def _joined(roles: list[Said]) -> Said:
    """Return the names of roles that one person has, in both languages."""
    text = ", ".join(role.text for role in roles)
    second = ", ".join(role.second for role in roles if role.second)
    return replace(roles[0], text=text, second=second)


def _reached(person: Person, context: Context) -> str:
    """Return who it is and how to reach them, a line each."""
    lines = (context.person(person), person.phone, person.email)
    return "\n".join(line for line in map(str.strip, lines) if line)
