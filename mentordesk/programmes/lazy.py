"""A programme's texts, each language read when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.programme import Texts
from mentordesk.programmes.texts import Language


class LazyTexts(Mapping[str, Texts]):
    """Texts by language. What is wrong in a file read late is left out of it and remembered.

    So a slip in one language never closes a window; ``problems`` tells it. Two threads that ask at
    once read the same twice, which does no harm.
    """

    def __init__(self, codes: tuple[str, ...], read: Callable[[str], Language]) -> None:
        self._codes = codes
        self._read = read
        self._known: dict[str, Language] = {}

    def __getitem__(self, code: str) -> Texts:
        return self.read(code).texts

    def __contains__(self, code: object) -> bool:
        return code in self._codes

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)

    def read(self, code: str) -> Language:
        """Return a language's texts with what is wrong in them; KeyError when there is none."""
        if code not in self._codes:
            raise KeyError(code)
        if code not in self._known:
            self._known[code] = self._read(code)
        return self._known[code]

    @property
    def problems(self) -> tuple[ProgrammeError, ...]:
        """What was wrong in the languages read so far."""
        return tuple(p for known in list(self._known.values()) for p in known.problems)
