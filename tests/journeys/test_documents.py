"""From the confirmed feedback to sealed documents, and on to the one that replaces another."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mentordesk.domain.issued import Way
from mentordesk.domain.verifying import Finding
from mentordesk.late_vault import LateVault
from mentordesk.ui.documents.form_beside_paper import FormBesidePaper
from mentordesk.ui.filling.filled_dialog import FilledDialog
from tests.builders import A_KEY
from tests.documents.filled import work_trial
from tests.documents.filling_in import filled_in
from tests.journeys.conftest import Start
from tests.journeys.signatory import Signatory
from tests.ui.signing.conftest import SAID, a_written_trial

FORM, CERTIFICATE = "palautelomake", "todistus työkokeilusta"
TASKS = "Leipoi ja pakkasi"


@pytest.fixture
def person(qtbot: QtBot, start: Start, data: Path) -> Signatory:
    """Somebody at a desk with a trial whose feedback waits to be confirmed."""
    with closing(LateVault(data, A_KEY)) as vault:
        vault.add(a_written_trial(work_trial()), work_trial())
    opened = start()
    person = Signatory(qtbot, opened._desk, opened.window)
    person.opens("Amina Yusuf")
    return person


def confirms(person: Signatory) -> None:
    """Confirm each part of the feedback."""
    person.goes_to_tab("Palaute")
    for tick in person.fields(QAbstractButton):
        if tick.accessibleName() == "Vahvistamme tämän osan" and not tick.isChecked():
            person.clicks(tick)
    person.waits_until_saved()
    person.expects("Vahvistettu 10/10 osaa")


def takes_certificate_in(person: Signatory, file: Path) -> None:
    """Save the certificate's form, have it filled in elsewhere, and read it in."""
    person.goes_to_tab("Asiakirjat")
    person.chooses_from_menu("Todistus työkokeilusta", "Tallenna täytettävä PDF")
    person.names(file)
    file.write_bytes(filled_in(file.read_bytes(), {("certificate-tasks", ""): TASKS}))
    person.presses("Lue täytetty lomake…")
    person.names(file)
    person.presses("Tuo valitut")
    person.clicks(person.shown(FilledDialog).end)
    person.rests()


def texts(person: Signatory) -> list[QPlainTextEdit]:
    """The long fields of the form that is shown."""
    return person.shown(FormBesidePaper).form.findChildren(QPlainTextEdit)


def unlocks(person: Signatory) -> None:
    person.presses("Avaa muokattavaksi…")
    person.pastes("Miksi tietoja muutetaan?", "Tehtävä puuttui")
    person.presses("Avaa muokattavaksi")
    person.goes_to_tab("Palaute")


def test_documents_are_signed_sealed_checked_and_replaced(
    person: Signatory, tmp_path: Path
) -> None:
    form, certificate, new = (tmp_path / f"{name}.pdf" for name in ("form", "certificate", "new"))
    confirms(person)
    person.signs(FORM, Way.DRAWN, Way.TYPED, Way.PEN)
    first = person.seals(form)
    assert [each.way for each in first.signers] == [Way.DRAWN, Way.TYPED, Way.PEN]
    assert texts(person) and all(field.isReadOnly() for field in texts(person))

    takes_certificate_in(person, tmp_path / "blank.pdf")
    person.goes_to_tab("Asiakirjat")
    person.presses("Täytä: Todistus työkokeilusta")
    assert TASKS in [field.toPlainText() for field in texts(person)]
    person.signs(CERTIFICATE, Way.TYPED)
    person.seals(certificate)
    assert [person.checks(file) for file in (form, certificate)] == [Finding.WHOLE] * 2

    unlocks(person)
    field = next(field for field in texts(person) if field.toPlainText() == SAID)
    person.types(field, "Amina leipoi pullat")
    person.waits_until_saved()
    person.signs(FORM, Way.TYPED, Way.PEN, Way.PEN)
    second = person.seals(new)
    assert second.replaces == first.number
    found = [person.checks(file) for file in (form, certificate, new)]
    assert found == [Finding.VOID, Finding.WHOLE, Finding.WHOLE]
