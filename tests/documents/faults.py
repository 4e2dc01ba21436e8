"""What is wrong with how a document stands on its pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.documents.setting.style import Style
from tests.documents.placed import Area, Sheet, Written, placed, sheets
from tests.documents.reading_back import strays

STYLE: Final = Style()
PAGE: Final = (STYLE.left - 0.5, STYLE.foot, STYLE.width - STYLE.right + 0.5, STYLE.height)
SIGNED: Final = (STYLE.sign_width, STYLE.sign_height)
ROLE: Final = 40
"""So high over its frame the role of who signs, in two languages, may stand."""


def faults(pdf: bytes) -> Iterator[object]:
    """Yield what stands outside the margins, on something else, or alone."""
    yield from strays(placed(pdf))
    for number, sheet in enumerate(sheets(pdf), 1):
        yield from ((number, fault) for fault in in_sheet(sheet))


def in_sheet(sheet: Sheet) -> Iterator[object]:
    """Yield what is wrong on a page, but for its lines among themselves."""
    drawn = set(sheet.frames)
    areas = [area for _, area in sheet.fields if area[2] > area[0]]
    yield from (("outside", area) for area in drawn if not _holds(PAGE, area, 0))
    yield from (("not in its frame", a) for a in areas if not any(_frames(d, a) for d in drawn))
    for line in sheet.lines:
        yield from ((line, "stands on", area) for area in drawn if _meets(_ink(line), area))
    for n, area in enumerate(sorted(drawn)):
        yield from ((area, "lies on", a) for a in sorted(drawn)[n + 1 :] if _meets(area, a))
    if signed := [area for area in drawn if _is_to_sign(area)]:
        top = max(area[3] for area in signed) + ROLE
        if not any(top < line.y < STYLE.height - STYLE.top for line in sheet.lines):
            yield "alone", signed


def _is_to_sign(area: Area) -> bool:
    wide, high = area[2] - area[0], area[3] - area[1]
    return abs(wide - SIGNED[0]) < 1 and abs(high - SIGNED[1]) < 1


def _frames(frame: Area, field: Area) -> bool:
    """Say whether a field fills a frame, but for a hair."""
    return _holds(frame, field, 0.01) and _holds(field, frame, 2.5)


def _holds(outer: Area, inner: Area, air: float) -> bool:
    left, bottom = outer[0] - air <= inner[0], outer[1] - air <= inner[1]
    return left and bottom and inner[2] <= outer[2] + air and inner[3] <= outer[3] + air


def _ink(line: Written) -> Area:
    return line.x, line.y - 0.2 * line.size, line.right, line.y + 0.7 * line.size


def _meets(one: Area, other: Area) -> bool:
    beside = one[2] <= other[0] + 0.1 or other[2] <= one[0] + 0.1
    return not beside and one[1] < other[3] - 0.1 and other[1] < one[3] - 0.1
