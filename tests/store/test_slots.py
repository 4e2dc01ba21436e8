"""What wraps the key: opens to who knows, to nobody else, and to nothing that was changed."""

from dataclasses import replace

import pytest

from mentordesk.store.slots import (
    Cost,
    Slot,
    by_code,
    by_password,
    password_slot,
    recovery_slot,
)
from tests.builders import A_KEY
from tests.store.safes import CHEAP

KEY = A_KEY.material
SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ0123"
SAME = [("ä", "a\u0308"), ("å", "a\u030a"), ("Ä", "A\u0308"), ("Å", "\u212b"), ("ö", "o\u0308")]


@pytest.fixture
def slot() -> Slot:
    return password_slot(KEY, "salasana", CHEAP, "a-file")


def test_a_password_opens_what_it_wrapped(slot: Slot) -> None:
    assert by_password(slot, "salasana", "a-file") == KEY
    assert by_password(slot, "Salasana", "a-file") is None


def test_a_code_opens_what_it_wrapped() -> None:
    slot = recovery_slot(KEY, SIGNS, "a-file")
    assert by_code(slot, SIGNS, "a-file") == KEY
    assert by_code(slot, SIGNS[::-1], "a-file") is None


@pytest.mark.parametrize(("typed", "again"), [*SAME, *(pair[::-1] for pair in SAME)])
def test_a_letter_is_the_same_however_it_is_composed(typed: str, again: str) -> None:
    slot = password_slot(KEY, f"k{typed}rki", CHEAP, "a-file")
    assert by_password(slot, f"k{again}rki", "a-file") == KEY


def test_half_of_a_letter_is_a_password_all_the_same() -> None:
    slot = password_slot(KEY, "\ud83d salasana", CHEAP, "a-file")
    assert by_password(slot, "\ud83d salasana", "a-file") == KEY


def test_a_slot_of_another_file_opens_nothing(slot: Slot) -> None:
    assert by_password(slot, "salasana", "another-file") is None


def test_what_a_slot_says_of_itself_is_bound_to_it(slot: Slot) -> None:
    costs = [Cost(2, 64, 1), Cost(1, 72, 1), Cost(1, 64, 2)]
    changed = [replace(slot, cost=cost) for cost in costs]
    changed += [replace(slot, salt=bytes(16)), replace(slot, kind="recovery")]
    assert [by_password(other, "salasana", "a-file") for other in changed] == [None] * 5


def test_every_bit_of_what_is_wrapped_counts(slot: Slot) -> None:
    for place in range(len(slot.wrapped) * 8):
        wrapped = bytearray(slot.wrapped)
        wrapped[place // 8] ^= 1 << place % 8
        assert by_password(replace(slot, wrapped=bytes(wrapped)), "salasana", "a-file") is None


def test_the_same_password_wraps_differently_each_time(slot: Slot) -> None:
    again = password_slot(KEY, "salasana", CHEAP, "a-file")
    assert not {again.salt, again.nonce, again.wrapped} & {slot.salt, slot.nonce, slot.wrapped}


INSANE = [Cost(0), Cost(17), Cost(1, 7, 1), Cost(1, 63, 8), Cost(1, 256 * 1024 + 1), Cost(lanes=0)]
INSANE += [Cost(lanes=9), Cost(1, 2**40, 1)]


@pytest.mark.parametrize("cost", INSANE)
def test_a_cost_out_of_bounds_is_no_slot_of_ours(slot: Slot, cost: Cost) -> None:
    assert slot.is_sane
    assert not replace(slot, cost=cost).is_sane


@pytest.mark.parametrize("cost", [Cost(), CHEAP, Cost(16, 256 * 1024, 8), Cost(1, 64, 8)])
def test_a_cost_within_bounds_is_one_that_argon2_takes(slot: Slot, cost: Cost) -> None:
    assert replace(slot, cost=cost).is_sane
    if cost.memory <= 64:
        assert by_password(replace(slot, cost=cost), "muu", "a-file") is None


@pytest.mark.parametrize(
    "change", [{"salt": b"short"}, {"nonce": b""}, {"wrapped": b"short"}, {"cost": None}]
)
def test_a_slot_of_another_shape_is_none_of_ours(slot: Slot, change: dict[str, bytes]) -> None:
    assert not replace(slot, **change).is_sane


def test_what_is_paid_for_a_password_is_what_was_decided() -> None:
    slot = password_slot(KEY, "salasana", Cost(), "a-file")
    assert slot.cost == Cost(rounds=3, memory=64 * 1024, lanes=4)
    assert by_password(slot, "salasana", "a-file") == KEY


def test_nothing_of_a_key_is_told_by_its_name() -> None:
    assert KEY.hex() not in repr(A_KEY) and repr(KEY) not in repr(A_KEY)
