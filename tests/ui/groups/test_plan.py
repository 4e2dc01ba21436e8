"""The plan: drawn, told in words, proposed and written in."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor

from mentordesk.domain.item import Kind
from mentordesk.domain.plan import plan_rows
from mentordesk.domain.records import Planned
from mentordesk.ui.groups.plan_list import StepLine
from mentordesk.ui.groups.plan_picture import Picture
from mentordesk.ui.items.plan import PlanItem
from mentordesk.ui.widgets import Column
from tests.ui.groups.conftest import Opened
from tests.ui.groups.pilot import TODAY


def shown(opened: Opened, width: int = 560) -> PlanItem:
    view = opened.item(Kind.PLAN, width)
    assert isinstance(view, PlanItem)
    return view


def drawn(view: PlanItem) -> Picture:
    found = view.timeline.drawn(view.timeline.width())
    assert found is not None
    return found


def line(view: PlanItem, number: int) -> StepLine:
    lines = [step for block in view.blocks.values() for step in block.steps.values()]
    return lines[number - 1]


@pytest.mark.parametrize("width", [300, 560, 1200])
def test_every_step_is_drawn_inside_and_none_covers_another(opened: Opened, width: int) -> None:
    picture = drawn(shown(opened, width))
    assert sum(len(band.marks) for band in picture.bands) == 10
    for band in picture.bands:
        places = [(mark.lane, mark.x) for mark in band.marks]
        assert len(set(places)) == len(places)
        assert all(0 <= x <= width for _, x in places)
        assert band.bottom <= picture.height


def test_overlapping_phases_stand_on_lines_of_their_own(opened: Opened) -> None:
    planning, doing, _ = drawn(shown(opened)).bands
    assert planning.bar is not None and doing.bar is not None
    assert doing.bar[0] < planning.bar[1]
    assert doing.bar_top > planning.bottom


def test_the_bars_differ_without_colour(opened: Opened) -> None:
    view = shown(opened)
    picture, image = drawn(view), view.timeline.grab().toImage()
    patterns: set[tuple[int, ...]] = set()
    for band in picture.bands:
        assert band.bar is not None
        left, top = round(band.bar[0]) + 2, band.bar_top + 2
        spots = [QColor(image.pixel(left + x, top + y)) for x in range(8) for y in range(8)]
        patterns.add(tuple(spot.lightness() // 16 for spot in spots))
    assert len(patterns) == len(picture.bands)


def test_the_drawing_is_told_in_words(opened: Opened) -> None:
    said = shown(opened).timeline.accessibleDescription()
    assert "Suunnittelu: 2.2.2026 – 1.11.2026. 3 of 5 steps done." in said
    assert "1. Ideat ja työryhmä: done 27.3.2026." in said
    assert "4. Tavat, palkkiot ja aikataulu: late, was due 8.9.2026." in said


def test_a_step_is_ticked_with_the_day_it_is(opened: Opened) -> None:
    tick = line(shown(opened), 4).tick.mark
    opened.qtbot.keyClick(tick, Qt.Key.Key_Space)
    row = plan_rows(opened.kept(), opened.pilot.whole)[0].steps[3]
    assert row.planned.done == TODAY
    opened.qtbot.keyClick(tick, Qt.Key.Key_Space)
    row = plan_rows(opened.kept(), opened.pilot.whole)[0].steps[3]
    assert row.planned.done is None


def test_a_step_taken_back_takes_the_day_that_can_not_be_read_with_it(opened: Opened) -> None:
    step = line(shown(opened), 1)
    before = plan_rows(opened.kept(), opened.pilot.whole)[0].steps[0].planned.done
    step.done.line.setFocus()
    step.done.line.selectAll()
    opened.qtbot.keyClicks(step.done.line, "31.6.2027\t")
    assert step.done.line.text() == "31.6.2027"
    assert plan_rows(opened.kept(), opened.pilot.whole)[0].steps[0].planned.done == before
    opened.qtbot.keyClick(step.tick.mark, Qt.Key.Key_Space)
    assert not step.tick.mark.isChecked()
    assert not step.done.isVisible()


def test_who_sees_to_it_and_by_when_are_kept(opened: Opened) -> None:
    step = line(shown(opened), 5)
    opened.qtbot.keyClicks(step.responsible, "Anna")
    step.ends.line.selectAll()
    opened.qtbot.keyClicks(step.ends.line, "1.12.2026\t")
    planned = plan_rows(opened.kept(), opened.pilot.whole)[0].steps[4].planned
    assert (planned.responsible, planned.ends) == ("Anna", date(2026, 12, 1))


def test_only_what_has_no_date_is_proposed(opened: Opened) -> None:
    view = shown(opened)
    assert not view.propose.isVisible()
    step = plan_rows(opened.session.mentorship, opened.pilot.whole)[2].steps[1]
    before = opened.session.mentorship.plan
    opened.session.put(Planned(step.step.id))
    assert view.propose.isVisible()
    view.propose.click()
    assert set(opened.kept().plan) == set(before)
    assert not view.propose.isVisible()


def test_without_any_date_there_is_no_drawing_but_a_proposal(opened: Opened) -> None:
    for planned in opened.session.mentorship.plan:
        opened.session.remove(planned)
    view = shown(opened)
    assert not view.timeline.isVisible()
    view.propose.click()
    assert view.timeline.isVisible()
    opened.qtbot.waitUntil(lambda: view.timeline.height() >= drawn(view).height)


def test_a_phase_that_ends_before_it_begins_is_said(opened: Opened) -> None:
    view = shown(opened)
    block = next(iter(view.blocks.values()))
    assert not block.odd.isVisible()
    block.ends.line.selectAll()
    opened.qtbot.keyClicks(block.ends.line, "1.1.2026\t")
    assert block.odd.isVisible()


def test_a_press_on_a_mark_leads_to_its_step(opened: Opened) -> None:
    view = shown(opened)
    mark = drawn(view).bands[1].marks[0]
    view.timeline.chosen.emit(mark.row.step.id)
    assert line(view, mark.row.number).tick.mark.hasFocus()


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_step_offers_the_people_of_the_group_and_takes_any_other_name(opened: Opened) -> None:
    field = line(shown(opened), 9).responsible
    field.setFocus()
    field.clear()
    opened.qtbot.keyClicks(field, "kalle")
    found = field.completer()
    assert found is not None and found.completionCount() == 1
    found.activated.emit(found.currentCompletion())
    step = opened.pilot.whole.phases[-1].steps[0].id
    assert responsible(opened, step) == "Kalle Niemi"
    field.selectAll()
    opened.qtbot.keyClicks(field, "Joku muu")
    assert responsible(opened, step) == "Joku muu"


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_list_of_names_opens_with_down(opened: Opened) -> None:
    field = line(shown(opened), 9).responsible
    field.setFocus()
    opened.qtbot.keyClick(field, Qt.Key.Key_Down)
    found = field.completer()
    assert found is not None
    popup = found.popup()
    assert popup is not None and popup.isVisible()
    assert found.completionCount() == 25
    assert found.completionModel().index(0, 0).data() == "Anna Saari"
    popup.hide()


def test_what_is_looked_at_stays_when_dates_are_proposed(opened: Opened) -> None:
    for planned in opened.session.mentorship.plan:
        opened.session.remove(planned)
    view = shown(opened)
    page = Column()
    page.body.addWidget(view)
    opened.qtbot.addWidget(page)
    page.resize(620, 500)
    with opened.qtbot.waitExposed(page):
        page.show()
    first = next(iter(view.blocks.values()))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    before = first.mapTo(page, QPoint(0, 0)).y()
    view.propose.click()
    opened.qtbot.waitUntil(lambda: view.timeline.isVisible() and view.timeline.height() > 50)
    after = first.mapTo(page, QPoint(0, 0)).y()
    view.setParent(None)
    assert abs(after - before) <= 2


def responsible(opened: Opened, step: str) -> str:
    return next(p.responsible for p in opened.session.mentorship.plan if p.id == step)
