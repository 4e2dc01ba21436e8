"""Icons are whole and sharp on screens of every scale."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QRegion

from mentordesk.paths import RESOURCES
from mentordesk.ui import icons
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Theme

RATIOS = (1.0, 1.25, 1.5, 2.0)


@pytest.fixture
def drawn(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Icons:
    """Icons where there are screens of several scales."""
    monkeypatch.setattr(icons, "screen_ratios", lambda: frozenset(RATIOS))
    return Icons(RESOURCES / "icons", theme)


def inked(image: QImage) -> tuple[int, int, int, int]:
    """Return how much is free at the left, the top, the right and the bottom."""
    points = QRegion()
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixelColor(x, y).alpha() > 128:
                points += QRegion(x, y, 1, 1)
    box = points.boundingRect()
    return (
        box.left(),
        box.top(),
        image.width() - 1 - box.right(),
        image.height() - 1 - box.bottom(),
    )


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("size", [16, 20])
def test_it_lies_in_the_middle_at_every_scale(drawn: Icons, size: int, ratio: float) -> None:
    picture = drawn.icon("house").pixmap(QSize(size, size), ratio).toImage()
    left, top, right, bottom = inked(picture)
    assert abs(left - right) <= 1
    assert 0 < top <= bottom + 2 * ratio


@pytest.mark.parametrize("ratio", RATIOS)
def test_it_has_as_many_points_as_the_screen_shows(drawn: Icons, ratio: float) -> None:
    picture = drawn.icon("house").pixmap(QSize(16, 16), ratio)
    assert picture.width() == round(16 * ratio)
    assert picture.devicePixelRatio() == ratio
