"""Row ``sign``: a drawn signature set into the feedback form."""

from __future__ import annotations

from io import BytesIO
from math import sin
from pathlib import Path
from tempfile import TemporaryDirectory

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import PdfSignatureMetadata, signers
from pyhanko.sign.fields import SigSeedSubFilter

from bench.row import Result, middle, seconds, take_turns
from bench.trials import keep_copies, opened
from mentordesk.documents.sealing import PdfSeals
from mentordesk.domain.issued import Signer, Way
from mentordesk.domain.signing import Ink, Issue, Signature
from mentordesk.paths import RESOURCES

ROUNDS = 40
WAVE = tuple((0.1 + n / 150, 0.2 + 0.1 * sin(n / 4)) for n in range(120))
"""As long as a name in a quick hand."""


class Sign:
    """Our signature with its ink, against pyHanko's own call with its text stamp."""

    name = "sign"
    ours = "a drawn signature set into the feedback form, warm"
    theirs = "pyHanko's `sign_pdf` with its text stamp, the same form and key"
    aim = 1.2

    def run(self) -> Result:
        """Sign the same form both ways in turn."""
        with TemporaryDirectory() as name, opened(Path(name)) as house:
            trial = keep_copies(house, 1)
            programme, issue = house.programme(trial.programme), Issue("7KQ4-M2TD")
            language = house.language
            form = house.documents.signable("feedback", trial, programme, language, issue)
        seals = PdfSeals(RESOURCES / "fonts")
        key = seals.new_key("MentorDesk")
        who = Signer(form.signers[0].role, "Olga Koval", place="Lahti", way=Way.DRAWN)
        signature = Signature(who, Ink((WAVE,), 0.4))
        bare = _bare(who.role, key)
        return middle(
            *take_turns(
                lambda: seconds(lambda: seals.sign(form.pdf, signature, key)),
                lambda: seconds(lambda: bare.sign_pdf(IncrementalPdfFileWriter(BytesIO(form.pdf)))),
                ROUNDS,
            )
        )


def _bare(field: str, key: bytes) -> signers.PdfSigner:
    """Return what signs as pyHanko's manual does it, the key opened once."""
    meta = PdfSignatureMetadata(
        field_name=field, name="Olga Koval", certify=True, subfilter=SigSeedSubFilter.PADES
    )
    return signers.PdfSigner(meta, signers.SimpleSigner.load_pkcs12_data(key, [], None))
