"""What the Windows program is put together from."""

import re
import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

from installer.__main__ import main
from installer.packages import NEVER_USED, TOOLS, locked
from installer.places import INSTALLER, LOCK, ROOT
from installer.setup_program import POLICIES, files_of, packed
from installer.wine import prefix
from tests.frozen.olden import older

PIN = re.compile(r"[\w.-]+==[\w.]+ --hash=sha256:[0-9a-f]{64}")


def pins(file: Path) -> dict[str, str]:
    """The versions that a file of pins names."""
    found = re.findall(r"^\s*\"?([\w.-]+)==([\w.]+)", file.read_text("utf-8"), re.MULTILINE)
    return {name.casefold().replace("-", "_"): version for name, version in found}


def test_every_package_for_windows_is_pinned_by_its_hash():
    lines = LOCK.read_text("utf-8").splitlines()[1:]
    assert lines and all(PIN.fullmatch(line) for line in lines)


def test_windows_gets_the_versions_that_are_tested_here():
    here = pins(ROOT / "constraints.txt") | pins(ROOT / "pyproject.toml")
    tools = {tool.partition("==")[0].replace("-", "_") for tool in TOOLS}
    there = {name: v for name, v in pins(LOCK).items() if name not in tools}
    assert there == {name: here[name] for name in there}


def test_nothing_for_the_network_is_among_them():
    assert not NEVER_USED & {name.casefold() for name in locked()}


def test_what_is_packed_is_the_same_each_time_and_unpacks_as_it_was(tmp_path: Path):
    files = files_of(POLICIES) | {"read-me": "päivää"}
    first, second = (packed(tmp_path / name, files) for name in ("first.zip", "second.zip"))
    assert first.read_bytes() == second.read_bytes()
    with ZipFile(first) as zipped:
        zipped.extractall(tmp_path / "out")
    assert (tmp_path / "out" / "read-me").read_text("utf-8") == "päivää"
    assert {name: (tmp_path / "out" / name).read_bytes() for name in files_of(POLICIES)} == {
        name: file.read_bytes()
        for name, file in files_of(POLICIES).items()
        if isinstance(file, Path)
    }


def test_the_readme_tells_what_each_file_does():
    told = (INSTALLER / "README.md").read_text("utf-8")
    files = [*INSTALLER.glob("[!_]*.py"), *INSTALLER.glob("*.ns?")]
    assert not [file.name for file in files if f"`{file.name}`" not in told]


def test_what_is_missing_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(prefix.Lacking, match=r"apt-get install wine wine64 gcc-mingw.* nsis"):
        prefix.check_tools()


def test_a_build_says_so_before_the_long_work(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("PATH", "/nowhere")
    assert main(["--verify"]) == 1
    assert "apt-get install wine wine64" in capsys.readouterr().err


def test_what_it_takes_to_try_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(prefix.Lacking, match=r"xvfb xdotool .* tesseract-ocr tesseract-ocr-fin"):
        prefix.check_bench()


@pytest.mark.skipif(not shutil.which("makensis"), reason="NSIS isn't here")
def test_nsis_takes_the_script_without_a_warning(tmp_path: Path):
    assert older(tmp_path).read_bytes().startswith(b"MZ")
