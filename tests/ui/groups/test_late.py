"""What is late in a plan, and the last day of a group: told in words and drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from mentordesk.domain.item import Kind
from mentordesk.domain.plan import plan_rows
from mentordesk.domain.records import Planned
from mentordesk.ui.groups.plan_list import StepLine
from mentordesk.ui.items.plan import PlanItem
from tests.ui.groups.conftest import Opened
from tests.ui.groups.pilot import TODAY


def shown(opened: Opened, width: int = 900) -> PlanItem:
    view = opened.item(Kind.PLAN, width)
    assert isinstance(view, PlanItem)
    return view


def first_step(opened: Opened) -> Planned:
    (row, *_) = plan_rows(opened.session.mentorship, opened.session.programme)
    return row.steps[0].planned


def line_of(view: PlanItem, step: str) -> StepLine:
    return next(block.steps[step] for block in view.blocks.values() if step in block.steps)


def test_a_late_step_says_so_until_it_is_done(opened: Opened) -> None:
    view = shown(opened)
    before = view.timeline.accessibleDescription().count("late, was due")
    late = replace(first_step(opened), done=None, ends=TODAY - timedelta(days=1))
    opened.session.put(late)
    view.reload()
    line = line_of(view, late.id)
    assert line.late.isVisible()
    assert view.timeline.accessibleDescription().count("late, was due") == before + 1
    line.tick.mark.click()
    assert not line.late.isVisible()
    assert view.timeline.accessibleDescription().count("late, was due") == before


def test_the_drawing_reaches_to_the_last_day_and_names_it(opened: Opened) -> None:
    last = date(2028, 3, 15)
    opened.session.put(replace(opened.session.mentorship.details, ends=last))
    view = shown(opened)
    drawn = view.timeline.drawn(900)
    assert drawn is not None and drawn.end is not None
    assert max(band.bar[1] for band in drawn.bands if band.bar) < drawn.end <= 900
    assert "Last day 15.3." in view.timeline.accessibleDescription()


def test_no_step_sticks_out_of_the_bar_of_its_phase(opened: Opened) -> None:
    view = shown(opened)
    drawn = view.timeline.drawn(900)
    assert drawn is not None
    for band in drawn.bands:
        assert band.bar is not None
        boxes = [view.timeline._box(band, mark) for mark in band.marks]  # pyright: ignore[reportPrivateUsage]
        assert all(band.bar[0] <= box.left() and box.right() <= band.bar[1] for box in boxes)
        assert all(band.bar_top <= box.top() and box.bottom() <= band.bottom for box in boxes)
