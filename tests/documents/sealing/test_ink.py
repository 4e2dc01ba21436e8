"""What is seen of a signature: smooth ink, or a name in type, in its field."""

import re
from io import BytesIO
from math import sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from mentordesk.documents.sealing import PdfSeals
from mentordesk.documents.sealing.ink import fitted
from mentordesk.domain.curves import Stroke, strokes
from mentordesk.domain.signing import Ink
from tests.documents.sealing.conftest import Made
from tests.documents.sealing.marks import a_signature, an_ink

WIDTH, HEIGHT = 170.0, 62.0
PLACES = st.floats(0, 1, allow_nan=False)
INKS = st.builds(
    Ink,
    st.lists(st.lists(st.tuples(PLACES, PLACES), max_size=40).map(tuple), max_size=4).map(tuple),
    st.floats(0.1, 1),
)


def points(stroke: Stroke) -> list[tuple[float, float]]:
    """The points that a stroke goes through."""
    return [stroke.start, *(curve.end for curve in stroke.curves)]


def stamp_of(pdf: bytes, role: str) -> bytes:
    """The operators that draw a signature in its field."""
    fields = PdfReader(BytesIO(pdf)).get_fields() or {}
    return fields[role].indirect_reference.get_object()["/AP"]["/N"].get_data()


def test_a_stroke_goes_on_in_the_direction_it_came() -> None:
    [wave, _] = strokes(an_ink())
    for before, after in zip(wave.curves, wave.curves[1:], strict=False):
        at, came, goes = before.end, before.second, after.first
        cross = (at[0] - came[0]) * (goes[1] - at[1]) - (at[1] - came[1]) * (goes[0] - at[0])
        assert abs(cross) < 1e-9


def test_points_that_the_hand_does_not_tell_apart_are_one() -> None:
    fine = tuple((n / 1000, 0.2 + 0.1 * sin(n / 200)) for n in range(1000))
    [stroke] = strokes(Ink((fine,), 0.4))
    through = points(stroke)
    assert len(through) < 400
    assert (through[0], through[-1]) == (fine[0], fine[-1])


def test_a_quick_zigzag_of_few_points_keeps_its_turns() -> None:
    zigzag = ((0.1, 0.3), (0.3, 0.05), (0.4, 0.35), (0.6, 0.02), (0.9, 0.3))
    [stroke] = strokes(Ink((zigzag,), 0.4))
    assert points(stroke) == list(zigzag)


def test_a_dot_is_a_stroke_without_a_curve() -> None:
    [dot, still] = strokes(Ink((((0.5, 0.1),), ((0.2, 0.2), (0.201, 0.2))), 0.4))
    assert (dot.curves, still.curves) == ((), ())


@settings(max_examples=200, deadline=None)
@given(INKS.filter(bool))
def test_whatever_is_drawn_stays_in_its_box_and_is_not_stretched(ink: Ink) -> None:
    fit = fitted(ink, WIDTH, HEIGHT)
    for x, y in (fit(point) for stroke in ink.strokes for point in stroke):
        assert -0.01 <= x <= WIDTH + 0.01
        assert -0.01 <= y <= HEIGHT + 0.01
    (left, top), (right, bottom) = fit((0, 0)), fit((1, 1))
    assert right - left == pytest.approx(top - bottom)


def test_a_small_mark_is_not_blown_up() -> None:
    small = Ink((((0.5, 0.2), (0.52, 0.22)),), 0.4)
    assert fitted(small, WIDTH, HEIGHT).scale <= 2 * HEIGHT / 0.4


def test_ink_is_drawn_as_curves_in_blue_black(made: Made) -> None:
    drawn = stamp_of(made.sealed, "participant").decode()
    assert "0.05 0.09 0.27 RG" in drawn
    assert len(re.findall(r" c$", drawn, re.MULTILINE)) > 50
    assert "Tf" not in drawn


NAMES = {
    "Latin": "Åke Öhman-Virtanen",
    "Cyrillic": "Ольга Петрівна Коваль",
    "Arabic": "محمد علي",
    "no glyph": "Anna 😀",
    "long": "Maximiliana " * 17,
    "no space": "x" * 200,
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_typed_name_is_drawn_in_a_font_of_the_file(
    seals: PdfSeals, made: Made, key: bytes, name: str
) -> None:
    signed = seals.sign(made.form, a_signature("mentor", name, name), key)
    field = (PdfReader(BytesIO(signed)).get_fields() or {})["mentor"]
    stamp = field.indirect_reference.get_object()["/AP"]["/N"]
    drawn = stamp.get_data().decode("latin-1")
    sizes = [float(size) for size in re.findall(r"/F\S+ ([\d.]+) Tf", drawn)]
    tops = [float(y) for y in re.findall(r"1 0 0 1 \S+ (\S+) Tm", drawn)]
    assert min(sizes) >= 4
    assert all(0 < y < HEIGHT for y in tops[1:])  # the first is where reportlab begins
    for font in stamp["/Resources"]["/Font"].values():
        assert "/FontFile2" in font.get_object()["/FontDescriptor"]
