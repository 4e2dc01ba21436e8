"""How long one waits after wrong passwords."""

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.patience import LONGEST, left_of, wait_after


def test_three_slips_are_free_then_it_doubles_up_to_a_minute() -> None:
    waits = [wait_after(failures) for failures in range(12)]
    assert waits == [0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]


def test_however_many_it_never_takes_longer_than_a_minute() -> None:
    assert wait_after(10**15) == LONGEST


def test_what_has_passed_is_taken_off() -> None:
    assert [left_of(8, 100, 100 + passed) for passed in (0, 3, 8, 100)] == [8, 5, 0, 0]


def test_on_a_pc_started_anew_what_passed_since_counts() -> None:
    assert [left_of(8, 1_000_000, uptime) for uptime in (0, 3, 100)] == [8, 5, 0]


@given(st.integers(0, 60), st.floats(0, 1e9), st.floats(0, 1e9))
def test_no_wait_is_longer_than_it_was(wait: int, since: float, now: float) -> None:
    assert 0 <= left_of(wait, since, now) <= wait
