"""Reads what is typed to start the program."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any


class Parser(argparse.ArgumentParser):
    """Guesses at no half of an option's name, so that a script means the same in a newer version.

    The parsers of its commands do neither.
    """

    def __init__(self, *words: Any, **named: Any) -> None:
        super().__init__(*words, **{"allow_abbrev": False, **named})


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[Parser]
