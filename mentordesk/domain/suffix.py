"""How the names of files end that only MentorDesk reads."""

from __future__ import annotations

from typing import Final

HANDED: Final = ".mentordesk"
"""An encrypted mentorship, for another desk."""

BACKUP: Final = ".mdbackup"
"""The whole database, as it was on a day."""

PLAIN: Final = ".json"
"""One that everybody can read."""

FORM: Final = ".pdf"
"""A document or form; one that was filled in is read back."""

PDF_HEAD: Final = b"%PDF-"
"""What a PDF begins with, or has among its first bytes."""


def is_pdf(data: bytes) -> bool:
    """Say whether bytes are a PDF's, whatever the name of their file."""
    return data.lstrip().startswith(PDF_HEAD)
