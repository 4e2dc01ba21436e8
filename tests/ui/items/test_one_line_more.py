"""One more line in a long form moves what is below it, and lays nothing else out anew."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from mentordesk.ui.fields import GrowingText
from mentordesk.ui.form import FormView
from mentordesk.ui.widgets import Text
from tests.ui.items.conftest import Opened


class Watcher(QObject):
    """Counts how often a widget gets another size."""

    def __init__(self) -> None:
        super().__init__()
        self.resized: Counter[QObject] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let it happen."""
        if event.type() == QEvent.Type.Resize:
            self.resized[watched] += 1
        return False


def in_two_languages(opened: Opened) -> tuple[FormView, GrowingText]:
    """Open a long form and fill one of its fields with three lines."""
    opened.answer_elsewhere("yes-no", "yes")
    opened.answer_elsewhere("language", "uk", meeting="")
    form = opened.form("meeting")
    field = form.item_view("long").answers[""].field
    assert isinstance(field, GrowingText)
    field.show_text("one\ntwo\nthree")
    form.finish()
    return form, field


def test_the_page_has_room_for_another_line_at_once_and_squeezes_nothing(opened: Opened) -> None:
    form, field = in_two_languages(opened)
    watcher = Watcher()
    for view in form.sections[0].views:
        view.installEventFilter(watcher)
    whole, height = form.height(), field.height()
    opened.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.height() > height
    assert form.height() - whole == field.height() - height
    form.finish()
    assert dict(watcher.resized) == {form.item_view("long"): 1}


def test_another_line_measures_only_the_texts_of_its_item(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: set[Text] = set()

    def height_for_width(text: Text, width: int) -> int:
        measured.add(text)
        return super(Text, text).heightForWidth(width)

    monkeypatch.setattr(Text, "heightForWidth", height_for_width, raising=False)
    form, field = in_two_languages(opened)
    measured.clear()
    opened.qtbot.keyClick(field, Qt.Key.Key_Return)
    form.finish()
    others = {text.text() for text in measured if not form.item_view("long").isAncestorOf(text)}
    assert others == set()
