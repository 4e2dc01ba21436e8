"""Whatever can be typed or pasted comes back as it was."""

from dataclasses import replace

import pytest

from mentordesk.domain.mentorship import Put
from mentordesk.domain.records import Details, Person
from mentordesk.store.exchange import JsonExchange
from mentordesk.store.vault import SqliteVault
from tests.builders import a_mentorship, a_programme, an_answer

TEXTS = {
    "empty": "",
    "spaces": "  \t ",
    "nul": "ennen\0jälkeen",
    "only nul": "\0",
    "emoji": "👩🏽‍🍳 🇫🇮 😀",
    "arabic": "التدريب العملي في المخبز",
    "cyrillic": "Пекарня «Булка»",
    "markup": "<b>&amp; \"'</b> {ends} %s ?1",
    "line separators": "a\u2028b\u2029c\x85d\re\r\nf\vg\fh",
    "controls": "".join(map(chr, range(32))) + "\x7f\x9f",
    "combining": "a\u0308 ja ä",
    "byte order mark": "\ufeff\ufffe\uffff",
    "lone surrogate": "ennen\ud83djälkeen",
    "only a lone surrogate": "\udc00",
    "sql": "'; DROP TABLE answer; --",
    "long": "Pitkä vastaus, jossa on ääkkösiä. " * 1000,
    "very long": "x" * 2_000_000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_comes_back_from_the_vault_as_it_was(vault: SqliteVault, text: str) -> None:
    mentorship = a_mentorship()
    vault.add(mentorship, a_programme())
    records = an_answer(text), Person("person-1", text, text), Details(workplace=text)
    vault.save(mentorship.id, [Put(record) for record in records])
    loaded = vault.load(mentorship.id)
    assert (loaded.answers[-1], loaded.people[0], loaded.details) == records


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_comes_back_from_the_exchange_file_as_it_was(text: str) -> None:
    mentorship = replace(
        a_mentorship(), answers=(an_answer(text),), details=Details(workplace=text)
    )
    programme = replace(a_programme(), files={"fi.toml": text})
    read = JsonExchange().read(JsonExchange().write(mentorship, programme))
    assert (read.mentorship, read.files) == (mentorship, programme.files)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_stands_in_the_list_as_it_was(vault: SqliteVault, text: str) -> None:
    people = (Person("person-1", text), *a_mentorship().people[1:])
    vault.add(
        replace(a_mentorship(), people=people, details=Details(workplace=text)), a_programme()
    )
    (summary,) = vault.summaries()
    assert (summary.participant, summary.workplace) == (text, text)
