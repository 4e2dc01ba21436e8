"""Texts whose translations were left behind or are missing, and where a programme comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from mentordesk.domain.descent import forebear, is_derived, keeps_id
from mentordesk.domain.package import Package
from mentordesk.domain.programme import Programme, ProgrammeKey, Texts
from mentordesk.domain.translations import (
    LeftBehind,
    left_behind,
    left_behind_in,
    missing_in,
    missing_texts,
)
from mentordesk.domain.versions import same_contents
from tests.domain.small import small_programme

OLD = {
    "fi": {"a": "Miten menee?", "b": "Kuka?", "c": "Missä?"},
    "uk": {"a": "Як справи?", "b": "Хто?"},
    "ru": {"a": "Как дела?", "b": "Кто?", "c": "Где?"},
}


def made(
    texts: Mapping[str, Mapping[str, str]], id_: str = "own", version: str = "1", base: str = ""
) -> Programme:
    """Return a programme with these texts by language."""
    return replace(
        small_programme(),
        key=ProgrammeKey(id_, version, f"{id_}{version}{base}"),
        derived_from=base,
        languages=tuple(texts),
        texts={code: Texts(code, entries) for code, entries in texts.items()},
    )


def changed(**texts: Mapping[str, str]) -> Programme:
    """Return a programme in which some languages say something else."""
    return made({code: {**entries, **texts.get(code, {})} for code, entries in OLD.items()})


def test_a_changed_question_over_old_translations_is_found():
    found = left_behind(made(OLD), changed(fi={"a": "Miksi?"}, ru={"a": "Почему?"}))
    assert found == (LeftBehind("a", ("uk",)),)


@pytest.mark.parametrize(
    "new",
    [
        changed(),
        changed(fi={"a": " Miten\nmenee? "}),
        changed(uk={"a": "Чому?"}),
        changed(fi={"d": "Uusi?"}, ru={"d": "Новое?"}),
        changed(fi={"a": "Miksi?"}, uk={"a": "Чому?"}, ru={"a": "Почему?"}),
    ],
)
def test_what_did_not_change_or_was_translated_anew_is_left_in_peace(new: Programme):
    assert left_behind(made(OLD), new) == ()


def test_missing_texts_are_counted_by_language():
    assert missing_texts(changed(fi={"d": "Uusi?"})) == {"uk": 2, "ru": 1}
    assert [str(said) for said in missing_in(made(OLD))] == [
        "Texts missing in українська: 1. They are shown in this language: suomi."
    ]


def test_what_is_left_behind_is_told_with_its_line():
    package = Package(changed(fi={"a": "Miksi?"}), (), lambda code, key: (f"{code}-{key}", 7))
    (said,) = left_behind_in(package, made(OLD))
    assert str(said).startswith("fi-a, line 7: “Miksi?” was changed")
    assert "українська, русский" in str(said)


def test_a_programme_is_held_against_its_own_id_then_against_what_it_is_derived_from():
    base, older, other = made(OLD, "base", "2"), made(OLD, "base", "1"), made(OLD, "other")
    own = made(OLD, "own", base="base 1")
    assert forebear(own, (other, base, older)) is older
    assert forebear(own, (other, base)) is base
    assert forebear(own, (base, made(OLD, "own", "0"))) == made(OLD, "own", "0")
    assert forebear(own, (other,)) is None
    assert is_derived(own, base)
    assert not is_derived(own, other)


def test_the_id_is_kept_where_the_publisher_is_another_or_the_origin_is_its_own():
    base = made(OLD, "base")
    assert keeps_id(replace(base, publisher="Pori"), base)
    assert keeps_id(made(OLD, "base", base="base 1"), base)
    assert not keeps_id(made(OLD, "base", "2"), base)
    assert not keeps_id(made(OLD, "own", base="base 1"), base)


def test_the_same_contents_may_be_written_in_other_files():
    assert same_contents(made(OLD), replace(made(OLD, base="own 1"), files={"x": ""}))
    assert not same_contents(made(OLD), changed(uk={"c": "Де?"}))
    assert not same_contents(made(OLD), made(OLD, version="2"))
