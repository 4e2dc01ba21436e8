"""The main pages look as they did; and a moved line or a missing box would be seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from tests.documents.golden.difference import difference
from tests.documents.golden.pages import NAMES, kept, taken

TOLD = "{name} looks otherwise: {found}. Look at {file}; if that is right, take the pictures anew: "
TOLD += "python -m tests.documents.golden"

pytestmark = pytest.mark.usefixtures("qapp")


def moved(page: QImage, by: QPoint, part: QRect | None = None) -> QImage:
    """Return a page on which everything, or a part, stands elsewhere."""
    area = part or page.rect()
    changed = page.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(changed)
    painter.fillRect(area, Qt.GlobalColor.white)
    painter.drawImage(area.topLeft() + by, page, area)
    painter.end()
    return changed


def without(page: QImage, part: QRect) -> QImage:
    """Return a page without what stands in a part of it."""
    return moved(page, QPoint(10_000, 0), part)


def written_rows(page: QImage) -> list[QRect]:
    """Return each row of points, eight high, on which something is written."""
    bands = (QRect(40, y, page.width() - 80, 8) for y in range(40, page.height() - 60, 8))
    return [band for band in bands if _ink(page, band) > 60]


def _ink(page: QImage, area: QRect) -> int:
    across, down = range(area.left(), area.right()), range(area.top(), area.bottom())
    return sum(255 - page.pixelColor(x, y).lightness() > 100 for x in across for y in down)


@pytest.mark.parametrize("name", NAMES)
def test_the_page_looks_as_it_did(name: str, tmp_path: Path) -> None:
    shown, file = taken(name), tmp_path / f"{name}.png"
    shown.save(str(file))
    found = difference(shown, kept(name))
    assert not found.is_seen, TOLD.format(name=name, found=found, file=file)


@pytest.mark.parametrize("by", [QPoint(3, 0), QPoint(0, 3), QPoint(0, -3)])
@pytest.mark.parametrize("name", NAMES)
def test_a_page_that_is_moved_is_seen(name: str, by: QPoint) -> None:
    page = kept(name)
    assert difference(moved(page, by), page).is_seen


@pytest.mark.parametrize("name", ["feedback-1", "goals-1"])
def test_any_line_that_is_missing_or_moved_is_seen(name: str) -> None:
    page = kept(name)
    rows = written_rows(page)
    assert len(rows) > 5
    for row in rows:
        assert difference(without(page, row), page).is_seen
        assert difference(moved(page, QPoint(0, 3), row), page).is_seen


def test_softer_edges_are_no_difference() -> None:
    page, smooth = kept("feedback-1"), Qt.TransformationMode.SmoothTransformation
    aspect = Qt.AspectRatioMode.IgnoreAspectRatio
    larger = QSize(page.width() * 2, page.height() * 2)
    soft = page.scaled(larger, aspect, smooth).scaled(page.size(), aspect, smooth)
    assert soft != page and not difference(soft, page).is_seen


def test_a_page_of_another_size_is_seen() -> None:
    page = kept("feedback-1")
    assert difference(page.copy(0, 0, page.width(), page.height() - 1), page).is_seen
