"""What may be told of an exception to anybody: its class and the places it came from.

Its own words may be those that were typed, and a file's path may hold a person's name.
"""

from __future__ import annotations

from collections.abc import Iterator
from traceback import walk_tb
from types import TracebackType


def places(trace: TracebackType | None) -> list[str]:
    """Return the module, line and function of each frame, the innermost last."""
    frames = ((frame.f_globals.get("__name__"), line, frame) for frame, line in walk_tb(trace))
    return [f"{module}:{line} {frame.f_code.co_name}" for module, line, frame in frames]


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an exception, then the one it was raised for, and so on."""
    seen = set[int]()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def lines_of(error: BaseException | None) -> list[str]:
    """Return the class of each exception in the chain, each with its places under it."""
    return [
        line
        for each in chain(error)
        for line in (type(each).__name__, *(f"  {at}" for at in places(each.__traceback__)))
    ]
