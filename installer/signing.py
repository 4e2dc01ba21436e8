"""The signature under the programs, the installer and the uninstaller."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from installer.places import IS_WINDOWS, Failed, Lacking

CERTIFICATE: Final = "MENTORDESK_CERTIFICATE"
"""Names the certificate to sign with (PKCS#12)."""
PASSWORD_FILE: Final = "MENTORDESK_CERTIFICATE_PASSWORD_FILE"
"""Names the file with its password, on one line."""
CLOCK: Final = "MENTORDESK_TIMESTAMP_URL"
"""Names the server that says when it was signed; empty means none, and no network is needed."""
USUAL_CLOCK: Final = "http://timestamp.digicert.com"
SIGN_COMMAND: Final = f'"{sys.executable}" -m installer sign'
"""Signs the file named after it; makensis runs it on the uninstaller, which only it ever sees."""


def signing_tool() -> str:
    """Return the program that signs; raises ``Lacking``, also where the certificate is missing."""
    if not (os.environ.get(CERTIFICATE) and os.environ.get(PASSWORD_FILE)):
        raise Lacking(f"To sign, name the certificate in {CERTIFICATE}, and in {PASSWORD_FILE}.")
    tool = "signtool" if IS_WINDOWS else "osslsigncode"
    if not shutil.which(tool):
        raise Lacking(f"To sign takes {tool}, and it isn't here.")
    return tool


def sign(program: Path) -> Path:
    """Sign a program in its place with the certificate that the environment names."""
    tool = signing_tool()
    certificate, password = os.environ[CERTIFICATE], os.environ[PASSWORD_FILE]
    signed = program.with_name(f"{program.name}.signed")
    clock = os.environ.get(CLOCK, USUAL_CLOCK)
    if IS_WINDOWS:
        shutil.copyfile(program, signed)
        words = _for_signtool(certificate, password, clock, signed)
    else:
        words = _for_osslsigncode(certificate, password, clock, program, signed)
    done = subprocess.run([tool, "sign", *words], capture_output=True, text=True, check=False)
    if done.returncode:
        signed.unlink(missing_ok=True)
        raise Failed(f"{tool} could not sign {program.name}. It said:\n{done.stdout}{done.stderr}")
    signed.replace(program)
    return program


def _for_osslsigncode(*given: str | Path) -> list[str]:
    certificate, password, clock, program, signed = map(str, given)
    when = ["-ts", clock] if clock else []
    key = ["-pkcs12", certificate, "-readpass", password, "-h", "sha256"]
    return [*key, *when, "-in", program, "-out", signed]


def _for_signtool(certificate: str, password: str, clock: str, program: Path) -> list[str]:
    secret = Path(password).read_text("utf-8").splitlines()[0]
    when = ["/tr", clock, "/td", "SHA256"] if clock else []
    return ["/f", certificate, "/p", secret, "/fd", "SHA256", *when, str(program)]
