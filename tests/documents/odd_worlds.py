"""Worlds of documents that may go wrong: much text, many of everything, odd signs everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import cycle
from typing import Final

from mentordesk.domain.documents import stage_of
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import DocumentSpec, Programme
from mentordesk.domain.reading import Answers, visible_items
from mentordesk.domain.records import Meeting
from tests.documents.odd import Amount, Stuffing, Words, programmes

ARABIC: Final = "هذا نص طويل جدا يجب أن ينكسر على عدة أسطر لأن الجواب لا يكفيه سطر واحد"
ODDITIES: Final = (
    ("x" * 500, "x" * 500),
    (ARABIC * 5, ARABIC * 5),
    ("Hyvä 😀!", "Hyvä [U+1F600 grinning face]!"),
    ("👩‍👩‍👧👍🏽 ❤️", "[U+1F469 200D 1F469 200D 1F467 1F44D 1F3FD 0020 2764]"),
    ("a\u0308\u0301\u0323" * 60, "\u1ea1\u0308\u0301" * 60),
    ("Z" + "\u0300" * 200, "Z" + "\u0300" * 200),
    ("a\u200bb\u200dc\u200cd\ufeffe\u00adf\u2060g\u200e", "a\u200bb\u200dc\u200cdef\u2060g"),
    ("\x00\x01\x1f\x7f\x85a\tb\u00a0c\u2003d", "[U+0000 0001 001F 007F]abcd"),
    ("x\ud800y\udfffz", "x[U+D800]y[U+DFFF]z"),
    (" \u00a0\u2003\t ", ""),
    ("(سلام) abc 123 [שלום] ) x", "(سلام) abc 123 [[Hebrew U+05E9 05DC 05D5 05DD]] ) x"),
    ("日本語のテキスト" * 20, "U+65E5 672C 8A9E 306E 30C6 30AD 30B9 30C8"),
    ("\n\n\r\n\u2028\v", ""),
    ("<b>&amp;</b> \\( {page} %s\\", "<b>&amp;</b> \\( {page} %s\\"),
    (
        "https://" + "esimerkki-osoite.fi/polku?" * 16,
        "https://" + "esimerkki-osoite.fi/polku?" * 16,
    ),
)
"""What is written, and what is read on paper, but for white space."""
ODD_NAMES: Final = (
    ("x" * 200, "x" * 200),
    ("محمد علي " * 22, "محمد علي " * 22),
    ("😀" * 100, "[U+1F600 grinning face × 100]"),
    ("Åsa\tÖ\nhman " * 16, "ÅsaÖhman" * 16),
    ("  ", ""),
    ("a\u0301" * 100, "á" * 100),
    ("\ud800" * 3 + "\u200b" * 100, "[U+D800 × 3, U+200B × 100]"),
    ("Pitkänimi-Äkäslompolo " * 9, "Pitkänimi-Äkäslompolo " * 9),
)
SENTENCE: Final = "Työ sujuu hyvin, vaikka aamulla on kiire: 5 € – “ano” <b>&amp; žena. "


def long(where: str, length: int) -> str:
    """Return so many characters that say where they belong at both ends."""
    return f"({where}) {SENTENCE * 200}"[: length - len(where) - 3] + f" ({where})"


def a_long_name(where: str) -> str:
    return f"{where} {'Pitkänimi-Äkäslompolo ' * 20}"[:200].strip()


class World:
    """A mentorship of a programme, every field of which is filled, and how each text is read."""

    def __init__(self, programme: Programme, name: str) -> None:
        self.programme = programme
        self.read: dict[str, str] = {}
        words, names, amount = WORLDS[name](self)
        self.mentorship = Stuffing(programme, words, names, amount).mentorship()

    def much(self, length: int) -> Words:
        return lambda where: self._keep(long(where, length), long(where, length))

    def names(self, where: str) -> str:
        return self._keep(a_long_name(where), a_long_name(where))

    def odd(self) -> Words:
        oddities = cycle(ODDITIES)

        def words(where: str) -> str:
            text, read = next(oddities)
            return self._keep(
                f"({where}) {text}", f"({where}) {read}" if read[:2] != "U+" else read
            )

        return words

    def odd_names(self) -> Words:
        names = cycle(ODD_NAMES)
        return lambda _: self._keep(*next(names))

    def _keep(self, text: str, read: str) -> str:
        self.read[text] = "".join(read.split())
        return text

    def expected(self, document: DocumentSpec) -> Iterator[str]:
        """Yield what must stand in a document, without white space."""
        stage = stage_of(document, self.programme)
        meetings = [m for m in self.mentorship.meetings if stage and m.stage == stage.id]
        form = self.programme.form(document.form)
        for meeting in meetings or [None]:
            answers = Answers(self.mentorship, meeting.id if meeting else "")
            for item in visible_items(form, self.programme, answers):
                yield from filter(None, map(self.read.get, self._texts(item, meeting)))

    def _texts(self, item: Item, meeting: Meeting | None) -> Iterator[str]:
        at = meeting.id if meeting else ""
        told = self.mentorship
        place = "" if item.shared else at
        yield from (
            a.text for a in told.answers if (a.place.item, a.place.meeting) == (item.id, place)
        )
        match item.kind:
            case Kind.GOALS | Kind.GOAL_THREAD:
                yield from (goal.text for goal in told.goals)
            case Kind.GOAL_REVIEW:
                yield from (
                    text
                    for r in told.reviews
                    if r.meeting == at
                    for text in (told_goal(told, r.goal), r.note)
                )
            case Kind.TASKS:
                yield from (task.text for task in told.tasks if at in ("", task.meeting))
            case Kind.OWN_QUESTIONS:
                yield from (
                    t for q in told.questions if q.meeting == at for t in (q.text, q.answer)
                )
            case Kind.WORDS:
                yield from (
                    t
                    for w in told.words
                    if at in ("", w.meeting)
                    for t in (w.text, w.explanation, w.translation)
                )
            case Kind.PEOPLE | Kind.SIGNATURES:
                yield from (person.name for person in told.people if person.id in item.views)
            case _:
                return


def told_goal(mentorship: Mentorship, goal: str) -> str:
    return next(each.text for each in mentorship.goals if each.id == goal)


WORLDS: Final[dict[str, Callable[[World], tuple[Words, Words, Amount]]]] = {
    "long": lambda world: (world.much(10_000), world.names, Amount(goals=2, gathered=1)),
    "many": lambda world: (world.much(60), world.names, Amount(40, 12, 3)),
    "odd": lambda world: (world.odd(), world.odd_names(), Amount(6, 5, 3)),
}
"""Answers of 10,000 characters everywhere; 40 goals and 12 meetings; odd signs."""


@cache
def world(name: str, programme: str) -> World:
    """Return a world of a programme."""
    return World(programmes()[programme], name)


def every_document() -> Iterator[tuple[str, str, str]]:
    """Yield each document in each world: world, programme, document."""
    for name in WORLDS:
        for programme in programmes().values():
            for document in programme.documents:
                yield name, programme.key.id, document.id
