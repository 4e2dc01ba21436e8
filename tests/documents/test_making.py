"""Making documents: what is refused, and that each can be made."""

from pathlib import Path

import pytest

from mentordesk.documents import PdfDocuments
from mentordesk.domain.errors import DocumentError, NotFound
from tests.documents.filled import an_empty_trial, work_trial
from tests.documents.finnish import Finnish


def test_an_unknown_document_is_refused_and_the_known_ones_named(documents: PdfDocuments) -> None:
    with pytest.raises(NotFound) as refused:
        documents.make("no-such", an_empty_trial(), work_trial(), Finnish())
    said = Finnish().say(refused.value.sentence)
    assert said.startswith("Asiakirjaa ”no-such” ei ole. Nämä ovat: feedback, certificate,")


@pytest.mark.parametrize("spoil", ["missing", "broken"])
def test_fonts_that_cannot_be_read_are_named(tmp_path: Path, spoil: str) -> None:
    if spoil == "broken":
        (tmp_path / "NotoSans-Regular.ttf").write_bytes(b"no font")
    with pytest.raises(DocumentError) as refused:
        PdfDocuments(tmp_path).make("tips", an_empty_trial(), work_trial(), Finnish())
    assert str(tmp_path) in Finnish().say(refused.value.sentence)


def test_every_document_of_the_work_trial_can_be_made(documents: PdfDocuments) -> None:
    for spec in work_trial().documents:
        pdf = documents.make(spec.id, an_empty_trial(), work_trial(), Finnish())
        assert pdf.startswith(b"%PDF-")
        assert len(pdf) < 60_000
