"""How hard a password is to guess, and the one thing that would help most.

After NIST SP 800-63B-4, 3.1.1: length counts, no mix of signs is asked for, what is tried first is
pointed out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from typing import Final

from mentordesk.domain.password import LEAST, SHORT, plain_signs
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence


class Strength(IntEnum):
    """How hard it is to guess; ``SHORT`` is refused."""

    SHORT = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


@dataclass(frozen=True, slots=True)
class PasswordHint:
    """What is said of a password while it is typed.

    ``is_known`` says that it is little but what anyone would try first.
    """

    strength: Strength
    advice: Sentence
    is_known: bool = False


FIRST_TRIED: Final = QT_TRANSLATE_NOOP(
    "domain", "A word in it is among the first that anyone would try. Add other words."
)
OWN_NAME: Final = QT_TRANSLATE_NOOP(
    "domain", "The names of the program, the PC and its user are easy to guess. Add other words."
)
A_ROW: Final = QT_TRANSLATE_NOOP(
    "domain", "Signs in a row, such as 1234 or qwerty, help little. Add a word or two."
)
REPEATED: Final = QT_TRANSLATE_NOOP(
    "domain", "The same over again helps little. Add a word or two."
)
LONGER: Final = QT_TRANSLATE_NOOP(
    "domain", "Longer is better: add a word or two. Several words with spaces are fine."
)
ONE_MORE: Final = QT_TRANSLATE_NOOP("domain", "Good. One more word would make it strong.")
ENOUGH: Final = QT_TRANSLATE_NOOP("domain", "This is hard to guess.")

_TRIED_FIRST: Final = (
    "salasana", "password", "passwort", "lösenord", "kirjaudu", "letmein", "welcome", "tervetuloa",
    "välkommen", "admin", "iloveyou", "rakastan", "princess", "prinsessa", "dragon", "monkey",
    "football", "jalkapallo", "jääkiekko", "kissa", "koira", "perkele", "saatana", "vittu",
    "paska", "suomi", "finland", "helsinki", "tampere", "turku", "tappara", "ilves", "kesä",
    "talvi", "syksy", "kevät", "joulu", "sommar", "summer", "winter", "tammikuu", "helmikuu",
    "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu", "lokakuu",
    "marraskuu", "joulukuu", "maanantai", "perjantai", "qwerty", "aurinko", "mansikka", "kulta",
    "nalle", "pikachu", "superman", "batman", "pokemon", "starwars", "master", "secret", "salainen",
    "hemlig", "mustang", "abc123", "asdf",
)  # fmt: skip
"""Words that passwords in Finland are often made of: the lists of leaked ones begin with them."""
_OWN_WORDS: Final = ("mentordesk", "mentori", "mentor", "mentorointi", "työkokeilu", "harjoittelu")
_ROWS: Final = (
    "qwertyuiopå",
    "asdfghjklöä",
    "zxcvbnm",
    "01234567890",
    "abcdefghijklmnopqrstuvwxyzåäö",
)
_LEAST_ROW: Final = 4
_REPEATED: Final = re.compile(r"(.)\1{2,}|(.{3,}?)\2+", re.DOTALL)
_PARTS: Final = re.compile(r"[^\W\d_]+|\d|\s+|[\W_]|.", re.DOTALL)
_FOR_LETTERS: Final = str.maketrans("014357@$!", "oiaestasi")
_VOWELS: Final = frozenset("aeiouyåäöõüéèáà")

_WORD, _LETTER, _LONE_LETTER, _DIGIT, _SIGN, _KNOWN = 9.0, 2.2, 4.5, 3.0, 4.0, 5.0
"""Bits: a short word, a letter of a longer one, one of no word, and what is tried first."""
_LEVELS: Final = ((55.0, Strength.STRONG), (38.0, Strength.GOOD), (28.0, Strength.FAIR))

Flaw = tuple[int, int, Sentence]
"""Where what is easily guessed begins and ends, and what is said of it."""


def hint(password: str, names: Sequence[str] = ()) -> PasswordHint:
    """Return what to say of a password; ``names`` are those of the PC and its user."""
    plain = plain_signs(password)
    if len(plain) < LEAST:
        return PasswordHint(Strength.SHORT, SHORT.filled(count=LEAST))
    flaws = tuple(_flaws(plain.casefold(), names))
    bits = _bits(plain.casefold(), flaws)
    strength = next((level for least, level in _LEVELS if bits >= least), Strength.WEAK)
    is_known = strength is Strength.WEAK and bool(flaws)
    return PasswordHint(strength, _advice(strength, flaws), is_known)


def _advice(strength: Strength, flaws: Sequence[Flaw]) -> Sentence:
    if strength >= Strength.GOOD:
        return ENOUGH if strength is Strength.STRONG else ONE_MORE
    return flaws[0][2] if flaws else LONGER


def _flaws(text: str, names: Sequence[str]) -> Iterator[Flaw]:
    own = (*_OWN_WORDS, *(unicodedata.normalize("NFC", name).casefold() for name in names))
    for found in (text, text.translate(_FOR_LETTERS)):
        yield from _words(found, _TRIED_FIRST, FIRST_TRIED)
        yield from _words(found, own, OWN_NAME)
    yield from _rows(text)
    for match in _REPEATED.finditer(text):
        once = len(match[1] or match[2])
        yield match.start() + once, match.end(), REPEATED


def _words(text: str, words: Sequence[str], said: Sentence) -> Iterator[Flaw]:
    longest_first = sorted(filter(None, words), key=len, reverse=True)
    for match in re.finditer("|".join(map(re.escape, longest_first)), text):
        yield match.start(), match.end(), said


def _rows(text: str) -> Iterator[Flaw]:
    """Yield what follows a row of the keyboard, of the digits or of the alphabet, either way."""
    rows = (*_ROWS, *(row[::-1] for row in _ROWS))
    for start in range(len(text) - _LEAST_ROW + 1):
        part = text[start : start + _LEAST_ROW]
        if any(part in row for row in rows):
            yield start, start + _LEAST_ROW, A_ROW


def _bits(text: str, flaws: Sequence[Flaw]) -> float:
    """Return about how many bits a text is worth; each stretch of flaws is worth the same few."""
    flawed = {place for start, end, _ in flaws for place in range(start, end)}
    bits = 0.0
    for is_flawed, places in groupby(range(len(text)), flawed.__contains__):
        part = "".join(text[place] for place in places)
        bits += _KNOWN if is_flawed else sum(map(_worth, _PARTS.findall(part)))
    return bits


def _worth(part: str) -> float:
    """Return the bits of a word, a digit, a space or a sign."""
    if part.isspace():
        return 1.0
    if not part.isalpha():
        return _DIGIT if part.isdigit() else _SIGN
    if len(part) < 3 or _VOWELS.isdisjoint(part):
        return _LONE_LETTER * len(part)
    return max(_WORD, _LETTER * len(part))
