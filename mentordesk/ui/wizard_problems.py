"""Where on a page of the wizard a problem is: the field that it is about, the place to say it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentordesk.ui.fields import TypedField, first_field, in_reading_order, show_if
from mentordesk.ui.fields.tab_order import takes_tab
from mentordesk.ui.items import ItemView
from mentordesk.ui.items.meeting_row import MeetingRow
from mentordesk.ui.items.next_meetings import NextMeetingsItem
from mentordesk.ui.items.people import PeopleItem
from mentordesk.ui.items.period import PeriodItem
from mentordesk.ui.items.role_people import RolePeople
from mentordesk.ui.widgets import Notice

NAME = "problem"


def concerned(view: ItemView, part: str) -> QWidget:
    """Return the part of an item's widget that a role, a detail or a meeting is written in."""
    match view:
        case PeopleItem():
            return view.roles.get(part, view)
        case PeriodItem():
            return view.fields.get(part, view)
        case NextMeetingsItem():
            return view.rows.get(part, view)
        case _:
            return view


def put_by(notice: Notice, view: ItemView, part: str) -> None:
    """Put a notice under the part of an item that it is about."""
    notice.setObjectName(NAME)
    _insert(notice, view, part)
    notice.show()  # at once, so that it has a place to scroll to


def is_waiting(view: ItemView, part: str) -> bool:
    """Say whether what is written there can't be read, which is said there already."""
    about = concerned(view, part)
    return isinstance(about, TypedField) and about.is_unreadable


def _insert(notice: Notice, view: ItemView, part: str) -> None:
    about = concerned(view, part)
    if isinstance(about, MeetingRow):
        show_if(about.warning, False)  # says the same
        _under(about, notice)
        return
    if isinstance(about, RolePeople) and (nameless := about.nameless()):
        nameless.add_under_name(notice)
        return
    row: QWidget | None = about
    while row is not None and row.parentWidget() is not view:
        row = row.parentWidget()
    last = view.column.count()
    view.column.insertWidget(last if row is None else view.column.indexOf(row) + 1, notice)


def take_away(page: QWidget) -> None:
    """Take all notices about problems from a page."""
    for notice in page.findChildren(Notice, NAME):
        notice.hide()
        notice.setParent(None)
        notice.deleteLater()
    for row in page.findChildren(MeetingRow):
        show_if(row.warning, bool(row.warning.text()))


def first_stop(part: QWidget) -> QWidget | None:
    """Return the first field of a part of a page; a button where there is nothing to fill in."""
    stops = (w for w in in_reading_order(part) if takes_tab(w) and w.isEnabled())
    return first_field(part) or next((w for w in stops if w.isVisibleTo(part)), None)


def _under(part: QWidget, notice: Notice) -> None:
    layout = part.layout()
    if layout is not None:
        layout.addWidget(notice)
