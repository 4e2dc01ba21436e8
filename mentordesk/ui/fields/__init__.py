"""The fields that forms are put together from: each tells what the person changed, and only that.

A field takes its content by ``show_…``, which tells nothing, and emits ``edited`` when the person
changes it. No field knows a mentorship or a programme.
"""

from mentordesk.ui.fields.answer_field import AnswerField
from mentordesk.ui.fields.appear import show_added, show_if
from mentordesk.ui.fields.date_field import DateField
from mentordesk.ui.fields.folding import Folding
from mentordesk.ui.fields.growing_text import GrowingText
from mentordesk.ui.fields.labelled import Labelled, name_field
from mentordesk.ui.fields.line_text import LineText
from mentordesk.ui.fields.marks import MarkRow, Tick
from mentordesk.ui.fields.name_line import NameLine
from mentordesk.ui.fields.number_field import NumberField
from mentordesk.ui.fields.one_of import OneOf, Segments
from mentordesk.ui.fields.pick import Pick
from mentordesk.ui.fields.plain import plain
from mentordesk.ui.fields.staying import staying
from mentordesk.ui.fields.tab_order import (
    field_after,
    first_field,
    in_reading_order,
    order_tabs,
    tab_in_place,
)
from mentordesk.ui.fields.time_field import TimeField
from mentordesk.ui.fields.two_tongued import Said, TwoTongued
from mentordesk.ui.fields.typed_field import TypedField

__all__ = [
    "AnswerField",
    "DateField",
    "Folding",
    "GrowingText",
    "Labelled",
    "LineText",
    "MarkRow",
    "NameLine",
    "NumberField",
    "OneOf",
    "Pick",
    "Said",
    "Segments",
    "Tick",
    "TimeField",
    "TwoTongued",
    "TypedField",
    "field_after",
    "first_field",
    "in_reading_order",
    "name_field",
    "order_tabs",
    "plain",
    "show_added",
    "show_if",
    "staying",
    "tab_in_place",
]
