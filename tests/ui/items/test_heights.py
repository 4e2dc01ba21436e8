"""Nothing in a form is squeezed, from the moment it is there."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from mentordesk.ui.form import FormView
from tests.ui.items.conftest import Opened


def squeezed(form: FormView) -> Iterator[str]:
    """Yield what has less height than it needs at its width."""
    for part in (form, *form.findChildren(QWidget)):
        layout = part.layout()
        asked = layout or part
        needed = asked.heightForWidth(part.width()) if asked.hasHeightForWidth() else 0
        least = layout.totalMinimumSize().height() if layout else 0
        if part.isVisible() and part.height() < max(needed, least):
            yield f"{type(part).__name__}: {part.height()} of {max(needed, least)}"


@pytest.mark.parametrize("code", ["", "uk", "ar"])
@pytest.mark.parametrize("width", [420, 900])
def test_every_item_has_its_height_as_soon_as_it_is_there(
    opened: Opened, code: str, width: int
) -> None:
    opened.answer_elsewhere("yes-no", "yes")
    opened.answer_elsewhere("language", code, meeting="")
    form = opened.form("meeting", width)  # no event has come since its last part was made
    assert len(form.sections[0].views) > 20
    assert list(squeezed(form)) == []
