"""How long the built program takes from its start to its end, once its window was shown.

The bare window does the same, and both take turns, so that what else the machine does hits both.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from installer.places import IS_WINDOWS, WORK, Failed, Lacking
from installer.windows import Windows, said_by
from installer.windows_python import python_folder
from installer.wine.prefix import check_bench
from installer.wine.screen import screen

ROUNDS: Final = 9
PASSWORD: Final = "kahvila kulman takana"


def measure() -> None:
    """Start the bare window and the program by turns, and print how long each took."""
    bundles = WORK / "bundles"
    bare, program = bundles / "bare" / "Bare", bundles / "mentordesk" / "MentorDesk"
    if not (bare.exists() and program.exists()):
        raise Lacking("Build both first: python3 dev.py build, python3 dev.py build bare")
    with shown() as more, tempfile.TemporaryDirectory() as folder:
        windows = Windows.here("window", MENTORDESK_PASSWORD=PASSWORD, **more)
        fill(windows, program / "mentordesk-cli.exe", Path(folder))
        window = (program / "MentorDesk.exe", "--data", Path(folder) / "data")
        with awake(windows):
            pairs = [
                (seconds(windows, bare / "Bare.exe"), seconds(windows, *window))
                for _ in range(ROUNDS)
            ]
    bares, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(our / one for one, our in pairs)
    print(f"Bare window {bares:.2f} s, MentorDesk {ours:.2f} s, ratio {ratio:.2f}, of {ROUNDS}")


def fill(windows: Windows, cli: Path, folder: Path) -> None:
    """Make a data folder with a trial in it."""
    windows.run(cli, "demo", folder)
    (folder / "data").mkdir()
    words = ("--data", folder / "data", "import", folder / "mentorship.json")
    windows.run(cli, *words)


def seconds(windows: Windows, *command: str | Path) -> float:
    """Run a program to its end and return how long that took."""
    began = time.monotonic()
    process = windows.start(*command, MENTORDESK_QUIT_WHEN_SHOWN="1")
    process.wait()
    took = time.monotonic() - began
    said = said_by(process)
    if process.returncode:
        raise Failed(f"{command[0]} ended with {process.returncode}: {said}")
    return took


@contextmanager
def awake(windows: Windows) -> Iterator[None]:
    """Keep Wine's services up meanwhile, as Windows' are."""
    waiting = windows.start(python_folder() / "python.exe", "-c", "import time; time.sleep(3600)")
    try:
        yield
    finally:
        waiting.kill()
        windows.rest()


@contextmanager
def shown() -> Iterator[dict[str, str]]:
    """Yield what names a screen to show windows on; on Windows there is one."""
    if IS_WINDOWS:
        yield {}
        return
    check_bench()
    with screen("1300x960x24") as display:
        yield {"DISPLAY": display}
