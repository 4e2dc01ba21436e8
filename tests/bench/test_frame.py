"""The bench's frame: the arithmetic, the table, and what it says of a missed aim."""

from dataclasses import dataclass
from pathlib import Path

import pytest

import bench.__main__ as frame
from bench.row import NotMeasured, Result, middle, slowest_hundredth, take_turns
from bench.tolls import Count, Toll


@dataclass
class FixedRow:
    """A row that measures nothing: its ratio is given, or that it can't be measured."""

    ratio: float | None = None
    name: str = "fixed"
    ours: str = "this"
    theirs: str = "that"
    aim: float = 1.5

    def run(self) -> Result:
        """Return what was given."""
        if self.ratio is None:
            raise NotMeasured("LibreOffice is missing")
        return Result(self.ratio / 10, 0.1, self.ratio)


def test_the_sides_take_turns_after_a_round_to_warm_up() -> None:
    seen: list[str] = []

    def side(name: str, seconds: float) -> float:
        seen.append(name)
        return seconds

    both = take_turns(lambda: side("ours", 2), lambda: side("theirs", 1), rounds=2)
    assert both == ([2, 2], [1, 1])
    assert seen == ["ours", "theirs"] * 3


def test_the_middle_is_the_median_of_the_rounds_ratios() -> None:
    assert middle([1, 2, 9], [1, 1, 1]) == Result(2, 1, 2)


def test_the_slowest_hundredth_looks_at_the_rare_slow_ones() -> None:
    rarely_slow = [1.0] * 97 + [3.0] * 3
    assert slowest_hundredth(rarely_slow, [1.0] * 100).ratio == 3


@pytest.mark.parametrize(
    ("ratio", "verdict"), [(1.5, "met |"), (1.51, "missed |"), (None, "LibreOffice is missing |")]
)
def test_a_line_ends_with_its_verdict(ratio: float | None, verdict: str) -> None:
    assert frame.line(FixedRow(ratio)).endswith(verdict)


@pytest.mark.parametrize(("ratio", "code"), [(1.0, 0), (2.0, 1), (None, 0)])
def test_a_missed_aim_shows_in_the_exit_code(
    ratio: float | None, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frame, "ROWS", (FixedRow(ratio),))
    monkeypatch.setattr(frame, "TOLLS", ())
    assert frame.main([]) == code


@pytest.mark.parametrize("failed", [0, 1])
def test_a_run_that_lost_something_shows_in_the_exit_code(
    failed: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    toll = Toll("harm", "something bad", 7, lambda times: Count(times, f"{failed} lost", failed))
    monkeypatch.setattr(frame, "ROWS", ())
    monkeypatch.setattr(frame, "TOLLS", (toll,))
    assert frame.main([]) == failed
    assert f"| 7 | {failed} lost |" in capsys.readouterr().out


def test_a_run_that_breaks_off_has_failed_and_the_next_follows(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def break_off(_: int) -> Count:
        raise RuntimeError("the typist ended by itself")

    runs = (Toll("broken", "bad", 7, break_off), Toll("next", "bad", 7, lambda n: Count(n, "", 0)))
    monkeypatch.setattr(frame, "ROWS", ())
    monkeypatch.setattr(frame, "TOLLS", runs)
    assert frame.main([]) == 1
    out = capsys.readouterr().out
    assert "| RuntimeError | failed |" in out
    assert out.endswith("held |\n")


def test_a_run_that_this_machine_can_not_do_is_no_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def lack(_: int) -> Count:
        raise NotMeasured("no disk can be mounted")

    monkeypatch.setattr(frame, "ROWS", ())
    monkeypatch.setattr(frame, "TOLLS", (Toll("disks", "bad", 7, lack),))
    assert frame.main([]) == 0
    assert "not measured: no disk" in capsys.readouterr().out


def test_the_table_is_saved_when_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frame, "ROWS", (FixedRow(1.0), FixedRow(1.0, name="other")))
    monkeypatch.setattr(frame, "REPORT", tmp_path / "bench.md")
    frame.main(["--save", "other"])
    page = (tmp_path / "bench.md").read_text()
    assert "| other | this | that |" in page
    assert "| fixed |" not in page


def test_an_unknown_row_is_wrong_usage() -> None:
    with pytest.raises(SystemExit):
        frame.main(["no-such-row"])
