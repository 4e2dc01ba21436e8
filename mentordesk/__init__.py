"""MentorDesk: work trials and mentoring, from the first plan to the signed feedback form."""

import logging

__version__ = "0.1.0"

logging.getLogger(__name__).addHandler(logging.NullHandler())  # else warnings go to the console
