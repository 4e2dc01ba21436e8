"""Row ``search``: what is found for typed words in a vault of many mentorships."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from bench.row import Result, middle, seconds, take_turns
from bench.trials import opened
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Form, Programme, Purpose, Section, Stage
from mentordesk.domain.records import Answer, Meeting, Place
from mentordesk.house import House

MENTORSHIPS = 10_000
ANSWERS = 48
AT_ONCE = 250
ROUNDS = 20
LIMIT = 50
"""As many as the window asks for."""

TALK = (
    "kassalla kassan asiakkaiden asiakkaalle tavoite tavoitteet harjoitteli keittiössä "
    "tiskikone koneella sujuu hyvin apua tarvitsee enemmän aikaa työvuorossa esimies kertoi "
    "mentorin kanssa puhuttiin seuraavaksi opetellaan tuotteet hyllytys varastossa ohjeita "
    "suomeksi rohkeammin kysyy tauolla työkaverit aamulla illalla siivous huolellisesti "
    "turvallisesti itse oppi"
)
TYPED = ("kassa", "varasto", "tavoite", "keittiö hylly", "tiskikone", "outosana", "kas")
QUERY = """
SELECT rowid, text FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT ?
"""
ITEM = Item("talk", Kind.LONG_TEXT)
MEETINGS = tuple(Meeting(f"meeting-{n}", "talks", n) for n in range(ANSWERS))
BARE = (
    "PRAGMA synchronous = OFF",
    "CREATE VIRTUAL TABLE found USING fts5 (text, tokenize = 'unicode61 remove_diacritics 0')",
)


class Search:
    """The vault's search, against FTS5 asked for the same words."""

    name = "search"
    ours = f"hits with their lines for {len(TYPED)} queries, {MENTORSHIPS:,} × {ANSWERS} answers"
    theirs = "rows and texts from a bare FTS5 table of the same answers"
    aim = 1.5

    def run(self) -> Result:
        """Search in turn in two databases on the same disk."""
        with TemporaryDirectory() as name:
            folder = Path(name)
            with opened(folder / "ours") as house, closing(_bare(folder / "bare.db")) as bare:
                _fill(house, bare)
                return middle(*take_turns(_ours(house), _theirs(bare), ROUNDS))


def _ours(house: House) -> Callable[[], float]:
    return lambda: seconds(lambda: [house.vault.search(typed, LIMIT) for typed in TYPED])


def _theirs(bare: sqlite3.Connection) -> Callable[[], float]:
    queries = [" ".join(f'"{word}"*' for word in typed.split()) for typed in TYPED]
    return lambda: seconds(lambda: [bare.execute(QUERY, (q, LIMIT)).fetchall() for q in queries])


def _fill(house: House, bare: sqlite3.Connection) -> None:
    programme, random = _programme(house), Random(1)
    for _ in range(MENTORSHIPS):
        mentorship = _written(programme, random)
        house.vault.add(mentorship, programme)
        texts = ((answer.text,) for answer in mentorship.answers)
        bare.executemany("INSERT INTO found (text) VALUES (?)", texts)
    bare.commit()
    while house.vault.index(lambda _: programme, AT_ONCE):
        pass


def _written(programme: Programme, random: Random) -> Mentorship:
    """Return a mentorship with an answer of a dozen words at each of its meetings."""
    texts = (" ".join(random.choices(TALK.split(), k=12)) for _ in MEETINGS)
    pairs = zip(MEETINGS, texts, strict=True)
    answers = tuple(Answer(Place(meeting.id, ITEM.id), text, "fi") for meeting, text in pairs)
    made = Mentorship.new(programme.key, date(2026, 2, 2))
    return replace(made, meetings=MEETINGS, answers=answers)


def _programme(house: House) -> Programme:
    """Return a programme whose meetings ask one thing."""
    form = Form("talks", Purpose.MEETING, (Section("all", (ITEM,)),))
    stages = (Stage("talks", (form.id,), most=ANSWERS),)
    return replace(house.catalogue.programmes()[0], forms=(form,), stages=stages, group=None)


def _bare(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path)
    for statement in BARE:
        database.execute(statement)
    return database
