"""What stands above a form: its name, its introduction, and how a meeting begins by it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.programme import Form
from mentordesk.ui.fold import Fold
from mentordesk.ui.guide_lines import Lines
from mentordesk.ui.icons import Icons
from mentordesk.ui.speech import Speech
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption


class Opening(Fold):
    """The opening questions and the agenda of a form, to be folded away."""

    def __init__(self, form: Form, speech: Speech, icons: Icons, is_open: bool) -> None:
        super().__init__(self.tr("To begin with, and the agenda"), icons, is_open)
        groups = ((self.tr("Begin with these"), form.opening), (self.tr("Agenda"), form.agenda))
        for heading, lines in groups:
            if lines:
                said = [speech.label(f"form.{form.id}.{line.id}") for line in lines]
                self.body.addWidget(Caption(heading))
                self.body.addWidget(Lines(said, icons))
        if not (form.opening or form.agenda):
            self.hide()


class FormHead(QWidget):
    """The title of a form and, where it ``asks`` for something, how to answer it.

    ``column`` has room for more.
    """

    def __init__(self, form: Form, speech: Speech, *, asks: bool = True) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.LITTLE)
        looks = {f"form.{form.id}.title": "title"}
        intro = {f"form.{form.id}.intro": "quiet"} if asks else {}
        for label in speech.labels({**looks, **intro}):
            self.column.addWidget(label)
