"""The window's texts are translated, each with the placeholders of its source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

import dev
from mentordesk.language import LANGUAGES
from mentordesk.paths import RESOURCES

PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d|%p")


@dataclass(frozen=True)
class Text:
    """A source text with its translations: one, or one for each plural form."""

    context: str
    source: str
    translations: tuple[str, ...]
    is_finished: bool

    @property
    def place(self) -> str:
        """Where it is, for a person to find."""
        return f"{self.context}: {self.source}"

    @property
    def is_translated(self) -> bool:
        """Whether every form has words and is marked as finished."""
        return self.is_finished and all(text.strip() for text in self.translations)

    @property
    def keeps_placeholders(self) -> bool:
        """Whether every form holds the placeholders of the source, as often as it does."""
        wanted = sorted(PLACEHOLDER.findall(self.source))
        return all(sorted(PLACEHOLDER.findall(text)) == wanted for text in self.translations)


def read(ts: str) -> Iterator[Text]:
    """The texts of a .ts file."""
    for context in ElementTree.fromstring(ts).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            yield Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(form.text or "" for form in forms),
                translation.get("type") is None,
            )


def texts(code: str) -> list[Text]:
    """The texts of a language."""
    return list(read((RESOURCES / "i18n" / f"{code}.ts").read_text(encoding="utf-8")))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated(code: str) -> None:
    assert [text.place for text in texts(code) if not text.is_translated] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_translation_has_the_placeholders_of_its_source(code: str) -> None:
    assert [text.place for text in texts(code) if not text.keeps_placeholders] == []


def test_finnish_and_swedish_have_every_text_and_english_the_plurals() -> None:
    finnish, swedish, english = (
        {(text.context, text.source): len(text.translations) for text in texts(code)}
        for code in LANGUAGES
    )
    assert finnish == swedish
    assert english == {key: forms for key, forms in finnish.items() if forms > 1}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_of_the_program_is_gathered(code: str, tmp_path: Path) -> None:
    dev.gather(code, tmp_path)
    gathered = read((tmp_path / f"{code}.ts").read_text(encoding="utf-8"))
    assert {text.place for text in gathered} == {text.place for text in texts(code)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_counted_is_said_of_one_and_of_several(code: str) -> None:
    counted = [text for text in texts(code) if "%n" in text.source]
    assert counted
    assert [text.place for text in counted if len(text.translations) != 2] == []


def one(translation: str) -> Text:
    """A text with two placeholders, and this as its translation element."""
    message = f"<message><source>{{n}} of %n</source>{translation}</message>"
    return next(read(f"<TS><context><name>Page</name>{message}</context></TS>"))


@pytest.mark.parametrize(
    "translation",
    [
        '<translation type="unfinished">{n}/%n</translation>',
        "<translation/>",
        "<translation> </translation>",
        "<translation><numerusform>{n}/%n</numerusform><numerusform/></translation>",
    ],
)
def test_a_translation_that_is_missing_is_seen(translation: str) -> None:
    assert not one(translation).is_translated


@pytest.mark.parametrize(
    "translation",
    [
        "<translation>{m}/%n</translation>",
        "<translation>{n}</translation>",
        "<translation>{n}{n}/%n</translation>",
        "<translation><numerusform>{n}/%n</numerusform><numerusform>%n</numerusform></translation>",
    ],
)
def test_a_placeholder_that_differs_is_seen(translation: str) -> None:
    assert not one(translation).keeps_placeholders


def test_placeholders_may_change_places() -> None:
    text = one("<translation>%n, {n}</translation>")
    assert text.is_translated
    assert text.keeps_placeholders
