"""The small drawn line of a goal."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from mentordesk.ui.spark import Spark


def a_spark(qtbot: QtBot, *heights: int | None) -> Spark:
    spark = Spark()
    qtbot.addWidget(spark)
    spark.show_heights(heights, "1: aloitettu")
    spark.resize(spark.sizeHint())
    return spark


def test_a_higher_reach_is_drawn_higher(qtbot: QtBot) -> None:
    ys = [point.y() for point in a_spark(qtbot, 0, 1, 2, 3).points()]
    assert ys == sorted(ys, reverse=True)
    assert len(set(ys)) == 4


def test_meetings_stand_at_even_distances_inside_the_widget(qtbot: QtBot) -> None:
    spark = a_spark(qtbot, 3, None, 0, 1, 2)
    xs = [point.x() for point in spark.points()]
    steps = {round(b - a, 6) for a, b in pairwise(xs)}
    assert len(steps) == 1
    assert xs[0] > 0
    assert xs[-1] < spark.width()


def test_a_single_meeting_has_its_dot(qtbot: QtBot) -> None:
    assert len(a_spark(qtbot, 2).points()) == 1


def test_dots_have_the_accent_and_unsaid_meetings_only_a_ring(qtbot: QtBot) -> None:
    spark = a_spark(qtbot, 3, None)
    picture = spark.grab().toImage()
    said, unsaid = (point.toPoint() for point in spark.points())
    accent = spark.palette().color(QPalette.ColorRole.Accent).rgb()
    assert picture.pixelColor(said).rgb() == accent
    assert picture.pixelColor(unsaid).rgb() != accent


def test_the_line_is_told_in_words(qtbot: QtBot) -> None:
    spark = a_spark(qtbot, 1)
    assert spark.accessibleName() == spark.toolTip() == "1: aloitettu"
