"""Runs Windows' programs: as they are on Windows, else by way of Wine."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath
from threading import Thread
from typing import Final

from installer.places import IS_WINDOWS, Failed
from installer.wine.prefix import wine_environment

LAST_LINES: Final = 40
DRAIN_SECONDS: Final = 1.0


@dataclass(frozen=True)
class Windows:
    """This machine as one that runs Windows' programs.

    ``before`` stands before each command, ``environment`` is added to this one's.
    """

    before: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def here(cls, use: str = "build", **more: str) -> Windows:
        """Return this machine, Wine made ready for a use where it isn't Windows."""
        return cls((), more) if IS_WINDOWS else cls(("wine",), {**wine_environment(use), **more})

    def path(self, path: Path) -> str:
        """Return a path as Windows' programs know it."""
        return str(PureWindowsPath("Z:", path)) if self.before else str(path)

    def words(self, *command: str | Path) -> list[str]:
        """Return a command as this machine takes it."""
        return [*self.before, *(self.path(w) if isinstance(w, Path) else w for w in command)]

    def start(self, *command: str | Path, **more: str) -> subprocess.Popen[bytes]:
        """Begin a program; what it writes can be read from it.

        Python under Wine needs another standard input than a terminal, and a pipe for its output.
        """
        return subprocess.Popen(
            self.words(*command),
            env={**os.environ, **self.environment, **more},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def run(self, *command: str | Path, **more: str) -> str:
        """Let a program do its work and return what it wrote; raises ``Failed``."""
        process = self.start(*command, **more)
        written = said_by(process)
        if process.returncode:
            end = "\n".join(written.splitlines()[-LAST_LINES:])
            name = Path(command[0]).name
            raise Failed(f"{name} ended with exit code {process.returncode}. It said:\n{end}")
        return written

    def rest(self) -> None:
        """Let Wine's services end, and all that runs with them."""
        if self.before:
            environment = {**os.environ, **self.environment}
            subprocess.run(["wineserver", "-k"], env=environment, check=False)


def said_by(process: subprocess.Popen[bytes], patience: float | None = None) -> str:
    """Wait for a program's end and return what it wrote.

    Its pipe may stay open longer: Wine's services inherit it from the program that woke them.
    """
    parts: list[bytes] = []

    def listen() -> None:
        assert process.stdout is not None
        with process.stdout as pipe:
            parts.extend(iter(lambda: os.read(pipe.fileno(), 65536), b""))

    listener = Thread(target=listen, daemon=True)
    listener.start()
    process.wait(patience)
    listener.join(DRAIN_SECONDS)
    return b"".join(parts).decode("utf-8", "replace").replace("\r\n", "\n")
