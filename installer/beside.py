"""What lies beside the installer: the list of its parts (SBOM), the sums, and the signature."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from installer.packages import PIP, shipped_lines
from installer.places import CACHE, DIST, INSTALLER, IS_WINDOWS, ROOT, WORK, Failed, Lacking

TOOLS_LOCK: Final = INSTALLER / "tools-lock.txt"
SUMS: Final = "SHA256SUMS"
CERTIFICATE, PASSWORD_FILE = "MENTORDESK_CERTIFICATE", "MENTORDESK_CERTIFICATE_PASSWORD_FILE"
"""Where the certificate to sign with lies (PKCS#12), and the file with its password."""
CLOCK: Final = "http://timestamp.digicert.com"


def make_sbom(name: str) -> Path:
    """Write which parts are shipped, as CycloneDX, and return the file."""
    tools = CACHE / f"tools-{hashlib.sha256(TOOLS_LOCK.read_bytes()).hexdigest()[:12]}"
    if not tools.exists():
        words = ("install", "--quiet", "--require-hashes", "--no-deps", "--only-binary=:all:")
        _do(*PIP, *words, "--target", str(tools), "-r", str(TOOLS_LOCK))
    requirements, sbom = WORK / "shipped.txt", DIST / f"{name}.cdx.json"
    requirements.write_text("".join(shipped_lines()), "utf-8")
    asked = ("requirements", "--output-reproducible", "--no-validate", "--output-format", "JSON")
    about = ("--pyproject", str(ROOT / "pyproject.toml"), "--output-file", str(sbom))
    command = (sys.executable, "-m", "cyclonedx_py", *asked, *about, str(requirements))
    _do(*command, PYTHONPATH=str(tools))
    return sbom


def write_sums(files: Iterable[Path]) -> Path:
    """Write the SHA-256 of each file, as ``sha256sum --check`` reads it."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    sums = DIST / SUMS
    sums.write_text("".join(lines), "ascii", newline="\n")
    return sums


def sign(program: Path) -> Path:
    """Sign a program in its place with the certificate that the environment names."""
    certificate, password = (os.environ.get(name, "") for name in (CERTIFICATE, PASSWORD_FILE))
    if not (certificate and password):
        raise Lacking(f"To sign, name the certificate in {CERTIFICATE}, and in {PASSWORD_FILE}.")
    tool = "signtool" if IS_WINDOWS else "osslsigncode"
    if not shutil.which(tool):
        raise Lacking(f"To sign takes {tool}, and it isn't here.")
    if IS_WINDOWS:
        secret = Path(password).read_text("utf-8").splitlines()[0]
        key = ("/f", certificate, "/p", secret)
        _do(tool, "sign", *key, "/fd", "SHA256", "/tr", CLOCK, "/td", "SHA256", str(program))
    else:
        signed = program.with_suffix(".signed")
        key = ("-pkcs12", certificate, "-readpass", password)
        clock = ("-ts", CLOCK)
        _do(tool, "sign", *key, "-h", "sha256", *clock, "-in", str(program), "-out", str(signed))
        signed.replace(program)
    return program


def _do(*command: str, **environment: str) -> None:
    done = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Failed(f"{Path(command[0]).name} failed. It said:\n{done.stdout}{done.stderr}")
