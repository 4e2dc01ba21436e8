"""How people of a group are named and described, the same in every place."""

from __future__ import annotations

from mentordesk.domain.group import in_common, share_no_language
from mentordesk.domain.ports import Language
from mentordesk.domain.records import Person
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.ui.letters import breakable

BOTH = QT_TRANSLATE_NOOP("ui", "both: {names}")
NO_LANGUAGE = QT_TRANSLATE_NOOP("ui", "no common language")


def name_of(person: Person | None, no_name: str) -> str:
    """Return a person's name, else what stands for one that has none yet."""
    name = person.name.strip() if person is not None else ""
    return breakable(name) if name else no_name


def about(person: Person) -> str:
    """Return a person's languages and interests on one line; empty where none are known."""
    known = (person.languages.strip(), person.interests.strip())
    return breakable(" · ".join(part for part in known if part))


def both(one: Person | None, other: Person | None, language: Language) -> str:
    """Return the languages and interests that two people share, in words; or an empty text.

    It says so when the languages of both are known and none is the same.
    """
    if one is None or other is None:
        return ""
    names = in_common(one, other)
    shared = language.say(BOTH.filled(names=", ".join(names))) if names else ""
    apart = language.say(NO_LANGUAGE) if share_no_language(one, other) else ""
    return " · ".join(part for part in (shared, apart) if part)
