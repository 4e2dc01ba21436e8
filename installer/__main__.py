"""``python3 dev.py build``: the bundle, the installer and the zip, into dist/."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from installer.beside import make_sbom, write_sums
from installer.bundle import make_bundle, size_of
from installer.compare import twice
from installer.contents import check, write_page
from installer.licences import write
from installer.packages import lock
from installer.parts import everything
from installer.places import DIST, INSTALLER, IS_WINDOWS, ROOT, WORK, Failed, Lacking
from installer.setup_program import make_policies, make_portable, make_setup, makensis
from installer.signing import sign, signing_tool
from installer.times import measure
from installer.windows import Windows
from installer.windows_python import python_folder
from installer.wine.prefix import check_bench, check_tools
from mentordesk import __version__

T = TypeVar("T")
BARE = INSTALLER / "bare"


def build(options: argparse.Namespace) -> int:
    """Make everything that is handed out, and try it where that is asked for."""
    check_needs(options)
    DIST.mkdir(exist_ok=True)
    windows = told("Windows, or Wine in its place", Windows.here)
    python = told("Python for Windows", python_folder)
    parts = everything(python)
    told("The licences", lambda: write(parts))
    bundle = told("The bundle", lambda: make_bundle(windows))
    told("A reason for all in it", lambda: check(bundle, windows))
    if options.sign:
        for program in sorted(bundle.glob("*.exe")):
            sign(program)
    setup = told("The installer", lambda: make_setup(bundle, __version__, signed=options.sign))
    if options.sign:
        sign(setup)
    portable = told("The portable zip", lambda: make_portable(bundle, __version__))
    sbom = told("The list of parts", lambda: make_sbom(f"{bundle.name}-{__version__}", parts))
    policies = told("The template of group policies", lambda: make_policies(__version__))
    write_sums((setup, portable, policies, sbom))
    if options.twice and twice():
        return 1
    return verify(setup) if options.verify else 0


def check_needs(options: argparse.Namespace) -> None:
    """Refuse before the long work where something is missing that it ends with."""
    if not IS_WINDOWS:
        check_tools()
    makensis()
    if options.sign:
        signing_tool()
    if options.verify:
        check_bench()


def verify(setup: Path) -> int:
    """Install what was built under Wine and try it; return pytest's exit code."""
    command = [sys.executable, "-m", "pytest", "-n", "0", "-v", "--no-header", "tests/frozen"]
    environment = os.environ | {"MENTORDESK_SETUP": str(setup), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call(command, cwd=ROOT, env=environment)


def tell_contents(_options: argparse.Namespace) -> int:
    """Write the tables of docs/bundle.md from the bundle that was built last."""
    bundle = WORK / "bundles" / "mentordesk" / "MentorDesk"
    if not bundle.exists():
        raise Lacking("Build it first: python3 dev.py build")
    write_page(check(bundle, Windows.here()))
    return 0


def make_bare(_options: argparse.Namespace) -> int:
    """Make the bare window the same way; docs/bundle.md holds the program against it."""
    DIST.mkdir(exist_ok=True)
    bundle = told("The bare bundle", lambda: make_bundle(Windows.here(), BARE / "bare.spec"))
    told("Its installer", lambda: make_setup(bundle, __version__, WORK, BARE / "bare.nsi"))
    return 0


def sign_one(options: argparse.Namespace) -> int:
    """Sign one file in its place; NSIS asks for it."""
    sign(options.file)
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
    options.add_argument("--verify", action="store_true", help="install it under Wine and try it")
    options.add_argument("--sign", action="store_true", help="sign it; see docs/install.md")
    options.add_argument("--twice", action="store_true", help="build it elsewhere too, and compare")
    commands = options.add_subparsers(metavar="COMMAND")
    signing = commands.add_parser("sign", help="sign one file in its place")
    signing.add_argument("file", type=Path)
    signing.set_defaults(run=sign_one)
    locking = commands.add_parser("lock", help="pin anew what Windows' packages are built from")
    locking.set_defaults(run=lambda _: lock())
    bare = commands.add_parser("bare", help="make the bare window that the program is held against")
    bare.set_defaults(run=make_bare)
    contents = commands.add_parser("contents", help="write what is in the bundle and why")
    contents.set_defaults(run=tell_contents)
    timing = commands.add_parser("times", help="time the program's start against the bare window's")
    timing.set_defaults(run=lambda _: measure())
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
