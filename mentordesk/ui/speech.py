"""The texts of a programme as they are said to the people who fill in its forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from mentordesk.domain.ports import Language
from mentordesk.ui.fields import Said, TwoTongued
from mentordesk.ui.session import Session


class Speech:
    """Says the texts of a session's programme in the window's language and the participant's.

    What it makes follows the participant's language as it is chosen and changed.
    """

    def __init__(self, session: Session, language: Language, alone: bool = False) -> None:
        """Take the window's language; ``alone`` says that no other is wanted."""
        self._session = session
        self._code = language.code
        self._alone = alone

    def text(self, key: str) -> str:
        """Return a text in the window's language alone."""
        return self._session.programme.text(key, self._code)

    def said(self, key: str, before: str = "") -> Said:
        """Return a text in both languages; ``before`` stands before the first one."""
        programme, own = self._session.programme, self._own
        text, stands_in = programme.wording(key, self._code)
        elsewhere = stands_in if text and stands_in != self._code else ""
        second, found_in = programme.wording(key, own) if own else ("", "")
        if found_in != own or own == stands_in:
            second = ""
        return Said(before + text, second, own if second else "", elsewhere)

    def languages(self, kept: str = "") -> tuple[str, ...]:
        """Return the languages that an answer may be in; none where there is but one."""
        codes = (self._code, self._own, kept)
        found = tuple(dict.fromkeys(code for code in codes if code))
        return found if self._own and len(found) > 1 else ()

    def label(self, key: str, role: str = "", before: str = "") -> TwoTongued:
        """Return the words of a text to be put on a page."""
        shown = TwoTongued(partial(self.said, key, before), role)
        self._session.language_changed.connect(shown.refresh)
        return shown

    def labels(self, keys: Mapping[str, str]) -> Iterator[TwoTongued]:
        """Yield the words of those texts that there are; ``keys`` name the look of each."""
        return (self.label(key, role) for key, role in keys.items() if self.text(key))

    @property
    def _own(self) -> str:
        return "" if self._alone else self._session.second_language
