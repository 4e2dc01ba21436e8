"""Reads what stands on a picture of the screen, as a person would."""

from __future__ import annotations

import csv
import os
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMargins, QPoint, QRect
from PySide6.QtGui import QColor, QImage

ALIKE: Final = 0.8
"""How much of some words must be read right."""
LAYOUTS: Final = ("6", "3", "11")
"""How tesseract takes a page: as one block, in columns, as words here and there."""
ONE_LINE: Final = "7"
ACCENT: Final = "#0d5c63"
"""The colour of the one button that goes on, in the light look."""
ACCENTS: Final = {QColor(ACCENT).rgb(), QColor("#0a4a50").rgb()}
"""The same with the mouse over it, too."""
STEP: Final = 4
NEAR: Final = QMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
LEAST_BUTTON: Final = 24
ENLARGED: Final = 3


@dataclass(frozen=True)
class Seen:
    """A word, or some on one line, and where they stand."""

    text: str
    place: QRect

    def with_next(self, other: Seen) -> Seen:
        """Return both as one."""
        return Seen(f"{self.text} {other.text}", self.place.united(other.place))

    def likeness(self, words: str) -> float:
        """Return from 0 to 1 how much it is like some words, by letters and digits alone."""
        return SequenceMatcher(None, letters_of(self.text), letters_of(words)).ratio()


def letters_of(text: str) -> str:
    """Return what is read most surely of a text."""
    return "".join(filter(str.isalnum, text.casefold()))


def find(words: str, picture: Path) -> list[Seen]:
    """Return where words stand on a picture, the most alike first; a button goes before all."""
    pressed = [each for each in buttons_on(picture) if each.likeness(words) >= ALIKE]
    return pressed or _in_text(words, picture)


def text_of(picture: Path) -> str:
    """Return all that is read on a picture, line by line."""
    return "\n".join(" ".join(each.text for each in line) for line in _lines(picture, LAYOUTS[0]))


def buttons_on(picture: Path) -> Iterator[Seen]:
    """Yield what is written in white on our colour."""
    image, cut = QImage(str(picture)), picture.with_suffix(".button.png")
    for place in _blocks(image):
        button = image.copy(place).convertToFormat(QImage.Format.Format_Grayscale8)
        button.invertPixels()
        button.scaledToWidth(place.width() * ENLARGED).save(str(cut))
        for line in _lines(cut, ONE_LINE):
            yield Seen(" ".join(each.text for each in line), place)
    cut.unlink(missing_ok=True)


def _in_text(words: str, picture: Path) -> list[Seen]:
    count = len(words.split())
    for layout in LAYOUTS:
        runs = _runs(_lines(picture, layout), (count, count + 1, count - 1))
        alike = [run for run in runs if run.likeness(words) >= ALIKE]
        if alike:
            return sorted(alike, key=lambda run: run.likeness(words), reverse=True)
    return []


def _lines(picture: Path, layout: str) -> Iterator[list[Seen]]:
    command = ("tesseract", str(picture), "-", "-l", "fin", "--psm", layout, "tsv")
    environment = os.environ | {"OMP_THREAD_LIMIT": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    rows = csv.DictReader(done.stdout.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    read = [row for row in rows if row["level"] == "5" and letters_of(row["text"])]
    for _, line in groupby(
        read, lambda row: [row[n] for n in ("block_num", "par_num", "line_num")]
    ):
        yield [_seen(row) for row in line]


def _seen(row: dict[str, str]) -> Seen:
    return Seen(row["text"], QRect(*(int(row[n]) for n in ("left", "top", "width", "height"))))


def _runs(lines: Iterable[list[Seen]], counts: tuple[int, ...]) -> Iterator[Seen]:
    for line in lines:
        for count in filter(None, counts):
            for start in range(len(line) - count + 1):
                run = line[start]
                for other in line[start + 1 : start + count]:
                    run = run.with_next(other)
                yield run


def _blocks(image: QImage) -> list[QRect]:
    """Return what is filled with our colour and as high as a button, from the bottom up."""
    found = list[QRect]()
    for y in range(0, image.height(), STEP):
        for x in range(0, image.width(), STEP):
            if image.pixel(x, y) in ACCENTS:
                point = QPoint(x, y)
                block = next((b for b in found if b.marginsAdded(NEAR).contains(point)), None)
                if block is None:
                    found.append(QRect(point, point))
                else:
                    found[found.index(block)] = block.united(QRect(point, point))
    high = [b.adjusted(-STEP, -STEP, STEP, STEP) for b in found if b.height() >= LEAST_BUTTON]
    return sorted(high, key=QRect.top, reverse=True)


def count_of(picture: QImage, colour: str) -> int:
    """Return how many points of a picture have a colour."""
    wanted = QColor(colour).rgb()
    points = ((x, y) for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 4))
    return sum(picture.pixel(x, y) == wanted for x, y in points)
