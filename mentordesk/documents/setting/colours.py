"""What red, green and blue mean in a file: the profile of the sRGB colour space."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from PIL import ImageCms
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFStream, PDFZCompress

from mentordesk.documents.setting.objects import Dictionary

DATE: Final = slice(24, 36)
"""Where a profile says when it was made (ICC.1:2010, 7.2): another day, other bytes."""
NAME: Final = "sRGB IEC61966-2.1"


def colours() -> Dictionary:
    """Return the output intent."""
    names = f"/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier({NAME})/Info({NAME})"
    stream = PDFStream(PDFDictionary({"N": 3}), _profile(), [PDFZCompress])
    return Dictionary(names, "/DestOutputProfile ", stream)


@cache
def _profile() -> bytes:
    colours: Any = ImageCms  # typed in part only
    profile = bytearray(colours.ImageCmsProfile(colours.createProfile("sRGB")).tobytes())
    profile[DATE] = bytes.fromhex("07d0 0001 0001 0000 0000 0000")
    return bytes(profile)
