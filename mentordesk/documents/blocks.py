"""What a printed page can hold, in words: headings, questions, tables, signature places.

The forms are turned into these blocks and the setting layer sets them; neither end knows the
other. Texts are raw, as a person wrote them: nothing here is escaped or marked up. A bare ``str``
is in the document's language; what is in another, or in two, is ``Said``.
"""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.documents.by_hand import Blanks, Signatures, TickIn, WriteIn
from mentordesk.documents.drawn import Climb, Step, Timeline
from mentordesk.documents.said import Text


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text; ``is_small`` beside what it explains."""

    text: Text
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked and what was answered; an empty answer is shown by a dash."""

    label: Text
    answer: Text


@dataclass(frozen=True, slots=True)
class Fields:
    """Questions that belong together under a title."""

    title: Text
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Short labels with their values, two columns of them; ``lead`` sets off the first row."""

    pairs: tuple[tuple[Text, Text], ...]
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list to read under its title, its lines ``numbered`` or not; a ``quiet`` one is small."""

    title: Text
    lines: tuple[Text, ...]
    intro: Text = ""
    quiet: bool = False
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """Lists side by side."""

    lists: tuple[Bullets, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """One row of a checklist: its box, its text, and a remark or room for ``lines`` under it."""

    done: bool
    text: Text
    remark: Text = ""
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Checks:
    """A list of boxes, ticked or empty, under its question."""

    title: Text
    rows: tuple[Check, ...]
    note: Text = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of texts under headings; ``shares`` are the widths of the columns in relation.

    ``empty`` is said in place of missing rows.
    """

    title: Text
    headings: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]
    shares: tuple[int, ...]
    empty: str = "–"


@dataclass(frozen=True, slots=True)
class View:
    """How one person sees a row: the step, its one-line anchor, and the reason."""

    step: Step | None
    anchor: Text = ""
    reason: Text = ""


@dataclass(frozen=True, slots=True)
class Views:
    """Rows seen by several, side by side in equal columns, with the ladder's steps explained."""

    headings: tuple[Text, ...]
    rows: tuple[tuple[Text, tuple[View, ...]], ...]
    legend: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal over all meetings: where it comes from, its step at each, and the last remark."""

    text: Text
    origin: str
    steps: tuple[Step | None, ...]
    reached: str
    remark: Text = ""


@dataclass(frozen=True, slots=True)
class Goals:
    """Goals as set, followed and reached; ``meetings`` head the followed part."""

    title: Text
    headings: tuple[Text, Text, Text]
    meetings: tuple[str, ...]
    rows: tuple[GoalRow, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """How far a goal is at one meeting; ``tag`` says in a word that it is the next focus."""

    goal: Text
    step: Step | None
    note: Text
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Reviews:
    """The goals at one meeting."""

    title: Text
    rows: tuple[Review, ...]


@dataclass(frozen=True, slots=True)
class Roll:
    """Those invited, in columns, each with a box that is ticked where they were there."""

    title: Text
    rows: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A word to learn with its explanation and translation."""

    word: str
    translation: Text
    explanation: str


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards to cut out."""

    title: Text
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Signs to type from the paper, hyphens between their groups: large, then each numbered.

    ``names`` are those of the groups, within which the signs are numbered.
    """

    signs: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks close under one another, under their title.

    ``lead`` sets off the title; a ``whole`` one stays on one page, where it is low. ``head`` stands
    over the blocks, on each page again.
    """

    title: Text
    blocks: tuple[Block, ...]
    lead: bool = False
    whole: bool = False
    head: Block | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """Blocks side by side: what stands in each column, and the widths in relation.

    ``close`` ones have less air between them.
    """

    columns: tuple[tuple[Block, ...], ...]
    shares: tuple[int, ...]
    close: bool = False


Block = (
    Prose
    | Question
    | Fields
    | Facts
    | Bullets
    | Columns
    | Checks
    | Table
    | Views
    | Goals
    | Reviews
    | Roll
    | Cards
    | Climb
    | Timeline
    | Signatures
    | Code
    | Blanks
    | WriteIn
    | TickIn
    | Group
    | Beside
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """Blocks under one heading."""

    heading: Text
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Sheets:
    """Pages that begin with a title; a document may hold several, each on a page of its own."""

    above: Text
    title: Text
    facts: Facts
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a screen reader says in place of small drawings, in the document's language.

    ``step`` names ``{at}`` and ``{steps}``, from 1.
    """

    ticked: str
    unticked: str
    step: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document.

    ``draft`` stands above every page; the parts of ``footer`` below it, before ``record``, which is
    never shortened, and ``number``, which names ``{page}`` and ``{pages}``; ``credit`` at the foot
    of the last page, after ``undrawn`` if a character had to be named because no font draws it.
    A formal paper is set larger, with more air, where it stays on one page.
    """

    title: str
    language: str
    sheets: tuple[Sheets, ...]
    draft: str
    footer: tuple[str, ...]
    number: str
    credit: str
    undrawn: str
    spoken: Spoken
    record: str = ""
    is_formal: bool = False
