"""What others may do to a sealed file, each with the plainest tool for it."""

from io import BytesIO

from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NumberObject,
    pdf_name,
    pdf_string,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import PageObject
from pyhanko.sign import PdfSignatureMetadata, signers
from pypdf import PdfReader, PdfWriter

from mentordesk.documents.sealing.socketless import finished


def with_a_note(pdf: bytes) -> bytes:
    """The file with a note on its first page."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = writer.root["/Pages"]["/Kids"][0]
    box = ArrayObject([FloatObject(each) for each in ("100", "700", "200", "720")])
    note = {"/Type": pdf_name("/Annot"), "/Subtype": pdf_name("/FreeText"), "/Rect": box}
    note |= {"/Contents": pdf_string("Approved"), "/DA": pdf_string("/Helv 12 Tf")}
    added = writer.add_object(DictionaryObject({pdf_name(k): v for k, v in note.items()}))
    page[pdf_name("/Annots")] = ArrayObject([*page.get("/Annots", ()), added])
    writer.update_container(page)
    return written(writer)


def with_a_page(pdf: bytes) -> bytes:
    """The file with an empty page more."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    content = writer.add_object(writer.root["/Pages"]["/Kids"][0]["/Contents"])
    writer.insert_page(PageObject(contents=content, media_box=(0, 0, 595, 842)))
    return written(writer)


def with_another_name(pdf: bytes) -> bytes:
    """The file with another text for the participant's field."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    field = writer.root["/AcroForm"]["/Fields"][0]
    field[pdf_name("/TU")] = pdf_string("Somebody else")
    writer.update_container(field)
    return written(writer)


def with_a_larger_stamp(pdf: bytes) -> bytes:
    """The file with what the mentor's signature looks like in the participant's place."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    participant, mentor = (writer.root["/AcroForm"]["/Fields"][n] for n in (0, 1))
    participant[pdf_name("/AP")] = mentor["/AP"]
    writer.update_container(participant)
    return written(writer)


def with_swapped_signatures(pdf: bytes) -> bytes:
    """The file with the mentor's signature in the participant's field, and the other way."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    participant, mentor = (writer.root["/AcroForm"]["/Fields"][n] for n in (0, 1))
    one, two = participant.raw_get("/V"), mentor.raw_get("/V")
    participant[pdf_name("/V")], mentor[pdf_name("/V")] = two, one
    writer.update_container(participant)
    writer.update_container(mentor)
    return written(writer)


def without_a_signature(pdf: bytes) -> bytes:
    """The file with the participant's signature taken off by an update."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    field = writer.root["/AcroForm"]["/Fields"][0]
    del field["/V"]
    writer.update_container(field)
    return written(writer)


def with_more_rights(pdf: bytes) -> bytes:
    """The file whose lock allows changes again."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    lock = writer.root["/AcroForm"]["/Fields"][-1]["/Lock"]
    lock[pdf_name("/P")] = NumberObject(3)
    writer.update_container(lock)
    return written(writer)


def with_a_signature_more(pdf: bytes, key: bytes) -> bytes:
    """The file signed once more, as other programs do: after the lock, in the free field."""
    signer = signers.SimpleSigner.load_pkcs12_data(key, [], None)
    writer = Plain(BytesIO(pdf))
    meta = PdfSignatureMetadata(field_name="employer", name="Matti")
    session = signers.PdfSigner(meta, signer)
    return finished(session.async_sign_pdf(writer, existing_fields_only=True)).getvalue()


class Plain(IncrementalPdfFileWriter):
    """Leaves the metadata alone, so that a signature is all that is added."""

    def _update_meta(self) -> None:
        """Do nothing."""


def rewritten(pdf: bytes) -> bytes:
    """The file as another program saves it."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def without_what_is_signed(pdf: bytes) -> bytes:
    """The pages of the file, without its form."""
    writer = PdfWriter()
    for page in PdfReader(BytesIO(pdf)).pages:
        writer.add_page(page)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def written(writer: IncrementalPdfFileWriter) -> bytes:
    """The bytes of a file with what was added to it."""
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
