"""Where very long words may be broken."""

from mentordesk.ui.letters import breakable

BREAK = "\u200b"


def test_a_path_is_broken_between_its_folders_first() -> None:
    parts = ["/srv/verkkolevy/", "kahvilan-tiedostot/", "damaged-2026-01-05-", "080000"]
    assert breakable("".join(parts)).split(BREAK) == parts


def test_a_long_word_without_a_sign_is_broken_somewhere() -> None:
    assert breakable("a" * 60).split(BREAK) == ["a" * 24, "a" * 24, "a" * 12]


def test_a_date_and_short_words_stay_whole() -> None:
    text = "Tallennettu 22.7.2027 kansioon työ-aika/uusi"
    assert breakable(text) == text
