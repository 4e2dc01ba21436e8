"""The first window fits on the screen that it is opened on."""

import os
import subprocess
import sys
from pathlib import Path

FIRST_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
from mentordesk.settings import FileSettings
from mentordesk.ui.geometry import restore_geometry
from pathlib import Path
app = QApplication([])
window = QWidget()
restore_geometry(window, FileSettings(Path(".")))
print(window.width(), window.height())
"""
SCREEN = '{{"screens": [{{"name": "desk", "x": 0, "y": 0, "width": {}, "height": {}}}]}}'


def first_size(tmp_path: Path, width: int, height: int) -> tuple[int, ...]:
    (tmp_path / "screen.json").write_text(SCREEN.format(width, height), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen:configfile=screen.json"}
    command = [sys.executable, "-c", FIRST_WINDOW]
    run = subprocess.run(
        command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    return tuple(map(int, run.stdout.split()))


def test_the_first_window_is_no_larger_than_a_small_laptops_screen(tmp_path: Path) -> None:
    width, height = first_size(tmp_path, 1366, 768)
    assert width <= 1366
    assert height < 768


def test_the_first_window_is_no_larger_than_it_must_on_a_large_screen(tmp_path: Path) -> None:
    assert first_size(tmp_path, 2560, 1440) == (1280, 860)


def test_the_first_window_fits_on_a_laptop_that_shows_everything_twice_as_large(
    tmp_path: Path,
) -> None:
    width, height = first_size(tmp_path, 1920 // 2, 1080 // 2)
    assert width <= 960
    assert height < 540
