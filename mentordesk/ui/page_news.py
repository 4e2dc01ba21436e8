"""What a mentorship's page says when it was made anew: by the mentorship before and now."""

from __future__ import annotations

from collections.abc import Callable

from mentordesk.domain.mentorship import Mentorship
from mentordesk.ui.mentorship_page import MentorshipPage

Tell = Callable[[MentorshipPage, Mentorship, Mentorship], None]


def say_moved(page: MentorshipPage, before: Mentorship, now: Mentorship) -> None:
    """Say that the mentorship follows another version now."""
    page.say_moved([each for each in now.former if each not in before.former])


def say_erased(page: MentorshipPage, _before: Mentorship, _now: Mentorship) -> None:
    """Say that what was about health is erased."""
    page.told.say_health_erased()


def say_filled(page: MentorshipPage, _before: Mentorship, _now: Mentorship) -> None:
    """Say that what was chosen of a form is there."""
    page.told.say_filled()


def say_received(page: MentorshipPage, _before: Mentorship, now: Mentorship) -> None:
    """Show what is to be chosen between, else say that both are together now."""
    if now.rivals:
        page.tabs.open(page.what_needs_doing())
    else:
        page.told.say_received()
