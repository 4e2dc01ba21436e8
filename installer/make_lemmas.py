"""Makes ``resources/lemmas/fi.xz`` of simplemma's Finnish word forms; run when it is renewed.

    .venv/bin/python -m installer.make_lemmas

simplemma reads its own file by going through 3.5 million forms in Python, which holds every thread
of the program for seconds. Here every block of forms begins anew, and where it begins is kept, so
that the file needs only to be unpacked; ``mentordesk.store.lemmas`` reads it.
"""

from __future__ import annotations

import lzma
from array import array
from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from mentordesk.store.lemmas import BLOCK

OUT = Path(__file__).resolve().parent.parent / "resources" / "lemmas" / "fi.xz"


def pack(pairs: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return forms, in order, and their base forms as one text: how many blocks, where, blocks."""
    starts, data, before = array("I"), bytearray(), b""
    for number, (form, lemma) in enumerate(pairs):
        if number % BLOCK == 0:
            starts.append(len(data))
            before = b""
        shared, kept = _shared(before, form), _shared(form, lemma)
        data += bytes((shared, len(form) - shared)) + form[shared:]
        data += bytes((len(form) - kept, len(lemma) - kept)) + lemma[kept:]
        before = form
    return len(starts).to_bytes(4, "little") + starts.tobytes() + bytes(data)


def _shared(one: bytes, other: bytes) -> int:
    """Return how many bytes at the beginning are the same."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def main() -> None:
    """Write the file."""
    forms = DefaultDictionaryFactory().get_dictionary("fi")
    known = ((form.encode(), forms[form].encode()) for form in forms)
    fitting = sorted(pair for pair in known if max(map(len, pair)) < 256)
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 22}]
    OUT.write_bytes(lzma.compress(pack(fitting), filters=filters))


if __name__ == "__main__":
    main()
