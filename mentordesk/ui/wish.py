"""What a person wishes to do with a whole mentorship from its own page."""

from __future__ import annotations

from enum import Enum


class Wish(Enum):
    """Each is fulfilled by what the menu of a mentorship does too."""

    HAND_OVER = "hand-over"
    TELL_ABOUT_ONE = "tell-about-one"
    ERASE = "erase"
