"""``python3 dev.py build``: the bundle, the installer and the zip, into dist/."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from installer.bundle import make_bundle, size_of
from installer.packages import lock
from installer.places import DIST, Failed, Lacking
from installer.setup_program import make_portable, make_setup, makensis
from installer.windows import Windows
from mentordesk import __version__

T = TypeVar("T")


def build(_options: argparse.Namespace) -> int:
    """Make everything that is handed out."""
    makensis()
    windows = told("Windows, or Wine in its place", Windows.here)
    bundle = told("The bundle", lambda: make_bundle(windows))
    DIST.mkdir(exist_ok=True)
    told("The installer", lambda: make_setup(bundle, __version__))
    told("The portable zip", lambda: make_portable(bundle, __version__))
    return 0


def told(what: str, step: Callable[[], T]) -> T:
    """Take a step, and say how long it took and what came of it."""
    began = time.monotonic()
    made = step()
    seconds = f"{time.monotonic() - began:.0f} s"
    size = f"{_size(made) / 1e6:.1f} MB, {made}" if isinstance(made, Path) else ""
    print(f"{what}: {seconds}", size, flush=True)
    return made


def _size(made: Path) -> int:
    return size_of(made) if made.is_dir() else made.stat().st_size


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser("dev.py build", description=__doc__)
    options.set_defaults(run=build)
    commands = options.add_subparsers(metavar="COMMAND")
    locking = commands.add_parser("lock", help="pin anew what Windows' packages are built from")
    locking.set_defaults(run=lambda _: lock())
    return options


def main(words: Sequence[str]) -> int:
    """Do what was asked for; return the exit code."""
    options = _options().parse_args(words)
    try:
        return options.run(options) or 0
    except (Lacking, Failed) as trouble:
        print(trouble, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
