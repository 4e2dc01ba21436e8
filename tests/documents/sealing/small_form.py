"""A small form with places to sign, made without the documents it is a stand-in for."""

from collections.abc import Sequence
from io import BytesIO

from pyhanko.pdf_utils.generic import NumberObject, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import (
    FieldMDPAction,
    FieldMDPSpec,
    MDPPerm,
    SigFieldSpec,
    append_signature_field,
)
from reportlab.pdfgen.canvas import Canvas

NUMBER = "7KQ4-M2TD"
ROLES = ("participant", "mentor", "employer")


def a_form(roles: Sequence[str] = ROLES, number: str = NUMBER, pages: int = 2) -> bytes:
    """A form of some pages with a place to sign for each role, one to seal, and its number."""
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1)
    canvas.setKeywords(number)
    for page in range(pages):
        canvas.drawString(72, 750, f"Page {page + 1}")
        canvas.showPage()
    canvas.save()
    writer = IncrementalPdfFileWriter(buffer)
    for n, role in enumerate(roles):
        box = (72, 600 - n * 90, 72 + 170, 600 - n * 90 + 62)
        append_signature_field(writer, SigFieldSpec(role, on_page=pages - 1, box=box))
    lock = FieldMDPSpec(FieldMDPAction.ALL)
    seal = SigFieldSpec(
        "seal", on_page=0, field_mdp_spec=lock, doc_mdp_update_value=MDPPerm.NO_CHANGES
    )
    append_signature_field(writer, seal)
    writer.root["/AcroForm"][pdf_name("/SigFlags")] = NumberObject(3)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
