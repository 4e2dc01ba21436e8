"""What a printed page can hold, in words: headings, questions, tables, signature places.

The forms are turned into these blocks and the setting layer sets them; neither end knows the
other. Texts are raw, as a person wrote them: nothing here is escaped or marked up.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked and what was answered; an empty answer is shown by a dash."""

    label: str
    answer: str


@dataclass(frozen=True, slots=True)
class Fields:
    """Questions that belong together under a title."""

    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Short labels with their values, two columns of them; ``lead`` sets off the first row."""

    pairs: tuple[tuple[str, str], ...]
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list to read under its title; a ``quiet`` one is small and grey."""

    title: str
    lines: tuple[str, ...]
    intro: str = ""
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """Lists side by side."""

    lists: tuple[Bullets, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """One row of a checklist: its box, its text, and a remark under it."""

    done: bool
    text: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Checks:
    """A list of boxes, ticked or empty, under its question."""

    title: str
    rows: tuple[Check, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of texts under headings; ``shares`` are the widths of the columns in relation.

    ``empty`` is said in place of missing rows.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]
    empty: str = "–"


@dataclass(frozen=True, slots=True)
class Step:
    """Where something stands on a ladder of ``steps``: from 0; None stands beside the ladder."""

    at: int | None
    steps: int
    name: str


@dataclass(frozen=True, slots=True)
class View:
    """How one person sees a row: the step, its one-line anchor, and the reason."""

    step: Step | None
    anchor: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Views:
    """Rows seen by several, side by side in equal columns, with the ladder's steps explained."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, tuple[View, ...]], ...]
    legend: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal over all meetings: where it comes from, its step at each, and the last remark."""

    text: str
    origin: str
    steps: tuple[Step | None, ...]
    reached: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Goals:
    """Goals as set, followed and reached; ``meetings`` head the followed part."""

    title: str
    headings: tuple[str, str, str]
    meetings: tuple[str, ...]
    rows: tuple[GoalRow, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """How far a goal is at one meeting; ``tag`` says in a word that it is the next focus."""

    goal: str
    step: Step | None
    note: str
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Reviews:
    """The goals at one meeting."""

    title: str
    rows: tuple[Review, ...]


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: the role, and what is known of name, title, place and date."""

    role: str
    name: str
    title: str
    place: str
    date: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign, kept together; the labels are of signature, name, title, place and date."""

    title: str
    signers: tuple[Signer, ...]
    labels: tuple[str, ...]


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
    | Signatures
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """Blocks under one heading."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Sheets:
    """Pages that begin with a title; a document may hold several, each on a page of its own."""

    above: str
    title: str
    facts: Facts
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document.

    ``draft`` stands above every page; the parts of ``footer`` below it, before ``number``, which
    names ``{page}`` and ``{pages}``; ``credit`` at the foot of the last page, after ``undrawn`` if
    a character had to be named because no font draws it.
    """

    title: str
    language: str
    sheets: tuple[Sheets, ...]
    draft: str
    footer: tuple[str, ...]
    number: str
    credit: str
    undrawn: str
