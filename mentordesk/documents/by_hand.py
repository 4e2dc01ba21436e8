"""Blocks that are filled in: places to sign, lines to write on, boxes to tick."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.documents.said import Text


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: the role, and what is known of name, title, place and date.

    ``id`` is the role's, by which the place to sign is called in a file that is signed.
    """

    role: Text
    name: str
    title: str
    place: str
    day: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign, kept together; the labels are of signature, name, title, place and date.

    With a ``seal``, which is what is said of it to who hears the document, the places are fields
    that are signed in the file, and one more that nobody sees closes it; ``note`` is said of that
    under them.
    """

    title: Text
    signers: tuple[Signer, ...]
    labels: tuple[Text, ...]
    seal: str = ""
    note: Text = ""


@dataclass(frozen=True, slots=True)
class Blanks:
    """Lines to write on by hand, each over its label."""

    labels: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class WriteIn:
    """So many ``lines`` to write an answer on, under its label.

    With a ``name`` it is a field that is filled in in a PDF reader. ``asked`` is what is said of it
    to who doesn't see where it stands.
    """

    name: str
    label: Text
    lines: int = 1
    asked: str = ""


@dataclass(frozen=True, slots=True)
class TickIn:
    """A box to tick before its text; with a ``name`` it is a field that takes the ``value``.

    Of boxes that share a name one is ticked: ``asked`` is then what all of them answer, ``choice``
    what this one says.
    """

    name: str
    value: str
    text: Text
    asked: str = ""
    choice: str = ""
