"""dev.py makes its environment once, and says in a sentence what is missing."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from mentordesk.cli import _options
from mentordesk.cli.commands import OPEN, _parser

DEV = Path(dev.__file__)
LDD = """\
Qt/plugins/platforms/libqxcb.so:
	linux-vdso.so.1 (0x00007ffe6d5f2000)
	libxcb-cursor.so.0 => not found
	libxkbcommon-x11.so.0 => not found
	libglib-2.0.so.0 => not found
	libgthread-2.0.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f0d5c9a0000)
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with its files of pins, in which no command is really run."""
    (tmp_path / ".venv").mkdir()
    (tmp_path / "pyproject.toml").write_text("pins")
    (tmp_path / "constraints.txt").write_text("more pins")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "made-from")
    return tmp_path


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that dev.py would have run; each succeeds."""
    seen: list[list[str]] = []

    def note(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        seen.append(command)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(subprocess, "run", note)
    return seen


@pytest.mark.usefixtures("checkout")
def test_the_environment_is_made_once(commands: list[list[str]]) -> None:
    dev.prepare()
    made = len(commands)
    dev.prepare()
    assert made == len(commands) == 2


@pytest.mark.parametrize("name", ["pyproject.toml", "constraints.txt"])
def test_changed_pins_are_installed(checkout: Path, commands: list[list[str]], name: str) -> None:
    dev.prepare()
    (checkout / name).write_text("other pins")
    commands.clear()
    dev.prepare()
    assert "pip" in commands[-1]


def test_a_failed_installation_is_tried_again(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = subprocess.CompletedProcess([], 1, "", "ERROR: NewConnectionError")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: failed)
    for _ in range(2):
        with pytest.raises(dev.Missing, match="no way to the package index"):
            dev.prepare()
    assert not (checkout / ".venv" / "made-from").exists()


def test_pips_own_words_are_passed_on() -> None:
    assert "No space left" in dev.why_pip_failed("OSError: No space left on device")


@pytest.mark.parametrize("version", [(3, 10), (3, 14)])
def test_a_python_out_of_range_is_refused(version: tuple[int, int]) -> None:
    with pytest.raises(dev.Missing, match=rf"this is 3\.{version[1]}"):
        dev.check_python(version)


def test_a_python_without_ensurepip_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "find_spec", lambda name: None if name == "ensurepip" else name)
    with pytest.raises(dev.Missing, match="apt-get install python3-venv"):
        dev.check_venv_module()


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_a_library_is_found_in_its_debian_package(library: str, package: str) -> None:
    assert dev.debian_package(library) == package


def test_each_missing_package_is_named_once() -> None:
    assert dev.missing_packages(LDD) == ["libglib2.0-0", "libxcb-cursor0", "libxkbcommon-x11-0"]


def called(arguments: list[str]) -> argparse.Namespace:
    """The command line as dev.py reads it."""
    options, options.rest = dev.parser().parse_known_args(arguments)
    return options


def test_arguments_are_handed_on_in_their_order() -> None:
    given = ["tests/dev", "-k", "a sentence", "-x"]
    assert called(["test", *given]).rest == given


def test_run_demo_is_the_demo_command(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[str, ...]] = []
    monkeypatch.setattr(dev, "prepare", lambda: None)
    monkeypatch.setattr(dev, "check_qt", lambda _: None)
    monkeypatch.setattr(dev, "call", lambda *command, **_: calls.append(command))
    dev.main(["run", "--demo", "out", "--language", "sv"])
    assert calls == [("mentordesk", "--language", "sv", "demo", "out")]


def without_screen(*arguments: str) -> subprocess.CompletedProcess[str]:
    """What dev.py answers where there is no screen."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: text for name, text in os.environ.items() if name not in names}
    command = [sys.executable, str(DEV), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_no_command_but_the_one_that_opens_a_window_needs_a_screen() -> None:
    _, commands = _parser(_options())
    assert set(commands.choices) - dev.WITHOUT_A_WINDOW == {OPEN}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_the_demo_is_pointed_to() -> None:
    answer = without_screen("run", "--data", "somewhere")
    assert answer.returncode == 1
    assert "python3 dev.py run --demo OUT" in answer.stderr
    assert len(answer.stderr.splitlines()) == 1


def test_build_is_the_installers_own_command(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[str, ...]] = []
    monkeypatch.setattr(dev, "prepare", lambda: None)
    monkeypatch.setattr(dev, "call", lambda *command, **_: calls.append(command))
    dev.main(["build", "--verify"])
    assert calls == [("installer", "--verify")]


HALF_TRANSLATED = (
    "<TS><context><message><source>Print</source><translation>Tulosta</translation></message>"
    "<message><source>Save</source><translation type='unfinished'/></message></context></TS>"
)


def test_a_text_not_translated_is_named(tmp_path: Path) -> None:
    ts = tmp_path / "fi.ts"
    ts.write_text(HALF_TRANSLATED)
    assert dev.unfinished_texts(ts) == ["Save"]


@pytest.mark.parametrize("language", dev.LANGUAGES)
def test_the_check_of_texts_looks_at_every_language(
    language: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(dev, "TEXTS", tmp_path)
    for each in dev.LANGUAGES:
        (tmp_path / f"{each}.ts").write_text(HALF_TRANSLATED if each == language else "<TS/>")
    assert dev.report_texts(tmp_path) == 1
    assert capsys.readouterr().out == f"Not yet translated:\n  {language}: Save\n"


def test_the_check_of_texts_is_content_where_all_is_translated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "TEXTS", tmp_path)
    (tmp_path / "sv.ts").write_text("<TS/>")
    assert dev.report_texts(tmp_path) == 0
