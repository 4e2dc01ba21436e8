"""Mentorships as lists show them: each once, members under their group."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from mentordesk.domain.summary import Status, Summary


class Listed(NamedTuple):
    """A mentorship as lists show it, with the members that stand under it."""

    summary: Summary
    members: tuple[Summary, ...] = ()


def listed(summaries: Iterable[Summary]) -> tuple[Listed, ...]:
    """Return each mentorship once, in their order, members under their group.

    One whose group isn't there, or has ended before it, stands by itself.
    """
    known = {summary.id: summary for summary in summaries}
    inside: dict[str, list[Summary]] = {}
    tops: list[Summary] = []
    for summary in known.values():
        if summary.group and _stands_under(summary, known.get(summary.group)):
            inside.setdefault(summary.group, []).append(summary)
        else:
            tops.append(summary)
    members = {group: _by_name(them) for group, them in inside.items()}
    return tuple(Listed(summary, members.get(summary.id, ())) for summary in tops)


def members_of(group: str, summaries: Iterable[Summary]) -> tuple[Summary, ...]:
    """Return the mentorships of a group, in the order of their participants' names."""
    return _by_name(summary for summary in summaries if summary.group == group)


def soonest(summary: Summary) -> tuple[bool, datetime]:
    """Return what to sort by: the next meeting, then those without one as they last changed."""
    return summary.next_starts is None, summary.next_starts or summary.changed_at


def _stands_under(summary: Summary, group: Summary | None) -> bool:
    has_ended = group is not None and group.status is Status.CLOSED
    return group is not None and (not has_ended or summary.status is Status.CLOSED)


def _by_name(members: Iterable[Summary]) -> tuple[Summary, ...]:
    return tuple(sorted(members, key=lambda summary: summary.participant.casefold()))
