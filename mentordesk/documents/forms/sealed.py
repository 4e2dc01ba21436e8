"""A document that is signed and sealed: what it says, as a hash, and what is printed of that."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass, replace
from datetime import date
from hashlib import sha256
from typing import Any, Final

from mentordesk.documents.blocks import Block, Chapter, Paper, Prose, Sheets
from mentordesk.documents.by_hand import Signatures
from mentordesk.documents.forms.context import Context
from mentordesk.domain.issued import Signer, shown_hash
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.programme import Form
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.signing import Issue

SEAL: Final = QT_TRANSLATE_NOOP("documents", "Seal of the document")
PROOF: Final = QT_TRANSLATE_NOOP(
    "documents",
    "The seal in the file shows that nothing in this document was changed after it was sealed at "
    "this desk. It does not prove who the people who signed were.",
)
REPLACES: Final = QT_TRANSLATE_NOOP(
    "documents", "This document replaces document {number}, which no longer holds."
)
RECORD: Final = "{number} · {digits}"


def content_of(paper: Paper) -> str:
    """Return the SHA-256 of all that a paper says, in hexadecimal digits."""
    plain = json.dumps(paper, default=_plain, ensure_ascii=False, separators=(",", ":"))
    return sha256(plain.encode(errors="surrogatepass")).hexdigest()


def sealed(paper: Paper, issue: Issue, context: Context) -> Paper:
    """Return a paper with its number and hash on each page, and with fields to sign."""
    record = RECORD.format(number=issue.number, digits=shown_hash(content_of(paper)))
    first, *others = (_with_fields(sheets, context) for sheets in paper.sheets)
    if issue.replaces:
        told = Prose(context.say(REPLACES.filled(number=issue.replaces)))
        first = replace(first, chapters=(Chapter("", (told,)), *first.chapters))
    title_and_place = paper.footer[:2]  # the record takes the room of who it is about
    return replace(paper, sheets=(first, *others), footer=title_and_place, record=record)


def signers_of(form: Form, context: Context) -> tuple[Signer, ...]:
    """Return who signs a form, in order; each role signs once."""
    asked = ((role, item) for item in form.items() for role in _signing(item))
    return tuple({role: _signer(role, item, context) for role, item in asked}.values())


def _signing(item: Item) -> tuple[str, ...]:
    return item.views if item.kind is Kind.SIGNATURES else ()


def _signer(role: str, item: Item, context: Context) -> Signer:
    person = context.mentorship.holder(role)
    name, title = (person.name, person.title) if person else ("", "")
    return Signer(role, name, title, context.answer(item, "place"), _day(item, context))


def _day(item: Item, context: Context) -> date | None:
    try:
        return date.fromisoformat(context.answer(item, "date").strip())
    except ValueError:
        return None


def _with_fields(sheets: Sheets, context: Context) -> Sheets:
    chapters = (
        replace(chapter, blocks=tuple(_with_field(block, context) for block in chapter.blocks))
        for chapter in sheets.chapters
    )
    return replace(sheets, chapters=tuple(chapters))


def _with_field(block: Block, context: Context) -> Block:
    if not isinstance(block, Signatures):
        return block
    return replace(block, seal=context.say(SEAL), note=context.say(PROOF))


def _plain(thing: Any) -> Any:
    """Return what a part of a paper says: its kind and its fields by name."""
    if is_dataclass(thing):
        told = {each.name: getattr(thing, each.name) for each in fields(thing)}
        return {"is": type(thing).__name__, **told}
    return str(thing)
