#!/usr/bin/env python3
"""Every chore of this checkout: run, test, check, bench, texts, build.

It needs Python 3.11 to 3.13 and nothing else: it makes .venv, installs there what pyproject.toml
and constraints.txt name, and does so again when they change. What is missing it says in a sentence.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "made-from"
TEXTS = ROOT / "resources" / "i18n"
LANGUAGES = ("fi", "sv", "en")
EVERYWHERE = ("-n", "auto", "--dist", "worksteal")  # on every processor
QUICK = ("-m", "not conformance")  # a later -m, such as "-m conformance", takes its place

WITHOUT_A_WINDOW = {
    "demo",
    "list",
    "import",
    "export",
    "print",
    "calendar",
    "verify",
    "programmes",
    "backup",
    "restore",
    "policies",
    "check",
    "-h",
    "--help",
    "--self-test",
    "--version",
}
NETWORK_TROUBLE = re.compile(
    "NewConnectionError|ConnectTimeout|name resolution|getaddrinfo|unreachable"
)
PACKAGES_NOT_NAMED_BY_RULE = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
}
QT_PARTS = ("QtWidgets.abi3.so", "QtPdfWidgets.abi3.so", "Qt/plugins/platforms/libqoffscreen.so")
QT_SCREEN_PARTS = (
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/printsupport/libcupsprintersupport.so",
)


class Missing(Exception):
    """Something this machine lacks; the message is the sentence for the person."""


# The environment


def check_python(version: tuple[int, int]) -> None:
    """Refuse a Python that the pinned packages are not made for."""
    if not (3, 11) <= version <= (3, 13):
        raise Missing(
            f"MentorDesk needs Python 3.11, 3.12 or 3.13, and this is {version[0]}.{version[1]}: "
            "start dev.py with one of those, for example `python3.13 dev.py`."
        )


def check_venv_module() -> None:
    """Refuse a Python that can't make an environment; Debian packs that part apart."""
    if not (find_spec("venv") and find_spec("ensurepip")):
        raise Missing(
            "This Python can't make a virtual environment; on Debian and Ubuntu this adds it: "
            "sudo apt-get install python3-venv"
        )


def fingerprint(root: Path) -> str:
    """What .venv is made from, as a hash: the place and the two files of pins."""
    made_from = [str(root).encode()]
    made_from += [(root / name).read_bytes() for name in ("pyproject.toml", "constraints.txt")]
    return hashlib.sha256(b"\0".join(made_from)).hexdigest()


def prepare() -> None:
    """Make .venv and install into it, unless that was done and nothing has changed."""
    wanted = fingerprint(ROOT)
    if STAMP.exists() and STAMP.read_text() == wanted:
        return
    check_python(sys.version_info[:2])
    check_venv_module()
    print("Setting up .venv; this takes a minute.", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    install()
    STAMP.write_text(wanted)


def install() -> None:
    """Install the program, editable, with its tools at their pinned versions."""
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    done = subprocess.run(
        [*pip, "--constraint", str(ROOT / "constraints.txt"), "--editable", f"{ROOT}[dev]"],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Missing(why_pip_failed(done.stderr))


def why_pip_failed(words: str) -> str:
    """A sentence about pip's failure, with pip's own words where it is not the network."""
    if NETWORK_TROUBLE.search(words):
        return "The packages can't be fetched: there is no way to the package index from here."
    return f"pip could not install the packages. Its words:\n{words.strip()}"


def debian_package(library: str) -> str:
    """The Debian package of a shared library, by the naming rule of Debian's policy (8.1)."""
    name, _, version = library.lower().replace("_", "-").partition(".so.")
    hyphen = "-" if name[-1].isdigit() else ""
    return PACKAGES_NOT_NAMED_BY_RULE.get(library, f"{name}{hyphen}{version}")


def missing_packages(ldd_output: str) -> list[str]:
    """The Debian packages of the libraries that ldd did not find."""
    libraries = re.findall(r"(\S+) => not found", ldd_output)
    return sorted({debian_package(library) for library in libraries})


def check_qt(parts: Sequence[str]) -> None:
    """Refuse to start Qt without the system's libraries that these parts of it load."""
    if not (sys.platform == "linux" and shutil.which("ldd")):
        return
    qt = next(VENV.glob("lib/python3*/site-packages/PySide6"))
    asked = subprocess.run(
        ["ldd", *(str(qt / part) for part in parts)], capture_output=True, text=True, check=False
    )
    packages = missing_packages(asked.stdout)
    if packages:
        raise Missing(
            "Qt lacks libraries of this system; on Debian and Ubuntu this adds them: "
            f"sudo apt-get install {' '.join(packages)}"
        )


def call(*command: str, offscreen: bool = False, cwd: Path | None = ROOT) -> int:
    """Run a module of the environment's Python; return its exit code."""
    environment = os.environ | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    if offscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.call([str(PYTHON), "-m", *command], env=environment, cwd=cwd)


# The chores


def has_screen() -> bool:
    """Whether a window can be shown here, or Qt was told to do without."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def run(options: argparse.Namespace) -> int:
    """Start the program with the arguments given."""
    if options.demo:
        options.rest = [*options.rest, "demo", options.demo]
    opens_a_window = WITHOUT_A_WINDOW.isdisjoint(options.rest)
    if opens_a_window and not has_screen():
        raise Missing(
            "There is no screen here to open the window on (DISPLAY is not set); to see what "
            "MentorDesk makes without one: python3 dev.py run --demo OUT"
        )
    prepare()
    check_qt(QT_PARTS + QT_SCREEN_PARTS if opens_a_window else QT_PARTS)
    return call("mentordesk", *options.rest, cwd=None)


def test(options: argparse.Namespace) -> int:
    """Run the tests with pytest, on all processors; ``-n 0`` among the arguments on one."""
    prepare()
    check_qt(QT_PARTS)
    return call("pytest", *EVERYWHERE, *QUICK, *options.rest, offscreen=True)


def check(_options: argparse.Namespace) -> int:
    """Look the code over: ruff's rules and format, pyright's types."""
    prepare()
    return max([call("ruff", "check"), call("ruff", "format", "--check"), call("pyright")])


def bench(options: argparse.Namespace) -> int:
    """Measure the program against plain ways to do the same; see bench/README.md."""
    prepare()
    check_qt(QT_PARTS)
    return call("bench", *options.rest, offscreen=True)


def texts(options: argparse.Namespace) -> int:
    """Gather the window's texts into resources/i18n/*.ts and compile them to *.qm."""
    prepare()
    with tempfile.TemporaryDirectory() as scratch:
        gathered = Path(scratch)
        for language in LANGUAGES:
            gather(language, gathered)
        if options.check:
            return report_texts(gathered)
        for made in gathered.iterdir():
            shutil.copyfile(made, TEXTS / made.name)
    return 0


def gather(language: str, folder: Path) -> None:
    """Write the language's .ts and .qm into a folder, going on from the ones committed."""
    written = folder / f"{language}.ts"
    if (TEXTS / written.name).exists():
        shutil.copy(TEXTS / written.name, written)
    sources = sorted(str(path) for path in (ROOT / "mentordesk").rglob("*.py"))
    languages = ["-source-language", "en", "-target-language", language]
    plain = ["-silent", "-no-obsolete", "-locations", "none"]
    plurals = ["-pluralonly"] if language == "en" else []
    linguist("lupdate", *plain, *plurals, *languages, *sources, "-ts", str(written))
    linguist("lrelease", "-silent", str(written), "-qm", str(written.with_suffix(".qm")))


def linguist(tool: str, *arguments: str) -> None:
    """Run one of Qt's translation tools; they come with PySide6."""
    start = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    subprocess.run([str(PYTHON), "-c", start, *arguments], check=True)


def report_texts(gathered: Path) -> int:
    """Say which committed texts are out of date, and in each language which lack a translation."""
    stale = sorted(path.name for path in gathered.iterdir() if differs(path, TEXTS / path.name))
    if stale:
        print(f"Out of date: {', '.join(stale)}. Run: python3 dev.py texts")
    unfinished = [
        f"{ts.stem}: {text}"
        for ts in sorted(gathered.glob("*.ts"))
        for text in unfinished_texts(ts)
    ]
    if unfinished:
        print("Not yet translated:", *unfinished, sep="\n  ")
    return 1 if stale or unfinished else 0


def differs(new: Path, committed: Path) -> bool:
    """Whether the committed file is another than the new one, or not there."""
    return not committed.exists() or new.read_bytes() != committed.read_bytes()


def unfinished_texts(ts: Path) -> list[str]:
    """The source texts that a .ts file marks as not translated."""
    return [
        message.findtext("source", "")
        for message in ElementTree.parse(ts).iter("message")
        if message.find("translation[@type='unfinished']") is not None
    ]


def build(options: argparse.Namespace) -> int:
    """Build the Windows installer into dist/, under Wine where this isn't Windows."""
    prepare()
    return call("installer", *options.rest)


# The command line


def parser() -> argparse.ArgumentParser:
    """The command line: a chore, and what is handed on to the tool that does it."""
    top = argparse.ArgumentParser(prog="dev.py", description="Every chore of this checkout.")
    chores = top.add_subparsers(metavar="CHORE", required=True)
    for chore in (run, test, check, bench, texts, build):
        summary = (chore.__doc__ or "").strip()
        one = chores.add_parser(chore.__name__, help=summary, description=summary)
        one.set_defaults(chore=chore, hands_on=chore in (run, test, bench, build))
        if chore is run:
            one.add_argument("--demo", metavar="OUT", help="make the sample documents in OUT")
        if chore is texts:
            one.add_argument("--check", action="store_true", help="only say what is out of date")
    return top


def main(arguments: Sequence[str]) -> int:
    """Do one chore; return its exit code."""
    command_line = parser()
    options, options.rest = command_line.parse_known_args(arguments)
    if options.rest and not options.hands_on:
        command_line.error(f"unknown arguments: {' '.join(options.rest)}")
    try:
        return options.chore(options)
    except Missing as missing:
        print(missing, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failure:
        print(f"This failed, for the reason above: {failure.cmd[:3]}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
