"""What lies in a data folder, by name."""

from __future__ import annotations

from typing import Final

DATABASE: Final = "mentordesk.db"
KEY_FILE: Final = "mentordesk.key"
BACKUPS: Final = "backups"
ASKED: Final = "asked"
"""Backups that a window made for a command, until that has carried them off."""
