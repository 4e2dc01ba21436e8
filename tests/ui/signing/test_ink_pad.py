"""A signature is drawn with a mouse, a pen or a finger, and taken back stroke by stroke."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.domain.signing import Ink
from mentordesk.ui.signing.ink_pad import RATIO, InkPad
from mentordesk.ui.signing.strokes import lines_of
from mentordesk.ui.theme import Scheme, Theme
from tests.ui.signing.conftest import draw

ONE, TWO = ((0.1, 0.5), (0.3, 0.2), (0.5, 0.8)), ((0.6, 0.4), (0.9, 0.4))


@pytest.fixture
def pad(qtbot: QtBot, theme: Theme) -> InkPad:
    pad = InkPad(theme)
    qtbot.addWidget(pad)
    pad.resize(600, pad.heightForWidth(600))
    pad.show()
    return pad


def test_what_the_mouse_draws_is_kept_by_the_measure_of_the_pads_width(pad: InkPad) -> None:
    draw(pad, ONE)
    (stroke,) = pad.ink.strokes
    assert stroke[0] == pytest.approx((0.1, 0.5 * RATIO), abs=0.003)
    assert stroke[-1] == pytest.approx((0.5, 0.8 * RATIO), abs=0.003)
    assert pad.ink.ratio == pytest.approx(22 / 60)


def test_the_last_stroke_can_be_taken_back_and_all_of_them(pad: InkPad) -> None:
    draw(pad, ONE, TWO)
    pad.undo()
    assert len(pad.ink.strokes) == 1
    draw(pad, TWO)
    pad.clear()
    assert not pad.ink


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_keys_take_the_last_stroke_back(
    pad: InkPad, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    draw(pad, ONE, TWO)
    QTest.keyClick(pad, key, held)
    assert len(pad.ink.strokes) == 1


def test_delete_takes_all_strokes_back(pad: InkPad) -> None:
    draw(pad, ONE, TWO)
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    assert not pad.ink


def test_a_finger_draws(qtbot: QtBot, pad: InkPad) -> None:
    finger = QTest.createTouchDevice()
    touch = QTest.touchEvent(pad, finger)
    touch.press(0, pad.rect().center(), pad).commit()
    touch.move(0, pad.rect().bottomRight(), pad).commit()
    touch.release(0, pad.rect().bottomRight(), pad).commit()
    qtbot.waitUntil(lambda: len(pad.ink.strokes) == 1)
    assert pad.ink.strokes[0][-1] == pytest.approx((1, RATIO), abs=0.01)


def test_a_pen_draws_also_between_two_pixels(pad: InkPad) -> None:
    pen = _a_pen()
    for kind, x in (
        (QEvent.Type.TabletPress, 60.5),
        (QEvent.Type.TabletMove, 90.25),
        (QEvent.Type.TabletRelease, 90.25),
    ):
        QApplication.sendEvent(pad, _moved(pen, kind, QPointF(x, 60)))
    assert [x for x, _ in pad.ink.strokes[0]] == [60.5 / 600, 90.25 / 600]


def test_who_draws_over_the_edge_draws_at_it(pad: InkPad) -> None:
    draw(pad, ((0.5, 0.5), (1.4, -0.6)))
    assert pad.ink.strokes[0][-1] == (1.0, 0.0)


def test_a_dot_is_a_stroke_that_can_be_seen(pad: InkPad) -> None:
    draw(pad, ((0.5, 0.5),))
    (stroke,), (line,) = pad.ink.strokes, lines_of(pad.ink, 600)
    assert len(stroke) == 1
    assert line.length() > 0


def test_the_line_is_smooth_and_goes_through_the_points_drawn() -> None:
    points = ((0.0, 0.0), (0.5, 0.3), (1.0, 0.0))
    (path,) = lines_of(Ink((points,), 0.4), 100)
    turns = [path.angleAtPercent(path.percentAtLength(n)) for n in range(5, 110)]
    assert all(abs((b - a + 180) % 360 - 180) < 12 for a, b in pairwise(turns))
    assert path.currentPosition() == QPointF(100, 0)


@pytest.mark.parametrize("width", [240, 400, 600])
def test_the_pad_has_the_shape_of_the_frame_on_the_form(pad: InkPad, width: int) -> None:
    assert pad.heightForWidth(width) == round(width * 22 / 60)
    assert pad.minimumWidth() >= 60 / 25.4 * 96


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_ink_is_dark_on_white_in_every_look(
    qapp: QApplication, theme: Theme, pad: InkPad, scheme: Scheme
) -> None:
    theme.apply(qapp, scheme, 100)
    try:
        draw(pad, ((0.2, 0.3), (0.8, 0.3)))
        picture = pad.grab().toImage()
        middle = picture.pixelColor(300, int(0.3 * pad.height()))
        assert picture.pixelColor(300, 30) == QColor("#ffffff")
        assert middle.lightness() < 60
    finally:
        theme.apply(qapp, Scheme.LIGHT, 100)


def test_a_screen_reader_hears_how_much_is_drawn(pad: InkPad) -> None:
    empty = pad.accessibleDescription()
    draw(pad, ONE)
    assert empty and pad.accessibleDescription() != empty
    pad.clear()
    assert pad.accessibleDescription() == empty


def _a_pen() -> QPointingDevice:
    return QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Pressure,
        1,
        1,
    )


def _moved(pen: QPointingDevice, kind: QEvent.Type, at: QPointF) -> QTabletEvent:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QTabletEvent(kind, pen, at, at, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, none, left, left)
