"""How long one waits after wrong passwords."""

from mentordesk.domain.patience import LONGEST, left_of, wait_after


def test_three_slips_are_free_then_it_doubles_up_to_a_minute() -> None:
    waits = [wait_after(failures) for failures in range(12)]
    assert waits == [0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]


def test_however_many_it_never_takes_longer_than_a_minute() -> None:
    assert wait_after(10**15) == LONGEST


def test_what_has_passed_is_taken_off() -> None:
    assert [left_of(8, passed) for passed in (0, 3, 8, 100)] == [8, 5, 0, 0]


def test_a_clock_set_back_makes_it_no_longer() -> None:
    assert left_of(8, -1_000_000) == 8
