"""Writes meetings for the calendar of an office program, as iCalendar (RFC 5545).

What goes there may be seen by others: it tells which meeting it is, when and where, and of nobody.
"""

from mentordesk.documents.calendar.writing import IcsCalendars

__all__ = ["IcsCalendars"]
