"""A small programme that holds each kind of item and table once, and ways to break it."""

from __future__ import annotations

from typing import NamedTuple

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.programme import Programme
from mentordesk.programmes import read, read_whole

STRUCTURE = """\
id = "small"
version = "1.0"
status = "test"
publisher = "Nobody"
source = "Made up"
licence = "CC0"
languages = ["fi"]

[[role]]
id = "mentor"
required = true
duties = [
    { id = "listens", ref = "X.1" },
    { id = "asks" },
]

[[guide]]
id = "help"
lines = [{ id = "one", link = "https://example.fi" }]

[[scale]]
id = "steps"
steps = ["little", "much"]
apart = ["unknown"]

[[form]]
id = "first"
purpose = "meeting"
guides = ["help"]
opening = [{ id = "how" }]
agenda = [{ id = "talk" }]

[[form.section]]
id = "words"

[[form.section.item]]
id = "short"
kind = "text"
theme = "words"
drafted_from = ["long"]

[[form.section.item]]
id = "long"
kind = "long-text"
health = true

[[form.section.item]]
id = "agreed"
kind = "yes-no"

[[form.section]]
id = "more"
when = { item = "agreed", operator = "equals", value = "yes" }
item = [
    { id = "chosen", kind = "choice", lines = [{ id = "this" }, { id = "that" }] },
    { id = "rated", kind = "scale", scale = "steps", views = ["mentor"] },
    { id = "named", kind = "fields", lines = [{ id = "unit" }] },
    { id = "ticked", kind = "checklist", lines = [{ id = "done-it" }] },
    { id = "duties", kind = "roles", views = ["mentor"] },
    { id = "people", kind = "people", views = ["mentor"] },
    { id = "period", kind = "period", lines = [{ id = "hours_per_day" }] },
    { id = "goals", kind = "goals" },
    { id = "reviews", kind = "goal-review" },
    { id = "tasks", kind = "tasks" },
    { id = "next", kind = "next-meetings" },
    { id = "read", kind = "guidance", guides = ["help"] },
    { id = "thread", kind = "goal-thread" },
    { id = "signed", kind = "signatures", views = ["mentor"] },
    { id = "told", kind = "key-points", lines = [{ id = "point" }] },
    { id = "there", kind = "attendance", views = ["mentor"] },
    { id = "asked", kind = "own-questions" },
    { id = "wordlist", kind = "words" },
    { id = "way", kind = "scale-thread", drafted_from = ["rated"] },
]

[[form]]
id = "setup"
purpose = "setup"

[[form.section]]
id = "setup"
item = [{ use = "agreed" }, { id = "language", kind = "language" }]

[[stage]]
id = "meeting"
forms = ["first"]
most = 3

[[rhythm]]
id = "even"
minutes = 45

[[limit]]
id = "length"
quantity = "months"
most = 6
effective_from = 2025-01-01
source = "An act"

[[document]]
id = "print"
form = "first"

[[group.role]]
id = "group-mentor"
several = true
becomes = "mentor"

[[group.role]]
id = "group-other"
becomes = "mentor"

[[group.phase]]
id = "phase"
after_months = 1
months = 2
steps = [{ id = "step" }]

[[group.form]]
id = "group-page"
purpose = "page"

[[group.form.section]]
id = "group-all"
item = [
    { id = "plan", kind = "plan" },
    { id = "pairs", kind = "pairs", views = ["group-mentor", "group-other"] },
    { id = "fees", kind = "fees" },
    { id = "members", kind = "members" },
    { id = "group-read", kind = "guidance", guides = ["help"] },
]
"""

FINNISH = """\
language = "fi"
translated_by = "Joku"
reviewed = true

[programme]
name = "Pieni"
summary = "Pieni malli"
participant = "kokeilija"

[role.mentor]
name = "Mentori"
listens = "Kuuntelee"
asks = "Kysyy"

[role.group-mentor]
name = "Ryhmän mentori"

[role.group-other]
name = "Ryhmän toinen"

[group]
name = "Pieni ryhmä"
summary = "Pieni ryhmä"
participant = "ryhmäläinen"

[phase.phase]
name = "Jakso"

[step.step]
name = "Vaihe"

[guide.help]
name = "Apua"
one = "Yksi"

[scale.steps]
little = "Vähän"
much = "Paljon"
unknown = "Ei tiedetä"

[form]
first = { name = "1.", title = "Ensimmäinen", how = "Mitä kuuluu?", talk = "Puhetta" }
setup = { name = "Alku", title = "Alku" }
group-page = { name = "Ryhmä", title = "Ryhmä" }

[section]
words.name = "Sanoja"
more.name = "Lisää"
setup.name = "Alku"
group-all.name = "Kaikki"

[item]
short.label = "Lyhyt"
long.label = "Pitkä"
agreed.label = "Onko sovittu?"
chosen = { label = "Kumpi?", this = "Tämä", that = "Tuo" }
rated = { label = "Arvio", little = "Vähän", much = "Paljon" }
named = { label = "Tiedot", unit = "Osa" }
ticked = { label = "Lista", done-it = "Tehty" }
duties.label = "Roolit"
people.label = "Ihmiset"
period = { label = "Aika", hours_per_day = "Tunnit" }
goals.label = "Tavoitteet"
reviews.label = "Seuranta"
tasks.label = "Tehtävät"
next.label = "Jatko"
thread.label = "Polku"
signed.label = "Nimet"
told = { label = "Kerrottu", point = "Asia" }
there.label = "Paikalla"
asked.label = "Omat"
wordlist.label = "Sanasto"
way.label = "Matka"
language.label = "Oma kieli"
plan.label = "Suunnitelma"
pairs.label = "Parit"
fees.label = "Palkkiot"
members.label = "Jäsenet"

[stage.meeting]
name = "Tapaaminen"

[rhythm.even]
name = "Tasaisesti"

[limit.length]
text = "Enintään kuusi kuukautta"

[document.print]
name = "Tuloste"
title = "Tuloste"
"""


def files(structure: str = STRUCTURE, **languages: str) -> dict[str, str]:
    """Return the files of the small programme, some of them replaced."""
    texts = {"fi": FINNISH, **languages}
    return {"programme.toml": structure} | {f"{code}.toml": texts[code] for code in texts}


def small(structure: str = STRUCTURE, **languages: str) -> Programme:
    """Return the small programme."""
    return read(files(structure, **languages))


def line_of(text: str, words: str) -> int:
    """Return the line, from 1, on which the words begin."""
    return text[: text.index(words)].count("\n") + 1


class Break(NamedTuple):
    """One change that breaks a file, the key that must be named, and words on the line named.

    Without ``at`` that is the line of the change itself.
    """

    old: str
    new: str
    key: str
    at: str = ""

    def done_to(self, text: str) -> tuple[str, int]:
        """Return the broken text and the line on which it is broken."""
        assert self.old in text
        line = line_of(text, self.at or self.old)
        return text.replace(self.old, self.new, 1), line


def complaint(broken: dict[str, str]) -> str:
    """Return what is said of broken files; an assertion when they can be read."""
    try:
        read_whole(broken)
    except ProgrammeError as problem:
        return str(problem)
    raise AssertionError("the files could be read")
