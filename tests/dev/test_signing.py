"""What the build signs with, and that it says what it lacks."""

from pathlib import Path

import pytest

from installer.places import Lacking
from installer.signing import CERTIFICATE, PASSWORD_FILE, sign


def test_without_a_certificate_nothing_is_signed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    program = tmp_path / "program.exe"
    program.write_bytes(b"MZ")
    monkeypatch.delenv(CERTIFICATE, raising=False)
    with pytest.raises(Lacking, match=CERTIFICATE):
        sign(program)
    assert program.read_bytes() == b"MZ"


def test_without_the_tool_its_name_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv(CERTIFICATE, str(tmp_path / "certificate.p12"))
    monkeypatch.setenv(PASSWORD_FILE, str(tmp_path / "password.txt"))
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(Lacking, match=r"takes (osslsigncode|signtool)"):
        sign(tmp_path / "program.exe")
