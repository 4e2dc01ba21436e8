"""Sets places to write by hand: lines, and frames to sign in with who signs beside them."""

from __future__ import annotations

from mentordesk.documents.by_hand import Blanks, Signatures, Signer
from mentordesk.documents.said import Text, said
from mentordesk.documents.setting.boxes import Box, Cut, Led, Row, Stack
from mentordesk.documents.setting.elements import ARTIFACT
from mentordesk.documents.setting.fields import SealField, SignatureField
from mentordesk.documents.setting.marks import Drawn, Frame, Place, Rule
from mentordesk.documents.setting.pen import Pen
from mentordesk.documents.setting.style import GREY, Style
from mentordesk.documents.setting.tags import Tagged
from mentordesk.documents.setting.typist import Typist
from mentordesk.documents.setting.writing import Kept

SEAL = "seal"
"""What the field is called that closes the document."""
WRITING = 19
"""The height of a line to write on by hand."""


def signatures(block: Signatures, typist: Typist, width: float) -> Box:
    """Set the places under one another, after the sentence that is signed."""
    types, spaces = typist.style.types, typist.style.spaces
    places = (_place(signer, block, typist, width) for signer in block.signers)
    parts: list[tuple[float, Box]] = [(spaces.gutter, place) for place in places]
    if block.seal:
        parts.append((0, Place(0, 0, SealField(SEAL, block.seal), is_framed=False)))
    if said(block.note):
        parts.append((spaces.block, typist.text(block.note, types.tiny, width)))
    stack = Stack(tuple(parts))
    if not said(block.title):
        return stack
    return Under(typist.text(block.title, types.body, width), spaces.block, stack)


class Under(Led):
    """Boxes under a line that stands again on each page that has some: a sentence, heads."""

    def __init__(self, lead: Box, gap: float, body: Box, repeats: bool = False) -> None:
        super().__init__(lead, gap, body)
        self.repeats = repeats

    def cut(self, height: float) -> Cut:
        """Cut the boxes; the line goes with both parts."""
        head, rest = self.body.cut(height - self.lead.height - self.gap)
        if head is None:
            return None, self
        later = Under(self.lead, self.gap, rest, True) if rest else None
        return Under(self.lead, self.gap, head, self.repeats), later

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line, told only once to who hears the document, and the boxes."""
        lead = Tagged(ARTIFACT, self.lead) if self.repeats else self.lead
        Led(lead, self.gap, self.body).draw(pen, x, top)


def blanks(block: Blanks, typist: Typist, width: float) -> Box:
    """Set lines to write on under one another."""
    return typist.stack(0, *(_fill_in(label, "", typist, width) for label in block.labels))


def _place(signer: Signer, block: Signatures, typist: Typist, width: float) -> Box:
    """Return a place to sign, kept on one page where it can be; the frame with its role always."""
    style = typist.style
    frame = Stack(
        (
            (0, typist.text(signer.role, style.types.strong, style.sign_width)),
            (style.spaces.small, _frame(signer, block, style)),
            (style.spaces.hair, typist.text(block.labels[0], style.types.tiny, style.sign_width)),
        )
    )
    x = style.sign_width + style.spaces.gutter
    lines = _lines(signer, block, typist, width - x)
    return Kept(Row(((0, Kept(frame)), (x, lines))))


def _frame(signer: Signer, block: Signatures, style: Style) -> Box:
    """Return the frame to sign in by pen, or the field that is signed in the file."""
    if not block.seal:
        return Frame(style.sign_width, style.sign_height)
    asked = f"{said(block.labels[0]).text}: {said(signer.role).text}"
    return Place(style.sign_width, style.sign_height, SignatureField(signer.id, asked))


def _lines(signer: Signer, block: Signatures, typist: Typist, width: float) -> Box:
    """Return lines for what is known; nobody writes a title on a file signed on a screen."""
    _, name, title, place, date = block.labels
    places = typist.columns(width, (1, 1))
    half = places[0][1]
    pairs = zip(((place, signer.place), (date, signer.day)), places, strict=True)
    known = _fill_in(name, signer.name, typist, width), _fill_in(title, signer.title, typist, width)
    shown = known if signer.title.strip() or not block.seal else known[:1]
    where = Row(tuple((x, _fill_in(*pair, typist, half)) for pair, (x, _) in pairs))
    return typist.stack(0, *shown, where)


def _fill_in(label: Text, value: str, typist: Typist, width: float) -> Box:
    """Return a line to write on, three of which are as high as the frame with its texts."""
    types = typist.style.types
    written = typist.text(value, types.body, width)
    above = Drawn(width, WRITING - types.body.leading * bool(value.strip()))
    under = typist.text(label, types.tiny, width)
    return typist.stack(0, above, written, Rule(width, 2, GREY), under)
