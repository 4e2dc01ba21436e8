"""The base forms of Finnish words: simplemma's rules over word forms that are read where they lie.

It is loaded late, with the first text that is indexed or looked for.
"""

from __future__ import annotations

import lzma
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from simplemma import Lemmatizer
from simplemma.strategies import DefaultStrategy
from simplemma.strategies.dictionaries import DictionaryFactory

BLOCK: Final = 32
"""So many forms are told from the form before each; the first of a block stands whole."""

LONGEST: Final = 60
"""Longer words are none; they would only keep the rules busy."""

Pair = tuple[bytes, bytes]


class WordForms(Mapping[str, str]):
    """Base forms by word forms, from the packed file that ``installer/make_lemmas.py`` writes.

    Unpacking takes a third of a second, without holding other threads, and 20 MB of memory.
    """

    def __init__(self, packed: bytes) -> None:
        data = lzma.decompress(packed)
        begin = 4 + 4 * int.from_bytes(data[:4], "little")
        self._starts = array("I", data[4:begin])
        self._data = data[begin:]

    def __getitem__(self, form: str) -> str:
        """Return the base form; KeyError when the form isn't known."""
        wanted = form.encode(errors="replace")
        block = bisect_right(self._starts, wanted, key=self._first) - 1
        for known, lemma in self._pairs(block) if block >= 0 else ():
            if known == wanted:
                return lemma.decode()
        raise KeyError(form)

    def __iter__(self) -> Iterator[str]:
        """Yield every form, in the order of their bytes."""
        for block in range(len(self._starts)):
            for form, _ in self._pairs(block):
                yield form.decode()

    def __len__(self) -> int:
        """Return how many forms there are."""
        last = len(self._starts) - 1
        return BLOCK * last + sum(1 for _ in self._pairs(last)) if self._starts else 0

    def _first(self, start: int) -> bytes:
        return self._data[start + 2 : start + 2 + self._data[start + 1]]

    def _pairs(self, block: int) -> Iterator[Pair]:
        data, at, form = self._data, self._starts[block], b""
        last = block + 1 == len(self._starts)
        end = len(data) if last else self._starts[block + 1]
        while at < end:
            middle = at + 2 + data[at + 1]
            form = form[: data[at]] + data[at + 2 : middle]
            at = middle + 2 + data[middle + 1]
            yield form, form[: len(form) - data[middle]] + data[middle + 2 : at]


class Forms(DictionaryFactory):
    """Gives simplemma the word forms of the one language that there is."""

    def __init__(self, forms: Mapping[str, str]) -> None:
        self._forms = forms

    def get_dictionary(self, lang: str) -> Mapping[str, str]:  # noqa: ARG002
        """Return them."""
        return self._forms


class FinnishLemmas:
    """Implements ``searching.Lemmas``."""

    def __init__(self, file: Path) -> None:
        forms = Forms(WordForms(file.read_bytes()))
        self._lemmatizer = Lemmatizer(
            lemmatization_strategy=DefaultStrategy(dictionary_factory=forms)
        )

    def __call__(self, word: str) -> str:
        """Return a word's base form, in small letters; the word itself where none is known."""
        if len(word) > LONGEST or not word.isalpha():
            return word
        return self._lemmatizer.lemmatize(word, "fi").lower()
