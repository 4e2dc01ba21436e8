"""Signs PDF files, seals them, and tells what was changed since: all that touches pyHanko.

``keys`` makes and opens keys; ``ink`` and ``stamp`` draw what a person sees of a signature;
``signing`` writes signatures into ``fields``; ``reading`` opens files from anywhere, and
``examining`` reads what they say of themselves, by the ``policy`` of what may change. ``seals``
joins these for ``signing.Seals`` and ``verifying.Examiner``.

Nothing here asks a certificate's issuer or a list of trusted ones: a signature proves that a file
is whole and by which key it was closed. No socket is opened, and
no XML library comes in.
pyHanko takes half a second to import: whoever needs this room imports it late.
"""

import logging

from mentordesk.documents.sealing import absent  # before all that imports pyHanko
from mentordesk.documents.sealing.seals import PdfSeals

__all__ = ["PdfSeals", "absent"]

logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # it logs parts of what it reads
