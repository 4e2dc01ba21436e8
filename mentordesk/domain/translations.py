"""Translations that may no longer say what the first language does, or aren't there at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from mentordesk.domain.languages import own_name
from mentordesk.domain.package import Package
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

LEFT_BEHIND = QT_TRANSLATE_NOOP(
    "domain",
    "{file}, line {line}: “{text}” was changed, but these translations of it were not: "
    "{languages}. See that they still say the same.",
)
MISSING = QT_TRANSLATE_NOOP(
    "domain", "Texts missing in {language}: {texts}. They are shown in this language: {first}."
)
SHORT: Final = 120


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A text that changed in the first language, and the languages in which it did not."""

    key: str
    languages: tuple[str, ...]


def left_behind(old: Programme, new: Programme) -> tuple[LeftBehind, ...]:
    """Return the texts whose first language says something else, and others word for word not."""
    first, *others = new.languages
    if first not in old.texts:
        return ()
    changed = [key for key in new.texts[first].entries if _is_changed(key, old, new, first)]
    there = [code for code in others if code in old.texts]
    same = (
        LeftBehind(key, tuple(code for code in there if _is_kept(key, old, new, code)))
        for key in changed
    )
    return tuple(text for text in same if text.languages)


def missing_texts(programme: Programme) -> dict[str, int]:
    """Return how many texts of the first language each other one lacks, where any."""
    first, *others = programme.languages
    whole = programme.texts[first].entries
    lacking = {code: len(whole.keys() - programme.texts[code].entries.keys()) for code in others}
    return {code: count for code, count in lacking.items() if count}


def left_behind_in(package: Package, old: Programme) -> Iterator[Sentence]:
    """Yield what to look at in a package's translations, each with the file and line."""
    new = package.programme
    first = new.languages[0]
    for text in left_behind(old, new):
        file, line = package.place(first, text.key)
        languages = ", ".join(own_name(code) for code in text.languages)
        said = _shortened(new.text(text.key, first))
        yield LEFT_BEHIND.filled(file=file, line=line, text=said, languages=languages)


def missing_in(programme: Programme) -> Iterator[Sentence]:
    """Yield for each language that lacks texts how many it does."""
    first = own_name(programme.languages[0])
    for code, texts in missing_texts(programme).items():
        yield MISSING.filled(language=own_name(code), texts=texts, first=first)


def _is_changed(key: str, old: Programme, new: Programme, code: str) -> bool:
    before = old.texts[code].entries.get(key)
    return before is not None and _words(before) != _words(new.texts[code].entries[key])


def _is_kept(key: str, old: Programme, new: Programme, code: str) -> bool:
    before, now = (_said(programme.texts[code].entries, key) for programme in (old, new))
    return bool(now) and before == now


def _said(entries: Mapping[str, str], key: str) -> list[str]:
    return _words(entries.get(key, ""))


def _words(text: str) -> list[str]:
    return text.split()


def _shortened(text: str) -> str:
    line = " ".join(_words(text))
    return line if len(line) <= SHORT else f"{line[: SHORT - 1].rstrip()}…"
