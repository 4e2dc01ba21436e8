"""The file in which a mentorship goes from one MentorDesk to another; see ``docs/exchange.md``."""

from __future__ import annotations

import json
from typing import Any, Final, NoReturn, cast

import msgspec

from mentordesk.domain.errors import ExchangeError, NoExchange
from mentordesk.domain.exchanged import Cover, Exchanged
from mentordesk.domain.marks import marks_of
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.exchange_checks import find_problem
from mentordesk.store.exchange_complaints import in_words
from mentordesk.store.exchange_types import ExchangeFile, as_read, as_written

FORMAT: Final = "mentordesk-mentorship"
FORMAT_VERSION: Final = 4
LARGEST_MIB: Final = 50

TOO_LARGE: Final = QT_TRANSLATE_NOOP(
    "store", "The file is larger than {limit} MB, which no mentorship is. Choose another file."
)
NOT_TEXT: Final = QT_TRANSLATE_NOOP(
    "store",
    "The file is not text in UTF-8 (byte {position} is wrong). Choose a file that MentorDesk "
    "has exported.",
)
NOT_JSON: Final = QT_TRANSLATE_NOOP(
    "store",
    "The file is not JSON, or only a part of it: line {line}, column {column}. Export it again.",
)
NOT_OURS: Final = QT_TRANSLATE_NOOP(
    "store", "The file holds no mentorship. Choose a file that MentorDesk has exported."
)
NEWER: Final = QT_TRANSLATE_NOOP(
    "store",
    "The file was written by a newer version of MentorDesk (its form is {found}, this program "
    "knows {known}). Install the newer version.",
)


class JsonExchange:
    """Writes and reads exchange files of the present form."""

    def write(
        self, mentorship: Mentorship, programme: Programme, cover: Cover | None = None
    ) -> bytes:
        """Return the mentorship and its programme's files as JSON in UTF-8."""
        beside = cover or Cover()
        file = ExchangeFile(
            FORMAT,
            FORMAT_VERSION,
            as_written(mentorship),
            dict(programme.files),
            beside.sender,
            beside.health,
            beside.marks.editions,
            beside.marks.standing,
            dict(beside.pdfs),
        )
        text = json.dumps(msgspec.to_builtins(file), ensure_ascii=False, indent=2)
        # A lone surrogate has no UTF-8; Python's escape of it is JSON's too.
        return text.encode(errors="backslashreplace") + b"\n"

    def read(self, data: bytes) -> Exchanged:
        """Return what the file holds; raises ``ExchangeError`` that says where it is wrong."""
        raw = _parse(data)
        try:
            file = msgspec.convert(raw, ExchangeFile)
        except msgspec.ValidationError as failure:
            raise ExchangeError(in_words(str(failure))) from failure
        problem = find_problem(raw, msgspec.to_builtins(file), file)
        if problem is not None:
            raise ExchangeError(problem)
        marks = marks_of(file.marks, file.editions)
        cover = Cover(file.sender, file.health, marks, file.pdfs)
        return Exchanged(as_read(file.mentorship), file.programme_files, cover)


def _parse(data: bytes) -> dict[str, Any]:
    """Return the JSON object that the bytes hold, of our format and not newer than we know."""
    raw = _json(_text(data))
    if not isinstance(raw, dict):
        raise NoExchange(NOT_OURS)
    file = cast(dict[str, Any], raw)
    if file.get("format") != FORMAT:
        raise NoExchange(NOT_OURS)
    found = file.get("format_version")
    if isinstance(found, int) and found > FORMAT_VERSION:
        raise ExchangeError(NEWER.filled(found=found, known=FORMAT_VERSION))
    return file


def _text(data: bytes) -> str:
    if len(data) > LARGEST_MIB * 2**20:
        raise ExchangeError(TOO_LARGE.filled(limit=LARGEST_MIB))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as failure:
        raise NoExchange(NOT_TEXT.filled(position=failure.start)) from failure


def _json(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as failure:
        where = NOT_JSON.filled(line=failure.lineno, column=failure.colno)
        raise NoExchange(where) from failure
    except (RecursionError, ValueError) as failure:  # a nesting bomb, NaN, a million digits
        raise NoExchange(NOT_OURS) from failure


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
