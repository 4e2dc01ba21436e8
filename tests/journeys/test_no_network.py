"""Nothing leaves the PC: the program goes its whole way where there is no network to reach.

Its system calls are watched too: a socket of the internet's families is made by nobody, not even
by a library that would hide the failure.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.root.trial import PASSWORD, a_sample_trial, keep_key

ROOT = Path(__file__).resolve().parents[2]
INTERNET = re.compile(r"\bAF_INET6?\b")
STRACE = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-o")
"""It halts a program at the calls of the network alone, and so costs little."""


def tool(*command: str) -> list[str]:
    """The command, or a skip where this machine has none that works."""
    found = shutil.which(command[0])
    if not found or subprocess.run([*command, "true"], check=False, capture_output=True).returncode:
        pytest.skip(f"{command[0]} can't be used here")
    return [found, *command[1:]]


def go(folder: Path, before: Sequence[str], *words: str) -> None:
    """Run the program as a process of its own, by way of a tool."""
    environment = os.environ | {"MENTORDESK_PASSWORD": PASSWORD, "QT_QPA_PLATFORM": "offscreen"}
    environment["MENTORDESK_QUIT_WHEN_SHOWN"] = "1"
    command = [*before, sys.executable, "-m", "mentordesk", "--data", str(folder), *words]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr.decode()


def test_the_whole_way_needs_no_network(tmp_path: Path) -> None:
    away = tool("unshare", "--map-root-user", "--net")
    go(tmp_path / "data", away, "demo", str(tmp_path / "out"))
    assert (tmp_path / "out" / "feedback.pdf").exists()


@pytest.mark.parametrize("words", [("demo", "OUT"), ("list",), ()], ids=["demo", "list", "window"])
def test_no_socket_of_the_internet_is_made(tmp_path: Path, words: tuple[str, ...]) -> None:
    calls, folder = tmp_path / "calls", tmp_path / "data"
    watch = tool(*STRACE, str(calls))
    a_sample_trial(folder)
    keep_key(folder)
    go(folder, watch, *(word.replace("OUT", str(tmp_path / "out")) for word in words))
    made = [line for line in calls.read_text().splitlines() if INTERNET.search(line)]
    assert not made, "\n".join(made)


def test_the_watch_sees_a_socket(tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    watch = tool(*STRACE, str(calls))
    opens = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    subprocess.run([*watch, sys.executable, "-c", opens], check=True)
    assert INTERNET.search(calls.read_text())
