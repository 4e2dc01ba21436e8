"""The recovery code: random, read aloud and typed as people do."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.domain.errors import WrongPassword
from mentordesk.domain.recovery_code import ALPHABET, as_meant, is_code
from mentordesk.store.recovery_code import new_code
from tests.store.safes import founded


def test_a_code_is_26_signs_of_the_alphabet_in_groups() -> None:
    code = new_code()
    assert is_code(as_meant(code))
    assert [len(group) for group in code.split("-")] == [5, 5, 5, 5, 6]


def test_codes_use_every_sign_and_never_repeat() -> None:
    codes = [new_code() for _ in range(500)]
    assert len(set(codes)) == 500
    assert set("".join(codes)) == {*ALPHABET, "-"}


def looked_alike(code: str) -> str:
    return code.replace("0", "O").replace("1", "l")


TYPED = [str.lower, str.upper, looked_alike, lambda code: code.replace("-", ""), " {}\n".format]
TYPED += [lambda code: code.replace("-", " – "), lambda code: code.replace("1", "i")]


@pytest.mark.parametrize("typed", TYPED, ids=range(len(TYPED)))
def test_a_code_opens_however_it_is_typed(folder: Path, typed: Callable[[str], str]) -> None:
    safe, key, _ = founded(folder)
    for code in (safe.new_code(key) for _ in range(5)):
        assert safe.recover(typed(code)) == key


@pytest.mark.parametrize("typed", ["", "-", "A" * 25, "ä" * 26, "\ud83d" * 26, "0" * 100_000])
def test_what_is_no_code_opens_nothing(folder: Path, typed: str) -> None:
    safe, _, _ = founded(folder)
    with pytest.raises(WrongPassword, match="Compare it with the sheet"):
        safe.recover(typed)


def test_two_signs_changed_over_open_nothing(folder: Path) -> None:
    safe, key, code = founded(folder)
    place = next(n for n in range(4) if code[n] != code[n + 1])
    with pytest.raises(WrongPassword):
        safe.recover(code[:place] + code[place + 1] + code[place] + code[place + 2 :])
    assert safe.recover(code) == key
