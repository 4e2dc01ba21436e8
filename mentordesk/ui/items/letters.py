"""Making what people wrote fit, as the items know it."""

from mentordesk.ui.letters import WORD_BREAK, breakable, shortened

__all__ = ["WORD_BREAK", "breakable", "shortened"]
