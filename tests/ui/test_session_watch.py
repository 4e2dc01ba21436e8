"""Windows tells when the session is locked or the computer goes to sleep."""

from ctypes import addressof
from ctypes.wintypes import MSG

import pytest
from PySide6.QtCore import QByteArray

from mentordesk.ui.session_watch import KIND, SessionWatch

SESSION_CHANGE, POWER, PAINT = 0x02B1, 0x0218, 0x000F
QUERY_END, END = 0x0011, 0x0016


def times_told(message: int, value: int, kind: bytes = KIND) -> int:
    """Return how often the watch calls for one message of the system."""
    calls = list[None]()
    watch = SessionWatch(lambda: calls.append(None))
    sent = MSG(message=message, wParam=value)
    assert watch.nativeEventFilter(QByteArray(kind), addressof(sent)) == (False, 0)
    return len(calls)


@pytest.mark.parametrize(
    ("message", "value"),
    [
        (SESSION_CHANGE, 7),
        (SESSION_CHANGE, 2),
        (SESSION_CHANGE, 4),
        (SESSION_CHANGE, 6),
        (POWER, 4),
    ],
)
def test_leaving_is_heard(message: int, value: int) -> None:
    assert times_told(message, value) == 1


@pytest.mark.parametrize(
    ("message", "value"), [(SESSION_CHANGE, 8), (SESSION_CHANGE, 5), (POWER, 18), (PAINT, 7)]
)
def test_coming_back_and_all_else_passes(message: int, value: int) -> None:
    assert times_told(message, value) == 0


@pytest.mark.parametrize("message", [QUERY_END, END])
def test_the_end_of_the_session_is_left_to_qt_which_asks_to_save(message: int) -> None:
    assert times_told(message, 1) == 0


def test_messages_of_other_systems_are_not_read() -> None:
    assert times_told(SESSION_CHANGE, 7, b"xcb_generic_event_t") == 0
