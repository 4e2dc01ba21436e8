"""A line that tells in which folder a file was saved, and shows it there."""

from __future__ import annotations

from pathlib import Path

from mentordesk.ui.icons import Icons
from mentordesk.ui.letters import breakable
from mentordesk.ui.outside import show_outside
from mentordesk.ui.widgets import Kind, Notice


class Saved(Notice):
    """``more`` is said after it, such as what to do with the file."""

    def __init__(self, icons: Icons, path: Path, more: str = "") -> None:
        said = self.tr("Saved in the folder {folder}: {file}.")
        said = said.format(folder=breakable(str(path.parent)), file=breakable(path.name))
        text = f"{said} {more}".strip()
        super().__init__(icons, Kind.GOOD, text, self.tr("Show in its folder"))
        self.pressed.connect(lambda: show_outside(path.parent))
