"""What is told on a paper that stands for itself: a certificate, a hand-out, a page to read."""

from __future__ import annotations

from typing import Final

from mentordesk.documents.forms.context import Context
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.programme import Form, Purpose
from mentordesk.domain.reading import is_answered

TO_READ: Final = (Purpose.PAGE, Purpose.PAPER)
"""What is printed to be read by those who didn't fill it in."""
WRITTEN: Final = (Kind.TEXT, Kind.LONG_TEXT, Kind.YES_NO, Kind.CHOICE, Kind.FIELDS)
"""The kinds that a paper is silent about where nothing was written."""


def is_told(item: Item, form: Form, context: Context) -> bool:
    """Say whether an item is printed in its section.

    Guidance is for who fills in, not for who reads. A paper tells what was written: its head what
    is short, and nothing of a question that only decides what else is asked.
    """
    if item.kind is Kind.GUIDANCE:
        return form.purpose in TO_READ
    if form.purpose is not Purpose.PAPER:
        return True
    is_elsewhere = stands_in_head(item, form) or only_decides(item, form)
    return not is_elsewhere and has_words(item, form, context)


def has_words(item: Item, form: Form, context: Context) -> bool:
    """Say whether there is anything to print of an item."""
    if form.purpose is not Purpose.PAPER or item.kind not in WRITTEN:
        return True
    return is_answered(item, context.programme, context.answers)


def stands_in_head(item: Item, form: Form) -> bool:
    """Say whether an answer stands beside the name: what is short on a paper, as a day of birth."""
    return form.purpose is Purpose.PAPER and item.kind is Kind.TEXT


def only_decides(item: Item, form: Form) -> bool:
    """Say whether an item is never printed: on a paper it decides what else is told."""
    given = (*form.sections, *form.items())
    decide = {each.when.item for each in given if each.when}
    return form.purpose is Purpose.PAPER and item.id in decide
