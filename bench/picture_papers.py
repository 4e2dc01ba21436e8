"""Pictures of what is printed, signed, sealed, checked and read in, of the trial that is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import sin
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from bench.camera import Photographer
from mentordesk.domain.checked import Checked, check
from mentordesk.domain.issued import Void
from mentordesk.domain.searching import DOCUMENTS
from mentordesk.domain.verifying import Change, Finding
from mentordesk.ui.desk import Desk
from mentordesk.ui.filling.filled_dialog import FilledDialog
from mentordesk.ui.mentorship_page import OVERVIEW, MentorshipPage
from mentordesk.ui.session import Session
from mentordesk.ui.signing.done_page import DonePage
from mentordesk.ui.signing.ink_pad import InkPad
from mentordesk.ui.signing.sign_page import SignPage
from mentordesk.ui.signing.signing_view import SigningView
from tests.documents.filling_in import filled_in

PAPER: Final = "feedback"
PATIENCE: Final = 20
"""How often one waits at the most for something that is made."""
REASON: Final = "Jakson päättymispäivä korjataan."
WRITTEN: Final = {
    "m4-achievements": "Hoidan kassan yksin myös ruuhkassa.",
    "m4-plans": "Haen kahvila-alan koulutukseen syksyllä.",
}
"""What somebody wrote into the form of the last meeting."""
CHANGES: Final = {Finding.CHANGED: (Change.ADDED,), Finding.CUT_BACK: (Change.TRUNCATED,)}
OF_NO_DESK: Final = (Finding.UNKEPT, Finding.FOREIGN, Finding.UNSEALED)
"""What is found of a document that isn't kept here."""


def visit_papers(camera: Photographer, desk: Desk, mentorship_id: str) -> None:
    """Picture the way of a document from its page to the seal, then what is checked."""
    camera.window.pages.open(mentorship_id)
    camera.rest()
    page = camera.window.places.currentWidget()
    session = camera.window.sessions.find(mentorship_id)
    assert isinstance(page, MentorshipPage) and session is not None
    document = session.programme.document(PAPER)
    assert document is not None
    page.issuing.print_out(document)
    camera.take_dialog("print-sheet")
    take_filled(camera, desk, session)
    take_signing(camera, page, session)
    take_sealed(camera, mentorship_id)
    take_verdicts(camera, desk, session)


def take_filled(camera: Photographer, desk: Desk, session: Session) -> None:
    """Picture what a filled form would change."""
    mentorship, programme = session.mentorship, session.programme
    values = {(item, ""): text for item, text in WRITTEN.items()}

    def make() -> bytes:
        return filled_in(desk.make_blank("meeting-4", mentorship, programme, True), values)

    with TemporaryDirectory() as name:
        file = Path(name) / "lomake.pdf"
        file.write_bytes(asked_of(camera, desk, make))
        camera.window.arrivals.read(file)
        camera.rest()
        for dialog in camera.window.findChildren(FilledDialog):
            camera.keep(dialog, "filled-form")
            dialog.reject()
    camera.rest()


def take_signing(camera: Photographer, page: MentorshipPage, session: Session) -> None:
    """Picture each page of the signing window; the first signs by hand, the others by name."""
    page.sign_wanted.emit(session.programme.document(PAPER))
    camera.rest()
    (view,) = camera.window.findChildren(SigningView)
    while not isinstance(view.page, DonePage):
        shown = view.page
        if isinstance(shown, SignPage):
            sign(shown, is_first=not view.flow.has_signatures)
        camera.shoot(f"signing-{type(shown).__name__.removesuffix('Page').lower()}")
        view.go_on()
        while view.page is shown:
            camera.rest()
    camera.shoot("signing-done")
    view.go_on()


def take_sealed(camera: Photographer, mentorship_id: str) -> None:
    """Picture what is sealed: where one reads of it, and how it looks in the lists."""
    camera.rest()
    camera.window.pages.open(mentorship_id)
    camera.rest()
    page = camera.window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    for tab in (PAPER, DOCUMENTS, OVERVIEW):
        if tab in page.tabs.ids():
            page.tabs.open(tab)
            camera.shoot(f"sealed-{tab}")
    page.issuing.saved.emit(Path("Palaute työkokeilusta.pdf"))
    camera.shoot("sealed-told")
    camera.window.go_home()
    camera.shoot("sealed-home")


def take_verdicts(camera: Photographer, desk: Desk, session: Session) -> None:
    """Picture what is told of a checked file, whatever it turns out to be."""
    window = camera.window
    window.aside.go_to_verifying()
    camera.shoot("check-empty")
    number = session.mentorship.issued[-1].number
    find = lambda: check(desk.signings().pdf(number), desk.signings(), desk.vault)  # noqa: E731
    whole: Checked = asked_of(camera, desk, find)
    for finding in Finding:
        window.aside.verify_page._tell("Palaute.pdf", as_found(whole, finding))
        camera.scroll(f"check-{finding.value}", window.aside.verify_page)


def as_found(whole: Checked, finding: Finding) -> Checked:
    """Return what would be told, had a whole file turned out otherwise."""
    issued = whole.verdict.issued
    assert issued is not None
    if finding is Finding.VOID:
        issued = replace(issued, void=Void(issued.at, REASON))
    verdict = replace(
        whole.verdict,
        finding=finding,
        changes=CHANGES.get(finding, ()),
        issued=None if finding in OF_NO_DESK else issued,
        signatures=() if finding is Finding.UNSEALED else whole.verdict.signatures,
    )
    return replace(whole, verdict=verdict)


def sign(page: SignPage, *, is_first: bool) -> None:
    """Sign on a page by hand, else by typing the name."""
    if is_first:
        write_name(page.field.pad)
        return
    page.field.ways.group.button_of("typed").click()
    page.field.typed.setText(page._signer.name)


def write_name(pad: InkPad) -> None:
    """Draw something like a signature with the mouse."""
    width, height = pad.width(), pad.height()
    for start, length, lift in ((0.16, 0.14, 0.55), (0.32, 0.4, 0.3), (0.2, 0.56, 0.0)):
        steps = [n / 60 for n in range(61)]
        places = [
            QPoint(
                int((start + length * s) * width),
                int((0.56 + 0.12 * (lift == 0) - lift * sin(s * 22) * (1 - s) * 0.6) * height),
            )
            for s in steps
        ]
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(pad, place)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])


def asked_of(camera: Photographer, desk: Desk, job: Callable[[], Any]) -> Any:
    """Return what a job gives that runs on the worker."""
    got: list[Any] = []
    desk.background.run(camera.window, job, got.append, got.append)
    for _ in range(PATIENCE):
        if not got:
            camera.rest()
    return got[0]
