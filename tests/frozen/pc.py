"""A PC for tests: a Wine prefix of its own with a screen, on which installers are run."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from installer.windows import Windows, said_by
from installer.wine.prefix import SHIMS, environment_of, make

DISPLAY = ":98"
PATIENCE_SECONDS = 180
APPS = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\MentorDesk"


class Pc:
    """What an installer finds and leaves behind."""

    def __init__(self, folder: Path, pictures: Path) -> None:
        self.pictures = pictures
        make(folder, sorted(SHIMS.glob("*.c")))
        self.windows = Windows(("wine",), {**environment_of(folder), "DISPLAY": DISPLAY})
        self.user = folder / "drive_c" / "users" / os.environ.get("USER", "root")
        local = self.user / "AppData" / "Local"
        self.program = local / "Programs" / "MentorDesk"
        self.data = local / "MentorDesk"
        self.start_menu = self.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"

    def run(self, program: Path, *words: str | Path) -> tuple[int, str]:
        """Run a program to its end; return its exit code and what it wrote."""
        process = self.windows.start(program, *words)
        written = said_by(process, PATIENCE_SECONDS)
        return process.returncode, written

    def cli(self, *words: str | Path) -> tuple[int, str]:
        """Run the installed program on its console."""
        return self.run(self.program / "mentordesk-cli.exe", *words)

    def uninstall(self, *words: str) -> None:
        """Uninstall silently; the uninstaller goes on after its first process ended."""
        self.run(self.program / "uninstall.exe", "/S", *words)
        environment = os.environ | {**self.windows.environment}
        subprocess.run(["wineserver", "-w"], env=environment, check=False)

    def registry(self, key: str, name: str = "") -> str:
        """Return a value of the registry, "" where it is not there."""
        asked = ("/v", name) if name else ("/ve",)
        lines = said_by(self.windows.start("reg", "query", key, *asked)).splitlines()
        found = [line.split("REG_", 1)[1] for line in lines if "REG_" in line]
        return found[0].partition("    ")[2].strip() if found else ""

    @contextmanager
    def window(self, *words: str | Path) -> Iterator[Keys]:
        """Start the installed program; at the end its window is closed as by Alt + F4."""
        process = self.windows.start(self.program / "MentorDesk.exe", *words)
        keys = Keys(self.pictures)
        try:
            keys.find("MentorDesk")
            yield keys
            keys.press("alt+F4")
            said_by(process, PATIENCE_SECONDS)
            assert process.returncode == 0
        finally:
            process.kill()


class Keys:
    """Keyboard and eyes before the screen."""

    def __init__(self, pictures: Path) -> None:
        self._pictures = pictures

    def find(self, title: str) -> None:
        """Wait for a window and give it the keyboard."""
        found = self._ask("xdotool", "search", "--sync", "--onlyvisible", "--name", title)
        self._ask("xdotool", "windowfocus", "--sync", found.split()[0])

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._ask("xdotool", "key", "--delay", "100", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._ask("xdotool", "type", "--delay", "50", text)

    def picture(self, name: str) -> QImage:
        """Take a picture of the screen, and keep it under a name."""
        file = self._pictures / f"{name}.png"
        self._ask("import", "-window", "root", str(file))
        return QImage(str(file))

    def until(self, name: str, is_seen: Callable[[QImage], bool]) -> None:
        """Wait until something is seen; the last picture stays."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not is_seen(self.picture(name)):
            assert time.monotonic() < end, f"never seen: {name}"
            time.sleep(0.2)  # another program's window sends no signal

    def _ask(self, *command: str) -> str:
        environment = os.environ | {"DISPLAY": DISPLAY}
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


def count_of(picture: QImage, colour: str) -> int:
    """Return how many points of a picture have a colour."""
    wanted = QColor(colour).rgb()
    points = ((x, y) for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 4))
    return sum(picture.pixel(x, y) == wanted for x, y in points)
