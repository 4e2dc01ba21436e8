"""A PC for tests: a Wine prefix of its own with a screen, on which installers are run."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer.windows import Windows, said_by
from installer.wine.prefix import SHIMS, environment_of, make
from tests.frozen.person import PATIENCE_SECONDS, WINDOW, Person

PASSWORD = "kahvila kulman takana"
USER = "toimisto"
"""Who is signed in to Windows."""
APPS = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\MentorDesk"


class Pc:
    """What an installer finds and leaves behind."""

    def __init__(self, folder: Path, pictures: Path, display: str, user: str = USER) -> None:
        self.pictures = pictures
        told = {**environment_of(folder), "DISPLAY": display, "USER": user, "LC_ALL": "C.UTF-8"}
        self.windows = Windows(("wine",), told)
        make(folder, sorted(SHIMS.glob("*.c")), told)
        self.user = folder / "drive_c" / "users" / user
        self.documents = self.user / "Documents"
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

    def clear(self) -> None:
        """Uninstall the program where it is installed, and let no data be left."""
        if (self.program / "uninstall.exe").exists():
            self.uninstall("/REMOVEDATA")
        shutil.rmtree(self.data, ignore_errors=True)

    def registry(self, key: str, name: str = "") -> str:
        """Return a value of the registry, "" where it is not there."""
        asked = ("/v", name) if name else ("/ve",)
        lines = said_by(self.windows.start("reg", "query", key, *asked)).splitlines()
        found = [line.split("REG_", 1)[1] for line in lines if "REG_" in line]
        return found[0].partition("    ")[2].strip() if found else ""

    @contextmanager
    def window(self, *words: str | Path) -> Iterator[Person]:
        """Start the installed program; at the end its window is closed as by Alt + F4."""
        with self.started(*words) as (person, process):
            yield person
            person.presses("alt+F4")
            said_by(process, PATIENCE_SECONDS)
            assert process.returncode == 0

    @contextmanager
    def started(self, *words: str | Path) -> Iterator[tuple[Person, subprocess.Popen[bytes]]]:
        """Start the installed program, and wait for its window."""
        process = self.windows.start(self.program / "MentorDesk.exe", *words)
        person = Person(self.windows.environment["DISPLAY"], self.pictures)
        try:
            person.turns_to(WINDOW)
            yield person, process
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
                assert process.stdout is not None
                process.stdout.close()

    def set_value(self, key: str, name: str, number: int) -> None:
        """Set a number in the registry."""
        self.windows.run("reg", "add", key, "/v", name, "/t", "REG_DWORD", "/d", str(number), "/f")
