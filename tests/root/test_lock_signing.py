"""Locking the desk while somebody signs: nothing is shown, and no signature is lost."""

from __future__ import annotations

from time import monotonic

from pytestqt.qtbot import QtBot

from mentordesk.domain.records import Place
from mentordesk.front import SAVE_WAIT_MS, Front
from mentordesk.ui.signing.hand_page import HandPage
from mentordesk.ui.signing.sign_page import SignPage
from mentordesk.ui.signing.signing_view import SigningView
from tests.root.fronts import (
    desk_of,
    gate_of,
    keep_trial,
    lock,
    open_page,
    page_of,
    session_of,
    unlock,
    window_of,
)

DAY = Place("", "fb-signatures", "date")


def begin(qtbot: QtBot, front: Front, known: str) -> SigningView:
    """Open the signing window of a trial."""
    page = open_page(qtbot, front, known)
    document = session_of(front, known).programme.document("feedback")
    page.sign_wanted.emit(document)
    (view,) = window_of(front).findChildren(SigningView)
    qtbot.waitUntil(lambda: view.flow.draft is not None)
    return view


def sign(qtbot: QtBot, view: SigningView) -> None:
    """Let the first one sign."""
    for page in (HandPage, SignPage):
        view.go_on()
        qtbot.waitUntil(lambda page=page: isinstance(view.page, page))
    assert isinstance(view.page, SignPage)
    view.page.field.ways.group.button_of("typed").click()
    view.page.field.typed.setText("Amina")
    view.go_on()
    qtbot.waitUntil(lambda: isinstance(view.page, HandPage))


def test_signatures_wait_behind_the_gate(qtbot: QtBot, entered: Front) -> None:
    view = begin(qtbot, entered, keep_trial(entered))
    sign(qtbot, view)
    window_of(entered).lock_wanted.emit()
    qtbot.waitUntil(lambda: entered.doorway.gate is not None)
    assert gate_of(entered) and not view.isVisible()
    unlock(qtbot, entered)
    assert view.isVisible() and isinstance(view.page, HandPage)
    assert view.flow.draft is not None and len(view.flow.draft.signed) == 1


def test_who_has_the_pc_leaves_by_the_gate(qtbot: QtBot, entered: Front) -> None:
    view = begin(qtbot, entered, keep_trial(entered))
    sign(qtbot, view)
    box = view.stop()
    assert box is not None
    box.findChildren(type(view.foot.stop))[-1].click()
    qtbot.waitUntil(lambda: entered.doorway.gate is not None)
    unlock(qtbot, entered)
    assert page_of(qtbot, entered).isVisible()
    assert not window_of(entered).findChildren(SigningView)


def test_idle_hands_lock_the_desk_though_somebody_has_signed(qtbot: QtBot, entered: Front) -> None:
    view = begin(qtbot, entered, keep_trial(entered))
    sign(qtbot, view)
    qtbot.waitUntil(lambda: not entered.is_working)


def test_a_system_that_shuts_down_waits_for_nobody_who_signs(qtbot: QtBot, entered: Front) -> None:
    view = begin(qtbot, entered, keep_trial(entered))
    sign(qtbot, view)
    began = monotonic()
    entered.settle()
    assert monotonic() - began < SAVE_WAIT_MS / 1000 and view.isVisible()


def test_before_anybody_signs_the_window_goes_and_leaves_nothing_behind(
    qtbot: QtBot, entered: Front
) -> None:
    known = keep_trial(entered)
    begin(qtbot, entered, known)
    lock(qtbot, entered)
    unlock(qtbot, entered)
    assert page_of(qtbot, entered).isVisible()
    assert not window_of(entered).findChildren(SigningView)
    assert session_of(entered, known).mentorship.answer(DAY) == ""
    assert desk_of(entered).today()
