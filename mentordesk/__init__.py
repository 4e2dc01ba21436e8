"""MentorDesk: work trials and mentoring, from the first plan to the signed feedback form."""

__version__ = "0.1.0"
