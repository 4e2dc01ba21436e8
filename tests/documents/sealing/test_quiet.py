"""Signing needs no network, no XML library and no loop of events, and keeps what it reads."""

import asyncio
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mentordesk.documents.sealing import PdfSeals
from tests.documents.sealing.conftest import Made
from tests.documents.sealing.marks import a_signature
from tests.documents.sealing.small_form import a_form

HERE = Path(__file__).resolve().parents[3]
WITHOUT = """
import sys
for name in ("lxml", "aiohttp", "requests"):
    sys.modules[name] = None
sys.addaudithook(lambda event, _: event == "socket.__new__" and sys.exit("a socket was opened"))
from mentordesk.documents.sealing import PdfSeals
from tests.documents.reading_back import FONTS
from tests.documents.sealing.marks import a_signature
from tests.documents.sealing.small_form import a_form
seals = PdfSeals(FONTS)
key = seals.new_key("MentorDesk")
signed = seals.sign(a_form(), a_signature("mentor", "Olga", "Olga"), key)
again = seals.sign(signed, a_signature("employer", "Matti", "Matti"), key)
print([seen.is_intact for seen in seals.examine(seals.seal(again, key)).signatures])
"""


def test_no_library_of_networks_or_xml_is_needed() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", WITHOUT],
        capture_output=True,
        text=True,
        cwd=HERE,
        env={**os.environ, "PYTHONPATH": str(HERE)},
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == ("[True, True, True]", "")


def sealed_anew(seals: PdfSeals, key: bytes) -> bool:
    """Sign and seal a form, and say whether it is whole."""
    signed = seals.sign(a_form(), a_signature("mentor", "Olga", "Olga"), key)
    return seals.examine(seals.seal(signed, key)).changes == ()


def test_it_works_on_several_threads_at_once(seals: PdfSeals, key: bytes) -> None:
    with ThreadPoolExecutor(4) as threads:
        done = [threads.submit(sealed_anew, seals, key) for _ in range(8)]
        assert all(each.result() for each in done)


def test_a_changed_file_leaves_nothing_in_the_log(
    seals: PdfSeals, made: Made, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    seals.examine(made.sealed.replace(b"/Rect [72", b"/Rect [70", 1))
    seals.examine(made.sealed + made.sealed[len(made.signed) :])
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")


def test_no_loop_of_events_is_left_behind(seals: PdfSeals, key: bytes) -> None:
    assert sealed_anew(seals, key)
    with pytest.raises(RuntimeError):
        asyncio.get_running_loop()
