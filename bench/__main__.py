"""The command line of the bench: python3 dev.py bench [--save] [ROW …]."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from platform import machine, python_version, system

from bench.key import Key
from bench.pdf import PDFS
from bench.preview import LivePreview
from bench.programme import ReadingIn
from bench.row import NotMeasured, Row
from bench.save import Save
from bench.search import Search
from bench.sign import Sign
from bench.start import LeastStart, Start
from bench.tolls import TOLLS
from bench.tolls import table as tolls

ROWS: tuple[Row, ...] = (
    Start(),
    LeastStart(),
    Save(),
    Search(),
    Key(),
    *PDFS,
    LivePreview(),
    Sign(),
    ReadingIn(),
)
REPORT = Path(__file__).resolve().parent.parent / "docs" / "bench.md"
HEAD = (
    "| row | ours | theirs | ours ms | theirs ms | ratio | aim | |",
    "| --- | --- | --- | ---: | ---: | ---: | ---: | --- |",
)


def line(row: Row) -> str:
    """Measure a row and return its line of the table."""
    cells = [row.name, row.ours, row.theirs]
    try:
        result = row.run()
    except NotMeasured as lack:
        cells += ["–", "–", "–", f"≤ {row.aim}", f"not measured: {lack}"]
    else:
        verdict = "met" if result.ratio <= row.aim else "missed"
        cells += [f"{result.ours * 1000:.1f}", f"{result.theirs * 1000:.1f}"]
        cells += [f"{result.ratio:.2f}", f"≤ {row.aim}", verdict]
    return f"| {' | '.join(cells)} |"


def table(rows: Sequence[Row]) -> Iterator[str]:
    """Yield the table, a line at a time as it is measured."""
    yield from HEAD
    for row in rows:
        yield line(row)


def tables(names: Sequence[str]) -> Iterator[str]:
    """Yield the table of the rows asked for and that of the runs, a line at a time; all if none."""
    rows = tuple(row for row in ROWS if not names or row.name in names)
    runs = tuple(toll for toll in TOLLS if not names or toll.name in names)
    if rows:
        yield from table(rows)
    if rows and runs:
        yield ""
    if runs:
        yield from tolls(runs)


def report(lines: Sequence[str]) -> str:
    """Return the tables as a page that says when and on what they were measured."""
    day = datetime.now(UTC).date().isoformat()
    place = f"{system()} on {machine()}, Python {python_version()}"
    head = f"# Bench\n\nMeasured on {day}, {place}, by `python3 dev.py bench --save`."
    return "\n".join((f"{head} What a row means: `bench/README.md`.\n", *lines, ""))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for, or all; return 0 when no aim was missed and every run held."""
    names = [each.name for each in (*ROWS, *TOLLS)]
    parser = argparse.ArgumentParser("dev.py bench", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"of {', '.join(names)}; else all")
    parser.add_argument("--save", action="store_true", help="write the table to docs/bench.md too")
    asked = parser.parse_args(arguments)
    if unknown := set(asked.rows) - set(names):
        parser.error(f"no such row: {', '.join(sorted(unknown))}")
    lines: list[str] = []
    for text in tables(asked.rows):
        print(text, flush=True)
        lines.append(text)
    if asked.save:
        REPORT.write_text(report(lines), encoding="utf-8")
    return 1 if any(text.endswith(("missed |", "failed |")) for text in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
