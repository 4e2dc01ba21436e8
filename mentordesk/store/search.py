"""The index of words: which mentorships it has to read again, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import Final
from unicodedata import normalize

from mentordesk.domain.programme import ProgrammeKey
from mentordesk.domain.records import Meeting, Place
from mentordesk.domain.searching import (
    NAMES,
    WORD,
    Hit,
    Lemmas,
    Searchable,
    Sort,
    folded,
    line_with,
    words_of,
)
from mentordesk.store.connection import Cells, Connection
from mentordesk.store.erasing import REBUILD

FIRST_NAME: Final = 1 << 40
"""Names have rows from here on, so that the order of rows, backwards, has them first."""

BASE: Final = "\ue000"
"""A letter of no language before each base form: beginnings are looked for among words only."""

FOLDED: Final = "\ue001"
"""Another one, before a word without the marks on foreign letters; beginnings are looked for."""

FINNISH: Final = ("fi", "fi-simple", "")
"""The languages whose words have base forms; what has no language is mostly in this one."""

RULES: Final = 1
"""By which rules words are indexed; the next number when other forms of a text are to be found.

What was indexed by others is indexed anew. It stands above the bits of a mentorship's version in
``indexed``, where there was none before.
"""

_BITS: Final = 40
_STALE: Final = f"""
SELECT mentorship.row FROM mentorship LEFT JOIN indexed ON indexed.mentorship = mentorship.row
WHERE indexed.version IS NOT mentorship.version + ({RULES} << {_BITS}) ORDER BY changed_at
"""
_CLEAR: Final = f"""
DELETE FROM searchable WHERE mentorship = ?1 AND EXISTS
(SELECT 1 FROM indexed WHERE mentorship = ?1 AND version >> {_BITS} != {RULES})
"""
_KNOWN: Final = """
SELECT row, sort, meeting, item, part, language, text FROM searchable WHERE mentorship = ?
"""
_INSERT: Final = """
INSERT INTO searchable (row, mentorship, sort, meeting, item, part, language, text, lemmas)
VALUES ((SELECT coalesce(max(row), ?) + 1 FROM searchable WHERE row < ?), ?, ?, ?, ?, ?, ?, ?, ?)
"""
_DELETE: Final = "DELETE FROM searchable WHERE row = ?"
_HIDE: Final = "DELETE FROM searchable WHERE mentorship = ? AND item = ?"
_INDEXED: Final = f"""
INSERT INTO indexed (mentorship, version)
SELECT row, version + ({RULES} << {_BITS}) FROM mentorship WHERE row = ?
ON CONFLICT (mentorship) DO UPDATE SET version = excluded.version
"""
_FIND: Final = """
SELECT mentorship.id, programme.id, programme.version, programme.sha256, searchable.sort,
    searchable.meeting, searchable.item, searchable.part, meeting.stage, meeting.number,
    searchable.text
FROM found
CROSS JOIN searchable ON searchable.row = found.rowid
CROSS JOIN mentorship ON mentorship.row = searchable.mentorship
CROSS JOIN programme ON programme.row = mentorship.programme
LEFT JOIN meeting ON meeting.mentorship = mentorship.row AND meeting.id = searchable.meeting
WHERE found MATCH ? ORDER BY found.rowid DESC LIMIT ?
"""


class SearchIndex:
    """Knows which mentorships have changed since their words were indexed, or were by other rules.

    What is saved while the program runs is only noted in memory: the versions of mentorships tell
    it again after a restart, so that a save writes nothing for the index. ``load_lemmas`` gives
    what tells base forms; it is called with the first text or query.
    """

    def __init__(self, connection: Connection, load_lemmas: Callable[[], Lemmas]) -> None:
        self._connection = connection
        self._load_lemmas = load_lemmas

    def waiting(self, most: int) -> list[int]:
        """Return the rows of mentorships to be read again, ``most`` at once."""
        return list(islice(self._stale, most))

    def settle(self, rows: Iterable[int]) -> int:
        """Note that mentorships are indexed as they are; return how many still wait."""
        for row in rows:
            self._stale.pop(row, None)
        return len(self._stale)

    @cached_property
    def _stale(self) -> dict[int, None]:
        """The rows of mentorships to be read again, the last changed last, in memory only."""
        return dict.fromkeys(row for (row,) in self._connection.run(_STALE))

    @cached_property
    def lemmas(self) -> Lemmas:
        """What tells base forms."""
        return self._load_lemmas()

    def note(self, row: int) -> None:
        """Note that a mentorship has changed."""
        if "_stale" in self.__dict__:
            self._stale.pop(row, None)
            self._stale[row] = None

    def keep(self, row: int, texts: Iterable[Searchable]) -> None:
        """Let just these texts of a mentorship be found."""
        wanted = dict.fromkeys(map(_cells, texts))
        self._connection.run(_CLEAR, (row,))
        known = {cells[1:]: cells[0] for cells in self._connection.run(_KNOWN, (row,))}
        for gone in known.keys() - wanted.keys():
            self._connection.run(_DELETE, (known[gone],))
        for cells in wanted:
            if cells not in known:
                self._insert(row, cells)
        self._connection.run(_INDEXED, (row,))

    def find(self, typed: str, limit: int) -> tuple[Hit, ...]:
        """Return what holds all words typed, as they begin or in another form."""
        words = words_of(_plain(typed).lower())
        if not words:
            return ()
        wanted = [(word, self.lemmas(word)) for word in words]
        query = " AND ".join(_alternatives(word, lemma) for word, lemma in wanted)
        rows = self._connection.run(_FIND, (query, limit))
        is_found = self._finder(wanted)
        return tuple(_hit(row, is_found) for row in rows)

    def forget(self, row: int) -> None:
        """Know that a mentorship is gone; its words went with it."""
        if "_stale" in self.__dict__:
            self.settle([row])

    def hide(self, row: int, items: Iterable[str]) -> None:
        """Wipe what is known of a mentorship's answers to items that are fenced from now on."""
        for item in items:
            self._connection.run(_HIDE, (row, _plain(item)))
        self._connection.run(REBUILD)

    def _insert(self, row: int, cells: Cells) -> None:
        least = FIRST_NAME if cells[0] in NAMES else 0
        lemmas = " ".join(self._forms(cells[-1], is_finnish=cells[-2] in FINNISH))
        self._connection.run(_INSERT, (least, least + FIRST_NAME, row, *cells, lemmas))

    def _forms(self, text: str, *, is_finnish: bool) -> Iterator[str]:
        """Yield the base form of each word, and the word folded, where these are others."""
        for word in dict.fromkeys(WORD.findall(text.lower())):
            lemma = self.lemmas(word) if is_finnish else word
            if lemma != word:
                yield BASE + lemma
            if not word.isascii() and (plain := folded(word)) != word:
                yield FOLDED + plain

    def _finder(self, wanted: list[tuple[str, str]]) -> Callable[[str], bool]:
        """Return what says whether a word of a text is one of the wanted."""
        begins = tuple(folded(word) for word, _ in wanted)
        forms = {form for pair in wanted for form in pair}

        def is_found(word: str) -> bool:
            small = word.lower()
            return folded(small).startswith(begins) or self.lemmas(small) in forms

        return is_found


def _alternatives(word: str, lemma: str) -> str:
    """Return the query for a word; no character of it has a meaning in the query.

    The word may be a base form itself although it is also a form of another one.
    """
    bases, plain = dict.fromkeys((word, lemma)), folded(word)
    begins = (f'"{form}" *' for form in dict.fromkeys((word, plain, FOLDED + plain)))
    others = (f'"{form}"' for base in bases for form in (base, BASE + base))
    return f"({' OR '.join((*begins, *others))})"


def _plain(text: str) -> str:
    """Return a text in the one form in which letters are compared, of what UTF-8 can hold."""
    return normalize("NFC", text).replace("\0", " ").encode(errors="replace").decode()


def _cells(each: Searchable) -> Cells:
    where = map(_plain, (each.place.meeting, each.place.item, each.place.part))
    return (each.sort.value, *where, each.language, _plain(each.text))


def _hit(row: Cells, is_found: Callable[[str], bool]) -> Hit:
    mentorship, key, version, sha256, sort, at, item, part, stage, number, text = row
    meeting = Meeting(at, stage, number) if stage else None
    programme = ProgrammeKey(key, version, sha256)
    line = line_with(text, is_found)
    return Hit(mentorship, programme, Sort(sort), Place(at, item, part), meeting, line)
