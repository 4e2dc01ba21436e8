"""Somebody who sits before the screen: sees what stands on it, presses keys and clicks."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QImage

from tests.frozen.eyes import Seen, find, text_of

T = TypeVar("T")
PATIENCE_SECONDS = 180
WINDOW = "MentorDesk"
FIELD_BELOW = 32
"""So many points a field stands below its label."""


class Person:
    """Keyboard, mouse and eyes; every picture that was looked at is kept under its name."""

    def __init__(self, display: str, pictures: Path) -> None:
        self._display = display
        self._pictures = pictures

    def turns_to(self, title: str) -> None:
        """Wait for a window and give it the keyboard."""
        found = self._ask("xdotool", "search", "--sync", "--onlyvisible", "--name", title)
        self._ask("xdotool", "windowfocus", "--sync", found.split()[-1])

    def presses(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._ask("xdotool", "key", "--delay", "100", *keys)

    def types(self, text: str) -> None:
        """Type a text."""
        self._ask("xdotool", "type", "--delay", "50", text)

    def writes(self, text: str) -> None:
        """Type a text over what is there."""
        self.presses("ctrl+a")
        self.types(text)

    def looks(self, name: str = "last") -> Path:
        """Take a picture of the screen, and keep it under a name."""
        file = self._pictures / f"{name}.png"
        self._ask("import", "-window", "root", str(file))
        return file

    def reads(self, name: str = "last") -> str:
        """Return all that stands on the screen."""
        return text_of(self.looks(name))

    def sees(self, words: str, name: str = "last") -> list[Seen]:
        """Wait until words stand on the screen; the last picture stays."""
        return self.waits(words, lambda: find(words, self.looks(name)))

    def clicks(self, words: str, name: str = "last") -> None:
        """Wait until words stand still on the screen, and click them."""
        before: list[Seen] = []
        while (seen := self.sees(words, name)[:1]) != before:
            before = seen
        self._click(seen[0])

    def fills_in(self, label: str, text: str, name: str = "last") -> None:
        """Click into the field that stands under its label, and type over what is there."""
        above = self.sees(label, name)[0]
        self._click(replace(above, place=above.place.translated(0, FIELD_BELOW)))
        self.writes(text)

    def opens(self, participant: str, name: str = "last") -> None:
        """Click somebody's name in the list at the left."""
        self._click(min(self.sees(participant, name), key=lambda seen: seen.place.left()))

    def saves_as(self, title: str, name: str) -> None:
        """Name a file to Windows' own dialog, which has come to the person's documents."""
        self.turns_to(title)
        self.writes(name)
        self.presses("Return")
        self.turns_to(WINDOW)

    def until(self, name: str, is_seen: Callable[[QImage], bool]) -> None:
        """Wait until something is seen; the last picture stays."""
        self.waits(name, lambda: is_seen(QImage(str(self.looks(name)))))

    def size_of(self, title: str) -> tuple[int, int]:
        """Return a window's size in points."""
        found = self._ask("xdotool", "search", "--onlyvisible", "--name", title).split()[-1]
        told = self._ask("xdotool", "getwindowgeometry", "--shell", found).splitlines()
        values = dict(line.split("=") for line in told)
        return int(values["WIDTH"]), int(values["HEIGHT"])

    def waits(self, what: str, look: Callable[[], T | None]) -> T:
        """Look again and again until there is something, and return it."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not (found := look()):
            assert time.monotonic() < end, f"never seen: {what}"
            time.sleep(0.2)  # another program's window sends no signal
        return found

    def _click(self, seen: Seen) -> None:
        middle = seen.place.center()
        self._ask("xdotool", "mousemove", str(middle.x()), str(middle.y()), "click", "1")

    def _ask(self, *command: str) -> str:
        environment = os.environ | {"DISPLAY": self._display}
        done = subprocess.run(
            command,
            env=environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout
