"""When a file of another desk was last changed: what was sealed or made void counts, too."""

from datetime import UTC, datetime, timedelta

from mentordesk.domain.issued import Void
from mentordesk.domain.marks import Mark, Marks
from mentordesk.ui.handover.versions import last_change
from tests.builders import an_issued

WRITTEN = datetime(2026, 11, 22, 7, 59, tzinfo=UTC)
SEALED, REOPENED = WRITTEN + timedelta(minutes=3), WRITTEN + timedelta(minutes=5)
MARKS = Marks(standing=(Mark(("details",), "", "one", WRITTEN, "one"),))


def test_the_last_of_all_that_was_done_counts() -> None:
    sealed = an_issued(at=SEALED)
    void = an_issued(at=SEALED, void=Void(REOPENED, "Väärä päivä"))
    assert last_change(Marks(), ()) is None
    assert last_change(MARKS, ()) == WRITTEN
    assert last_change(MARKS, (sealed,)) == SEALED
    assert last_change(MARKS, (void,)) == REOPENED
